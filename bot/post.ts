import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { AppError } from '../domain/errors';
import type { Conversation, Store } from '../domain/ports';
import { rememberIn } from './conversation';
import { readMemory, withSeen, type Memory } from './memory';
import { toActivity, type Reply } from './reply';
import { saying, type WebChatAdapter } from './web-chat-adapter';

/** Sends replies into a conversation unasked, once a key, and remembers what has changed by it. Throws where the channel did not take it. */
export type Post = (conversation: Conversation, key: string, replies: Reply[], change: (memory: Memory) => Memory) => Promise<void>;

const Reference = z.custom<Partial<ConversationReference>>((given) => named.safeParse(given).success);
const named = z.looseObject({ channelId: z.string(), conversation: z.looseObject({ id: z.string() }) });
const Identity = z.object({ appId: z.string() });

export interface PostDeps {
  store: Pick<Store, 'conversations'>;
  webChat: WebChatAdapter;
  cloud: CloudAdapter;
  /** Tells our own web chat's conversations from Azure's. */
  isOwn: (conversation: Conversation) => boolean;
}

export function makePost(deps: PostDeps): Post {
  return async (conversation, key, replies, change) => {
    if (readMemory(conversation.pending).seen.includes(key)) return;
    await into(deps, conversation, (context) => sendAll(context, conversation, key, replies));
    await rememberIn(deps.store, conversation.id, (memory) => withSeen(change(memory), key));
  };
}

/** Our own web chat makes the messages' ids of the key, so that a page shows a repeated delivery once. */
async function sendAll(context: TurnContext, { channelId, who }: Conversation, key: string, replies: readonly Reply[]): Promise<void> {
  saying(context, key, who.kind === 'guest' ? who.guestId : null);
  for (const reply of replies) await context.sendActivity(toActivity(reply, channelId));
}

/** Continues the conversation with the pair it was kept with. Faults come back out of it, past the adapter's onTurnError, for the caller to retry. */
async function into(deps: PostDeps, conversation: Conversation, send: (context: TurnContext) => Promise<void>): Promise<void> {
  const read = Reference.safeParse(conversation.reference);
  if (!read.success) throw new AppError('BAD_REQUEST', `The conversation ${conversation.id} has no reference to continue it by.`);
  const reference = read.data;
  const faults: unknown[] = [];
  const guarded = async (context: TurnContext) => {
    try {
      await send(context);
    } catch (fault) {
      faults.push(fault);
    }
  };
  if (deps.isOwn(conversation)) await deps.webChat.continueConversation(reference, guarded);
  else await deps.cloud.continueConversationAsync(Identity.catch({ appId: '' }).parse(conversation.identity).appId, reference, guarded);
  if (faults.length > 0) throw faults[0];
}
