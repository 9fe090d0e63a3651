import { TurnContext } from 'botbuilder';
import { AppError } from '../domain/errors';
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
  const place = {
    id: conversationIdOf(context),
    channelId: activity.channelId,
    reference: TurnContext.getConversationReference(activity),
    identity: appIdOf(context),
    account: accountOf(context),
  };
  return recordAt(place, await store.conversations.get(place.id), clock.now());
}

type Place = Pick<Conversation, 'id' | 'channelId' | 'reference' | 'identity' | 'account'>;

/** What is stored, with this turn's place: of a conversation given as the place, nothing else counts. */
function recordAt(
  { id, channelId, reference, identity, account }: Place,
  stored: Conversation | null,
  now: Date,
): { conversation: Conversation; memory: Memory } {
  const known = stored?.account === account ? stored : null;
  const conversation: Conversation = {
    ...(known ?? { who: { kind: 'unknown' }, subscribed: false, takesAlerts: false }),
    ...{ id, channelId, reference, identity, account },
    updatedAt: now,
    version: stored?.version ?? 0,
  };
  return { conversation, memory: withoutStale(readMemory(conversation.pending), known, now) };
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

const ATTEMPTS = 25;

/** Keeps what the turn leaves behind, the answered activity among it, on top of what proactive messages have left there since it began. */
export async function closeConversation({ deps, conversation, memory, noteId }: Turn, given: Answer): Promise<void> {
  const { store, clock } = deps;
  let record = { conversation, memory };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const seen = [...new Set([...record.memory.seen, ...(given.memory?.seen ?? [])])];
    const pending = withSeen({ ...record.memory, ...given.memory, seen }, noteId);
    const next = { ...record.conversation, ...given.conversation, pending, updatedAt: clock.now() };
    if ((await store.conversations.put(next)) === 'saved') return;
    record = recordAt(conversation, await store.conversations.get(conversation.id), clock.now());
  }
  throw tooMany(conversation.id);
}

/** Changes what is remembered outside of a turn, for proactive messages. */
export async function rememberIn(store: Pick<Store, 'conversations'>, id: string, change: (memory: Memory) => Memory): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const conversation = await store.conversations.get(id);
    if (conversation === null) return;
    const next = { ...conversation, pending: change(readMemory(conversation.pending)) };
    if ((await store.conversations.put(next)) === 'saved') return;
  }
  throw tooMany(id);
}

const tooMany = (id: string): AppError =>
  new AppError('CONFLICT', `The conversation ${id} is being changed by many at once; what was said is not remembered.`);
