import type { OpenWork } from '../../domain/pad';
import { ASSOCIATE } from '../phrases/associate';
import { ALERT, BRIEFING } from '../phrases/briefing';
import { say } from '../phrases/say';
import { actions, cardOf, section, small, submit, text, title, type Card, type Container } from './elements';

/** A screenful; the board has all. */
const MOST = 15;

type OpenTask = OpenWork['tasks'][number];
type OpenRecovery = OpenWork['recoveries'][number];
interface Line {
  head: string;
  due: string;
  overdue: boolean;
  row: Container;
}

/** What is open, most urgent first: complaints, then tasks; each with its due time and a button that leads on. */
export function openWorkCard(heading: string, { tasks, recoveries }: OpenWork, timeZone: string, now: Date): Card {
  const whenOf = clockIn(timeZone, now);
  const lines = [...recoveries.map((one) => recoveryLine(one, whenOf)), ...tasks.map((one) => taskLine(one, whenOf))];
  const shown = lines.slice(0, MOST);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [small(say(ASSOCIATE.workMore, { count: rest }))] : [];
  const fallback = [heading, ...shown.map(({ head, due }) => `${head} · ${due}`)].join('\n');
  return cardOf(fallback, [title(heading), ...shown.map(({ row }) => row), ...more]);
}

type WhenOf = (at: Date) => string;

/** The time at the hotel; with the day where it is another one. */
function clockIn(timeZone: string, now: Date): WhenOf {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone });
  return (at) => (day.format(at) === day.format(now) ? time.format(at) : `${day.format(at)}, ${time.format(at)}`);
}

const whereOf = (room: string | undefined): string => (room === undefined ? BRIEFING.noRoom : say(BRIEFING.room, { room }));

function dueOf({ dueAt, overdue, toldTo }: OpenTask | OpenRecovery, whenOf: WhenOf): string {
  if (dueAt === undefined) return '';
  const due = say(overdue ? ASSOCIATE.workOverdue : ASSOCIATE.workDue, { when: whenOf(dueAt) });
  return toldTo === undefined ? due : `${due}, ${say(ASSOCIATE.workTold, { step: toldTo })}`;
}

function taskLine(task: OpenTask, whenOf: WhenOf): Line {
  const { guestName: guest, room, number, action, department, stayId, overdue } = task;
  const head = say(ASSOCIATE.workTask, { guest, where: whereOf(room), number, action });
  const due = [department, dueOf(task, whenOf)].filter(Boolean).join(' · ');
  const buttons = actions(
    submit(BRIEFING.done, { do: 'task', stay: stayId, number, outcome: 'done' }),
    submit(ASSOCIATE.brief, { do: 'brief', stay: stayId }),
  );
  return { head, due, overdue, row: section(text(head, look(overdue)), small(due), buttons) };
}

function recoveryLine(recovery: OpenRecovery, whenOf: WhenOf): Line {
  const { guestName: guest, room, complaint, severity, owner, id, overdue } = recovery;
  const head = `${say(ALERT.title, { severity })} · ${guest}, ${whereOf(room)} · “${complaint.quote}”`;
  const due = [owner ?? '', dueOf(recovery, whenOf)].filter(Boolean).join(' · ');
  return {
    head,
    due,
    overdue,
    row: section(text(head, look(overdue)), small(due), actions(submit(ALERT.care, { do: 'care', alert: id }))),
  };
}

const look = (overdue: boolean) => (overdue ? ({ weight: 'Bolder', color: 'Attention' } as const) : ({ weight: 'Bolder' } as const));
