import { remembered } from './remembered';

/**
 * The words of an item that carry meaning, as stems, so that "a glass of the tawny ports" and "tawny port" compare equal.
 * Deliberately plain: an item is a short noun phrase already, and a stem only has to agree with itself.
 */
const SILENT = new Set(
  (
    'a an the my his her their our your its some any this that these those of in on at to for with by from and or as is are be it ' +
    'very really quite rather nice good lovely please own always usually often kind type sort just also too only some more again ' +
    'me him them us i she he they we mr mrs ms which who whom extra another additional now longer anymore ' +
    // How it comes: "stop putting cherries in my room" is about cherries.
    'putting bringing leaving giving serving sending placing providing offering having getting finding receiving'
  ).split(' '),
);
/** "A glass of port" is port. */
const VESSELS = new Set(
  'glass bottle cup pot slice piece plate bowl pair bit couple dash drop splash mug carafe jug set portion serving tray'.split(' '),
);
/** What follows one of these places the thing, and does not name it: the head of "table by the window" is "table". */
const PLACING = new Set('in on at to for with by from near next beside away under over above below facing without after before'.split(' '));

const IRREGULAR: Readonly<Record<string, string>> = {
  children: 'child',
  knives: 'knife',
  leaves: 'leaf',
  feathers: 'feather',
  lift: 'elevator',
  lifts: 'elevator',
  elevators: 'elevator',
  firmer: 'firm',
  softer: 'soft',
  higher: 'high',
  lower: 'low',
  warmer: 'warm',
  cooler: 'cool',
  harder: 'hard',
  quieter: 'quiet',
  thinner: 'thin',
  flatter: 'flat',
};

/** Lower case, no accents, no punctuation: what two spellings of one word have in common. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const rawWords = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];

const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ch|sh|x|z|o|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

const stem = (word: string): string => {
  const bare = plain(word).replace(/['’](?:s)?$/, '');
  return IRREGULAR[bare] ?? singular(bare);
};

const read = (text: string): readonly string[] => {
  const words = rawWords(text);
  const contained = words.findIndex((word, i) => word === 'of' && VESSELS.has(stem(words[i - 1] ?? '')));
  const said = words.slice(contained + 1).filter((word) => !SILENT.has(word));
  return (said.length > 0 ? said : words).map(stem);
};

/** Stems of the meaning words in order of speech; the whole phrase where it has none. */
export const stemsOf: (text: string) => readonly string[] = remembered(read);

const readName = (text: string): readonly string[] => {
  const words = rawWords(text);
  const placed = words.findIndex((word, i) => i > 0 && PLACING.has(word));
  return stemsOf(placed > 0 ? words.slice(0, placed).join(' ') : text);
};

/** The stems up to what places the thing: "chocolate" of "chocolate at turndown". */
export const nameOf: (text: string) => readonly string[] = remembered(readName);

/** The thing itself: "coffee" of "Turkish coffee", "table" of "table by the window"; "cake" of "coffee cake". */
export const headOf = (text: string): string => nameOf(text).at(-1) ?? '';
