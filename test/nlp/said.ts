import { merge } from '../../nlp/passes/10-merge';
import { readByRules, understand } from '../../nlp/understand';
import type { Heard, SpokenBy } from '../../domain/understanding';
import { isPositive, isStrong } from '../../domain/words';

/** "+ item" for wanted, "- item" for not wanted, "!" where it is required or unacceptable. */
const short = ({ level, item }: Heard): string => `${isPositive(level) ? '+' : '-'}${isStrong(level) ? '!' : ''} ${item}`;

export const heard = (text: string, by: Partial<SpokenBy> = {}): Heard[] => understand(text, { speaker: 'guest', ...by }).preferences;
export const said = (text: string, by: Partial<SpokenBy> = {}): string[] => heard(text, by).map(short);
export const noted = (text: string): string[] => said(text, { speaker: 'staff' });

/** What the rules alone hear, before anything is weighed: for tables of single rules, which learning must not bend. */
const ruled = (text: string, by: Partial<SpokenBy> = {}): Heard[] => readByRules(text, { speaker: 'guest', ...by }).flatMap(merge);
export const byRules = {
  heard: ruled,
  said: (text: string, by: Partial<SpokenBy> = {}): string[] => ruled(text, by).map(short),
  noted: (text: string): string[] => ruled(text, { speaker: 'staff' }).map(short),
};
