import { termsIn } from '../grammar/item-parts';
import { parseItems } from '../grammar/items';
import { companionAt, isGuestWord } from '../grammar/people';
import { scopeOf } from '../grammar/scope';
import { LEADS } from '../lexicon/grammar';
import { clauseOf, normAt, tokenAt, type Candidate, type Reading } from '../reading';
import { mainTerm } from '../passes/05-items';
import { clauseAt, formCue, formed } from './make';

const DEARS =
  /^(?:favourite|favorite|fave|usual|go|preferred|regular|morning|daily|evening|nightly|drink|choice|newspaper|paper|tipple|poison|nightcap|pillow|floor|order|pick|preference|number)$/;

/** "My favourite dessert is tiramisu", "his usual: an Americano", "my morning newspaper is the Times": what a thing of one's own is. */
export function favourites(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const linked = /^(?:is|are)$/.test(normAt(tokens, i)) || (normAt(tokens, i) === ':' && i > 1);
    const own = linked ? ownThing(reading, i) : null;
    if (own !== null) found.push(...whatItIs(reading, own, i));
  }
  return found;
}

interface Own {
  from: number;
  holder: string;
  slot: string | null;
}

/** "my … THING" to the left of "is", with "favourite" or the like in it. */
function ownThing(reading: Reading, link: number): Own | null {
  const { tokens } = reading;
  for (let i = link - 1; i >= Math.max(0, link - 6); i--) {
    const { norm, kind } = tokenAt(tokens, i);
    if (kind === 'mark') return null;
    const owner =
      norm === "'s"
        ? ownerAt(reading, i - 1)
        : /^(?:my|our|his|her|their)$/.test(norm)
          ? /^(?:my|our)$/.test(norm) || reading.by.speaker === 'staff'
            ? 'guest'
            : 'companion'
          : null;
    if (owner === null) continue;
    const words = tokens.slice(i + 1, link);
    if (owner === 'companion' || !words.some((word) => DEARS.test(word.norm))) return null;
    return { from: i, holder: owner, slot: mainTerm({ terms: termsIn(tokens, { from: i + 1, to: link }) })?.slot ?? null };
  }
  return null;
}

function ownerAt(reading: Reading, i: number): string | null {
  return companionAt(reading.tokens, i, reading.by) ?? (isGuestWord(reading.tokens, i, reading.by) ? 'guest' : null);
}

function whatItIs(reading: Reading, own: Own, link: number): Candidate[] {
  const clause = clauseAt(reading, own.from);
  const end = reading.clauses[normAt(reading.tokens, link) === ':' ? clause + 1 : clause]?.to ?? clauseOf(reading, clause).to;
  const parsed = parseItems(scopeOf(reading, { from: link + 1, to: end }));
  const cue = { ...formCue(reading, 'wish', 'preferred', { from: own.from, to: link + 1 }, own.holder), clause };
  return parsed.phrases
    .filter(({ from, to }) => !reading.tokens.slice(from, to).every(({ norm }) => LEADS.has(norm)))
    .map((phrase) => {
      const candidate = formed(cue, phrase, parsed.when);
      return own.slot !== null && candidate.slot === null
        ? { ...candidate, slot: own.slot, category: own.slot.split('.')[0] as Candidate['category'] }
        : candidate;
    });
}
