import { TurnContext, type BotAdapter } from 'botbuilder';
import type { Clock, Conversation, Store } from '../domain/ports';
import type { PropertyCode } from '../domain/words';
import type { Proven } from './deps';
import { readMemory, withSeen, type Memory } from './memory';
import { accountOf, conversationIdOf } from './note-id';
import type { Answer, Turn } from './turn';

/** Who our own web chat knows it is, from the signed link with which the page was opened. */
export interface Identity {
  who: Proven | { kind: 'unknown' };
  property?: PropertyCode;
}

/** Where the web chat's adapter leaves the identity for the turn. */
export const IDENTITY = Symbol('identity');

/** The conversation's record with this turn's reference and identity. A record of another account is never reused. */
export async function openConversation(
  store: Pick<Store, 'conversations'>,
  clock: Clock,
  context: TurnContext,
): Promise<{ conversation: Conversation; memory: Memory }> {
  const { activity } = context;
  const account = accountOf(activity);
  const stored = await store.conversations.get(conversationIdOf(activity));
  const known = stored?.account === account ? stored : null;
  const conversation: Conversation = {
    ...(known ?? { who: { kind: 'unknown' }, subscribed: false, takesAlerts: false }),
    id: conversationIdOf(activity),
    channelId: activity.channelId,
    reference: TurnContext.getConversationReference(activity),
    identity: claimsOf(context),
    account,
    updatedAt: clock.now(),
  };
  return adopt(conversation, context.turnState.get<Identity>(IDENTITY));
}

/** What the signed link proves wins; whoever else was here before leaves nothing to remember. */
function adopt(conversation: Conversation, identity: Identity | undefined): { conversation: Conversation; memory: Memory } {
  const memory = readMemory(conversation.pending);
  if (!identity || identity.who.kind === 'unknown') return { conversation, memory };
  const { who, property } = identity;
  const stranger = conversation.who.kind !== 'unknown' && idOf(conversation.who) !== idOf(who);
  const here = conversation.property ?? property;
  const adopted = { ...conversation, who, ...(here === undefined ? {} : { property: here }) };
  return { conversation: adopted, memory: stranger ? readMemory(null) : memory };
}

const idOf = (who: Conversation['who']): string => (who.kind === 'guest' ? who.guestId : who.kind === 'associate' ? who.associateId : '');

/** The claims with which the cloud adapter continues the conversation later; empty in our own web chat. */
function claimsOf(context: TurnContext): { claims: unknown[] } {
  const { BotIdentityKey } = context.adapter as BotAdapter;
  const identity = context.turnState.get<{ claims?: unknown[] } | undefined>(BotIdentityKey);
  return { claims: identity?.claims ?? [] };
}

/** Keeps what the turn leaves behind, the answered activity among it. */
export async function closeConversation({ deps, conversation, memory, noteId }: Turn, given: Answer): Promise<void> {
  const pending = withSeen({ ...memory, ...given.memory }, noteId);
  await deps.store.conversations.put({ ...conversation, ...given.conversation, pending, updatedAt: deps.clock.now() });
}
