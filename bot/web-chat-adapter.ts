import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ConversationReference, type ResourceResponse } from 'botbuilder';
import { randomUUID } from 'node:crypto';

/** An activity on its way to a page. Its id is stable over redeliveries, so that the page shows it once. */
export type Delivered = Partial<Activity> & { type: string; id: string };

/** Takes an activity for a conversation of our own web chat; durable when it resolves. `guestId` says whose words are in it. */
export type Deliver = (conversationId: string, activity: Delivered, guestId: string | null) => Promise<void> | void;

/** What a turn says, for the one who keeps the words: in answer to what, and whose words they are. botbuilder itself takes ids out of what is sent. */
export interface Saying {
  /** Stable over repetitions of the turn; what is said gets the ids `key~0`, `key~1`, … */
  key: string;
  guestId: string | null;
  said: number;
}

const SAYING = Symbol('saying');

export const saying = (context: TurnContext, key: string, guestId: string | null): void => {
  context.turnState.set(SAYING, { key, guestId, said: 0 } satisfies Saying);
};

/** What is said from here on is no part of the turn's answer: a turn that failed may be repeated, and its answer must not be taken for said. */
export const sayingElse = (context: TurnContext): void => {
  context.turnState.delete(SAYING);
};

/** What is no part of the conversation. */
const UNSHOWN = new Set<string>([ActivityTypes.Trace, 'delay']);

type Logic = (context: TurnContext) => Promise<void>;

/**
 * Our own web chat: what CloudAdapter is for Azure's channels. Activities come from our Direct Line endpoint, which has proved
 * the sender; answers and proactive messages go to `deliver`.
 */
export class WebChatAdapter extends BotAdapter {
  constructor(private readonly deliver: Deliver) {
    super();
  }

  /** One activity through the middleware to the bot; resolves when its turn is over. */
  async processActivity(activity: Partial<Activity>, logic: Logic): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    const activity = TurnContext.applyConversationReference({ type: ActivityTypes.Event, name: 'ContinueConversation' }, reference, true);
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: await this.send(context, activity) });
    return responses;
  }

  private async send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    const { type = ActivityTypes.Message } = activity;
    const said = context.turnState.get<Saying | undefined>(SAYING);
    const id = said ? `${said.key}~${said.said++}` : randomUUID();
    if (!UNSHOWN.has(type)) await this.deliver(context.activity.conversation.id, { ...activity, type, id }, said?.guestId ?? null);
    return id;
  }

  /** A page shows what it was sent; nothing is changed afterwards. */
  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('Our web chat does not change activities it has shown.'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('Our web chat does not take activities back.'));
  }
}
