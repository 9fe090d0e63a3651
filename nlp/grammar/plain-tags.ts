import nlp from 'compromise/two';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, WH_WORDS } from '../lexicon/grammar';
import type { Tag } from './tags';

interface Model {
  one: { lexicon: Record<string, string | string[] | undefined> };
  two: { switches: Record<string, string | undefined> };
}

const { one, two } = (nlp as unknown as { model: () => Model }).model();
const CLOSED: ReadonlySet<string> = new Set(
  [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, WH_WORDS].flatMap((list) => [...list]),
);
const NAMES = new Set(['FirstName', 'LastName', 'MaleName', 'FemaleName', 'Person']);
/** Pairs of uses, as the tagger's own lexicon names them, that hold no verb. */
const VERBLESS = new Set([
  'Adj|Noun',
  'Noun|Gerund',
  'Adj|Gerund',
  'Unit|Noun',
  'Person|Noun',
  'Person|Date',
  'Person|Place',
  'Person|Adj',
]);
const NOUNS =
  'Noun Singular Plural Uncountable ProperNoun City Country FirstName LastName MaleName FemaleName Person Place Organization Unit Month WeekDay Holiday Actor Demonym Currency SportsTeam Duration Date';
/** The tagger's own names of parts of speech by ours. */
const NAMED: Readonly<Record<Exclude<Tag, 'other'>, string>> = {
  noun: NOUNS,
  verb: 'Infinitive PresentTense Verb PhrasalVerb Imperative',
  gerund: 'Gerund',
  participle: 'PastTense Participle',
  adjective: 'Adjective Comparative Superlative',
  adverb: 'Adverb',
};
const TAGS = new Map(Object.entries(NAMED).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag as Tag] as const)));
const COULD_BE_VERB = /(?:s|ed|ing|en)$/;

/**
 * The cheap tier: most words are one part of speech wherever they stand, and the tagger's own lexicon says which. Null for those
 * that only the sentence can tell ("plays", "monitor", "reeks").
 */
export function plainTag(word: string): Tag | null {
  if (CLOSED.has(word)) return 'other';
  if (two.switches[word] !== undefined) return null;
  const known = one.lexicon[word];
  if (known === undefined) return COULD_BE_VERB.test(word) ? null : 'noun';
  if (!Array.isArray(known)) return TAGS.get(known) ?? null;
  for (const name of known) if (TAGS.has(name)) return TAGS.get(name) ?? null;
  return null;
}

/**
 * True for words that no sentence makes a verb of: numbers, and those that the tagger's own lexicon knows in two uses of which neither
 * is one ("deluxe", "parking"). The tagger need not read a sentence to say so.
 */
export function isNeverVerb(word: string): boolean {
  const uses = two.switches[word];
  if (uses !== undefined) return VERBLESS.has(uses);
  const known = one.lexicon[word];
  if (known === undefined) return word.endsWith('ing');
  return Array.isArray(known) && known.some((name) => name === 'Cardinal' || name === 'Ordinal');
}

/** True where the tagger's own lexicon holds the word as anything but a name: "wharf" may be, "Ishikawa" is not. */
export function isPlainWord(word: string): boolean {
  const known = one.lexicon[word];
  if (known === undefined) return two.switches[word] !== undefined;
  return !(Array.isArray(known) ? known : [known]).some((tag) => NAMES.has(tag));
}
