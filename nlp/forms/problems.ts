import { normAt, tokenAt } from '../reading';
import { termAt } from '../vocabulary';
import { textOf } from '../grammar/conditions';
import { termsIn } from '../grammar/items';
import { AUXILIARIES, LEADS } from '../lexicon/grammar';
import { BAD_OF, DEGREES, PLAINLY_BAD, SENSORY } from '../lexicon/problems';
import type { Candidate, Clause, Reading } from '../reading';
import { formCue, formed } from './make';

/** "The pillows were too soft", "our room was tiny": what was too much of something is to be avoided. Dirt and faults are complaints only. */
export function problems(reading: Reading): Candidate[] {
  return reading.clauses.flatMap((clause, index) => {
    const found: Candidate[] = [];
    for (let i = clause.from; i < clause.to; i++) {
      const candidate = problemAt(reading, clause, index, i);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  });
}

function problemAt(reading: Reading, clause: Clause, index: number, i: number): Candidate | null {
  const { tokens } = reading;
  const { norm } = tokenAt(tokens, i);
  if (!SENSORY.has(norm) && !PLAINLY_BAD.has(norm) && !isBadOfAnything(norm)) return null;
  const degree = degreeBefore(reading, clause, i);
  if (degree.denied) return null;
  const subject = subjectOf(reading, clause, degree.from);
  if (subject === null) return null;
  const head = subject.stem;
  const bad = (degree.too && SENSORY.has(norm)) || PLAINLY_BAD.has(norm) || BAD_OF[head]?.has(norm) === true;
  if (!bad) return null;
  const from = subject.at;
  const span = { from: Math.min(from, i), to: Math.max(from + 1, i + 1) };
  const cue = { ...formCue(reading, 'problem', 'avoided', span), clause: index };
  const terms = [...termsIn(tokens, { from, to: from + 1 }), ...termsIn(tokens, { from: i, to: i + 1 })];
  const text = subject.noun === '' ? norm : `${norm} ${subject.noun}`;
  return formed(cue, { ...span, text, terms: terms.slice(0, 1), verbal: false }, []);
}

const isBadOfAnything = (word: string): boolean => Object.values(BAD_OF).some((set) => set.has(word));

function degreeBefore(reading: Reading, clause: Clause, i: number): { from: number; too: boolean; denied: boolean } {
  let from = i;
  let too = false;
  while (
    from > clause.from &&
    (DEGREES.has(normAt(reading.tokens, from - 1)) ||
      SENSORY.has(normAt(reading.tokens, from - 1)) ||
      normAt(reading.tokens, from - 1) === 'and' ||
      normAt(reading.tokens, from - 1) === ',')
  ) {
    from--;
    too ||= /^(?:too|overly|far|unbearably|way)$/.test(normAt(reading.tokens, from));
  }
  return { from, too, denied: /^(?:not|never|n't)$/.test(normAt(reading.tokens, from - 1)) };
}

/** Left of "was": the thing. Right of an adjective without a verb before it: "a tiny room". */
function subjectOf(reading: Reading, clause: Clause, before: number): { at: number; stem: string; noun: string } | null {
  const { tokens } = reading;
  const verb = before - 1;
  if (
    verb < clause.from ||
    !(AUXILIARIES.has(normAt(tokens, verb)) || /^(?:felt|seemed|looked|got|found|feels|seems|looks)$/.test(normAt(tokens, verb)))
  )
    return null;
  for (let i = verb - 1; i >= Math.max(clause.from, verb - 5); i--) {
    const { norm, stem, kind } = tokenAt(tokens, i);
    if (kind === 'mark') break;
    const inside = /^(?:in|to|of|at|from|for|on|with|by)$/.test(normAt(tokens, i - 1))
      ? i - 1
      : /^(?:in|to|of|at|from|for|on|with|by)$/.test(normAt(tokens, i - 2)) && LEADS.has(normAt(tokens, i - 1))
        ? i - 2
        : null;
    if (inside !== null && inside > clause.from) {
      i = inside;
      continue;
    }
    if (BAD_OF[stem] !== undefined || termAt(tokens, i, i + 1) !== null) return { at: i, stem, noun: textOf(tokens, i, i + 1) };
    if (/^(?:it|this|that|which|they)$/.test(norm)) return { at: i, stem: 'room', noun: '' };
    if (!LEADS.has(norm) && !AUXILIARIES.has(norm) && norm !== 'itself' && norm !== 'all') return null;
  }
  return null;
}
