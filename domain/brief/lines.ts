import { longDay, shortDate, shortTime, type Atlas } from '../atlas';
import type { Edition, LastTime, Task } from '../briefing';
import type { Evidence } from '../profile';
import type { Language } from '../words';
import { actionIn, reasonIn } from './action';
import { lastSaid } from './confirming';
import { fill, wordingOf, type Wording } from './languages';
import type { Group } from './page';

/** For whom a briefing is written. */
export interface Reader {
  language: Language;
  /** The language in which the tasks were composed: their actions and reasons stand in it. */
  composedIn: Language;
  atlas: Atlas;
  /** The reader's own clock. */
  timeZone: string;
}

/** A task as it is told, whatever it is told on. */
export interface TaskLines {
  /** "NEW 3 · On the bed: foam pillow" */
  title: string;
  /** Reason, the newest words with their source and date, and by when it is due. */
  why: string;
  /** What somebody has to find a way for. */
  alarms: string[];
  /** What to bear in mind. */
  hints: string[];
}

const LONGEST_QUOTE = 90;
const shortened = (quote: string): string => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : quote);

const newest = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.reduce<Evidence | undefined>((last, one) => (last === undefined || one.at > last.at ? one : last), undefined);

/** “quote” — who, where, on which day there. The words stay in the language they were said in. */
export const sourceLine = ({ quote, author, property, at }: Evidence, { language, atlas }: Reader): string => {
  const { lines, locale } = wordingOf(language);
  const who = property === null ? author : `${author}, ${property}`;
  return fill(lines.source, { quote: shortened(quote), author: who, when: longDay(at, atlas.zoneOf(property), locale) });
};

const lastTimeLine = ({ property, outcome, remark, rating }: LastTime, wording: Wording, atlas: Atlas): string => {
  const line = fill(wording.lastTime[outcome], { place: atlas.placeOf(property) });
  const rated = rating === undefined ? '' : `, ${wording.ratings[rating]}`;
  return `${line}${rated}${remark === undefined ? '' : ` (${remark})`}`;
};

const alarmsOn = ({ substitute, shortage }: Task, { lines }: Wording): string[] => [
  ...(substitute === undefined ? [] : [substitute === null ? lines.impossible : fill(lines.substitute, { substitute })]),
  ...(shortage === undefined ? [] : [fill(lines.shortage, { ...shortage })]),
];

const confirmLine = ({ confirm, evidence }: Task, { lines, locale }: Wording, { atlas }: Reader): string[] => {
  if (confirm === undefined) return [];
  const said = lastSaid({ evidence });
  if (confirm === 'seasonal' || said === undefined) return [lines.confirmSeasonal];
  return [fill(lines.confirmOld, { when: longDay(said, atlas.zoneOf(newest(evidence)?.property ?? null), locale) })];
};

const hintsOn = (task: Task, wording: Wording, reader: Reader): string[] => [
  ...(task.onDay === undefined ? [] : [fill(wording.lines.onDay, { day: shortDate(task.onDay, wording.locale) })]),
  ...(task.lastTime === undefined ? [] : [lastTimeLine(task.lastTime, wording, reader.atlas)]),
  ...confirmLine(task, wording, reader),
  ...(task.sensitive ? [wording.lines.discreet] : []),
  ...(task.neverAloud === undefined ? [] : [wording.lines.neverAloud]),
];

const dueLine = ({ dueAt, state }: Task, { lines, locale }: Wording, { timeZone }: Reader): string[] =>
  dueAt === undefined || state !== 'open' ? [] : [fill(lines.due, { due: shortTime(dueAt, timeZone, locale) })];

/** NEW or CHANGED, in a delta. */
const markOf = (id: string, { head }: Wording, delta: Edition | undefined): string =>
  delta === undefined ? '' : `${delta.added.includes(id) ? head.fresh : head.changed} `;

const reasonFor = (task: Task, { language, composedIn }: Reader): string => {
  if (language === composedIn) return task.reason;
  const reason = reasonIn(task, language);
  return task.earlier === undefined ? reason : fill(wordingOf(language).again, { reason });
};

/** What to do, in the reader's language. */
export const actionFor = (task: Task, { language, composedIn }: Reader): string =>
  language === composedIn ? task.action : actionIn(task, language);

export const taskLines = (task: Task, reader: Reader, delta?: Edition): TaskLines => {
  const wording = wordingOf(reader.language);
  const source = newest(task.evidence);
  const said = source === undefined ? [] : [sourceLine(source, reader)];
  const mark = delta?.escalation ? '' : markOf(task.id, wording, delta);
  return {
    title: mark + fill(wording.lines.task, { number: task.number, action: actionFor(task, reader) }),
    why: [reasonFor(task, reader), ...said, ...dueLine(task, wording, reader)].filter(Boolean).join(' · '),
    alarms: alarmsOn(task, wording),
    hints: hintsOn(task, wording, reader),
  };
};

/** "housekeeping · Owner: Head housekeeper" */
export const groupLine = ({ department, owner }: Pick<Group, 'department' | 'owner'>, { language }: Pick<Reader, 'language'>): string => {
  const { departments, lines } = wordingOf(language);
  return [departments[department], ...(owner === undefined ? [] : [fill(lines.owner, { owner })])].join(' · ');
};
