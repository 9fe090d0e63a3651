import type { Outcome } from '../../domain/words';
import { GREETINGS, HELP, MOMENTS, OUTCOME_WORDS, THANKS } from './cues';
import { markingByWords, type MarkWords } from './marking';
import { bareName, namesSeveralRooms, splitMention } from './mention';

/** What an associate wants with one message. */
export type AssociateIntent =
  | { kind: 'help' | 'thanks' | 'greeting' | 'subscribe' | 'unsubscribe' | 'alerts' | 'never mind' }
  | { kind: 'work at'; code: string }
  | { kind: 'link'; code: string }
  | { kind: 'arrivals'; day: string }
  | { kind: 'brief' | 'about'; mention: string }
  | { kind: 'why'; what: string; mention: string | null }
  | { kind: 'mark'; outcome: Outcome; numbers: number[]; mention: string | null; remark: string | null }
  | { kind: 'mark which'; outcome: Outcome }
  | MarkWords
  /** What is open at the hotel, or overdue only. */
  | { kind: 'open work'; overdue: boolean }
  | { kind: 'moment' | 'note'; mention: string; text: string }
  /** Only a room, a name or a number: an answer to "whom is this about?", or a wish to see the guest. */
  | { kind: 'mention'; mention: string }
  /** Something to note that names nobody. */
  | { kind: 'unplaced'; severalRooms: boolean };

