import type { Outcome } from '../../domain/words';
import { COULD_NOT, INSTEAD, OUTCOME_WORDS, SAID_NO } from './cues';
import { bareName } from './mention';

/** A task told of by what it is about and not by its number: "done 412 crib", "couldn't, no cribs left", "guest said no". */
export interface MarkWords {
  kind: 'mark words';
  outcome: Outcome;
  /** The guest, where named; else the one whose briefing was shown last is meant. */
  mention: string | null;
  /** What the task is about, where it was said. */
  what: string | null;
  remark: string | null;
}

const OUTCOMES = Object.keys(OUTCOME_WORDS).join('|');
const BEGINS = new RegExp(`^(${OUTCOMES})\\s+(?:with\\s+)?(.+)$`, 'is');
const ENDS = new RegExp(`^(.{2,60}?)\\s+(?:is\\s+|was\\s+|all\\s+)?(${OUTCOMES})$`, 'is');
const ROOM_FIRST = /^(?:for\s+)?(?:room\s+|rm\.?\s+)?(\d{3,5}[a-z]?)(?!\d|[:.]\d)[\s:,;–-]*(.*)$/is;
const ROOM_LAST =
  /^(.+?)\s+(?:for|in|of)\s+(?:room\s+|rm\.?\s+)?(\d{3,5}[a-z]?|(?:[Mm]rs?|[Mm]s|[Dd]r)\.?\s+\p{L}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+)$/su;
const WHY = /\s*(?:[,;:–]|\s-\s|\bbecause\b|\bas there\b)\s*/i;

/** Longer ones tell more than what became of a task. */
const LONGEST = 300;

const orNull = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());
const outcomeOf = (word: string): Outcome => OUTCOME_WORDS[word.toLowerCase() as keyof typeof OUTCOME_WORDS];

/** Reads what a message tells of a task, where it does; `mention` is the guest already named in front of it. */
export function markingByWords(text: string, mention: string | null): MarkWords | null {
  if (text.length > LONGEST) return null;
  const said = text.replace(/[\s.!]+$/, '');
  return beginning(said, mention) ?? couldNot(said, mention) ?? saidNo(said, mention) ?? instead(said, mention) ?? ending(said, mention);
}

function beginning(said: string, mention: string | null): MarkWords | null {
  const [, word, rest] = BEGINS.exec(said) ?? [];
  if (word === undefined || rest === undefined || /^#?\d{1,2}(?!\d)/.test(rest)) return null;
  // "412 declined turndown" is something seen of the guest.
  if (mention !== null && outcomeOf(word) === 'declined') return null;
  const [, room, after] = ROOM_FIRST.exec(rest) ?? [];
  const [, before, named] = room === undefined ? (ROOM_LAST.exec(rest) ?? []) : [];
  const about = after ?? before ?? rest;
  const [what, ...why] = about.split(WHY);
  const target = room ?? (named === undefined ? mention : bareName(named));
  return { kind: 'mark words', outcome: outcomeOf(word), mention: target, what: orNull(what), remark: orNull(why.join(', ')) };
}

/** "412: crib done" says it of a guest; without one, "… done" is how many a note ends. */
function ending(said: string, mention: string | null): MarkWords | null {
  const [, what, word] = ENDS.exec(said) ?? [];
  if (mention === null || what === undefined || word === undefined || what.split(/\s+/).length > 5) return null;
  return { kind: 'mark words', outcome: outcomeOf(word), mention, what: what.replace(/[\s,:;–-]+$/, ''), remark: null };
}

function couldNot(said: string, mention: string | null): MarkWords | null {
  const [, rest] = COULD_NOT.exec(said) ?? [];
  if (rest === undefined) return null;
  const reason = /^\s*[,:;–-]/.test(rest) ? rest.replace(/^[\s,:;–-]+/, '') : said;
  return { kind: 'mark words', outcome: 'failed', mention, what: null, remark: orNull(reason) };
}

function saidNo(said: string, mention: string | null): MarkWords | null {
  const [, what] = SAID_NO.exec(said) ?? [];
  return what === undefined ? null : { kind: 'mark words', outcome: 'declined', mention, what: orNull(what), remark: null };
}

function instead(said: string, mention: string | null): MarkWords | null {
  const [, remark, what] = INSTEAD.exec(said) ?? [];
  return remark === undefined ? null : { kind: 'mark words', outcome: 'substituted', mention, what: orNull(what), remark };
}
