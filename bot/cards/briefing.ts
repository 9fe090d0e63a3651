import type { Briefing, Edition, Task } from '../../domain/briefing';
import { DEPARTMENTS, OUTCOMES, type Outcome } from '../../domain/words';
import { shortDay } from '../naming';
import { BRIEFING } from '../phrases/briefing';
import { say } from '../phrases/say';
import { evidenceLine } from './evidence';
import { actions, cardOf, section, small, submit, text, title, type Card, type Container, type Element } from './elements';

/** Twelve tasks with their reasons stay below the 28 kB a card that channels take, and one page long. */
const PER_CARD = 12;
const BUTTONS: Record<Outcome, string> = {
  done: BRIEFING.done,
  failed: BRIEFING.failed,
  declined: BRIEFING.declined,
  substituted: BRIEFING.substituted,
};

export interface Shown {
  /** What of the briefing to show; everything without it. */
  edition?: Edition;
  /** Tasks kept from this reader, to be said so. */
  hidden?: number;
}

/** The briefing by department: number, action, reason, quote, source, date, and a button an outcome. A delta shows only what changed. */
export function briefingCards(briefing: Briefing, { edition, hidden = 0 }: Shown = {}): Card[] {
  const delta = edition?.key.startsWith('delta') === true || edition?.escalation ? edition : undefined;
  const tasks = byDepartment(briefing.tasks.filter((task) => isShown(task, delta)));
  const pages = Math.max(1, Math.ceil(tasks.length / PER_CARD));
  return Array.from({ length: pages }, (_, page) => {
    const last = page === pages - 1;
    const rows = rowsOf(briefing, tasks.slice(page * PER_CARD, (page + 1) * PER_CARD), delta);
    const foot = last ? footOf(briefing, delta, tasks.length, hidden) : [];
    return cardOf(fallbackOf(briefing, tasks, delta), [...headOf(briefing, delta, page, pages), ...rows, ...foot]);
  });
}

/** What a part of the briefing is about; "" for the whole. */
function subjectOf(delta: Edition | undefined): string {
  if (delta === undefined) return '';
  return delta.escalation ? BRIEFING.overdue[delta.escalation.to] : BRIEFING.delta;
}

function isShown(task: Task, delta: Edition | undefined): boolean {
  if (delta?.escalation) return task.state !== 'withdrawn' && delta.escalation.tasks.includes(task.id);
  if (delta) return task.state !== 'withdrawn' && [...delta.added, ...delta.changed].includes(task.id);
  return task.state !== 'withdrawn';
}

const byDepartment = (tasks: readonly Task[]): Task[] =>
  DEPARTMENTS.flatMap((department) => tasks.filter((task) => task.department === department).sort((a, b) => a.number - b.number));

const factsOf = ({ arrival, departure, room }: Briefing): string =>
  [
    room === undefined ? BRIEFING.noRoom : say(BRIEFING.room, { room }),
    say(BRIEFING.arriving, { arrival: shortDay(arrival), departure: shortDay(departure) }),
  ].join(' · ');

function headOf(briefing: Briefing, delta: Edition | undefined, page: number, pages: number): Element[] {
  const name = pages > 1 ? say(BRIEFING.continued, { title: briefing.guestName, page: page + 1, pages }) : briefing.guestName;
  const changed = delta ? [text(subjectOf(delta), { weight: 'Bolder', color: delta.escalation ? 'Attention' : 'Warning' })] : [];
  return [title(name), small(factsOf(briefing)), ...changed];
}

function rowsOf(briefing: Briefing, tasks: readonly Task[], delta: Edition | undefined): Element[] {
  return tasks.flatMap((task, index) => {
    const heading =
      task.department === tasks[index - 1]?.department ? [] : [text(task.department.toUpperCase(), { size: 'Small', weight: 'Bolder' })];
    return [...heading, taskRow(briefing.stayId, task, delta)];
  });
}

function taskRow(stayId: string, task: Task, delta: Edition | undefined): Container {
  const mark = delta && !delta.escalation ? `${delta.added.includes(task.id) ? BRIEFING.fresh : BRIEFING.changed} ` : '';
  const evidence = evidenceLine(task.evidence);
  return section(
    text(mark + say(BRIEFING.task, { number: task.number, action: task.action }), { weight: 'Bolder' }),
    small([task.reason, ...evidence].join(' · ')),
    ...notesOn(task),
    ...endOf(stayId, task),
  );
}

function notesOn({ substitute, sensitive }: Task): Element[] {
  const instead =
    substitute === undefined
      ? []
      : [text(substitute === null ? BRIEFING.impossible : say(BRIEFING.substitute, { substitute }), { color: 'Attention' })];
  return sensitive ? [...instead, text(BRIEFING.discreet, { size: 'Small', color: 'Warning' })] : instead;
}

/** Buttons while it is open, how it ended afterwards. */
function endOf(stayId: string, { number, state, outcome }: Task): Element[] {
  if (state === 'open') {
    return [actions(...OUTCOMES.map((one) => submit(BUTTONS[one], { do: 'task', stay: stayId, number, outcome: one })))];
  }
  if (state === 'withdrawn') return [];
  return [small([say(BRIEFING.state[state], { by: outcome?.by ?? '' }), outcome?.remark].filter(Boolean).join(': '))];
}

function footOf({ tasks, questions }: Briefing, delta: Edition | undefined, shown: number, hidden: number): Element[] {
  const gone = delta ? tasks.filter(({ id }) => delta.withdrawn.includes(id)) : [];
  const withdrawn = gone.map(({ number, action }) => text(say(BRIEFING.withdrawn, { number, action })));
  const nothing = shown === 0 && gone.length === 0 ? [text(delta ? BRIEFING.nothingChanged : BRIEFING.nothing)] : [];
  const asking = delta ? [] : questions.map(({ about }) => text(say(BRIEFING.question, { about })));
  const kept = hidden > 0 ? [small(say(BRIEFING.hidden, { count: hidden }))] : [];
  const hint = shown > 0 ? [small(BRIEFING.hint)] : [];
  return [...nothing, ...withdrawn, ...asking, ...kept, ...hint];
}

function fallbackOf(briefing: Briefing, tasks: readonly Task[], delta: Edition | undefined): string {
  const lines = tasks.map(({ number, action, department, evidence }) =>
    [`${number} · ${action} (${department})`, ...evidenceLine(evidence)].join(' · '),
  );
  const nothing = tasks.length === 0 ? [delta ? BRIEFING.nothingChanged : BRIEFING.nothing] : [BRIEFING.hint];
  return [`${briefing.guestName} · ${factsOf(briefing)}`, ...(delta ? [subjectOf(delta)] : []), ...lines, ...nothing].join('\n');
}
