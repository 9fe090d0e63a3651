import type { Activity, TurnContext } from 'botbuilder';
import type { Channel } from '../domain/note';
import type { Ids } from '../domain/ports';
import { WebChatAdapter } from './web-chat-adapter';

/**
 * True in our own web chat. Told by the adapter and not by the channel's name: Azure's "webchat" lets a page choose the account's
 * id, ours is given by our server.
 */
const isOwn = ({ adapter }: TurnContext): boolean => adapter instanceof WebChatAdapter;

/** From its source, so that a redelivered activity is the same note. Only letters, digits, dot, dash and underscore, as it ends up in keys of other systems. */
export function noteIdOf({ channelId, conversation, id }: Activity, ids: Ids): string {
  return `${channelId}.${conversation.id}.${id ?? ids.make('activity')}`.replace(/[^\w.-]/g, '_');
}

export const channelOf = (context: TurnContext): Channel => (isOwn(context) ? 'web chat' : 'bot framework');

export const accountOf = ({ activity }: TurnContext): string => `${activity.channelId}|${activity.from.id}`;

/** The record's id. In a group everyone has a record of their own, so that nobody speaks with another's identity. */
export function conversationIdOf(context: TurnContext): string {
  const { channelId, conversation, from } = context.activity;
  if (isOwn(context)) return conversation.id;
  return conversation.isGroup ? `${channelId}|${conversation.id}|${from.id}` : `${channelId}|${conversation.id}`;
}

/**
 * True where the channel vouches for the account, so that it may be linked for good. Our own web chat gives visitors a new account
 * each time, and its signed links prove more than an account could. Azure's web channels let the page pick the id unless it came
 * from a token ("dl_"); the Emulator's is anybody's.
 */
export function provesAccount(context: TurnContext): boolean {
  const { channelId, from } = context.activity;
  if (isOwn(context) || channelId === 'emulator') return false;
  return channelId === 'webchat' || channelId === 'directline' ? from.id.startsWith('dl_') : true;
}
