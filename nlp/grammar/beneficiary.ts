import { KINSHIP, TITLES } from '../lexicon/people';
import { normAt, tokenAt } from '../reading';
import type { Span, Token } from '../reading';
import { termAt } from '../vocabulary';

const OF_THE_GUEST = new Set(['his', 'her', 'their', 'the', 'our', 'my']);
const MODIFIERS = new Set([
  'little',
  'young',
  'younger',
  'elder',
  'older',
  'eldest',
  'youngest',
  'small',
  'baby',
  'two',
  'three',
  'one',
  'of',
]);
const TAKES_ALONG = new Set([
  'bring',
  'brings',
  'brought',
  'take',
  'takes',
  'took',
  'drop',
  'drops',
  'dropped',
  'sign',
  'signs',
  'feed',
  'feeds',
]);
/** "for herself and her husband": it is the guest's as much as the husband's. */
const SELVES = new Set(['himself', 'herself', 'themselves', 'both', 'everyone', 'all', 'us']);
const OF_TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ramadan lent easter eid christmas'.split(
    ' ',
  ),
);

/** Whom the clause is done for or by, where it is not the guest: "for her daughter", "her husband orders", "for Leo"; else null. */
export function holderIn(text: string, tokens: readonly Token[], clause: Span): string | null {
  for (let i = clause.from; i < clause.to; i++) {
    if (SELVES.has(normAt(tokens, i))) return null;
    const kin = kinAt(tokens, i, clause.to);
    if (kin !== null && (isServed(tokens, i, clause) || isDoer(tokens, i, clause))) return normAt(tokens, kin);
    if (isNamed(text, tokens, i, clause.to)) return text.slice(tokenAt(tokens, i).start, tokenAt(tokens, i).end);
  }
  return null;
}

/** Who is along, as a preference would say it: "with husband". */
export function companyIn(tokens: readonly Token[], { from, to }: Span): string[] {
  const company: string[] = [];
  for (let i = from; i < to; i++) {
    const kin = /^(?:with|and)$/.test(normAt(tokens, i)) ? kinAt(tokens, i + 1, to) : null;
    if (kin !== null) company.push(`with ${normAt(tokens, kin)}`);
  }
  return company;
}

/** Where the kinship word stands in "her (little) daughter"; null if these words name no relative, or one's thing ("her son's room"). */
function kinAt(tokens: readonly Token[], from: number, end: number): number | null {
  let i = from;
  if (OF_THE_GUEST.has(normAt(tokens, i)) || normAt(tokens, i) === "'s") i++;
  while (i < end && MODIFIERS.has(normAt(tokens, i))) i++;
  if (i >= end || !KINSHIP.has(normAt(tokens, i))) return null;
  return normAt(tokens, i + 1) === "'s" || normAt(tokens, i + 1) === "'" ? null : i;
}

const isServed = (tokens: readonly Token[], i: number, { from }: Span): boolean =>
  i > from && (normAt(tokens, i - 1) === 'for' || TAKES_ALONG.has(normAt(tokens, i - 1)));

/** "Her husband orders", "the guest's son asks": the clause begins with the relative and goes on. */
const isDoer = (tokens: readonly Token[], i: number, { from, to }: Span): boolean => {
  const before = tokens.slice(from, i).filter(({ kind, norm }) => kind === 'word' && !TITLES.has(norm));
  const kin = kinAt(tokens, i, to) ?? i;
  const onlyAGuest = before.length === 0 || (normAt(tokens, i) === "'s" && before.length <= 2);
  return onlyAGuest && kin + 1 < to && tokenAt(tokens, kin + 1).kind === 'word' && !/^(?:and|or|with)$/.test(normAt(tokens, kin + 1));
};

/** "for Leo": a capital after "for" that no lexicon knows. */
function isNamed(text: string, tokens: readonly Token[], i: number, end: number): boolean {
  const { start, kind, norm } = tokenAt(tokens, i);
  if (kind !== 'word' || normAt(tokens, i - 1) !== 'for') return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start)) && !OF_TIME.has(norm) && !TITLES.has(norm) && termAt(tokens, i, end) === null;
}
