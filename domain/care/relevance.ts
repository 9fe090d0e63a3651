import type { ReviewItem } from '../review';
import type { Verdict } from '../words';

type Judged = Pick<ReviewItem, 'verdict'>;

/** A wish that was missed was the right wish. */
const RIGHT: readonly Verdict[] = ['relevant', 'missed'];

/** How many of the judged items were right, 0 to 1, and how many were judged; null where none was. */
export const relevanceOf = (items: readonly Judged[]): { relevance: number; judged: number } | null => {
  const judged = items.filter(({ verdict }) => verdict !== undefined);
  if (judged.length === 0) return null;
  const right = judged.filter(({ verdict }) => verdict !== undefined && RIGHT.includes(verdict));
  return { relevance: right.length / judged.length, judged: judged.length };
};
