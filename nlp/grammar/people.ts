import { normAt, tokenAt } from '../reading';
import { AUXILIARIES, FILLERS, NEGATIONS, POSSESSIVES } from '../lexicon/grammar';
import { ANIMALS, FEMALE, GREETINGS, GUEST_WORDS, KINSHIP, MALE, PLURAL, TITLES } from '../lexicon/people';
import type { SpokenBy } from '../../domain/understanding';
import type { Span, Token } from '../reading';

/** Who a stretch of text is about: where the mention begins and whose wish it would be. */
export interface Subject {
  begin: number;
  /** null: no person whose wishes we keep (the hotel, other guests, "you"). */
  holder: string | null;
}

/** A companion spoken of in this text, last one last. */
export interface Mention {
  at: number;
  holder: string;
}

const GUEST = 'guest';
/** "saw her take the stairs": the object of watching is who does it. */
const SEEN = /^(?:saw|see|watched|watch|noticed|heard|caught|found)$/;

/** Companions mentioned in the text, by relation or known name, for "he", "she" and "they" later on. */
export function mentionsOf(tokens: readonly Token[], by: SpokenBy): Mention[] {
  const mentions: Mention[] = [];
  tokens.forEach((_token, at) => {
    const holder = companionAt(tokens, at, by);
    if (holder !== null) mentions.push({ at, holder });
    else if (ANIMALS.has(normAt(tokens, at))) mentions.push({ at, holder: GUEST });
  });
  return mentions;
}

/** The companion this word names: "wife", "Leo", "mother-in-law"; null for anything else. */
export function companionAt(tokens: readonly Token[], at: number, by: SpokenBy): string | null {
  const { norm } = tokenAt(tokens, at);
  const named = by.companions?.find(({ name }) => name?.toLowerCase() === norm);
  if (named !== undefined) return named.relation;
  if (!KINSHIP.has(norm) || norm === 'family' || norm === 'driver' || norm === 'friends' || norm === 'boss')
    return KINSHIP.has(norm) && owned(tokens, at) && norm !== 'driver' ? norm : null;
  if (normAt(tokens, at + 1) === 'in' && normAt(tokens, at + 2) === 'law') return `${norm}-in-law`;
  return norm;
}

const owned = (tokens: readonly Token[], at: number): boolean => POSSESSIVES.has(normAt(tokens, at - 1)) || normAt(tokens, at - 1) === "'s";

/** Walks left from a cue over auxiliaries and adverbs to whoever wants it. */
export function subjectBefore(
  tokens: readonly Token[],
  cueFrom: number,
  clause: Span,
  by: SpokenBy,
  mentions: readonly Mention[],
  sentence: Span = clause,
): Subject {
  let i = cueFrom - 1;
  while (i >= clause.from && passes(tokens, i)) i--;
  const named = i < clause.from ? null : nominal(tokens, i, clause, by, mentions);
  if (named !== null) return named;
  const holder = i < clause.from ? GUEST : boundary(tokens, i, by);
  if (/^(?:would|looking|prefer|wanting|hoping)$/.test(normAt(tokens, cueFrom)) && holder !== null) return { begin: i + 1, holder };
  return { begin: i + 1, holder: holder === null || by.speaker === 'staff' ? holder : implied(tokens, i, sentence) };
}

/** Without a subject of its own a guest's verb is the guest's, unless what stands before it is about something else. */
function implied(tokens: readonly Token[], last: number, sentence: Span): string | null {
  let content = 0;
  for (let i = sentence.from; i <= last; i++) {
    const { norm, kind } = tokenAt(tokens, i);
    if (/^(?:i|we|my|our|me|us)$/.test(norm)) return GUEST;
    if (kind !== 'mark' && !FILLERS.has(norm) && !GREETINGS.has(norm)) content++;
  }
  return content === 0 ? GUEST : null;
}

const passes = (tokens: readonly Token[], i: number): boolean => {
  const { norm } = tokenAt(tokens, i);
  return (
    (norm !== 'no' || normAt(tokens, i + 1) === 'longer') &&
    norm !== 'once' &&
    (AUXILIARIES.has(norm) ||
      FILLERS.has(norm) ||
      NEGATIONS.has(norm) ||
      norm === 'to' ||
      norm === 'longer' ||
      norm === 'tends' ||
      norm === 'tend' ||
      norm === 'seems' ||
      norm === 'used' ||
      norm === 'all' ||
      norm === 'guess' ||
      norm === 'think' ||
      norm === 'that')
  );
};

/** After a comma, "and" or another mark the subject before still holds. */
function boundary(tokens: readonly Token[], i: number, by: SpokenBy): string | null {
  const { norm, kind } = tokenAt(tokens, i);
  if (
    kind === 'mark' ||
    /^(?:and|or|but|plus|hi|hello|yes|no|ok|okay|thanks|great|well|also|then|if|when|because|since|says|said|say|told|that|good|perfect|sure)$/.test(
      norm,
    )
  )
    return GUEST;
  if (by.speaker === 'staff' && kind === 'number') return GUEST;
  return null;
}

