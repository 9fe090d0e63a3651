import { plainTag } from '../../grammar/plain-tags';
import { NEGATIONS, POSSESSIVES, PREPOSITIONS } from '../../lexicon/grammar';
import { normAt, tokenAt, type Reading, type Span } from '../../reading';
import type { Proposal } from '../proposals';
import { lemmaAt, moodOf, near, wordAt, type Say, type Surroundings } from './surroundings';

const sortOf = (reading: Reading, i: number): string => {
  const { norm, kind } = tokenAt(reading.tokens, i);
  if (norm === '') return 'edge';
  if (kind !== 'word') return kind === 'number' ? 'number' : norm;
  if (POSSESSIVES.has(norm)) return norm === 'my' || norm === 'our' ? 'my' : norm === 'your' ? 'your' : 'their';
  if (/^(?:the|a|an|some|any|this|that|these|those|every|each|another)$/.test(norm)) return norm;
  if (NEGATIONS.has(norm)) return 'denial';
  if (PREPOSITIONS.has(norm)) return norm;
  return plainTag(norm) ?? 'other';
};

/** The words around it. */
export function byNeighbours(reading: Reading, proposal: Proposal, clause: Span, register: string, say: Say): void {
  const { from, to } = proposal;
  const [one, two] = [wordAt(reading, from - 1), wordAt(reading, from - 2)];
  say('word before', one);
  say('two words before', `${two} ${one}`);
  say('sort of word before', `${sortOf(reading, from - 1)}, ${register}`);
  say('word after', wordAt(reading, to));
  say('two words after', `${wordAt(reading, to)} ${wordAt(reading, to + 1)}`);
  say('sort of word after', `${sortOf(reading, to)}, ${register}`);
  say('between', `${sortOf(reading, from - 1)} - ${sortOf(reading, to)}`);
  if (from === clause.from) say('stands', `first, ${register}`);
  if (to === clause.to) say('stands', `last, ${register}`);
  if (from === clause.from && to === clause.to) say('stands', `alone, ${register}`);
  const { chunk } = proposal;
  if (chunk !== null) {
    if (chunk.verb >= 0) say('verb before', normAt(reading.tokens, chunk.verb));
    if (chunk.preposition >= 0) say('preposition before', normAt(reading.tokens, chunk.preposition));
    if (chunk.copula >= 0) say('after is', register);
  }
}

/** The rest of the sentence. */
export function bySentence(around: Surroundings, proposal: Proposal, sentence: Span, register: string, say: Say): void {
  const { reading } = around;
  const { tokens } = reading;
  const { from, to } = proposal;
  const lone = proposal.rule === null ? 'named' : proposal.rule.dropped === null ? 'kept' : 'dropped';
  say('sentence opens', wordAt(reading, sentence.from));
  say('sentence opens with', `${wordAt(reading, sentence.from)} ${wordAt(reading, sentence.from + 1)}`);
  say('sentence opens, for', `${wordAt(reading, sentence.from)}, ${lone}`);
  say('sentence ends', `${normAt(tokens, sentence.to)}, ${register}`);
  const start = Math.max(sentence.from, from - 12);
  for (let i = start; i < from; i++) say('before it', lemmaAt(around, i));
  const end = Math.min(sentence.to, to + 12);
  for (let i = to; i < end; i++) say('after it', lemmaAt(around, i));
  let denied = '';
  for (let i = Math.max(sentence.from, from - 6); i < from; i++)
    if (NEGATIONS.has(normAt(tokens, i))) denied = `${normAt(tokens, i)}, ${near(from - i - 1)}`;
  if (denied !== '') say('denied by', denied);
  for (let i = from - 1; i >= Math.max(sentence.from, from - 8); i--) {
    const tag = plainTag(normAt(tokens, i));
    if (tag !== 'verb' && tag !== 'participle') continue;
    say('last verb', normAt(tokens, i));
    say('last verb, in', `${tag}, ${register}, ${lone}`);
    break;
  }
  for (let i = from - 1; i >= Math.max(sentence.from, from - 10); i--) {
    const { norm } = tokenAt(tokens, i);
    if (!/^(?:i|we|you|he|she|they|it|there|guest|my|our|your)$/.test(norm)) continue;
    say('person before', norm);
    say('person before, in', `${norm}, ${register}, ${lone}`);
    break;
  }
  const mood = moodOf(around, sentence);
  say('mood', `${mood > 1 ? 'good' : mood < -1 ? 'bad' : 'even'}, ${register}, ${lone}`);
  say(
    'words in the sentence',
    `${sentence.to - sentence.from > 16 ? 'many' : sentence.to - sentence.from > 7 ? 'some' : 'few'}, ${register}`,
  );
  say('sentences', `${Math.min(reading.sentences.length, 4)}, ${reading.by.speaker}`);
}
