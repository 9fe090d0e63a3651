import type { Mention } from './grammar/people';
import { advice } from './forms/advice';
import { answers } from './forms/answers';
import { bare } from './forms/bare';
import { criteria } from './forms/criteria';
import { denied } from './forms/denied';
import { discards } from './forms/discards';
import { favourites } from './forms/favourites';
import { highlights } from './forms/highlights';
import { instructions } from './forms/instructions';
import { leftovers } from './forms/leftovers';
import { limits } from './forms/limits';
import { noises } from './forms/noises';
import { onlys } from './forms/onlys';
import { orders } from './forms/orders';
import { passives } from './forms/passives';
import { problems } from './forms/problems';
import { qualities } from './forms/qualities';
import { questions } from './forms/questions';
import { retractions } from './forms/retractions';
import { states } from './forms/states';
import { swaps } from './forms/swaps';
import { tastes } from './forms/tastes';
import { verdicts } from './forms/verdicts';
import type { Candidate, Cue, Reading, Span } from './reading';

/** Forms of speech that carry a preference without a fixed cue phrase: questions, too much of something, states, bare fragments. */
export function forms(
  reading: Reading,
  said: readonly Cue[],
  mentions: readonly Mention[],
  closed: (index: number) => Span | null,
): Candidate[] {
  const found = [
    ...favourites(reading),
    ...criteria(reading),
    ...answers(reading),
    ...denied(reading, said),
    ...passives(reading),
    ...retractions(reading, mentions),
    ...swaps(reading),
    ...verdicts(reading),
    ...onlys(reading, said),
    ...leftovers(reading),
    ...discards(reading, mentions),
    ...tastes(reading, mentions),
    ...instructions(reading, said),
    ...qualities(reading),
    ...orders(reading, said),
    ...questions(reading, said),
    ...limits(reading),
    ...problems(reading, closed),
    ...noises(reading),
    ...highlights(reading),
    ...advice(reading),
    ...states(reading, said, mentions),
  ];
  return [...found, ...bare(reading, said, found)];
}
