import type { Alert } from '../domain/briefing';
import { fill } from '../domain/brief/languages';
import type { Guest } from '../domain/guest';
import { addressOf, guestWording, languageFor, wishIn } from '../domain/guest-words';
import type { Review, ReviewItem } from '../domain/review';

/** What the page of answers shows: words only, in the guest's language. */
export interface Asked {
  language: string;
  title: string;
  /** One line an item with its buttons; what each button sends. */
  lines: { text: string; chosen: string | null; buttons: Button[] }[];
  buttons: Button[];
}
interface Button {
  label: string;
  sends: object;
}

type Verdict = 'relevant' | 'not now' | 'wrong';
type Words = ReturnType<typeof guestWording>['review'];

/** What the button of a verdict says. */
export const labelOf = (verdict: Verdict, { right, notNow, wrong }: Words): string =>
  ({ relevant: right, 'not now': notNow, wrong })[verdict];

/** Where nothing is to be answered any more. */
export const overFor = (guest: Guest): Asked => {
  const language = languageFor(guest);
  return { language, title: guestWording(language).review.over, lines: [], buttons: [] };
};

/** The questions after a stay. */
export function reviewAsked({ items }: Review, guest: Guest, city: string): Asked {
  const language = languageFor(guest);
  const { review } = guestWording(language);
  const button = ({ number }: ReviewItem, verdict: Verdict): Button => ({ label: labelOf(verdict, review), sends: { number, verdict } });
  return {
    language,
    title: fill(review.title, { name: addressOf(guest, language), city }),
    lines: items
      .filter((item) => item.asked)
      .map((item) => ({
        text: fill(review.line, { number: item.number, wish: wishIn(item, language) }),
        chosen: item.verdict === undefined || item.verdict === 'missed' ? null : labelOf(item.verdict as Verdict, review),
        buttons: (['relevant', 'not now', 'wrong'] as const).map((verdict) => button(item, verdict)),
      })),
    buttons: [
      { label: review.all, sends: { all: true } },
      { label: review.stop, sends: { stop: true } },
    ],
  };
}

/** Whether all is well after a complaint. */
export function recoveryAsked(alert: Alert, guest: Guest): Asked {
  const language = languageFor(guest);
  const { recovered, subjects } = guestWording(language);
  const word = alert.words?.at(-1)?.text ?? '';
  return {
    language,
    title: fill(recovered.told, { name: addressOf(guest, language), subject: subjects[alert.complaint.category], word }),
    lines: [],
    buttons: [
      { label: recovered.yes, sends: { how: 'well' } },
      { label: recovered.no, sends: { how: 'not yet' } },
    ],
  };
}
