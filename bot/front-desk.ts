import { randomUUID } from 'node:crypto';
import type { Log, Store } from '../domain/ports';
import type { FrontDesk, GuestQuestion } from './deps';
import { fullName } from './naming';
import { QUESTION } from './phrases/briefing';
import { say } from './phrases/say';
import type { Post } from './post';
import { cardOf, small, text, title } from './cards/elements';
import type { Reply } from './reply';

/** Tells a guest's question to every conversation that takes the property's briefings: its front desk. */
export function makeFrontDesk(store: Pick<Store, 'conversations'>, post: Post, log: Log): FrontDesk {
  return {
    async tell(question) {
      const listening = await store.conversations.subscribed(question.stay.property);
      const key = `question~${randomUUID()}`;
      const told = await Promise.allSettled(listening.map((one) => post(one, key, [replyOf(question)], (memory) => memory)));
      const heard = told.filter(({ status }) => status === 'fulfilled').length;
      log.info({ stayId: question.stay.id, conversations: listening.length, heard }, 'question passed on');
      return heard > 0;
    },
  };
}

function replyOf({ guest, stay, text: words }: GuestQuestion): Reply {
  const name = fullName(guest);
  if (words === null) return { text: say(QUESTION.erase, { guest: name }) };
  const where = stay.room === undefined ? QUESTION.noRoom : say(QUESTION.room, { room: stay.room });
  const fallback = say(QUESTION.text, { guest: name, where, text: words });
  const body = [title(QUESTION.title), text(`“${words}”`), small(say(QUESTION.who, { guest: name, where }))];
  return { text: fallback, card: cardOf(fallback, body) };
}