function nominal(tokens: readonly Token[], i: number, clause: Span, by: SpokenBy, mentions: readonly Mention[]): Subject | null {
  const { norm, kind } = tokenAt(tokens, i);
  if (norm === 'i' || norm === 'we' || norm === 'me' || norm === 'us') return { begin: i, holder: GUEST };
  if (norm === 'he' || norm === 'she' || norm === 'they') return { begin: i, holder: pronoun(norm, i, by, mentions) };
  if (by.speaker === 'staff' && SEEN.test(normAt(tokens, i - 1)) && (norm === 'him' || norm === 'her' || norm === 'them'))
    return { begin: i, holder: pronoun(norm === 'him' ? 'he' : norm === 'her' ? 'she' : 'they', i, by, mentions) };
  const inLaw = norm === 'law' && normAt(tokens, i - 1) === 'in' ? companionAt(tokens, i - 2, by) : null;
  if (inLaw !== null) return { begin: nameStart(tokens, i - 2, clause), holder: inLaw };
  const companion = companionAt(tokens, i, by);
  if (companion !== null) return { begin: nameStart(tokens, i, clause), holder: companion };
  const kin = appositive(tokens, i, clause, by);
  if (kin !== null) return kin;
  if (isGuest(tokens, i, clause, by)) return { begin: nameStart(tokens, i, clause), holder: GUEST };
  if (by.speaker === 'staff' && kind === 'number') return { begin: i, holder: GUEST };
  return null;
}

/** "my son Leo", "her friend Lucie,": a name after the relation. */
function appositive(tokens: readonly Token[], i: number, clause: Span, by: SpokenBy): Subject | null {
  for (let k = i - 1; k >= Math.max(clause.from, i - 3); k--) {
    const { norm } = tokenAt(tokens, k);
    if (norm === ',' || norm === "'s" || tokenAt(tokens, k).kind === 'number') continue;
    const companion = companionAt(tokens, k, by);
    if (companion !== null && (owned(tokens, k) || k === clause.from) && !AUXILIARIES.has(normAt(tokens, i)))
      return { begin: nameStart(tokens, k, clause), holder: companion };
    return null;
  }
  return null;
}

/** True where this word names the guest: a title, a surname known or after a title, "guest". */
export const isGuestWord = (tokens: readonly Token[], i: number, by: SpokenBy): boolean =>
  isGuest(tokens, i, { from: 0, to: tokens.length }, by);

function isGuest(tokens: readonly Token[], i: number, clause: Span, by: SpokenBy): boolean {
  const { norm } = tokenAt(tokens, i);
  if (by.names?.some((name) => name.toLowerCase().split(/\s+/).includes(norm))) return true;
  if (by.speaker === 'guest') return false;
  if (GUEST_WORDS.has(norm)) return true;
  for (let k = i - 1; k >= Math.max(clause.from, i - 4) && normAt(tokens, k) !== "'s"; k--)
    if (TITLES.has(normAt(tokens, k)) || /^(?:room|guest|suite)$/.test(normAt(tokens, k))) return true;
  return false;
}

function nameStart(tokens: readonly Token[], i: number, clause: Span): number {
  let begin = i;
  while (
    begin > clause.from &&
    begin > i - 4 &&
    (POSSESSIVES.has(normAt(tokens, begin - 1)) ||
      TITLES.has(normAt(tokens, begin - 1)) ||
      normAt(tokens, begin - 1) === "'s" ||
      normAt(tokens, begin - 1) === 'the' ||
      TITLES.has(normAt(tokens, begin - 2)))
  )
    begin--;
  return begin;
}

/** True where "he", "she" or "they" can be this companion. */
export function fitsPronoun(word: string, holder: string): boolean {
  const head = holder.split('-')[0] ?? holder;
  if (word === 'they') return PLURAL.has(head) || (!MALE.has(head) && !FEMALE.has(head));
  if (word === 'he') return !FEMALE.has(head) && !PLURAL.has(head);
  return !MALE.has(head) && !PLURAL.has(head);
}

/** Staff say "she" of the guest unless a companion of that gender was spoken of last; guests only of companions. */
function pronoun(word: string, at: number, by: SpokenBy, mentions: readonly Mention[]): string | null {
  const last = mentions.filter((mention) => mention.at < at && fitsPronoun(word, mention.holder)).at(-1);
  if (last !== undefined && !(word === 'they' && by.speaker === 'staff' && !PLURAL.has(last.holder))) return last.holder;
  return by.speaker === 'staff' ? GUEST : null;
}
