import { normAt, type Reading, type Span } from '../reading';
import type { Scope } from './phrase';
import { isNeverVerb, plainTag } from './plain-tags';
import { tagSentence, type Tag } from './tags';

/** A span of the reading with tags on demand: only sentences that promise something reach the tagger, each once. */
export function scopeOf(reading: Reading, span: Span): Scope {
  return {
    tokens: reading.tokens,
    by: reading.by,
    from: span.from,
    to: span.to,
    tag: (index) => tagAt(reading, index),
    isVerb: (index) => isVerbAt(reading, index),
  };
}

const tagged = new WeakMap<Reading, Map<number, Tag[]>>();

export function tagAt(reading: Reading, index: number): Tag {
  return plainTag(normAt(reading.tokens, index)) ?? taggedAt(reading, index);
}

/** The same as a tag of `verb`, with fewer sentences tagged for it. */
function isVerbAt(reading: Reading, index: number): boolean {
  const word = normAt(reading.tokens, index);
  const plain = plainTag(word);
  return plain === null ? !isNeverVerb(word) && taggedAt(reading, index) === 'verb' : plain === 'verb';
}

function taggedAt(reading: Reading, index: number): Tag {
  const at = reading.sentences.findIndex(({ from, to }) => index >= from && index < to);
  const sentence = reading.sentences[at];
  if (sentence === undefined) return 'other';
  let known = tagged.get(reading);
  if (known === undefined) tagged.set(reading, (known = new Map<number, Tag[]>()));
  let tags = known.get(at);
  if (tags === undefined) known.set(at, (tags = tagSentence(reading.tokens, sentence)));
  return tags[index - sentence.from] ?? 'other';
}
