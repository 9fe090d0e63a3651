import { GOODBYES, GREETINGS, HELP, QUESTION_WORDS, THANKS } from './cues';

/** What a guest wants with one message. Whatever is no wish about the conversation itself is a note. */
export type GuestIntent =
  | { kind: 'help' | 'thanks' | 'greeting' | 'goodbye' | 'about me' | 'forget last' | 'forget all' }
  | { kind: 'hold'; for: 'always' | 'stay' }
  | { kind: 'forget'; what: string }
  | { kind: 'why'; what: string | null }
  | { kind: 'note'; question: boolean };

const whole = (alternatives: readonly string[]) =>
  new RegExp(
    `^(?:(?:ok|okay|oh|ah|great|lovely|perfect|well)[\\s,!.]+)?(?:${alternatives.join('|')})(?:[\\s,]+(?:there|again|all|dear))?[\\s.!?,:)-]*$`,
    'i',
  );
const WHOLE = [
  { kind: 'help', pattern: whole([...HELP, '\\?']) },
  { kind: 'thanks', pattern: whole(THANKS) },
  { kind: 'greeting', pattern: whole(GREETINGS) },
  { kind: 'goodbye', pattern: whole(GOODBYES) },
  {
    kind: 'about me',
    pattern:
      /^(?:so[\s,]+)?(?:(?:please )?(?:tell|show) me )?(?:what|everything)(?: all| else)?(?: (?:do|have))?(?: you)?(?: (?:know|remember|noted?|have|got|recorded|saved))?(?: down| noted)?(?: you (?:know|remember|have))? (?:about|on|of|for) me[\s.?!]*$|^(?:show )?(?:me )?my (?:preferences|profile|notes|list)[\s.?!]*$/i,
  },
  {
    kind: 'forget last',
    pattern:
      /^(?:(?:please|no|oh no|sorry)[\s,]+)*(?:forget|delete|remove|scratch|undo|cancel|erase|ignore) (?:that|it|this|the last (?:one|thing)|what i (?:just )?said)(?: one)?(?:[\s,]+please)?[\s.!]*$/i,
  },
  {
    kind: 'forget all',
    pattern:
      /^(?:please )?(?:forget|delete|remove|erase|clear) (?:everything|all|all of it|all my data|my (?:data|profile))(?: (?:about|on|of) me| you (?:know|have)(?: (?:about|on) me)?)?(?:[\s,]+please)?[\s.!]*$/i,
  },
] as const;
const ALWAYS =
  /^(?:(?:yes|yeah|yep|sure|please|ok|okay|of course|do)[\s,.!]*)*(?:keep(?: (?:it|that|them|this))?)?[\s,]*(?:for (?:all|every|the|my|future)(?: my)?(?: future)?(?: stays?)?|always)?[\s.!,]*(?:please)?[\s.!]*$/i;
const STAY =
  /^(?:(?:no|nope|oh|please|just|only|for)[\s,.!]*)*(?:(?:for )?(?:this|the) (?:stay|time|trip|visit)|this once|once|no thanks|no thank you|no)(?: only)?[\s.!,]*(?:please)?[\s.!]*$/i;
const FORGET =
  /^(?:please )?(?:forget|delete|remove|erase)(?: about)? (?:the |my |that i |our )?(.+?)(?:[\s,.;]+(?:please|thanks|thank you|i (?:don['’]t|do not|no longer).*))?[\s.!]*$/i;
const WHY =
  /^(?:and )?(?:why (?:do|did|would|should) you (?:think|say|believe|know|have|keep|note)(?: (?:so|that|this|it))?|how do you know(?: (?:that|this|it))?|says who|who (?:said|says|told you)(?: (?:so|that))?|where (?:do|did) you (?:get|have) that(?: from)?|why)(?:\s+(?:that )?(?:(?:i|the|my|a|an) )*(.+?))?[\s?.!]*$/i;
const ASKS = new RegExp(`^(?:(?:and|so|but|sorry|excuse me|hi|hello)[\\s,]+)*(?:${QUESTION_WORDS.join('|')})(?:['’]s)?\\b`, 'i');

/** Reads what a guest wants. `lastNoted` says whether "yes" and "only this stay" have something to refer to. Pure. */
export function readGuest(text: string, lastNoted: boolean): GuestIntent {
  const said = WHOLE.find(({ pattern }) => pattern.test(text));
  if (said) return { kind: said.kind };
  if (lastNoted && STAY.test(text)) return { kind: 'hold', for: 'stay' };
  if (lastNoted && text !== '' && ALWAYS.test(text)) return { kind: 'hold', for: 'always' };
  const why = WHY.exec(text);
  if (why) return { kind: 'why', what: why[1] ?? null };
  const what = FORGET.exec(text)?.[1];
  return what === undefined ? { kind: 'note', question: isQuestion(text) } : { kind: 'forget', what };
}

/** True where somebody waits for an answer. */
export const isQuestion = (text: string): boolean => /\?\s*$/.test(text) || (ASKS.test(text) && !/[.!]\s*$/.test(text));
