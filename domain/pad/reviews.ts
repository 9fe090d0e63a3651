import type { Task } from '../briefing';
import { answeredWith, isOpenTo, itemsOf, sacrificeOf, withSacrifice, type ItemAnswer } from '../care/review';
import { relevanceOf } from '../care/relevance';
import { AppError } from '../errors';
import type { CareOfProperty, CareOfStay, NoteSource, NoteTaken, Viewer } from '../pad';
import type { Preference } from '../profile';
import { reviewId, type Review } from '../review';
import type { Heard, Understanding } from '../understanding';
import type { LocalDate, PropertyCode, Verdict } from '../words';
import type { PadDeps } from './deps';
import { knownGuest } from './merged';
import { guestSeenBy } from './preferences';
import { stayOf } from './stays';
import { takeNote } from './take-note';
import { maySee } from './viewing';

/** The review that this guest's words may answer: the latest that was asked, a fortnight long. */
export async function reviewToAnswer(deps: PadDeps, guestId: string): Promise<Review | null> {
  const reviews = await deps.store.reviews.ofGuest(guestId, 5);
  return reviews.find((review) => isOpenTo(review, deps.clock.now())) ?? null;
}

/** A verdict on a preference as one note says it: no wish of its own, and nothing but that preference. */
const verdictOn = ({ id, category, slot, item, level, when, holder }: Preference, verdict: Verdict, quote: string): Heard => ({
  ...{ category, slot, item, level, when, holder, duration: 'lasting', act: 'statement', change: null },
  ...{ preferenceId: id, verdict, quote, confidence: 1 },
});

/**
 * Takes the guest's answers: the review has them, and each preference is surer, less sure, or closed, by a note like any other. `also`
 * is what else the words say. AppError UNKNOWN_REVIEW where it is not this guest's.
 */
export async function answerReview(
  deps: PadDeps,
  stayId: string,
  guestId: string,
  { answers, text, source, also }: { answers: readonly ItemAnswer[]; text: string; source: NoteSource; also?: Understanding },
): Promise<{ review: Review; taken: NoteTaken }> {
  const review = await answered(deps, stayId, guestId, answers);
  const guest = await knownGuest(deps, guestId);
  const verdicts = answers.flatMap(({ number, verdict }) => {
    const item = review.items.find((one) => one.number === number);
    const preference = guest.profile.preferences.find(({ id }) => id === item?.preferenceId);
    return preference ? [verdictOn(preference, verdict, text)] : [];
  });
  const understanding = { ...(also ?? NOTHING), preferences: [...verdicts, ...(also?.preferences ?? [])] };
  const author = { kind: 'guest', id: guest.id, name: `${guest.firstName} ${guest.lastName}` } as const;
  const taken = await takeNote(deps, { ...source, guestId, text, speaker: 'guest', author, understanding });
  const verdictsByNumber = answers.map(({ number, verdict }) => `${number} ${verdict}`);
  deps.log.info({ reviewId: review.id, noteId: taken.note.id, verdicts: verdictsByNumber, sacrifice: review.sacrifice }, 'review answered');
  return { review, taken };
}

const NOTHING: Understanding = { preferences: [], complaint: null, opinions: [], suggestion: false, unclear: [] };

async function answered(deps: PadDeps, stayId: string, guestId: string, answers: readonly ItemAnswer[]): Promise<Review> {
  const review = await deps.store.reviews.get(reviewId(stayId));
  if (review?.guestId !== guestId || (review.state !== 'asked' && review.state !== 'answered')) {
    throw new AppError('UNKNOWN_REVIEW', `The stay ${stayId} has no questions for this guest.`);
  }
  const next = answeredWith(review, answers, deps.clock.now());
  if ((await deps.store.reviews.replace(next)) === 'conflict') return answered(deps, stayId, guestId, answers);
  return { ...next, version: next.version + 1 };
}

/** What a task's end says of the preference behind it: declined, or not given. Done says nothing; the guest may. */
export async function reportOutcome(
  deps: PadDeps,
  task: Task,
  at: { stayId: string; guestId: string; property: PropertyCode },
): Promise<void> {
  const verdict = task.outcome?.outcome;
  if (task.outcome === undefined || (verdict !== 'declined' && verdict !== 'failed')) return;
  const { guestId, stayId, property } = at;
  const guest = await knownGuest(deps, guestId);
  const preference = guest.profile.preferences.find(({ id }) => id === task.preferenceId);
  if (preference === undefined) return;
  const { by, remark } = task.outcome;
  const what = verdict === 'declined' ? `Declined by the guest: ${task.item}` : `Could not be done: ${task.item}`;
  const text = remark === undefined ? what : `${what} (${remark})`;
  const understanding = { ...NOTHING, preferences: [{ ...verdictOn(preference, verdict, what), basis: 'seen' as const }] };
  const author = { kind: 'associate', id: by, name: by, department: task.department } as const;
  const id = `task.${task.id}.${verdict}.${task.outcome.at.getTime()}`.replace(/[^\w.-]/g, '_');
  await takeNote(deps, { id, channel: 'rest', guestId, text, speaker: 'staff', author, property, stayId, understanding });
}

/** After the guest has left, a task that is told of late still changes what became of the stay. */
export async function refreshReview(deps: PadDeps, stayId: string, task: Task): Promise<void> {
  const review = await deps.store.reviews.get(reviewId(stayId));
  if (review === null || task.state === 'withdrawn') return;
  const { state: outcome } = task;
  const items = review.items.map((item) => (item.preferenceId === task.preferenceId ? { ...item, outcome } : item));
  if ((await deps.store.reviews.replace(withSacrifice({ ...review, items }))) === 'conflict') await refreshReview(deps, stayId, task);
}

/** What became of a stay: as it was closed, or as it stands while the guest is there. AppError UNKNOWN_STAY. */
export async function careOfStay(deps: PadDeps, stayId: string, viewer: Viewer): Promise<CareOfStay> {
  const stay = await stayOf(deps, stayId);
  await guestSeenBy(deps, stay.guestId, viewer, 'review');
  const review = await deps.store.reviews.get(reviewId(stayId));
  const briefing = review === null ? await deps.store.briefings.get(`${stay.id}~${stay.property}`) : null;
  const items = review?.items ?? (briefing ? itemsOf(briefing) : []);
  return {
    stayId,
    state: review?.state ?? 'going on',
    sacrifice: sacrificeOf(items),
    relevance: relevanceOf(items)?.relevance ?? null,
    items: items.filter(({ slot }) => maySee(viewer, slot)),
  };
}

/** How many stays of a property are looked at. */
const MOST_STAYS = 2_000;

/** How well a property did over the stays that ended since then, on the mean of its stays. */
export async function careOfProperty(deps: PadDeps, property: PropertyCode, from: LocalDate): Promise<CareOfProperty> {
  const reviews = await deps.store.reviews.ofProperty(property, from, MOST_STAYS);
  const sacrifices = reviews.flatMap(({ sacrifice }) => (sacrifice === undefined ? [] : [sacrifice]));
  const mean = sacrifices.reduce((sum, one) => sum + one, 0) / sacrifices.length;
  const found = relevanceOf(reviews.flatMap(({ items }) => items));
  const count = (state: Review['state']): number => reviews.filter((review) => review.state === state).length;
  return {
    ...{ property, from, stays: reviews.length, asked: count('asked') + count('answered'), answered: count('answered') },
    sacrifice: sacrifices.length === 0 ? null : Math.round(mean * 100) / 100,
    relevance: found === null ? null : Math.round(found.relevance * 100) / 100,
    judged: found?.judged ?? 0,
  };
}
