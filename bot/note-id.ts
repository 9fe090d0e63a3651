import type { Activity } from 'botbuilder';
import type { Channel } from '../domain/note';
import type { Ids } from '../domain/ports';

/** The channel of our own web chat. Not Azure's "webchat" or "directline": there the page chooses the account's id, here our server does. */
export const OWN_CHANNEL = 'pad';

/** From its source, so that a redelivered activity is the same note. Only letters, digits, dot, dash and underscore, as it ends up in keys of other systems. */
export function noteIdOf(activity: Activity, ids: Ids): string {
  const id = activity.id ?? ids.make('activity');
  return `${activity.channelId}.${activity.conversation.id}.${id}`.replace(/[^\w.-]/g, '_');
}

export const channelOf = (channelId: string): Channel => (channelId === OWN_CHANNEL ? 'web chat' : 'bot framework');

export const accountOf = (activity: Activity): string => `${activity.channelId}|${activity.from.id}`;

/** The record's id. In a group everyone has a record of their own, so that nobody speaks with another's identity. */
export function conversationIdOf(activity: Activity): string {
  const { channelId, conversation, from } = activity;
  if (channelId === OWN_CHANNEL) return conversation.id;
  return conversation.isGroup ? `${channelId}|${conversation.id}|${from.id}` : `${channelId}|${conversation.id}`;
}

/**
 * True where the channel vouches for the account, so that it may be linked for good. Azure's web channels let the page pick the
 * id unless it came from a token ("dl_"); the Emulator's is anybody's.
 */
export function provesAccount(activity: Activity): boolean {
  const { channelId, from } = activity;
  if (channelId === 'emulator') return false;
  return channelId === 'webchat' || channelId === 'directline' ? from.id.startsWith('dl_') : true;
}
