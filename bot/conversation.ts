import { TurnContext } from 'botbuilder';
import type { Clock, Conversation, Store } from '../domain/ports';
import { readMemory, withSeen, type Memory } from './memory';
import { accountOf, conversationIdOf } from './note-id';
import type { Answer, Turn } from './turn';

/**
 * The conversation's record with this turn's reference and identity. Our own web chat writes the record first, with whom the
 * signed link proved. A record of another account is never reused.
 */
export async function openConversation(
  store: Pick<Store, 'conversations'>,
  clock: Clock,
  context: TurnContext,
): Promise<{ conversation: Conversation; memory: Memory }> {
  const { activity } = context;
  const account = accountOf(context);
  const stored = await store.conversations.get(conversationIdOf(context));
  const known = stored?.account === account ? stored : null;
  const conversation: Conversation = {
    ...(known ?? { who: { kind: 'unknown' }, subscribed: false, takesAlerts: false }),
    id: conversationIdOf(context),
    channelId: activity.channelId,
    reference: TurnContext.getConversationReference(activity),
    identity: appIdOf(context),
    account,
    updatedAt: clock.now(),
  };
  return { conversation, memory: withoutStale(readMemory(conversation.pending), known, clock.now()) };
}

/** What is written a quarter of an hour later is no answer any more; only a note that waits for its guest goes on waiting. */
const ANSWER_WITHIN_MS = 15 * 60_000;

function withoutStale(memory: Memory, known: Conversation | null, now: Date): Memory {
  const stale = known !== null && now.getTime() - known.updatedAt.getTime() > ANSWER_WITHIN_MS;
  return stale && memory.open?.kind !== 'whom' ? { ...memory, open: null } : memory;
}

/** The bot's app id, as the token that came with the activity names it: proactive messages go out under the same one. Empty without credentials and in our own web chat. */
function appIdOf(context: TurnContext): { appId: string } {
  const { BotIdentityKey } = context.adapter;
  const identity = context.turnState.get<{ claims?: { type: string; value: string }[] } | undefined>(BotIdentityKey);
  return { appId: identity?.claims?.find(({ type }) => type === 'aud')?.value ?? '' };
}

/** Keeps what the turn leaves behind, the answered activity among it. */
export async function closeConversation({ deps, conversation, memory, noteId }: Turn, given: Answer): Promise<void> {
  const pending = withSeen({ ...memory, ...given.memory }, noteId);
  await deps.store.conversations.put({ ...conversation, ...given.conversation, pending, updatedAt: deps.clock.now() });
}

/** Changes what is remembered outside of a turn, for proactive messages. */
export async function rememberIn(store: Pick<Store, 'conversations'>, id: string, change: (memory: Memory) => Memory): Promise<void> {
  const conversation = await store.conversations.get(id);
  if (conversation) await store.conversations.put({ ...conversation, pending: change(readMemory(conversation.pending)) });
}
