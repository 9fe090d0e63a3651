import type { Alert, Briefing, Edition, Task } from '../../domain/briefing';
import type { Mailbox } from '../../domain/property';
import { DEPARTMENTS } from '../../domain/words';
import { fill, MAIL } from './words';

/** One paragraph of an e-mail; `lines` after the first are said more quietly. */
export interface Paragraph {
  kind: 'heading' | 'task' | 'line';
  lines: string[];
}

/** What an e-mail says, before it is text or HTML. */
export interface Content {
  subject: string;
  paragraphs: Paragraph[];
}

const line = (text: string): Paragraph => ({ kind: 'line', lines: [text] });

/**
 * The briefing as this mailbox may read it: a department's own tasks, or all but those in confidence, because an e-mail is read
 * by whoever opens it. A delta has only what changed.
 */
export function briefingContent(briefing: Briefing, editionId: string, mailbox: Mailbox): Content {
  const edition = briefing.editions.find(({ id }) => id === editionId);
  const { stayId, arrival, departure, guestName: guest } = briefing;
  const places = { stayId, arrival, departure, guest, room: roomOf(briefing) };
  if (edition?.key.startsWith('withdrawn')) return { subject: fill(MAIL.withdrawn, places), paragraphs: [line(MAIL.off)] };
  const delta = edition?.key.startsWith('delta') || edition?.escalation ? edition : undefined;
  const mine = briefing.tasks.filter(({ department }) => mailbox.department === undefined || department === mailbox.department);
  const readable = mine.filter(({ sensitive }) => !sensitive || mailbox.department !== undefined);
  const shown = readable.filter((task) => isShown(task, delta));
  const hidden = mine.filter((task) => isShown(task, delta)).length - shown.length;
  return {
    subject: fill(templateOf(delta), places),
    paragraphs: [
      line(fill(MAIL.stay, places)),
      ...(shown.length === 0 ? [line(MAIL.nothing)] : byDepartment(shown, delta)),
      ...readable.filter(({ id }) => delta?.withdrawn.includes(id)).map(({ number, action }) => line(fill(MAIL.gone, { number, action }))),
      ...(hidden > 0 ? [line(fill(MAIL.hidden, { count: hidden }))] : []),
      ...(delta || mailbox.department ? [] : briefing.questions.map(({ about }) => line(fill(MAIL.question, { about })))),
      line(MAIL.foot),
    ],
  };
}

const templateOf = (delta: Edition | undefined): string => {
  if (delta === undefined) return MAIL.briefing;
  return delta.escalation ? MAIL.overdue : MAIL.delta;
};

export function alertContent(alert: Alert): Content {
  const { severity, guestName: guest, complaint, raisedAt } = alert;
  const quote: Paragraph = { kind: 'task', lines: [`“${complaint.quote}”`, fill(MAIL.since, { when: minute(raisedAt) })] };
  return { subject: fill(MAIL.alert, { severity, guest, room: roomOf(alert) }), paragraphs: [quote] };
}

const roomOf = ({ room }: { room?: string }): string => (room === undefined ? MAIL.noRoom : fill(MAIL.room, { room }));
const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const isShown = ({ id, state }: Task, delta: Edition | undefined): boolean =>
  state !== 'withdrawn' && (delta === undefined || [...delta.added, ...delta.changed, ...(delta.escalation?.tasks ?? [])].includes(id));

const byDepartment = (tasks: readonly Task[], delta: Edition | undefined): Paragraph[] =>
  DEPARTMENTS.flatMap((department) => {
    const its = tasks.filter((task) => task.department === department).sort((a, b) => a.number - b.number);
    return its.length === 0 ? [] : [{ kind: 'heading' as const, lines: [department] }, ...its.map((task) => taskParagraph(task, delta))];
  });

function taskParagraph(task: Task, delta: Edition | undefined): Paragraph {
  const mark = delta === undefined || delta.escalation ? '' : `${delta.added.includes(task.id) ? MAIL.fresh : MAIL.changed} `;
  const newest = [...task.evidence].sort((a, b) => b.at.getTime() - a.at.getTime())[0];
  const source = newest
    ? [fill(MAIL.source, { quote: newest.quote, author: newest.author, when: newest.at.toISOString().slice(0, 10) })]
    : [];
  return {
    kind: 'task',
    lines: [`${mark}${task.number} · ${task.action}`, [task.reason, ...source].join(' · '), ...notesOn(task)],
  };
}

function notesOn({ substitute, sensitive }: Task): string[] {
  const instead = substitute === undefined ? [] : [substitute === null ? MAIL.impossible : fill(MAIL.substitute, { substitute })];
  return sensitive ? [...instead, MAIL.discreet] : instead;
}
