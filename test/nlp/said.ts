import { understand } from '../../nlp/understand';
import type { Heard, SpokenBy } from '../../domain/understanding';
import { isPositive, isStrong } from '../../domain/words';

/** "+ item" for wanted, "- item" for not wanted, "!" where it is required or unacceptable. */
export const short = ({ level, item }: Heard): string => `${isPositive(level) ? '+' : '-'}${isStrong(level) ? '!' : ''} ${item}`;

export const heard = (text: string, by: Partial<SpokenBy> = {}): Heard[] => understand(text, { speaker: 'guest', ...by }).preferences;
export const said = (text: string, by: Partial<SpokenBy> = {}): string[] => heard(text, by).map(short);
export const noted = (text: string): string[] => said(text, { speaker: 'staff' });
