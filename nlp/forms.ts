import type { Mention } from './grammar/people';
import { bare } from './forms/bare';
import { favourites } from './forms/favourites';
import { limits } from './forms/limits';
import { problems } from './forms/problems';
import { questions } from './forms/questions';
import { retractions } from './forms/retractions';
import { states } from './forms/states';
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
    ...retractions(reading, mentions),
    ...questions(reading, said),
    ...limits(reading),
    ...problems(reading, closed),
    ...states(reading, said, mentions),
  ];
  return [...found, ...bare(reading, said, found)];
}
