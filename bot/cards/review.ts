import { fill } from '../../domain/brief/languages';
import type { Review, ReviewItem } from '../../domain/review';
import type { Press } from '../press';
import type { Reply } from '../reply';
import type { Speaking } from '../speaking';
import { actions, cardOf, section, small, submit, text, title, type Container } from './elements';

/** One message that asks how a stay went, item by item, with three buttons each; all of it can be written as well. */
export function reviewReply(review: Review, speaking: Speaking, city: string): Reply {
  const { wording, name } = speaking;
  const said = wording.review;
  const heading = fill(said.title, { name, city });
  const asked = review.items.filter((item) => item.asked);
  const lines = asked.map((item) => lineOf(item, speaking));
  const card = cardOf(
    [heading, ...lines, said.hint].join('\n'),
    [title(heading), ...asked.map((item) => row(review.stayId, item, speaking)), small(said.hint)],
    [submit(said.all, { do: 'review all', stay: review.stayId }), submit(said.stop, { do: 'ask', may: false })],
  );
  return { text: card.fallbackText, card };
}

const lineOf = (item: ReviewItem, { wording, wishOf }: Speaking): string =>
  fill(wording.review.line, { number: item.number, wish: wishOf(item) });

function row(stay: string, item: ReviewItem, speaking: Speaking): Container {
  const { right, notNow, wrong } = speaking.wording.review;
  const press = (verdict: 'relevant' | 'not now' | 'wrong'): Press => ({ do: 'review', stay, item: item.number, verdict });
  return section(
    text(lineOf(item, speaking)),
    actions(submit(right, press('relevant')), submit(notNow, press('not now')), submit(wrong, press('wrong'))),
  );
}
