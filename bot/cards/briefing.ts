import type { Briefing, Edition, Task } from '../../domain/briefing';
import { shortDate } from '../../domain/atlas';
import { fill, wordingOf, type Wording } from '../../domain/brief/languages';
import { actionFor, groupLine, sourceLine, taskLines, type Reader } from '../../domain/brief/lines';
import { pageOf, type Group } from '../../domain/brief/page';
import { partOf, type Part } from '../../domain/brief/part';
import { OUTCOMES, type Department } from '../../domain/words';
import { newestOf } from './evidence';
import { actions, cardOf, section, small, submit, text, title, type Card, type Container, type Element } from './elements';

/** Twelve tasks with their reasons stay below the 28 kB a card that channels take, and one page long. */
const PER_CARD = 12;

export interface Shown {
  reader: Reader;
  /** What of the briefing to show; everything without it. */
  edition?: Edition;
  /** Whose tasks; everybody's without it. */
  department?: Department;
  /** Tasks kept from this reader, to be said so. */
  hidden?: number;
  /** One page that is read in twenty seconds, and how many lines more there are; all pages without it. */
  brief?: true;
}

/** Everything that a card is made of. */
interface Told extends Part {
  briefing: Briefing;
  groups: Group[];
  reader: Reader;
  wording: Wording;
  hidden: number;
}

/** The briefing by department with its owner: number, action, reason, quote, source, due time, what to mind, and a button an outcome. */
export function briefingCards(briefing: Briefing, { reader, edition, department, hidden = 0, brief }: Shown): Card[] {
  const part = partOf(briefing, edition, department);
  const groups = pageOf(part.tasks, brief ? undefined : Infinity);
  const told: Told = { ...part, briefing, groups, reader, wording: wordingOf(reader.language), hidden };
  const pages = brief ? [groups] : pagesOf(groups);
  return pages.map((some, page) => {
    const foot = page === pages.length - 1 ? footOf(told) : [];
    return cardOf(fallbackOf(told), [...headOf(told, page, pages.length), ...some.flatMap((group) => groupRows(told, group)), ...foot]);
  });
}

/** So many tasks a card, each page with the headings of its own. */
function pagesOf(groups: readonly Group[]): Group[][] {
  const lines = groups.flatMap((group) => group.tasks.map((task) => ({ group, task })));
  const pages = Math.max(1, Math.ceil(lines.length / PER_CARD));
  return Array.from({ length: pages }, (_, page) => {
    const some = lines.slice(page * PER_CARD, (page + 1) * PER_CARD);
    const owners = [...new Set(some.map(({ group }) => group))];
    return owners.map((group) => ({ ...group, tasks: some.filter((one) => one.group === group).map(({ task }) => task), more: 0 }));
  });
}

const factsOf = ({ briefing: { arrival, departure, room }, wording: { head, locale } }: Told): string =>
  [
    room === undefined ? head.noRoom : fill(head.room, { room }),
    fill(head.arriving, { arrival: shortDate(arrival, locale), departure: shortDate(departure, locale) }),
  ].join(' · ');

/** What a part of the briefing is about; undefined for the whole. */
function subjectOf({ kind, edition, wording }: Told): string | undefined {
  if (edition?.escalation) return wording.overdue[edition.escalation.to];
  if (kind === 'off') return wording.mail.off;
  return kind === 'delta' ? wording.head.delta : undefined;
}

function headOf(told: Told, page: number, pages: number): Element[] {
  const { guestName } = told.briefing;
  const name = pages > 1 ? fill(told.wording.card.continued, { title: guestName, page: page + 1, pages }) : guestName;
  const subject = subjectOf(told);
  const color = told.kind === 'delta' ? 'Warning' : 'Attention';
  return [title(name), small(factsOf(told)), ...(subject === undefined ? [] : [text(subject, { weight: 'Bolder', color })])];
}

function groupRows(told: Told, group: Group): Element[] {
  const heading = text(groupLine(group, told.reader).toUpperCase(), { size: 'Small', weight: 'Bolder' });
  const more = group.more > 0 ? [small(fill(told.wording.lines.more, { count: group.more }))] : [];
  return [heading, ...group.tasks.map((task) => taskRow(told, task)), ...more];
}

function taskRow(told: Told, task: Task): Container {
  const lines = taskLines(task, told.reader, told.edition);
  return section(
    text(lines.title, { weight: 'Bolder' }),
    small(lines.why),
    ...lines.alarms.map((alarm) => text(alarm, { color: 'Attention' })),
    ...lines.hints.map((hint) => text(hint, { size: 'Small', color: 'Warning' })),
    ...endOf(told, task),
  );
}

/** Buttons while it is open, how it ended afterwards. */
function endOf({ briefing: { stayId: stay }, wording }: Told, { number, state, outcome }: Task): Element[] {
  if (state === 'open') {
    return [actions(...OUTCOMES.map((one) => submit(wording.outcomes[one], { do: 'task', stay, number, outcome: one })))];
  }
  if (state === 'withdrawn') return [];
  return [small([fill(wording.states[state], { by: outcome?.by ?? '' }), outcome?.remark].filter(Boolean).join(': '))];
}

function footOf(told: Told): Element[] {
  const { briefing, kind, tasks, gone, groups, hidden, wording, reader } = told;
  const { lines, card } = wording;
  const withdrawn = gone.map((task) => text(fill(lines.gone, { number: task.number, action: actionFor(task, reader) })));
  const asking = kind === 'whole' ? briefing.questions.map(({ about }) => text(fill(lines.question, { about }))) : [];
  const kept = hidden > 0 ? [small(fill(lines.hidden, { count: hidden }))] : [];
  const whole = groups.some(({ more }) => more > 0) ? [small(fill(card.whole, { stay: briefing.stayId }))] : [];
  const hint = tasks.length > 0 ? [small(card.hint)] : [];
  return [...nothingIn(told).map((words) => text(words)), ...withdrawn, ...asking, ...kept, ...whole, ...hint];
}

function nothingIn({ kind, tasks, gone, wording: { lines } }: Told): string[] {
  if (tasks.length + gone.length > 0 || kind === 'off') return [];
  return [kind === 'whole' ? lines.nothing : lines.nothingChanged];
}

function fallbackOf(told: Told): string {
  const { briefing, groups, reader, wording } = told;
  const lines = groups.flatMap(({ department, tasks }) =>
    tasks.map((task) => {
      const line = fill(wording.lines.task, { number: task.number, action: actionFor(task, reader) });
      return [`${line} (${wording.departments[department]})`, ...newestOf(task.evidence).map((one) => sourceLine(one, reader))].join(' · ');
    }),
  );
  const subject = subjectOf(told);
  const end = lines.length > 0 ? [wording.card.hint] : nothingIn(told);
  return [`${briefing.guestName} · ${factsOf(told)}`, ...(subject === undefined ? [] : [subject]), ...lines, ...end].join('\n');
}
