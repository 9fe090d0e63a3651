import { tokenAt } from '../reading';
import { fallbackOf } from '../../domain/slots';
import { isPositive } from '../../domain/words';
import type { Heard } from '../../domain/understanding';
import type { Candidate, Reading } from '../reading';

/** Pass 10: one preference for one thing; what was dropped stays out; the order is the text's. */
export function merge(reading: Reading): Heard[] {
  const kept: Candidate[] = [];
  for (const candidate of reading.candidates) {
    if (candidate.dropped !== null) continue;
    const twin = kept.find((other) => isSame(other, candidate));
    if (twin === undefined) kept.push(candidate);
    else if (candidate.echo === true && isPositive(twin.level) !== isPositive(candidate.level)) {
      twin.dropped = 'taken back by what follows';
      kept.splice(kept.indexOf(twin), 1, candidate);
    } else candidate.dropped = `said already: ${twin.item}`;
  }
  return kept.map((candidate) => heard(reading, candidate));
}

/** Of two readings of the same words the first stands; before weighing, which compares other things. */
export function firstOnly({ candidates }: Reading): void {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.dropped !== null) continue;
    const twin = kept.find((other) => isOnSameWords(other, candidate));
    if (twin === undefined || candidate.echo === true) kept.push(candidate);
    else candidate.dropped = `said already: ${twin.item}`;
  }
}

const isOnSameWords = (a: Candidate, b: Candidate): boolean => a.at.from < b.at.to && b.at.from < a.at.to;
const isSame = (a: Candidate, b: Candidate): boolean =>
  isOnSameWords(a, b) || (key(a) === key(b) && a.holder === b.holder && isPositive(a.level) === isPositive(b.level));
const key = ({ item }: Candidate): string =>
  item
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function heard(reading: Reading, c: Candidate): Heard {
  return {
    category: c.category,
    slot: c.slot ?? fallbackOf(c.category),
    item: c.item,
    level: c.level,
    when: c.when,
    duration: c.duration,
    holder: c.holder,
    act: c.act,
    change: c.change,
    quote: quoteOf(reading, c),
    ...(c.until === undefined ? {} : { until: c.until }),
    ...(c.insteadOf === undefined ? {} : { insteadOf: c.insteadOf }),
    ...(c.corrects === undefined ? {} : { corrects: c.corrects }),
    ...(c.here === undefined ? {} : { here: c.here }),
    confidence: c.confidence,
  };
}

function quoteOf(reading: Reading, { quote }: Candidate): string {
  const first = tokenAt(reading.tokens, quote.from);
  const last = tokenAt(reading.tokens, quote.to - 1);
  return reading.text.slice(first.start, Math.max(last.end, first.end));
}

/** Over the passages of a long text: the same thing of the same person counts once. */
export function once(preferences: readonly Heard[]): Heard[] {
  const said = new Map<string, Heard>();
  for (const one of preferences) {
    const words = one.item
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const key = [words, one.holder, isPositive(one.level), one.when.join('+')].join('|');
    if (!said.has(key)) said.set(key, one);
  }
  return [...said.values()];
}
