import type { Alert } from '../../domain/briefing';
import { ALERT } from '../phrases/briefing';
import { say } from '../phrases/say';
import { actions, cardOf, small, submit, text, type Card, type Element } from './elements';

const WHEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
});
const LONGEST_REMARK = 500;

/** What, who, room, since when, and a button "taken care of" with a remark. */
export function alertCard(alert: Alert): Card {
  const { severity, guestName: guest, complaint, raisedAt } = alert;
  const where = whereOf(alert);
  const since = say(ALERT.since, { when: WHEN.format(raisedAt) });
  const body: Element[] = [
    text(say(ALERT.title, { severity }), { weight: 'Bolder', color: 'Attention' }),
    text(`“${complaint.quote}”`, { size: 'Medium' }),
    small([say(ALERT.who, { guest }), where, since].join(' · ')),
    ...endOf(alert),
  ];
  return cardOf(say(ALERT.text, { severity, guest, where, since, quote: complaint.quote }), body);
}

const whereOf = ({ room, property }: Alert): string =>
  room === undefined ? say(ALERT.whereNoRoom, { property }) : say(ALERT.where, { room, property });

function endOf({ id, outcome }: Alert): Element[] {
  if (outcome) return [small(say(ALERT.closed, { by: outcome.by, remark: outcome.remark }))];
  return [
    { type: 'Input.Text', id: 'remark', placeholder: ALERT.remark, maxLength: LONGEST_REMARK },
    actions(submit(ALERT.care, { do: 'care', alert: id })),
  ];
}
