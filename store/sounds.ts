import { fold } from './fold';

/** What sounds alike in the languages of our guests becomes one letter; longer spellings first. */
const ALIKE: readonly [RegExp, string][] = [
  [/tsch|sch|tch|shch|sh|ch|cz|ts|tz|zh|dj|z|c(?=[eiy])/g, 's'],
  [/kh|ck|q|c|x|g/g, 'k'],
  [/ph|v|w/g, 'f'],
  [/th|d/g, 't'],
  [/b/g, 'p'],
];

/**
 * A word as its consonants sound: "Solheim", "Solhiem" -> "slm"; "Müller", "Mueller" -> "mlr". Doubled letters are taken as one before
 * vowels go, so that "Mohammed" and a script that writes no vowels meet in "mmt".
 */
export function sound(word: string): string {
  const spelled = ALIKE.reduce((text, [spelling, letter]) => text.replace(spelling, letter), word).replace(/(.)\1+/g, '$1');
  const first = /^[aeiou]/.test(spelled) ? 'a' : '';
  return first + spelled.replace(/[aeiouyjh]/g, '');
}

/** Shorter sounds with a letter left out would be everybody's. */
const SHORTEST_WITH_SLIP = 3;

/** A sound, and each form of it with one letter left out: two sounds one slip apart have one of these in common. */
export function slips(heard: string): string[] {
  if (heard.length < SHORTEST_WITH_SLIP) return [];
  return [...new Set(Array.from(heard, (_, at) => heard.slice(0, at) + heard.slice(at + 1)))];
}

/** What a last name is found by when it is misspelled: the whole name and each longer word of it, by sound and with one slip. */
export function soundKeys(lastName: string): string[] {
  const words = fold(lastName).split(' ');
  const heard = [words.join(''), ...words.filter((word) => words.length > 1 && word.length > 3)].map(sound);
  return [...new Set(heard.flatMap((one) => [one, ...slips(one)]))].filter(Boolean);
}
