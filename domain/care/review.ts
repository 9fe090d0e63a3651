import type { Briefing, Task } from '../briefing';
import type { Review, ReviewItem } from '../review';
import { isAllergy } from '../revise/relations';
import { isStrong, type Verdict } from '../words';
import { isPastTrouble } from './past-trouble';

/** One message holds so many questions; more are none. */
const MOST_ASKED = 6;

/** What was not given is asked first, because it is owed; then what may be doubted. */
const worth = ({ state }: Task): number => ['failed', 'substituted', 'declined', 'open', 'done'].indexOf(state);

/** What was due at a stay, and what became of it; the guest is asked about a few. Nobody is asked whether an allergy was right. */
export const itemsOf = ({ tasks }: Pick<Briefing, 'tasks'>): ReviewItem[] => {
  const due = tasks.filter((task) => task.state !== 'withdrawn' && !isPastTrouble(task));
  const asked = due
    .filter(({ slot }) => !isAllergy({ slot }))
    .sort((a, b) => worth(a) - worth(b) || a.number - b.number)
    .slice(0, MOST_ASKED);
  const first = [...asked, ...due.filter((task) => !asked.includes(task))];
  return first.map((task, index) => {
    const { preferenceId, category, slot, item, level, when, holder, state } = task;
    const outcome = state === 'withdrawn' ? 'open' : state;
    return { number: index + 1, preferenceId, category, slot, item, level, when, holder, outcome, asked: asked.includes(task) };
  });
};

/** Allergies and strong wishes weigh more than the others. */
const weightOf = (item: ReviewItem): number => (isAllergy(item) ? 3 : isStrong(item.level) ? 2 : 1);

/** What nobody told of may have been done or not. */
const GAP: Readonly<Record<ReviewItem['outcome'], number>> = { done: 0, declined: 0, substituted: 0.5, open: 0.5, failed: 1 };

/** The guest's word on it counts before what was reported; what was not needed was not due. */
const gapOf = ({ verdict, outcome }: ReviewItem): number | null => {
  if (verdict === 'not now') return null;
  if (verdict === 'missed' || verdict === 'wrong') return 1;
  return verdict === 'relevant' && outcome === 'open' ? 0 : GAP[outcome];
};

/** The gap between what was due at a stay and what the guest got, 0 to 1; null where nothing was due. */
export const sacrificeOf = (items: readonly ReviewItem[]): number | null => {
  const due = items.flatMap((item) => {
    const gap = gapOf(item);
    return gap === null ? [] : [{ gap, weight: weightOf(item) }];
  });
  const all = due.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return null;
  return Math.round((due.reduce((sum, { gap, weight }) => sum + gap * weight, 0) / all) * 100) / 100;
};

export const withSacrifice = (review: Review): Review => {
  const sacrifice = sacrificeOf(review.items);
  const next: Review = { ...review };
  delete next.sacrifice;
  return sacrifice === null ? next : { ...next, sacrifice };
};

/** A guest's answer to one item. */
export interface ItemAnswer {
  number: number;
  verdict: Extract<Verdict, 'relevant' | 'missed' | 'not now' | 'wrong'>;
}

/** The review with these answers, the later on an item in the place of the earlier. */
export const answeredWith = (review: Review, answers: readonly ItemAnswer[], now: Date): Review => {
  const given = new Map(answers.map(({ number, verdict }) => [number, verdict]));
  const items = review.items.map((item) => {
    const verdict = given.get(item.number);
    return verdict === undefined ? item : { ...item, verdict };
  });
  return withSacrifice({ ...review, items, state: 'answered', answeredAt: now });
};

/** For so long after it was asked, what the guest says may be an answer. */
const ANSWER_DAYS = 14;
const DAY_MS = 86_400_000;

export const isOpenTo = ({ state, at }: Review, now: Date): boolean =>
  (state === 'asked' || state === 'answered') && now.getTime() - at.getTime() < ANSWER_DAYS * DAY_MS;
