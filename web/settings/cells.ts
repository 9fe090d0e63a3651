import type { DepartmentSettings, LeadTime, Property, QuietHours } from '../../domain/property';

/** The columns of the file of settings, in order; docs/briefings.md explains each. */
export const COLUMNS = ['property', 'department', 'owner', 'lead_times', 'quiet_hours', 'language', 'channels'] as const;
export type Column = (typeof COLUMNS)[number];

/** The field that each column holds; the first two name whose settings they are. */
export const FIELDS = {
  owner: 'owner',
  lead_times: 'leadTimes',
  quiet_hours: 'quietHours',
  language: 'language',
  channels: 'channels',
} as const satisfies Partial<Record<Column, keyof DepartmentSettings>>;
export type Field = keyof typeof FIELDS;

/** What a line sets; undefined takes a setting off. Not checked yet: a cell may hold anything. */
export type Given = Partial<Record<(typeof FIELDS)[Field], unknown>>;

const words = (cell: string): string[] => cell.split(/[\s|]+/).filter(Boolean);

/** "3@09:00 1@09:00": so many days before arrival, at that time. What cannot be read stays text, for the check to refuse. */
const leadTimes = (cell: string): unknown =>
  words(cell).map((one) => {
    const [, days, at] = /^(\d{1,3})@(\d{2}:\d{2})$/.exec(one) ?? [];
    return days === undefined || at === undefined ? one : { daysBefore: Number(days), at };
  });

/** "22:00-07:00" */
const quietHours = (cell: string): unknown => {
  const [, from, to] = /^(\d{2}:\d{2})\s*[-–]\s*(\d{2}:\d{2})$/.exec(cell) ?? [];
  return from === undefined || to === undefined ? cell : { from, to };
};

const READ: Readonly<Record<Field, (cell: string) => unknown>> = {
  owner: (cell) => cell,
  lead_times: leadTimes,
  quiet_hours: quietHours,
  language: (cell) => cell.toLowerCase(),
  channels: (cell) => words(cell.toLowerCase()),
};

/** How each cell is to be written, for whoever wrote it otherwise. */
export const EXAMPLES: Readonly<Record<Field, string>> = {
  owner: 'Head housekeeper',
  lead_times: '3@09:00 1@09:00 0@06:00',
  quiet_hours: '22:00-07:00',
  language: 'de',
  channels: 'email webhook',
};

export const valueOf = (field: Field, cell: string): unknown => (cell === '' ? undefined : READ[field](cell));

const leadCell = (times: readonly LeadTime[] = []): string => times.map(({ daysBefore, at }) => `${daysBefore}@${at}`).join(' ');
const quietCell = (hours: QuietHours | undefined): string => (hours === undefined ? '' : `${hours.from}-${hours.to}`);

const departmentRow = (
  code: string,
  { department, owner, leadTimes, quietHours, language, channels = [] }: DepartmentSettings,
): string[] => [...[code, department, owner ?? '', leadCell(leadTimes)], ...[quietCell(quietHours), language ?? '', channels.join(' ')]];

/** A property as lines of the file: itself, then each department with settings of its own. */
export const rowsOf = ({ code, leadTimes, quietHours, language, departments = [] }: Property): string[][] => [
  [code, '', '', leadCell(leadTimes), quietCell(quietHours), language ?? '', ''],
  ...departments.map((one) => departmentRow(code, one)),
];
