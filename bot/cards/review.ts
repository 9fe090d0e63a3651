import type { Review, ReviewItem } from '../../domain/review';
import { GUEST } from '../phrases/guest';
import { say } from '../phrases/say';
import type { Press } from '../press';
import type { Reply } from '../reply';
import { forGuest } from '../wording';
import { actions, cardOf, section, small, submit, text, title, type Container } from './elements';

/** One message that asks how a stay went, item by item, with three buttons each; all of it can be written as well. */
export function reviewReply(review: Review, name: string, city: string): Reply {
  const heading = say(GUEST.reviewTitle, { name, city });
  const asked = review.items.filter((item) => item.asked);
  const lines = asked.map((item) => say(GUEST.reviewLine, { number: item.number, wish: forGuest(item) }));
  const card = cardOf(
    [heading, ...lines, GUEST.reviewHint].join('\n'),
    [title(heading), ...asked.map((item) => row(review.stayId, item)), small(GUEST.reviewHint)],
    [submit(GUEST.reviewAll, { do: 'review all', stay: review.stayId }), submit(GUEST.reviewStop, { do: 'ask', may: false })],
  );
  return { text: card.fallbackText, card };
}

function row(stay: string, item: ReviewItem): Container {
  const press = (verdict: 'relevant' | 'not now' | 'wrong'): Press => ({ do: 'review', stay, item: item.number, verdict });
  return section(
    text(say(GUEST.reviewLine, { number: item.number, wish: forGuest(item) })),
    actions(
      submit(GUEST.reviewRight, press('relevant')),
      submit(GUEST.reviewNotNow, press('not now')),
      submit(GUEST.reviewWrong, press('wrong')),
    ),
  );
}
