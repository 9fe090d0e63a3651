import nlp from 'compromise/two';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, WH_WORDS } from '../lexicon/grammar';
import type { Tag } from './tags';

interface Model {
  one: { lexicon: Record<string, string | string[] | undefined> };
  two: { switches: Record<string, string | undefined> };
}

const { one, two } = (nlp as unknown as { model: () => Model }).model();
const CLOSED = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, WH_WORDS];
const NAMES = new Set(['FirstName', 'LastName', 'MaleName', 'FemaleName', 'Person']);
const COULD_BE_VERB = /(?:s|ed|ing|en)$/;

/**
 * The cheap tier: most words are one part of speech wherever they stand, and the tagger's own lexicon says which. Null for those
 * that only the sentence can tell ("plays", "monitor", "reeks").
 */
export function plainTag(word: string): Tag | null {
  if (CLOSED.some((list) => list.has(word))) return 'other';
  if (two.switches[word] !== undefined) return null;
  const known = one.lexicon[word];
  if (known === undefined) return COULD_BE_VERB.test(word) ? null : 'noun';
  const tags = Array.isArray(known) ? known : [known];
  return tags.map(tagNamed).find((tag) => tag !== 'other') ?? null;
}

function tagNamed(name: string): Tag {
  if (name === 'Gerund') return 'gerund';
  if (/^(?:PastTense|Participle)$/.test(name)) return 'participle';
  if (/^(?:Infinitive|PresentTense|Verb|PhrasalVerb|Imperative)$/.test(name)) return 'verb';
  if (/^(?:Adjective|Comparative|Superlative)$/.test(name)) return 'adjective';
  if (name === 'Adverb') return 'adverb';
  return /^(?:Noun|Singular|Plural|Uncountable|ProperNoun|City|Country|FirstName|LastName|MaleName|FemaleName|Person|Place|Organization|Unit|Month|WeekDay|Holiday|Actor|Demonym|Currency|SportsTeam|Duration|Date)$/.test(
    name,
  )
    ? 'noun'
    : 'other';
}

/** True where the tagger's own lexicon holds the word as anything but a name: "wharf" may be, "Ishikawa" is not. */
export function isPlainWord(word: string): boolean {
  const known = one.lexicon[word];
  if (known === undefined) return two.switches[word] !== undefined;
  return !(Array.isArray(known) ? known : [known]).some((tag) => NAMES.has(tag));
}
