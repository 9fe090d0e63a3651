import { companionAt, fitsPronoun, type Mention } from '../grammar/people';
import { normAt, sentenceOf, tokenAt, type Candidate, type Reading } from '../reading';

const NOT_TOPIC = /^(?:with|and|or|for|of|from|to|about|like|than|by|without|not)$/;

/**
 * Pass 3: who a sentence is about. "My mother-in-law is Jain: no onion, no eggs" is hers to the end; a wish with its own subject
 * keeps that. Runs on candidates, because only they say which words had no subject.
 */
export function holders(reading: Reading, candidates: readonly Candidate[], mentions: readonly Mention[]): void {
  for (const candidate of candidates) {
    candidate.holder = receiver(candidate, mentions);
    const { cue } = candidate;
    const own = cue.begin < cue.from || candidate.holder !== 'guest' || cue.kind === 'retract';
    if (own || startsWithGuest(reading, candidate)) continue;
    candidate.holder = topicOf(reading, candidate) ?? 'guest';
  }
}

/** "for her": the companion of whom that can be said, spoken of before; else the guest. */
function receiver({ holder, at }: Candidate, mentions: readonly Mention[]): string {
  const word = { him: 'he', her: 'she', them: 'they' }[holder];
  if (word === undefined) return holder;
  return mentions.filter((mention) => mention.at < at.from && fitsPronoun(word, mention.holder)).at(-1)?.holder ?? 'guest';
}

/** "I", "we", "my" or the guest's title between the companion and the wish turns it back to the guest. */
function topicOf(reading: Reading, { cue, at }: Candidate): string | null {
  const { from } = sentenceOf(reading, cue.clause);
  for (let i = Math.min(cue.from, at.from) - 1; i >= from; i--) {
    const norm = normAt(reading.tokens, i);
    if (/^(?:i|we|us|me|mr|mrs|ms|guest|lady|gentleman)$/.test(norm)) return null;
    const companion = companionAt(reading.tokens, i, reading.by);
    if (companion !== null && isTopic(reading, i, from)) return companion;
  }
  return null;
}

/** Not inside "with my wife" or "for the kids", nor possessed of something else ("my son's room"). */
function isTopic(reading: Reading, i: number, from: number): boolean {
  const { tokens } = reading;
  if (normAt(tokens, i + 1) === "'s" && tokenAt(tokens, i + 2).kind === 'word') return false;
  for (let k = i - 1; k >= Math.max(from, i - 4); k--) {
    const { norm, kind } = tokenAt(tokens, k);
    if (NOT_TOPIC.test(norm)) return false;
    if (kind === 'mark') return true;
  }
  return true;
}

const startsWithGuest = (reading: Reading, { cue }: Candidate): boolean =>
  /^(?:i|we|me|us)$/.test(normAt(reading.tokens, cue.begin)) || /\b(?:i|we)\b/.test(normAt(reading.tokens, cue.from + 1));
