import { companionAt, subjectBefore, type Mention } from '../grammar/people';
import { normAt, type Candidate, type Reading } from '../reading';
import { formCue, formed, clauseAt } from './make';

const FORGET = /^(?:forget|delete|erase|remove|drop|wipe|clear|scrap|disregard|ignore)$/;
const ALL = /^(?:everything|all|anything|what|whatever)$/;

/** "Forget everything I told you about my husband": all of one person, and nobody else's. */
export function retractions(reading: Reading, mentions: readonly Mention[]): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!FORGET.test(normAt(tokens, i)) || !ALL.test(normAt(tokens, i + 1))) continue;
    const about = aboutWhom(reading, mentions, i + 2);
    if (about === null) continue;
    const cue = formCue(reading, 'retract', 'avoided', { from: i, to: about.to }, about.holder);
    found.push({
      ...formed(cue, { from: i + 1, to: i + 2, text: 'everything', terms: [], verbal: false }, []),
      change: 'retract',
      confidence: 0.9,
    });
  }
  return found;
}

/** The person after "about", "for" or "of", within the clause: a companion, "him", or the guest's own "me". */
function aboutWhom(reading: Reading, mentions: readonly Mention[], from: number): { holder: string; to: number } | null {
  const { tokens, by } = reading;
  const clause = reading.clauses[clauseAt(reading, from)];
  if (clause === undefined) return null;
  for (let i = from; i < Math.min(clause.to, from + 12); i++) {
    if (!/^(?:about|for|of|on|concerning|regarding)$/.test(normAt(tokens, i))) continue;
    for (let k = i + 1; k < Math.min(clause.to, i + 4); k++) {
      const holder = companionAt(tokens, k, by) ?? pronounOf(reading, mentions, k);
      if (holder !== null) return { holder, to: k + 1 };
    }
  }
  return null;
}

function pronounOf(reading: Reading, mentions: readonly Mention[], k: number): string | null {
  const norm = normAt(reading.tokens, k);
  if (/^(?:me|us|myself)$/.test(norm)) return 'guest';
  const subject = /^him$/.test(norm) ? 'he' : /^her$/.test(norm) ? 'she' : norm === 'them' ? 'they' : null;
  if (subject === null) return null;
  const last = mentions.filter(({ at }) => at < k).at(-1);
  return last?.holder ?? subjectBefore(reading.tokens, k, { from: k, to: k + 1 }, reading.by, mentions).holder;
}
