import { normAt, sentenceOf } from '../reading';
import { isStrong, type Category } from '../../domain/words';
import type { SpokenDate } from '../../domain/understanding';
import { frequentAt, hereAt, lastingAt, stayAt } from '../grammar/durations';
import { holds } from '../grammar/phrases';
import type { Candidate, Reading, Token } from '../reading';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** What a request for service brings now and takes away at departure. */
const CONSUMED: ReadonlySet<Category> = new Set<Category>([
  'housekeeping',
  'food',
  'drink',
  'technology',
  'bath',
  'travel',
  'dining',
  'wellness',
  'family',
  'occasion',
  'media',
  'service',
  'pets',
  'activities',
  'climate',
  'bed',
]);

/** Pass 7: how long it holds: a stay or for good, until a date, at this hotel only. */
export function durations(reading: Reading, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    const sentence = sentenceOf(reading, candidate.cue.clause);
    candidate.duration = durationOf(reading, candidate, sentence);
    if (holds(hereAt, reading.tokens, sentence)) candidate.here = true;
    const until = untilIn(reading.tokens, sentence.from, sentence.to);
    if (until !== null) candidate.until = until;
  }
}

function durationOf(reading: Reading, candidate: Candidate, sentence: { from: number; to: number }): 'lasting' | 'stay' {
  const { tokens } = reading;
  if (candidate.cue.kind === 'problem') return 'lasting';
  const lasting = holds(lastingAt, tokens, sentence);
  if (lasting) return 'lasting';
  if (holds(stayAt, tokens, sentence)) return 'stay';
  if (holds(frequentAt, tokens, sentence) || isEnduring(tokens, candidate)) return 'lasting';
  if (holds(hereAt, tokens, sentence)) return 'lasting';
  const { kind } = candidate.cue;
  if (candidate.cue.item === 'before' && kind === 'request' && !/^(?:would|will|if|where)$/.test(normAt(tokens, candidate.cue.from)))
    return 'lasting';
  if (/\bextra\b/.test(candidate.item) && (kind === 'wish' || kind === 'need' || kind === 'request'))
    return candidate.when.length === 0 && isNow(tokens, candidate)
      ? 'stay'
      : kind === 'request' && candidate.when.length === 0
        ? 'stay'
        : 'lasting';
  if (kind === 'need' && candidate.cue.negated) return 'lasting';
  const asked =
    kind === 'request' || (kind === 'wish' && isNow(tokens, candidate)) || (kind === 'need' && candidate.cue.holder === 'guest');
  return asked &&
    candidate.when.length === 0 &&
    CONSUMED.has(candidate.category) &&
    !(candidate.category === 'bed' && kind !== 'request') &&
    !(isStrong(candidate.level) && candidate.cue.kind === 'avoid')
    ? 'stay'
    : 'lasting';
}

/** What is no matter of one stay: how somebody is addressed, and what they cannot do without. */
const ENDURING = new Set(['service.address', 'service.pronouns', 'service.language']);

const isEnduring = (tokens: readonly Token[], { cue, slot }: Candidate): boolean =>
  (slot !== null && ENDURING.has(slot)) || (cue.kind === 'need' && tokens.slice(cue.begin, cue.to).some(({ norm }) => norm === 'without'));

/** "I'd like", "I want": for now. "I like", "I prefer": for good. */
const isNow = (tokens: readonly Token[], { cue }: Candidate): boolean =>
  /^(?:would|want|wants|wanted|asks|asked|asking|hoping|looking|requests|requested)$/.test(normAt(tokens, cue.from)) &&
  normAt(tokens, cue.to - 1) !== 'prefer';

/** "until May", "until the 10th of May", "until my operation in May", "until Easter, 20 April". */
function untilIn(tokens: readonly Token[], from: number, to: number): SpokenDate | null {
  for (let i = from; i < to; i++) {
    if (!/^(?:until|till|til|through)$/.test(normAt(tokens, i))) continue;
    const date = dateWithin(tokens, i + 1, Math.min(to, i + 14));
    if (date !== null) return date;
  }
  return null;
}

function dateWithin(tokens: readonly Token[], from: number, to: number): SpokenDate | null {
  for (let i = from; i < to; i++) {
    const month = monthOf(normAt(tokens, i));
    if (month === 0) continue;
    const day = dayOf(tokens[i - 1]) ?? (normAt(tokens, i - 1) === 'of' ? dayOf(tokens[i - 2]) : null) ?? dayOf(tokens[i + 1]);
    const year = [tokens[i + 1], tokens[i + 2]]
      .map((token) => (/^20\d\d$/.test(token?.norm ?? '') ? Number(token?.norm) : 0))
      .find((n) => n > 0);
    return { month, ...(day === null ? {} : { day }), ...(year === undefined ? {} : { year }) };
  }
  return null;
}

function monthOf(word: string): number {
  const at = MONTHS.findIndex(
    (month) => month === word || (word.length >= 3 && word === month.slice(0, word.length) && (word.length === 3 || word === 'sept')),
  );
  return at + 1;
}

function dayOf(token: Token | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.norm ?? '');
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : null;
}
