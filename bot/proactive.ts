import type { Alert, Briefing } from '../domain/briefing';
import { partOf } from '../domain/brief/part';
import { AppError } from '../domain/errors';
import { readerAt } from '../domain/pad/reader';
import type { Department } from '../domain/words';
import { maySee } from '../domain/pad/viewing';
import type { Conversation, Store } from '../domain/ports';
import type { Review } from '../domain/review';
import type { Guest } from '../domain/guest';
import type { Associate } from '../domain/property';
import { alertCard, recoveredReply } from './cards/alert';
import { briefingCards, type Shown } from './cards/briefing';
import { reviewReply } from './cards/review';
import type { Reply } from './reply';
import { speakingTo } from './speaking';
import { associateViewer } from './turn';
import { mayWorkAt } from './who';
import type { Post } from './post';

/** Sends briefings and alerts to subscribed conversations: the part of `Messenger` whose destinations are conversations. */
export interface ConversationMessages {
  /** Resolves once the channel has taken it; throws otherwise. The same key is shown once. */
  sendBriefing(
    conversationId: string,
    briefing: Briefing,
    editionId: string,
    idempotencyKey: string,
    department?: Department,
  ): Promise<void>;
  sendAlert(conversationId: string, alert: Alert, idempotencyKey: string): Promise<void>;
  /** Tells the guest what was done about a complaint. */
  sendWord(conversationId: string, alert: Alert, idempotencyKey: string): Promise<void>;
  /** Asks the guest how the stay went. */
  sendReview(conversationId: string, review: Review, idempotencyKey: string): Promise<void>;
}

export function makeConversationMessages(
  store: Pick<Store, 'conversations' | 'associates' | 'guests' | 'properties'>,
  post: Post,
): ConversationMessages {
  return {
    async sendBriefing(id, briefing, editionId, key, department) {
      const { conversation, associate } = await subscriber(store, id, briefing.property);
      const reader = await readerAt(store.properties, briefing.property, { department });
      const replies = briefingReplies(briefing, editionId, associate, { reader, ...(department && { department }) });
      await post(conversation, key, replies, (memory) => ({ ...memory, shown: briefing.stayId }));
    },
    async sendAlert(id, alert, key) {
      const { conversation } = await subscriber(store, id, alert.property);
      const { timeZone } = await readerAt(store.properties, alert.property);
      const card = alertCard(alert, timeZone);
      await post(conversation, key, [{ text: card.fallbackText, card }], (memory) => memory);
    },
    async sendWord(id, alert, key) {
      const { conversation, guest } = await ownOf(store, id, alert.guestId);
      await post(conversation, key, [recoveredReply(alert, speakingTo(guest))], (memory) => memory);
    },
    async sendReview(id, review, key) {
      const { conversation, guest } = await ownOf(store, id, review.guestId);
      const city = (await store.properties.get(review.property))?.city ?? review.property;
      await post(conversation, key, [reviewReply(review, speakingTo(guest), city)], (memory) => memory);
    },
  };
}

/** One page; tasks in confidence only for those who act on them, and how many are kept back is said. */
function briefingReplies(
  briefing: Briefing,
  editionId: string,
  associate: Associate,
  shown: Pick<Shown, 'reader' | 'department'>,
): Reply[] {
  const viewer = associateViewer(associate);
  const tasks = briefing.tasks.filter(({ slot }) => maySee(viewer, slot));
  const edition = briefing.editions.find(({ id }) => id === editionId);
  const { tasks: all } = partOf(briefing, edition, shown.department);
  const hidden = all.filter(({ slot }) => !maySee(viewer, slot)).length;
  const cards = briefingCards({ ...briefing, tasks }, { ...shown, hidden, brief: true, ...(edition ? { edition } : {}) });
  return cards.map((card) => ({ text: card.fallbackText, card }));
}

/** The conversation, if its associate still works at that property: what is sent must not outlive the right to read it. */
async function subscriber(
  store: Pick<Store, 'conversations' | 'associates'>,
  id: string,
  property: string,
): Promise<{ conversation: Conversation; associate: Associate }> {
  const conversation = await store.conversations.get(id);
  const who = conversation?.who;
  const associate = who?.kind === 'associate' ? await store.associates.get(who.associateId) : null;
  if (!conversation || !associate || !mayWorkAt(associate, property)) {
    throw new AppError('FORBIDDEN', `The conversation ${id} belongs to nobody who works at ${property}.`);
  }
  return { conversation, associate };
}

/** The conversation, if it is still this guest's own. */
async function ownOf(
  store: Pick<Store, 'conversations' | 'guests'>,
  id: string,
  guestId: string,
): Promise<{ conversation: Conversation; guest: Guest }> {
  const conversation = await store.conversations.get(id);
  const guest = conversation?.who.kind === 'guest' && conversation.who.guestId === guestId ? await store.guests.get(guestId) : null;
  if (!conversation || !guest) throw new AppError('FORBIDDEN', `The conversation ${id} is not that of the guest ${guestId}.`);
  return { conversation, guest };
}
