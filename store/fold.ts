import { transliterate } from 'transliteration';

/** A name as it is searched: Latin letters, lower case, no accents. "Łukasz MÜLLER" -> "lukasz muller", "Ольга" -> "olga". */
export function fold(text: string): string {
  const latin = transliterate(text.normalize('NFC')).normalize('NFKD').toLowerCase();
  const words = latin.replace(/[\p{M}'’`]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim();
}

/** A contact as it is searched: an e-mail address in lower case, a phone number as its digits without the leading 00. */
export function foldContact(value: string): string {
  return value.includes('@') ? value.trim().toLowerCase() : value.replace(/\D/g, '').replace(/^00/, '');
}

export interface NameReading {
  firstName?: string;
  lastName: string;
}

/**
 * Every way to read "Solheim", "Ingrid Solheim" or "Solheim, Ingrid" as folded first and last name. "Ana van der Berg" has
 * several, because nobody knows from outside where a last name begins. A text without a letter or digit, or of more than
 * eight words, is no name and has none.
 */
export function nameReadings(name: string): NameReading[] {
  const [before = '', after] = name.split(',', 2);
  if (after !== undefined && fold(before)) return [{ lastName: fold(before), firstName: fold(after) }];
  const words = fold(name).split(' ').filter(Boolean);
  if (words.length > 8) return [];
  return words.map((_, split) => ({
    ...(split > 0 && { firstName: words.slice(0, split).join(' ') }),
    lastName: words.slice(split).join(' '),
  }));
}
