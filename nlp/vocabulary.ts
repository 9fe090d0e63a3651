import { tokenAt } from './reading';
import { slotOf } from '../domain/slots';
import type { Category } from '../domain/words';
import { Trie } from './grammar/trie';
import { LEXICON } from './lexicon';
import { quantityAt } from './grammar/quantities';
import { normalise } from './passes/01-normalise';
import type { Token } from './reading';

/** One thing the lexicon knows: its canonical phrase, slot and category. */
export interface Term {
  phrase: string;
  slot: string;
  category: Category;
}

const trie = compile();

function compile(): Trie<Term> {
  const all = new Trie<Term>();
  for (const { slot, terms } of LEXICON) {
    const { category } = slotOf(slot);
    for (const line of terms) {
      const names = line.split('=');
      const term = { phrase: (names[0] ?? '').trim(), slot, category };
      for (const name of names) all.add(stems(name), term);
    }
  }
  return all;
}

/** The longest term that begins at this token, matched in the singular. */
export function termAt(tokens: readonly Token[], from: number, end = tokens.length): { term: Term; to: number } | null {
  const found = trie.longest(from, (i) => (i < end ? tokenAt(tokens, i).stem : undefined));
  return found === null ? quantityAt(tokens, from, end) : { term: found.value, to: found.to };
}

function stems(phrase: string): string[] {
  return normalise(phrase).map(({ stem }) => stem);
}
