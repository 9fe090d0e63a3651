import { tokenAt } from './reading';
import { slotOf } from '../domain/slots';
import { Trie } from './grammar/trie';
import { LEXICON } from './lexicon';
import { areaAt } from './grammar/areas';
import { quantityAt } from './grammar/quantities';
import { normalise } from './passes/01-normalise';
import type { Term, Token } from './reading';

export type { Term } from './reading';

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
  const area = areaAt(tokens, from, end);
  if (area !== null && area.to > (found?.to ?? 0)) return area;
  return found === null ? quantityAt(tokens, from, end) : { term: found.value, to: found.to };
}

function stems(phrase: string): string[] {
  return normalise(phrase).map(({ stem }) => stem);
}
