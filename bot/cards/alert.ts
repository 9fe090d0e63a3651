import { shortTime } from '../../domain/atlas';
import { fill } from '../../domain/brief/languages';
import type { Alert } from '../../domain/briefing';
import { ALERT } from '../phrases/briefing';
import type { Reply } from '../reply';
import type { Speaking } from '../speaking';
import { say } from '../phrases/say';
import { actions, cardOf, small, submit, text, type Card, type Element } from './elements';

const LONGEST_REMARK = 500;

/** By the clock of the property: what, who, room, since when, and a button "taken care of" with a remark. */
export function alertCard(alert: Alert, timeZone: string): Card {
  const { severity, guestName: guest, complaint, raisedAt } = alert;
  const where = whereOf(alert);
  const since = say(ALERT.since, { when: shortTime(raisedAt, timeZone) });
  const body: Element[] = [
    text(say(ALERT.title, { severity }), { weight: 'Bolder', color: 'Attention' }),
    text(`“${complaint.quote}”`, { size: 'Medium' }),
    small([say(ALERT.who, { guest }), where, since].join(' · ')),
    ...standing(alert, timeZone),
    ...endOf(alert),
  ];
  return cardOf(say(ALERT.text, { severity, guest, where, since, quote: complaint.quote }), body);
}

const whereOf = ({ room, property }: Alert): string =>
  room === undefined ? say(ALERT.whereNoRoom, { property }) : say(ALERT.where, { room, property });

/** By when and by whom it is made good, and what makes it graver. */
function standing({ dueAt, owner, repeats, state, words = [] }: Alert, timeZone: string): Element[] {
  if (state === 'closed') return [];
  const due = dueAt === undefined ? [] : [small(say(ALERT.due, { when: shortTime(dueAt, timeZone), owner: owner ?? '' }))];
  const notYet = words.at(-1)?.answer === 'not yet';
  const graver = notYet ? [ALERT.notYet] : repeats === undefined ? [] : [ALERT.again];
  return [...due, ...graver.map((words) => text(words, { size: 'Small', color: 'Attention' }))];
}

function endOf({ id, state, outcome }: Alert): Element[] {
  if (outcome && state === 'closed') return [small(say(ALERT.closed, { by: outcome.by, remark: outcome.remark }))];
  const done: Element[] = outcome ? [small(say(ALERT.recorded, { remark: outcome.remark }))] : [inputFor('remark', ALERT.remark)];
  return [
    ...done,
    inputFor('word', ALERT.word),
    actions(submit(ALERT.care, { do: 'care', alert: id }), submit(ALERT.told, { do: 'care', alert: id, told: 'in person' })),
  ];
}

const inputFor = (id: string, placeholder: string): Element => ({ type: 'Input.Text', id, placeholder, maxLength: LONGEST_REMARK });

/** What the guest may be told where nobody finds better words. */
export const suggestedWord = ({ complaint }: Alert, { wording }: Speaking): string =>
  fill(wording.recovered.suggestion, { subject: wording.subjects[complaint.category] });

/** What the guest is told of it: the latest word, in hotel language, and the question whether all is well. */
export function recoveredReply(alert: Alert, { name, wording }: Speaking): Reply {
  const { told, yes, no } = wording.recovered;
  const word = alert.words?.at(-1)?.text ?? '';
  return {
    text: fill(told, { name, subject: wording.subjects[alert.complaint.category], word }),
    buttons: [
      { title: yes, press: { do: 'recovered', alert: alert.id, how: 'well' } },
      { title: no, press: { do: 'recovered', alert: alert.id, how: 'not yet' } },
    ],
  };
}
