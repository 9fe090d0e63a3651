import type { Conversation, Conversations } from '../domain/ports';
import type { Layout } from './documents';
import * as is from './schema';
import type { VersionedDocuments } from './versioned';

const who = is.part<Conversation['who']>({
  kind: is.oneOf(is.wordsOf<Conversation['who']['kind']>({ guest: true, associate: true, unknown: true })),
  guestId: is.textOrNone,
  associateId: is.textOrNone,
});

const schema = is.root<Conversation, 'id'>({
  channelId: is.text,
  reference: is.opaque,
  identity: is.opaque,
  account: is.text,
  who: is.one(who),
  property: is.textOrNone,
  subscribed: is.flag,
  takesAlerts: is.flag,
  pending: is.opaque,
  updatedAt: is.date,
  version: is.number,
});
schema.index({ property: 1 }, { sparse: true });
schema.index({ 'who.guestId': 1 }, { sparse: true });

export const CONVERSATIONS: Layout<Conversation> = { collection: 'conversations', schema, id: 'id' };

export const conversationsPort = (conversations: VersionedDocuments<Conversation>): Conversations => ({
  get: (id) => conversations.get(id),
  put: (conversation) => (conversation.version === 0 ? conversations.insert(conversation) : conversations.replace(conversation)),
  subscribed: (property) => conversations.find({ property, subscribed: true }),
  takingAlerts: (property) => conversations.find({ property, takesAlerts: true }),
  ofGuest: (guestId) => conversations.find({ 'who.guestId': guestId }),
});
