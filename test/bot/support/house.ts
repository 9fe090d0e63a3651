import { TestAdapter, type Activity } from 'botbuilder';
import { makeBot } from '../../../bot/bot';
import type { Card, Element, Submit } from '../../../bot/cards/elements';
import type { BotDeps, GuestQuestion, Proven } from '../../../bot/deps';
import { makeTryLimiter } from '../../../bot/try-limiter';
import { turnError } from '../../../bot/turn-error';
import { makePad } from '../../../domain/pad/make';
import type { Log, Store } from '../../../domain/ports';
import type { Associate } from '../../../domain/property';
import type { Stay } from '../../../domain/stay';
import type { Understand } from '../../../domain/understanding';
import type { Guest } from '../../../domain/guest';
import { EMPTY_PROFILE } from '../../../domain/profile';
import { createMemoryStore } from '../../support/memory-store';
import { aGuest, anAssociate, aProperty, aStay } from '../../support/samples';
import { readMoment, understand as scripted } from './heard';

/** What the bot sent, as a person sees it. */
export interface Seen {
  text: string;
  card: Card | null;
  buttons: Submit[];
}

export interface LogLine {
  level: string;
  fields: Record<string, unknown>;
  message: string;
}

/** A hotel in Naples with a guest in 412, over the real pad and a store in memory; time moves a minute with each message. */
export class House {
  readonly store: Store = createMemoryStore();
  readonly codes = new Map<string, Proven>();
  readonly asked: GuestQuestion[] = [];
  readonly logged: LogLine[] = [];
  deskListens = true;
  now = new Date('2031-03-05T12:00:00Z');
  private made = 0;

  constructor(private readonly understand: Understand = scripted) {}

  readonly clock = { now: () => new Date(this.now) };
  readonly ids = { make: (prefix: string) => `${prefix}_${++this.made}` };
  private readonly log: Log = {
    info: (fields, message) => void this.logged.push({ level: 'info', fields, message }),
    warn: (fields, message) => void this.logged.push({ level: 'warn', fields, message }),
    error: (fields, message) => void this.logged.push({ level: 'error', fields, message }),
  };

  get pad() {
    const { store, clock, ids, log, understand } = this;
    return makePad({ store, clock, ids, log, understand, readMoment, queue: { enqueue: () => Promise.resolve() } });
  }

  get deps(): BotDeps {
    const { store, clock, ids, log, understand, pad } = this;
    return {
      ...{ store, clock, ids, log, understand, pad, readMoment },
      tries: makeTryLimiter(clock),
      redeemCode: (code) => {
        const proven = this.codes.get(code) ?? null;
        this.codes.delete(code);
        return Promise.resolve(proven);
      },
      frontDesk: {
        tell: (question) => {
          if (this.deskListens) this.asked.push(question);
          return Promise.resolve(this.deskListens);
        },
      },
    };
  }

  /** The usual people: Mrs Solheim in 412, Ana at the desk, two properties. */
  static async open(understand?: Understand): Promise<House> {
    const house = new House(understand);
    await house.store.properties.put(aProperty('NAP'));
    await house.store.properties.put(aProperty('CUN', { name: 'Playa Serena', city: 'Cancún' }));
    await house.guest('g_1', { accounts: ['test|ingrid'] });
    await house.stay('NAP-20931', { guestId: 'g_1' });
    await house.associate('a_1', { accounts: ['test|ana'] });
    return house;
  }

  async guest(id: string, over: Partial<Guest> = {}): Promise<void> {
    await this.store.guests.insert(aGuest(id, { profile: EMPTY_PROFILE, ...over }));
  }

  async stay(id: string, over: Partial<Stay> = {}): Promise<void> {
    await this.store.stays.insert(aStay(id, { status: 'in house', ...over }));
  }

  async associate(id: string, over: Partial<Associate> = {}): Promise<void> {
    await this.store.associates.put(anAssociate(id, over));
  }

  talk(account: string): Talk {
    return new Talk(this, account);
  }
}

/** One person's conversation under botbuilder's own TestAdapter. */
export class Talk {
  private readonly adapter: TestAdapter;
  private sent = 0;

  constructor(
    private readonly house: House,
    private readonly account: string,
  ) {
    const bot = makeBot(house.deps);
    const reference = TestAdapter.createConversation(`talk-${account}`, account);
    this.adapter = new TestAdapter((context) => bot.run(context));
    Object.assign(this.adapter.conversation, reference);
    this.adapter.onTurnError = turnError(house.deps.log);
  }

  get conversationId(): string {
    return `test|talk-${this.account}`;
  }

  says(text: string, over: Partial<Activity> = {}): Promise<Seen[]> {
    return this.send({ type: 'message', text, ...over });
  }

  async presses(button: Submit | undefined, typed: Record<string, string> = {}): Promise<Seen[]> {
    if (!button) throw new Error('There is no such button.');
    return this.send({ type: 'message', value: { ...button.data, ...typed } });
  }

  joins(): Promise<Seen[]> {
    return this.send({ type: 'conversationUpdate', membersAdded: [{ id: this.account, name: this.account }] });
  }

  async send(activity: Partial<Activity>): Promise<Seen[]> {
    this.house.now = new Date(this.house.now.getTime() + 60_000);
    await this.adapter.processActivity({ id: `act-${++this.sent}`, ...activity });
    const seen: Seen[] = [];
    let reply = this.adapter.getNextReply() as Partial<Activity> | undefined;
    while (reply) {
      seen.push(seenIn(reply));
      reply = this.adapter.getNextReply();
    }
    return seen;
  }
}

export function seenIn(activity: Partial<Activity>): Seen {
  const card = (activity.attachments?.[0]?.content ?? null) as Card | null;
  return { text: activity.text ?? activity.summary ?? '', card, buttons: card ? buttonsIn(card) : [] };
}

const buttonsIn = (card: Card): Submit[] => [...card.body.flatMap(buttonsOf), ...(card.actions ?? [])];
const buttonsOf = (element: Element): Submit[] =>
  element.type === 'ActionSet' ? element.actions : element.type === 'Container' ? element.items.flatMap(buttonsOf) : [];

/** All words of a card, as they are read. */
export const wordsOf = (card: Card | null): string => (card ? card.body.flatMap(wordsIn).join('\n') : '');
const wordsIn = (element: Element): string[] =>
  element.type === 'TextBlock' ? [element.text] : element.type === 'Container' ? element.items.flatMap(wordsIn) : [];

export const buttonNamed = (seen: readonly Seen[], title: string): Submit | undefined =>
  seen.flatMap(({ buttons }) => buttons).find((button) => button.title === title);

/** Everything the bot said in one string. */
export const said = (seen: readonly Seen[]): string =>
  seen.map(({ text, card }) => [text, wordsOf(card)].filter(Boolean).join('\n')).join('\n');
