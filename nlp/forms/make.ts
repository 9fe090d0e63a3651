import type { Level } from '../../domain/words';
import { mainTerm } from '../passes/05-items';
import type { Phrase } from '../grammar/phrase';
import type { Candidate, Cue, CueKind, Reading, Span } from '../reading';

/** The clause in which a token stands. */
export function clauseAt(reading: Reading, index: number): number {
  return Math.max(
    0,
    reading.clauses.findIndex(({ from, to }) => index >= from && index < to),
  );
}

/** A cue that has no phrase of its own: the form of the sentence is the cue. */
export function formCue(reading: Reading, kind: CueKind, level: Level, span: Span, holder = 'guest'): Cue {
  return {
    ...span,
    kind,
    level,
    item: 'after',
    begin: span.from,
    clause: clauseAt(reading, span.from),
    holder,
    negated: false,
    weak: false,
    past: false,
  };
}

/** A candidate of such a form. */
export function formed(cue: Cue, phrase: Phrase, when: readonly string[], dropped: string | null = null): Candidate {
  const term = mainTerm(phrase);
  return {
    cue,
    at: { from: phrase.from, to: phrase.to },
    item: phrase.text,
    slot: term?.slot ?? null,
    category: term?.category ?? 'service',
    known: term !== null,
    level: cue.level,
    when: [...(phrase.when ?? when)],
    ...(phrase.when === undefined ? {} : { ownWhen: phrase.led === true ? ('led' as const) : ('followed' as const) }),
    duration: 'lasting',
    holder: cue.holder,
    act: 'statement',
    change: null,
    quote: { from: Math.min(cue.begin, phrase.from), to: Math.max(phrase.to, cue.to) },
    confidence: term === null ? 0.6 : 0.85,
    dropped,
  };
}
