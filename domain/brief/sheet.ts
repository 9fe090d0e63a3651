import { shortDate, shortTime } from '../atlas';
import type { Briefing } from '../briefing';
import type { Department } from '../words';
import { fill, wordingOf } from './languages';
import { groupLine, taskLines, type Reader, type TaskLines } from './lines';
import { pageOf } from './page';
import { partOf } from './part';

/** A briefing as it stands on one printed page: words only, in the reader's language. */
export interface Sheet {
  language: string;
  title: string;
  facts: string;
  groups: { heading: string; tasks: (TaskLines & { done: boolean })[]; more: string | null }[];
  /** What is kept back, and what to ask the guest. */
  below: string[];
  printed: string;
  /** Of the button. */
  print: string;
}

interface For {
  reader: Reader;
  department?: Department;
  /** Tasks kept from this reader. */
  hidden: number;
}

/** So many lines with their reasons and sources stand on one A4 page. */
const LINES_A_PAGE = 24;

/** As many lines a department as one page holds: the fewer departments, the more. */
const linesEach = (departments: number): number => Math.max(3, Math.floor(LINES_A_PAGE / Math.max(1, departments)));

export const sheetOf = (briefing: Briefing, { reader, department, hidden }: For, now: Date): Sheet => {
  const { locale, head, lines, print } = wordingOf(reader.language);
  const { tasks } = partOf(briefing, undefined, department);
  const groups = pageOf(tasks, linesEach(new Set(tasks.map((task) => task.department)).size));
  const { guestName, stayId, room, arrival, departure } = briefing;
  const where = room === undefined ? head.noRoom : fill(head.room, { room });
  const days = fill(head.arriving, { arrival: shortDate(arrival, locale), departure: shortDate(departure, locale) });
  return {
    language: reader.language,
    title: `${print.title} · ${guestName}`,
    facts: [stayId, where, days].join(' · '),
    groups: groups.map((group) => ({
      heading: groupLine(group, reader),
      tasks: group.tasks.map((task) => ({ ...taskLines(task, reader), done: task.state !== 'open' })),
      more: group.more > 0 ? fill(lines.more, { count: group.more }) : null,
    })),
    below: [
      ...(tasks.length === 0 ? [lines.nothing] : []),
      ...(hidden > 0 ? [fill(lines.hidden, { count: hidden })] : []),
      ...(department === undefined ? briefing.questions.map(({ about }) => fill(lines.question, { about })) : []),
    ],
    printed: fill(print.printed, { when: shortTime(now, reader.timeZone, locale) }),
    print: print.print,
  };
};
