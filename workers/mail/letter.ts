import { shortDate, shortTime } from '../../domain/atlas';
import type { Alert, Briefing } from '../../domain/briefing';
import { fill, wordingOf, type Wording } from '../../domain/brief/languages';
import { actionFor, groupLine, taskLines, type Reader } from '../../domain/brief/lines';
import { pageOf, type Group } from '../../domain/brief/page';
import { partOf, type Part } from '../../domain/brief/part';
import type { Mailbox } from '../../domain/property';
import { MAIL } from './words';

/** One paragraph of an e-mail; `lines` after the first are said more quietly, and `link` is where the last one leads. */
export interface Paragraph {
  kind: 'heading' | 'task' | 'line';
  lines: string[];
  link?: string;
}

/** What an e-mail says, before it is text or HTML. */
export interface Content {
  language: string;
  subject: string;
  paragraphs: Paragraph[];
}

const line = (text: string): Paragraph => ({ kind: 'line', lines: [text] });

const SUBJECTS = { whole: 'briefing', delta: 'delta', overdue: 'overdue', off: 'withdrawn' } as const satisfies Record<
  Part['kind'],
  string
>;

/**
 * The briefing as this mailbox may read it: a department's own tasks, or all but those in confidence, because an e-mail is read
 * by whoever opens it. One page: a few lines a department, the most important first. A delta has only what changed. `print` is
 * where the page to print is.
 */
export function briefingContent(briefing: Briefing, editionId: string, mailbox: Mailbox, reader: Reader, print: string | null): Content {
  const wording = wordingOf(reader.language);
  const edition = briefing.editions.find(({ id }) => id === editionId);
  const part = partOf(briefing, edition, mailbox.department);
  const isReadable = ({ sensitive }: { sensitive: boolean }): boolean => !sensitive || mailbox.department !== undefined;
  const shown = part.tasks.filter(isReadable);
  const places = placesOf(briefing, wording);
  const subject = fill(wording.mail[SUBJECTS[part.kind]], places);
  const body =
    part.kind === 'off' ? [line(wording.mail.off)] : bodyOf({ ...part, tasks: shown, gone: part.gone.filter(isReadable) }, reader);
  const hidden = part.tasks.length - shown.length;
  const asking = part.kind === 'whole' && mailbox.department === undefined ? briefing.questions : [];
  return {
    language: reader.language,
    subject,
    paragraphs: [
      line(fill(wording.mail.stay, places)),
      ...body,
      ...(hidden > 0 ? [line(fill(wording.lines.hidden, { count: hidden }))] : []),
      ...asking.map(({ about }) => line(fill(wording.lines.question, { about }))),
      ...(print === null || part.kind === 'off' ? [] : [printLine(wording, print)]),
      line(wording.mail.foot),
    ],
  };
}

const printLine = ({ mail }: Wording, link: string): Paragraph => ({ ...line(fill(mail.print, { link })), link });

const placesOf = ({ stayId, arrival, departure, guestName: guest, room }: Briefing, { head, locale }: Wording): Record<string, string> => ({
  ...{ stayId, guest, arrival: shortDate(arrival, locale), departure: shortDate(departure, locale) },
  room: room === undefined ? head.noRoom : fill(head.room, { room }),
});

function bodyOf(part: Part, reader: Reader): Paragraph[] {
  const { lines } = wordingOf(reader.language);
  const groups = pageOf(part.tasks).flatMap((group) => groupParagraphs(group, part, reader));
  const gone = part.gone.map((task) => line(fill(lines.gone, { number: task.number, action: actionFor(task, reader) })));
  const nothing = part.kind === 'whole' ? lines.nothing : lines.nothingChanged;
  return groups.length + gone.length === 0 ? [line(nothing)] : [...groups, ...gone];
}

function groupParagraphs(group: Group, { edition }: Part, reader: Reader): Paragraph[] {
  const { lines } = wordingOf(reader.language);
  const tasks = group.tasks.map((task): Paragraph => {
    const { title, why, alarms, hints } = taskLines(task, reader, edition);
    return { kind: 'task', lines: [title, why, ...alarms, ...hints] };
  });
  const more = group.more > 0 ? [line(fill(lines.more, { count: group.more }))] : [];
  return [{ kind: 'heading', lines: [groupLine(group, reader)] }, ...tasks, ...more];
}

/** `timeZone` is the property's: by its clock the complaint was made. */
export function alertContent(alert: Alert, timeZone: string): Content {
  const { severity, guestName: guest, complaint, raisedAt, room } = alert;
  const where = room === undefined ? MAIL.noRoom : fill(MAIL.room, { room });
  const quote: Paragraph = { kind: 'task', lines: [`“${complaint.quote}”`, fill(MAIL.since, { when: shortTime(raisedAt, timeZone) })] };
  return { language: 'en', subject: fill(MAIL.alert, { severity, guest, room: where }), paragraphs: [quote] };
}
