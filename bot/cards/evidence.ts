import type { Evidence } from '../../domain/profile';
import { longDay, type Atlas } from '../../domain/atlas';
import { ASSOCIATE } from '../phrases/associate';
import { GUEST } from '../phrases/guest';
import { say } from '../phrases/say';

const LONGEST_QUOTE = 90;

/** The newest evidence in one line for colleagues: “quote” — who, where, on which day there. Empty where there is none. */
export const evidenceLine = (evidence: readonly Evidence[], atlas: Atlas): string[] => newestOf(evidence).map((one) => lineOf(one, atlas));

export const lineOf = ({ quote, author, property, at }: Evidence, atlas: Atlas): string =>
  say(ASSOCIATE.evidence, {
    quote: shortened(quote),
    author: property === null ? author : `${author}, ${property}`,
    when: longDay(at, atlas.zoneOf(property)),
  });

/** The same for the guest: the place by its city, and "you" for the guest. */
export const evidenceForGuest = (evidence: readonly Evidence[], atlas: Atlas): string[] =>
  newestOf(evidence).map((one) =>
    say(GUEST.source, {
      quote: shortened(one.quote),
      who: one.speaker === 'guest' ? GUEST.you : GUEST.colleague,
      when: whenAndWhere(one, atlas),
    }),
  );

/** "5 March 2031 in Naples" */
export function whenAndWhere({ at, property }: Evidence, atlas: Atlas): string {
  const when = longDay(at, atlas.zoneOf(property));
  return property === null ? when : say(GUEST.inPlace, { when, place: atlas.placeOf(property) });
}

export const newestOf = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 1);

const shortened = (quote: string): string => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : quote);
