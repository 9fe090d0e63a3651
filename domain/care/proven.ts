import type { Rating } from '../profile';
import type { Verdict } from '../words';

type Proof = readonly Pick<Rating, 'verdict'>[];

/** What each verdict does to how sure we are. Chosen, not measured: it ranks, and decides nothing. What failed says nothing of the wish. */
const SURER: Readonly<Record<Verdict, (sure: number) => number>> = {
  relevant: (sure) => 1 - (1 - sure) * 0.6,
  missed: (sure) => 1 - (1 - sure) * 0.6,
  'not now': (sure) => sure * 0.92,
  declined: (sure) => sure * 0.88,
  wrong: (sure) => sure * 0.5,
  failed: (sure) => sure,
};

const within = (sure: number): number => Math.min(0.99, Math.max(0.05, Math.round(sure * 100) / 100));

/** Confidence of a preference after how it proved on stays, in the order of the ratings. */
export const proven = (confidence: number, ratings: Proof = []): number =>
  ratings.length === 0 ? confidence : within(ratings.reduce((sure, { verdict }) => SURER[verdict](sure), confidence));

/** What was owed and not given comes first next time; what was not needed gives way. */
const RANK: Readonly<Record<Verdict, number>> = { missed: 3, failed: 3, relevant: 1, 'not now': -2, declined: -2, wrong: -5 };
/** How often it proved long ago matters little. */
const LATEST = 3;

/** By how much a preference goes before others of its kind, from its latest ratings; 0 where it has none. */
export const rankOf = ({ ratings = [] }: { ratings?: Proof }): number =>
  ratings.slice(-LATEST).reduce((sum, { verdict }) => sum + RANK[verdict], 0);