const whole = (alternatives: readonly string[]) => new RegExp(`^(?:${alternatives.join('|')})[\\s.!?,]*(?:there|all|team)?[\\s.!?]*$`, 'i');
const SMALL = [
  { kind: 'help', pattern: whole([...HELP, '\\?']) },
  { kind: 'thanks', pattern: whole(THANKS) },
  { kind: 'never mind', pattern: /^(?:never ?mind|cancel|forget (?:it|that)|skip(?: it)?|drop it|nothing)[\s.!]*$/i },
  { kind: 'greeting', pattern: whole(GREETINGS) },
  { kind: 'unsubscribe', pattern: /^(?:unsubscribe|stop (?:the )?(?:briefings?|alerts?))\b/i },
  { kind: 'subscribe', pattern: /^(?:subscribe|send me (?:the )?briefings?)\b/i },
  {
    kind: 'alerts',
    pattern: /^(?:(?:show |list )?(?:me )?(?:the )?(?:open )?(?:alerts?|complaints?)|any (?:open )?(?:alerts|complaints))[\s.!?]*$/i,
  },
] as const;
const OPEN_WORK =
  /^(?:hand[- ]?over|(?:show |list )?(?:me )?(?:the |all |my )?(?:open|overdue|pending|undone)(?: (?:tasks?|work|to-?dos?))?|what(?:['’]s| is) (?:(?:still )?open|overdue|left|to do)|to-?dos?|tasks)[\s.!?]*$/i;
const WORK_AT = /^i(?:['’]?m| am) (?:now )?(?:working )?(?:at|in) (?:the )?([a-z]{3,6})[\s.!]*$/i;
const LINK = /^link\s+([\w-]{4,64})$/i;
const ARRIVALS = /^(?:who(?:['’]?s| is| are)? (?:arriv(?:es?|ing)|coming|checking in|due in)|arrivals?|arriving|who arrives)\b\s*(.*)$/i;
const BRIEF = /^(?:(?:please )?brief(?:ing)?(?: me)?(?: on| for| about)?|show (?:me )?(?:the )?briefing (?:for|of|on))\s+(.+?)[\s.!?]*$/i;
const ABOUT =
  /^(?:what do (?:you|we) (?:know|have) (?:about|on|of|for)|what(?:['’]s| is) known (?:about|of)|(?:tell me|show me)(?: more)?(?: all| everything)? (?:about|on)|profile(?: of| for)?|who is(?: in)?|preferences (?:of|for))\s+(.+?)[\s.!?]*$/i;
const WHY =
  /^why\s+(?:(?:does|do|did|is|are|would|the|a|an)\s+)*(.+?)(?:\s+(?:for|of|in)\s+(?:room |rm )?(\S*\d\S*|\p{Lu}[\p{L}'’ -]+|\S+))?[\s.!?]*$/iu;
const OUTCOME = Object.keys(OUTCOME_WORDS).join('|');
const NUMBERS = String.raw`#?\d{1,2}(?:\s*(?:,|and|&|\+)\s*#?\d{1,2})*`;
const MARK = new RegExp(`^(${OUTCOME})\\s+(?:task\\s+|no\\.?\\s*)?(${NUMBERS})(?!\\d|[.:]\\d|%)[\\s,:;–-]*(.*)$`, 'is');
const MARK_AFTER = new RegExp(`^(?:task\\s+)?(${NUMBERS})\\s+(?:is\\s+|was\\s+)?(${OUTCOME})(?:[\\s,:;–-]+(.*))?$`, 'is');
const MARK_WHICH = new RegExp(`^(?:(?:it|that|all)(?:['’]s| is)?\\s+)?(${OUTCOME})[.!]*$`, 'i');
const MARK_FOR = /^for\s+(?:room\s+|rm\s+)?([^\s:,;]*\d[^\s:,;]*|(?:(?:mr|mrs|ms|dr)\.?\s+)?\p{L}[\p{L}'’-]+)(?:[\s,:;–-]+(.*))?$/isu;
const MOMENT = new RegExp(`^(?:${MOMENTS.join('|')})`, 'i');

/** Reads what an associate wants; commands first, then the mention decides between a moment and a note. Pure. */
export function readAssociate(text: string): AssociateIntent {
  const said = text.replace(/[\s.!?]+$/, '');
  return command(text) ?? looking(said) ?? marking(said, null) ?? markingByWords(said, null) ?? mentionAlone(said) ?? aboutSomebody(text);
}

function command(text: string): AssociateIntent | null {
  const small = SMALL.find(({ pattern }) => pattern.test(text));
  if (small) return { kind: small.kind };
  if (OPEN_WORK.test(text)) return { kind: 'open work', overdue: /overdue/i.test(text) };
  const code = WORK_AT.exec(text)?.[1];
  if (code !== undefined) return { kind: 'work at', code: code.toUpperCase() };
  const link = LINK.exec(text)?.[1];
  return link === undefined ? null : { kind: 'link', code: link };
}

function looking(text: string): AssociateIntent | null {
  const day = ARRIVALS.exec(text)?.[1];
  if (day !== undefined) return { kind: 'arrivals', day };
  const brief = BRIEF.exec(text)?.[1];
  if (brief !== undefined) return { kind: 'brief', mention: mentionOf(brief) };
  const about = ABOUT.exec(text)?.[1];
  if (about !== undefined) return { kind: 'about', mention: mentionOf(about) };
  const why = WHY.exec(text);
  return why?.[1] === undefined ? null : { kind: 'why', what: why[1], mention: why[2] === undefined ? null : mentionOf(why[2]) };
}

/** "room 412" -> "412", "Mrs Solheim" -> "Solheim"; what is no address stays as it was said. */
function mentionOf(said: string): string {
  const split = splitMention(said);
  return split?.rest === '' ? split.mention : bareName(said);
}

function marking(text: string, mention: string | null): AssociateIntent | null {
  const [, first, second, rest] = MARK.exec(text) ?? swapped(MARK_AFTER.exec(text)) ?? [];
  if (first === undefined || second === undefined) {
    const alone = MARK_WHICH.exec(text)?.[1];
    return alone === undefined ? null : { kind: 'mark which', outcome: outcomeOf(alone) };
  }
  const numbers = [...second.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return { kind: 'mark', outcome: outcomeOf(first), numbers, ...remarkOf(rest ?? '', mention) };
}

const swapped = (match: RegExpExecArray | null) => match && [match[0], match[2], match[1], match[3]];
const outcomeOf = (word: string): Outcome => OUTCOME_WORDS[word.toLowerCase() as keyof typeof OUTCOME_WORDS];

/** "for 412, broken" names the guest; "for lack of cribs" is a remark. */
function remarkOf(rest: string, mention: string | null): { mention: string | null; remark: string | null } {
  const said = rest.trim();
  const named = MARK_FOR.exec(said);
  const target = named?.[1];
  if (target !== undefined && (/\d/.test(target) || /^(?:(?:mr|mrs|ms|dr)\.?\s|\p{Lu})/u.test(target) || named?.[2] === undefined)) {
    return { mention: bareName(target), remark: named?.[2]?.trim() ?? null };
  }
  return { mention, remark: said === '' ? null : said };
}

function mentionAlone(text: string): AssociateIntent | null {
  const split = splitMention(text);
  return split?.rest === '' ? { kind: 'mention', mention: split.mention } : null;
}

function aboutSomebody(text: string): AssociateIntent {
  if (namesSeveralRooms(text)) return { kind: 'unplaced', severalRooms: true };
  const split = splitMention(text);
  if (split === null) return { kind: 'unplaced', severalRooms: false };
  const { mention, rest } = split;
  const marked = marking(rest, mention);
  if (marked?.kind === 'mark') return marked;
  const byWords = rest.startsWith(mention) ? null : markingByWords(rest, mention);
  if (byWords !== null) return byWords;
  return { kind: MOMENT.test(withoutName(rest, mention)) ? 'moment' : 'note', mention, text: rest };
}

/** "Mrs Solheim is at the bar" -> "is at the bar": moments are told by how they begin. */
function withoutName(rest: string, mention: string): string {
  const at = rest.indexOf(mention);
  return (at >= 0 && at < 30 ? rest.slice(at + mention.length) : rest).replace(/^['’]s\s|^\s+/, '');
}
