import type { Guest } from '../domain/guest';
import type { ReadMoment } from '../domain/moment';
import type { Pad } from '../domain/pad';
import type { Clock, Conversation, Ids, Log, Store } from '../domain/ports';
import type { Stay } from '../domain/stay';
import type { Understand } from '../domain/understanding';
import type { TryLimiter } from './try-limiter';

/** Who a person proved to be by something outside of the conversation: a signed link, a one-time code. */
export type Proven = Exclude<Conversation['who'], { kind: 'unknown' }>;

/** Resolves a one-time code to the person it was made for and uses it up; null if it is unknown, used or too old. */
export type RedeemCode = (code: string) => Promise<Proven | null>;

export interface GuestQuestion {
  guest: Guest;
  stay: Stay;
  /** The guest's words; null for the wish to have everything erased, which is told without any. */
  text: string | null;
}

/** Tells the people at a property what the bot cannot answer; true once at least one conversation there has taken it. */
export interface FrontDesk {
  tell(question: GuestQuestion): Promise<boolean>;
}

export interface BotDeps {
  pad: Pad;
  store: Pick<Store, 'conversations' | 'notes' | 'guests' | 'stays' | 'properties' | 'associates'>;
  understand: Understand;
  readMoment: ReadMoment;
  clock: Clock;
  ids: Ids;
  log: Log;
  redeemCode: RedeemCode;
  frontDesk: FrontDesk;
  tries: TryLimiter;
}
