import type { Briefing, Task } from '../briefing';
import type { Store } from '../ports';
import type { Review } from '../review';

/** What stands where a thing was named, in any language. */
const UNNAMED = '–';

type Gone = ReadonlySet<string>;

/** True for a preference, by its id `p.${noteId}.${index}`, that one of these notes made: the words it is told in are theirs. */
export const isMadeBy = (preferenceId: string, gone: Gone): boolean =>
  gone.has(preferenceId.slice(preferenceId.indexOf('.') + 1, preferenceId.lastIndexOf('.')));

const isOf = (observationId: string, gone: Gone): boolean => gone.has(observationId.slice(0, observationId.lastIndexOf('#')));

const changed = <T extends { version: number }>(before: T, after: T): boolean => JSON.stringify(before) !== JSON.stringify(after);

/**
 * Tasks that rested on the words have them no longer, whether they are open, done or withdrawn: what these words made is unnamed, what
 * they bore out has lost them. Whether a task still stands is for the next composing.
 */
export async function quietBriefings({ briefings }: Pick<Store, 'briefings'>, guestId: string, gone: Gone): Promise<void> {
  for (const briefing of await briefings.ofGuest(guestId)) {
    const quiet = quietBriefing(briefing, gone);
    if (!changed(briefing, quiet)) continue;
    if ((await briefings.replace(quiet)) === 'conflict') return quietBriefings({ briefings }, guestId, gone);
  }
}

const quietBriefing = (briefing: Briefing, gone: Gone): Briefing => ({
  ...briefing,
  tasks: briefing.tasks.map((task) => quietTask(task, gone)),
  questions: briefing.questions.filter(({ preferenceId, observationId }) => !isMadeBy(preferenceId, gone) && !isOf(observationId, gone)),
});

function quietTask(task: Task, gone: Gone): Task {
  const evidence = task.evidence.filter(({ noteId }) => !gone.has(noteId));
  if (!isMadeBy(task.preferenceId, gone)) return { ...task, evidence };
  const { outcome, substitute, ...rest } = task;
  const told = outcome === undefined ? undefined : { ...outcome };
  if (told !== undefined) delete told.remark;
  return {
    ...{ ...rest, evidence, item: UNNAMED, action: UNNAMED, reason: UNNAMED, when: [] },
    ...(told !== undefined && { outcome: told }),
    ...(substitute !== undefined && { substitute: null }),
  };
}

/** The same of what the guest was asked about after a stay. */
export async function quietReviews({ reviews }: Pick<Store, 'reviews'>, guestId: string, gone: Gone): Promise<void> {
  for (const review of await reviews.ofGuest(guestId, Infinity)) {
    const quiet: Review = {
      ...review,
      items: review.items.map((item) => (isMadeBy(item.preferenceId, gone) ? { ...item, item: UNNAMED, when: [] } : item)),
    };
    if (!changed(review, quiet)) continue;
    if ((await reviews.replace(quiet)) === 'conflict') return quietReviews({ reviews }, guestId, gone);
  }
}
