import { termsIn } from '../../grammar/item-parts';
import { plainTag } from '../../grammar/plain-tags';
import { EVALUATIONS, FACT_HEADS, GENERIC_HEADS } from '../../lexicon/heads';
import { PLAIN_THINGS } from '../../lexicon/register';
import { tokenAt } from '../../reading';
import type { Proposal } from '../proposals';
import { wordAt, type Say, type Surroundings } from './surroundings';

/** What is wrong with a thing that everyone wants right: a complaint, not a taste. */
const FAULTS = new Set(
  'dirty filthy stained dusty mouldy moldy grubby sticky broken cracked leaking leaky faulty blocked clogged damaged torn ripped worn missing late rude slow unhelpful incompetent overpriced expensive disgusting smelly cockroach bug mould mold hair rust rusty'.split(
    ' ',
  ),
);
/** What the thing itself is. */
export function byThing(around: Surroundings, proposal: Proposal, register: string, say: Say): void {
  const { reading } = around;
  const { tokens } = reading;
  const { from, to } = proposal;
  const terms = proposal.rule === null ? proposal.terms : termsIn(tokens, proposal);
  const slot = proposal.rule === null ? (terms.at(-1)?.slot ?? null) : proposal.rule.slot;
  const known = slot ?? 'unknown';
  const category = known.split('.')[0] ?? '';
  const mode = proposal.rule === null ? 'named' : 'ruled';
  say('about', `${category}, ${mode}`);
  say('about, in', `${category}, ${register}, ${mode}`);
  say('slot', known.split('.').slice(0, 2).join('.'));
  say('narrow slot', known);
  const head = wordAt(reading, to - 1);
  say('last word', head);
  say('first word', wordAt(reading, from));
  for (let i = from; i < to; i++) {
    const { norm, stem, kind } = tokenAt(tokens, i);
    say('word in it', wordAt(reading, i));
    if (kind === 'number') say('has', 'a number');
    if (EVALUATIONS.has(norm)) say('has', 'praise or degree');
    if (FACT_HEADS.has(stem)) say('has', 'a fact of the booking');
    if (norm.endsWith('ly')) say('has', 'an adverb');
    if (FAULTS.has(norm)) say('has', `a fault, ${mode}`);
    const score = around.moods[i] ?? 0;
    if (score !== 0) say('has', score > 0 ? 'a good word' : 'a bad word');
  }
  if (FACT_HEADS.has(head)) say('head', `fact, ${mode}`);
  if (GENERIC_HEADS.has(head)) say('head', `general, ${mode}`);
  if (PLAIN_THINGS.has(head)) say('head', `every house has it, ${register}`);
  const plain = tokenAt(tokens, to - 1);
  say('number', `${plain.norm === plain.stem ? 'one' : 'many'}, ${mode}`);
  say('words', `${Math.min(to - from, 6)}, ${mode}`);
  say('words of it known', `${Math.min(terms.length, 3)} of ${Math.min(to - from, 4)}, ${mode}`);
  const tag = plainTag(plain.norm);
  say('last word is', `${tag ?? 'doubtful'}, ${mode}`);
  say('last word is, known', `${tag ?? 'doubtful'}, ${slot !== null ? 'known' : 'unknown'}, ${register}`);
}
