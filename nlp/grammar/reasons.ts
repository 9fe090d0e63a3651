import type { Category } from '../../domain/words';
import { AUXILIARIES, LEADS, WH_WORDS } from '../lexicon/grammar';
import { EVALUATIONS, FACT_HEADS, GENERIC_HEADS, NO_IDIOMS } from '../lexicon/heads';
import { DONE } from '../lexicon/logs';
import { BARE_REASONS, GOT_TO_BE } from '../lexicon/people';
import { PLAIN_THINGS } from '../lexicon/register';
import { SERVICE_VERBS } from '../lexicon/verbs';
import { normAt, sentenceOf, tokenAt, type Cue, type Reading, type Span, type Token } from '../reading';
import { termAt, type Term } from '../vocabulary';
import { bookingReason } from './bookings';
import type { Phrase } from './phrase';
import { isAsking } from './register';
import { tagAt } from './scope';

/** What a house can be missed to have: the lack of it is a wish for it. */
const AMENITIES: ReadonlySet<Category> = new Set<Category>([
  'room',
  'bed',
  'bath',
  'climate',
  'technology',
  'housekeeping',
  'drink',
  'media',
  'wellness',
  'accessibility',
  'family',
  'food',
  'dietary',
]);
const NEVER_MISSED = /^(?:room\.quiet|climate\.scent|room\.smoking|climate\.insects|room\.type|room\.property|food\.other|room\.view)/;

/** "No special requests", "do not charge": nothing is denied that could be had. Singular. */
const ABSENT = new Set(
  'request charge preference complaint comment issue incident objection remark concern error injury damage fault answer response reply accident delay loss'.split(
    ' ',
  ),
);

/** Why a phrase after a cue is no item, or null. */
export function dropReason(reading: Reading, cues: readonly Cue[], cue: Cue, phrase: Phrase, term: Term | null): string | null {
  if (
    cue.to === cue.from + 1 &&
    /^(?:not|never)$/.test(normAt(reading.tokens, cue.from)) &&
    (AUXILIARIES.has(normAt(reading.tokens, cue.from - 1)) ||
      normAt(reading.tokens, cue.from - 1) === 'if' ||
      tagAt(reading, cue.to) === 'verb')
  )
    return 'a verb denied, not a thing';
  if (cue.kind === 'habit' && /\b(?:bring|brings|travel)\b/.test(textOfCue(reading, cue)) && ownsIt(reading, phrase))
    return 'brought along';
  if (phrase.verbal && phrase.to - phrase.from === 1 && term === null && !INTRANSITIVE.test(phrase.text))
    return 'a verb without its object';
  if (
    reading.tokens
      .slice(phrase.from, phrase.to)
      .every(
        ({ norm, kind }) => kind !== 'word' || /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|am|pm)$/.test(norm),
      ) &&
    term === null
  )
    return 'a number';
  if (reading.by.speaker === 'staff' && phrase.from > cue.to && DONE.has(normAt(reading.tokens, phrase.from))) return 'done, not wanted';
  if (reading.by.speaker === 'staff' && WH_WORDS.has(normAt(reading.tokens, phrase.from))) return 'a question for a fact';
  if (
    reading.by.speaker === 'staff' &&
    phrase.from > cue.to &&
    phrase.to === phrase.from + 1 &&
    BARE_REASONS.has(phrase.text) &&
    cue.kind !== 'avoid'
  )
    return 'why, not what';
  if (isGotToBe(reading, cue, phrase)) return 'what somebody got to be';
  if (cue.past && /^(?:took|got|had)$/.test(normAt(reading.tokens, cue.to - 1)) && /^(?:travel|activities)$/.test(term?.category ?? ''))
    return 'done once';
  if (cue.kind === 'avoid' && ABSENT.has(tokenAt(reading.tokens, phrase.to - 1).stem) && phrase.to - phrase.from <= 2)
    return 'nothing to report';
  if (cue.kind === 'lack' && (term === null || !AMENITIES.has(term.category) || NEVER_MISSED.test(term.slot)))
    return 'nothing whose lack is a wish';
  const booked = bookingReason(reading, cue, phrase);
  if (booked !== null) return booked;
  const register = registerReason(reading, cues, cue, phrase, term);
  if (register !== null) return register;
  const words = reading.tokens.slice(phrase.from, phrase.to).filter(({ kind }) => kind !== 'mark');
  const head = headOf(words);
  if (term !== null) return isAbout(reading, phrase, head) ? 'talk about a thing, not the thing' : null;
  if (
    phrase.to - phrase.from === 1 &&
    /^(?:waiting|staying|coming|looking|going|being|first|second|starting|locating|finding|getting|beginning|visiting|travelling|traveling|arriving|leaving)$/.test(
      phrase.text,
    )
  )
    return 'no thing';
  if (/\b(?:everything|anything|nothing|whatever)\b/.test(phrase.text)) return 'nothing named';
  if (cue.kind === 'habit' && isTable(reading, cue))
    return phrase.to - phrase.from <= 2 && namesSomething(reading, phrase) && !EVALUATIONS.has(normAt(reading.tokens, phrase.from))
      ? null
      : 'nothing to eat or drink';
  if (cue.weak && !(reading.by.speaker === 'staff' && normAt(reading.tokens, cue.from) === 'never'))
    return 'weak cue, and no lexicon knows the item';
  if (head === null) return 'nothing named';
  if (FACT_HEADS.has(head.stem)) return 'a fact or talk, not a wish';
  if (cue.level === 'avoided' && cue.kind === 'avoid' && NO_IDIOMS.has(words[0]?.stem ?? '')) return 'an idiom';
  if (words.every(({ norm, stem, kind }) => EVALUATIONS.has(norm) || LEADS.has(norm) || GENERIC_HEADS.has(stem) || kind === 'number'))
    return 'only praise, a number or a general word';
  if (cue.past && reading.by.speaker === 'guest') return 'a story: past, and no lexicon knows the item';
  if (!phrase.verbal && !namesSomething(reading, phrase)) return 'no noun in it';
  return null;
}

