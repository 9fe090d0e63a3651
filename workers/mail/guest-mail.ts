import type { Alert } from '../../domain/briefing';
import { fill } from '../../domain/brief/languages';
import { addressOfGuest } from '../../domain/care/reach';
import { AppError } from '../../domain/errors';
import type { Guest } from '../../domain/guest';
import { addressOf, guestWording, languageFor, wishIn } from '../../domain/guest-words';
import { guestBehind } from '../../domain/pad/merged';
import type { Messenger, Store } from '../../domain/ports';
import type { Review } from '../../domain/review';
import type { Content, Paragraph } from './letter';
import { senderBy, type Office } from './sender';

/** What a guest answers by a link. */
interface Answerable {
  about: 'review' | 'recovery';
  id: string;
}

interface GuestMails extends Office {
  store: Pick<Store, 'guests' | 'properties'>;
  /** The page on which the guest answers by one press; undefined where the program has no address. */
  answerLink?: (to: Answerable) => string;
}

const line = (text: string, link?: string): Paragraph => ({ kind: 'line', lines: [text], ...(link !== undefined && { link }) });
const task = (text: string): Paragraph => ({ kind: 'task', lines: [text] });

/**
 * Writes to guests, in their language, what is meant for them and nothing else: that a complaint was made good, and the questions
 * after a stay. The address is read as it is sent, so a guest who changes or erases it is never written to at the old one.
 */
export const makeGuestMails = ({ store, answerLink, ...office }: GuestMails): Messenger => {
  const send = senderBy(office);
  return {
    sendBriefing: () => Promise.reject(new AppError('FORBIDDEN', 'Briefings are not for guests.')),
    sendAlert: async (_, alert, key) => {
      const { guest, to } = await addresseeOf(store, alert.guestId);
      const link = answerLink?.({ about: 'recovery', id: alert.id });
      await send({ to, content: recoveredContent(alert, guest, link), key, thread: alert.id });
    },
    sendReview: async (_, review, key) => {
      const { guest, to } = await addresseeOf(store, review.guestId);
      const city = (await store.properties.get(review.property))?.city ?? review.property;
      const link = answerLink?.({ about: 'review', id: review.stayId });
      const headers = link === undefined ? {} : { 'List-Unsubscribe': `<${link}>` };
      await send({ to, content: reviewContent(review, guest, city, link), key, thread: review.id, headers });
    },
  };
};

async function addresseeOf(store: GuestMails['store'], guestId: string): Promise<{ guest: Guest; to: string }> {
  const guest = await guestBehind({ store }, guestId);
  const to = guest === null ? undefined : addressOfGuest(guest);
  if (guest === null || to === undefined) throw new AppError('UNKNOWN_GUEST', `The guest ${guestId} has no e-mail address (any more).`);
  return { guest, to };
}

function recoveredContent(alert: Alert, guest: Guest, link: string | undefined): Content {
  const language = languageFor(guest);
  const { recovered, subjects, mail } = guestWording(language);
  const said = { name: addressOf(guest, language), subject: subjects[alert.complaint.category], word: alert.words?.at(-1)?.text ?? '' };
  const answer = link === undefined ? [] : [line(fill(mail.answer, { link }), link)];
  return { language, subject: fill(mail.recovered, said), paragraphs: [line(fill(recovered.told, said)), ...answer, line(mail.foot)] };
}

function reviewContent({ items }: Review, guest: Guest, city: string, link: string | undefined): Content {
  const language = languageFor(guest);
  const { review, mail } = guestWording(language);
  const name = addressOf(guest, language);
  const asked = items.filter((item) => item.asked);
  const lines = asked.map((item) => task(fill(review.line, { number: item.number, wish: wishIn(item, language) })));
  const answer = link === undefined ? [] : [line(fill(mail.answer, { link }), link)];
  const paragraphs = [line(fill(review.title, { name, city })), ...lines, ...answer, line(mail.foot)];
  return { language, subject: fill(mail.review, { name }), paragraphs };
}
