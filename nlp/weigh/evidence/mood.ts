import { NEGATIONS } from '../../lexicon/grammar';
import { normAt, type Span } from '../../reading';
import type { Proposal } from '../proposals';
import { moodOf, near, type Say, type Surroundings } from './surroundings';

/** Praise and blame farther away speak of something else. */
const FAR = 12;

/** The praise and blame nearest to it on either side, and whether that is denied; what the text complains of. */
export function byMood(around: Surroundings, { from, to, rule, shape }: Proposal, clause: Span, register: string, say: Say): void {
  const { reading } = around;
  const lone = rule === null ? 'named' : rule.dropped === null ? 'kept' : 'dropped';
  const left = moodAt(around, from - 1, Math.max(clause.from, from - FAR) - 1, -1);
  const right = moodAt(around, to, Math.min(clause.to, to + FAR), 1);
  const sum = moodOf(around, { from, to });
  const within = sum > 0 ? 'good' : sum < 0 ? 'bad' : 'even';
  say('mood before', `${left}, ${lone}`);
  say('mood after', `${right}, ${lone}`);
  say('moods', `${left.slice(0, 4)} ${within} ${right.slice(0, 4)}, ${shape}`);
  say('moods in', `${left.slice(0, 4)} ${within} ${right.slice(0, 4)}, ${register}`);
  say('complains', `${reading.complains ? 'yes' : 'no'}, ${register}, ${lone}`);
  say('complains, mood', `${reading.complains ? 'yes' : 'no'}, ${within}, ${left.slice(0, 4)}, ${right.slice(0, 4)}`);
}

function moodAt({ moods, reading }: Surroundings, from: number, end: number, step: 1 | -1): string {
  for (let i = from; (end - i) * step > 0; i += step) {
    const mood = moods[i] ?? 0;
    if (mood === 0) continue;
    const denied = NEGATIONS.has(normAt(reading.tokens, i - 1)) || NEGATIONS.has(normAt(reading.tokens, i - 2));
    return `${mood > 0 !== denied ? 'good' : 'bad '}, ${near(Math.abs(i - from))}`;
  }
  return 'none';
}