/** "she got cold", "got engaged on the terrace". */
const isGotToBe = ({ tokens }: Reading, { to }: Cue, { from }: Phrase): boolean =>
  /^(?:get|gets|got|getting)$/.test(normAt(tokens, to - 1)) && from === to && GOT_TO_BE.has(normAt(tokens, from));

/** What a story says is no wish: "there were no towels", "we loved the breakfast", "we like the Ritz". */
function registerReason(reading: Reading, cues: readonly Cue[], cue: Cue, phrase: Phrase, term: Term | null): string | null {
  if (reading.by.speaker === 'staff') return null;
  const free =
    (cue.kind === 'avoid' || (cue.weak && (cue.kind === 'request' || cue.kind === 'habit'))) &&
    cue.item === 'after' &&
    cue.begin === cue.from;
  const former = normAt(reading.tokens, cue.from) === 'used';
  if (free && !former && !isAsking(reading, cues, sentenceOf(reading, cue.clause))) return 'told, not asked';
  const liked =
    cue.kind === 'wish' &&
    /^(?:lov|lik|enjoy|ador|appreciat|impress|thrill|delight|tak|miss|grateful|excit)/.test(normAt(reading.tokens, cue.to - 1)) &&
    normAt(reading.tokens, cue.from) !== 'would';
  const head = tokenAt(reading.tokens, phrase.to - 1);
  const definite = cue.past || !/^(?:a|an)$/.test(normAt(reading.tokens, phrase.from - 1));
  if (liked && definite && PLAIN_THINGS.has(head.stem) && phrase.to - phrase.from < 3 && onlyPraise(reading, phrase))
    return 'praise of something every house has';
  if (liked && term === null && (cue.past || /^(?:the|this|your|that|their)$/.test(normAt(reading.tokens, phrase.from - 1))))
    return 'praise, and no lexicon knows the item';
  if (
    phrase.verbal &&
    term === null &&
    !/^(?:anyone|people)$/.test(normAt(reading.tokens, phrase.from - 1)) &&
    !SERVICE_VERBS.has(normAt(reading.tokens, phrase.from))
  )
    return 'something to do that no lexicon knows';
  return null;
}

const onlyPraise = (reading: Reading, { from, to }: Span): boolean =>
  reading.tokens.slice(from, to - 1).every(({ norm }) => EVALUATIONS.has(norm) || LEADS.has(norm));

const namesSomething = (reading: Reading, { from, to }: Span): boolean => {
  for (let i = from; i < to; i++)
    if (
      /^(?:noun|adjective|gerund|other)$/.test(tagAt(reading, i)) &&
      tokenAt(reading.tokens, i).kind === 'word' &&
      !LEADS.has(normAt(reading.tokens, i))
    )
      return true;
  return false;
};

function headOf(words: readonly Token[]): Token | null {
  const cut = words.findIndex(({ norm }, i) => i > 0 && /^(?:of|for|in|with|at|on|from|to|near|by)$/.test(norm));
  return words[(cut < 0 ? words.length : cut) - 1] ?? null;
}

/** "eats", "drinks": whatever follows is food or drink, known or not. */
const isTable = (reading: Reading, cue: Cue): boolean => /^(?:eats?|drinks?|sips?)$/.test(normAt(reading.tokens, cue.to - 1));

/** "information about parking", "help with the booking". */
const isAbout = (reading: Reading, phrase: Phrase, head: Token | null): boolean =>
  head !== null &&
  /^(?:information|info|detail|help|assistance|direction|map|reservation|booking|idea|address|number|phone|postcode|policy|fee)$/.test(
    head.stem,
  ) &&
  phrase.terms.length > 0 &&
  termAt(reading.tokens, reading.tokens.indexOf(head)) === null;

const INTRANSITIVE = /^(?:swim|smoke|exercise|train|dine|work|read|paint|sing|dance|jog|run|cook|bake|hike)$/;
const textOfCue = (reading: Reading, { from, to }: Span): string =>
  reading.tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ');
const ownsIt = (reading: Reading, { from, to }: Span): boolean =>
  reading.tokens.slice(Math.max(0, from - 2), to).some(({ norm }) => norm === 'own');
