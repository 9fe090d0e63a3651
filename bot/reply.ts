import { ActivityTypes, CardFactory, type Activity } from 'botbuilder';
import { cardOf, submit, text as textBlock, type Card } from './cards/elements';
import type { Press } from './press';

export interface Button {
  title: string;
  press: Press;
}

/** One message of an answer. A card always has words beside it, for channels that show no cards and for notifications. */
export interface Reply {
  text: string;
  buttons?: Button[];
  card?: Card;
}

/** Channels known to show Adaptive Cards; every other one gets the words. */
const SHOW_CARDS = new Set(['msteams', 'webchat', 'directline', 'emulator', 'test']);

/** The activity for this channel. */
export function toActivity(reply: Reply, channelId: string): Partial<Activity> {
  const card = reply.card ?? (reply.buttons ? askingCard(reply.text, reply.buttons) : null);
  if (card === null || !SHOW_CARDS.has(channelId)) return { type: ActivityTypes.Message, text: spoken(reply) };
  return { type: ActivityTypes.Message, summary: reply.text, attachments: [CardFactory.adaptiveCard(card)] };
}

const askingCard = (question: string, buttons: readonly Button[]): Card =>
  cardOf(
    question,
    [textBlock(question)],
    buttons.map(({ title, press }) => submit(title, press)),
  );

/** The same in words: the choices stand behind the question, and every one of them can be typed. */
function spoken({ text, buttons, card }: Reply): string {
  if (card) return card.fallbackText;
  return buttons ? `${text} (${buttons.map(({ title }) => title).join(' · ')})` : text;
}
