import { sentenceOf } from '../reading';
import { byCues, byRules } from './evidence/rules';
import { byConditions } from './evidence/conditions';
import { byClause } from './evidence/clause';
import { byLists } from './evidence/lists';
import { byLooks } from './evidence/looks';
import { byMood } from './evidence/mood';
import { byDenial } from './evidence/denial';
import type { Say, Surroundings } from './evidence/surroundings';
import { byNeighbours, bySentence } from './evidence/words';
import { byThing } from './evidence/thing';
import type { Proposal } from './proposals';

/** All that speaks for or against a proposal. */
export function evidenceOf(around: Surroundings, proposal: Proposal, say: Say): void {
  const { reading } = around;
  const clause = reading.clauses[proposal.clause] ?? { from: 0, to: 0, sentence: 0 };
  const sentence = sentenceOf(reading, proposal.clause);
  const register = around.registers[clause.sentence] ?? 'other';
  say('always', '');
  say('sort of speech', register);
  say('shape', proposal.shape);
  say('shape in', `${proposal.shape}, ${register}`);
  byRules(around, proposal, register, say);
  byCues(around, proposal, register, say);
  byThing(around, proposal, register, say);
  byNeighbours(reading, proposal, clause, register, say);
  byDenial(around, proposal, clause, say);
  bySentence(around, proposal, sentence, register, say);
  byClause(around, proposal, clause, register, say);
  byConditions(around, proposal, register, say);
  byLists(around, proposal, clause, register, say);
  byLooks(around, proposal, sentence, say);
  byMood(around, proposal, clause, register, say);
}
