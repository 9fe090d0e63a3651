import type { Activity, Response } from 'botbuilder';
import type { IncomingHttpHeaders } from 'node:http';
import type { Conversation } from '../domain/ports';
import { makeBot } from './bot';
import { makeCloudAdapter, type Credentials } from './cloud-adapter';
import type { BotDeps } from './deps';
import { makeFrontDesk } from './front-desk';
import { makePost } from './post';
import { makeConversationMessages, type ConversationMessages } from './proactive';
import { makeTryLimiter } from './try-limiter';
import { turnError } from './turn-error';
import { WebChatAdapter, type Deliver } from './web-chat-adapter';

export interface BotSideDeps extends Omit<BotDeps, 'frontDesk' | 'tries'> {
  credentials: Credentials | null;
  /** Takes what the bot says in our own web chat. */
  deliver: Deliver;
}

/** What botbuilder reads of a request; restify's and Node's own have it, once the body is parsed. */
export interface BotRequest {
  body?: unknown;
  headers: IncomingHttpHeaders;
  method?: string | undefined;
}

export interface BotSide {
  /** Bot Framework's door, for a handler of two arguments: restify 12 refuses async handlers of three. Validate the body first. */
  messages: (req: BotRequest, res: Response) => Promise<void>;
  /** Our own web chat's door; resolves when the turn is over and its record kept. */
  receive: (activity: Partial<Activity>) => Promise<void>;
  conversationMessages: ConversationMessages;
}

/** The whole bot, as compose.ts needs it: one bot under two adapters, and proactive messages through both. */
export function makeBotSide({ credentials, deliver, ...deps }: BotSideDeps): BotSide {
  const webChat = new WebChatAdapter(deliver);
  webChat.onTurnError = turnError(deps.log);
  const cloud = makeCloudAdapter(credentials, deps.log);
  const post = makePost({ store: deps.store, webChat, cloud, isOwn });
  const frontDesk = makeFrontDesk(deps.store, post, deps.log);
  const bot = makeBot({ ...deps, frontDesk, tries: makeTryLimiter(deps.clock) });
  return {
    messages: (req, res) => cloud.process(readable(req), res, (context) => bot.run(context)),
    receive: (activity) => webChat.processActivity(activity, (context) => bot.run(context)),
    conversationMessages: makeConversationMessages(deps.store, post),
  };
}

const readable = ({ body, headers, method = 'POST' }: BotRequest) => ({ body: body as Record<string, unknown>, headers, method });

/** Ids of Azure's conversations begin with the channel (note-id.ts), our own never hold a bar. */
const isOwn = ({ id }: Conversation): boolean => !id.includes('|');
