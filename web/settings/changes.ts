import type { z } from 'zod';
import { DEFAULT_LEAD_TIMES, type DepartmentSettings, type Property } from '../../domain/property';
import { DEPARTMENTS, type Department, type PropertyCode } from '../../domain/words';
import { departmentSettings, settingsOfProperty } from '../api/property-schemas';
import { EXAMPLES, FIELDS, valueOf, type Field, type Given } from './cells';
import type { Line } from './file';

/** What is wrong with a line, and with which cell of it. */
export interface Wrong {
  line: number;
  column?: string;
  message: string;
}

/** What a line does. */
export interface Done {
  line: number;
  property: PropertyCode;
  /** null for the property as a whole. */
  department: Department | null;
  outcome: 'added' | 'changed' | 'unchanged' | 'removed';
  /** The settings that are different afterwards, as they were and as they are. */
  changes: Record<string, { from: unknown; to: unknown }>;
}

export interface Outcome {
  wrong: Wrong[];
  done: Done[];
  /** Those that are different afterwards. */
  properties: Property[];
}

/** A property that whoever sends the file may set; the sentence says why it is none. */
export type Settable = (code: string) => Property | string;

const isDepartment = (name: string): name is Department => (DEPARTMENTS as readonly string[]).includes(name);
const fields = Object.keys(FIELDS) as Field[];

const givenIn = (cells: Line['cells']): Given =>
  Object.fromEntries(fields.flatMap((field) => (cells[field] === undefined ? [] : [[FIELDS[field], valueOf(field, cells[field])]])));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changesFrom(before: object, after: object): Done['changes'] {
  const [old, fresh] = [before as Given, after as Given];
  const names = Object.values(FIELDS).filter((name) => !isSame(old[name], fresh[name]));
  return Object.fromEntries(names.map((name) => [name, { from: old[name] ?? null, to: fresh[name] ?? null }]));
}

/** Without the settings that a line takes off. */
const withGiven = <S extends object>(before: S, given: Given): S =>
  Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, value]) => value !== undefined)) as S;

const refusals = (line: number, { issues }: z.ZodError): Wrong[] =>
  [...new Map(issues.map((issue) => [String(issue.path[0]), issue])).values()].map(({ path, message }) => {
    const column = fields.find((field) => FIELDS[field] === path[0]);
    return column === undefined ? { line, message } : { line, column, message: `${message}; write it as: ${EXAMPLES[column]}` };
  });

type Step = { wrong: Wrong[] } | { done: Done; property: Property };

function departmentLine({ line, cells }: Line, property: Property, department: Department): Step {
  const { departments = [] } = property;
  const known = departments.find((one) => one.department === department);
  const read = departmentSettings.safeParse(withGiven(known ?? { department }, givenIn(cells)));
  if (!read.success) return { wrong: refusals(line, read.error) };
  const settings: DepartmentSettings = read.data;
  const isBare = Object.keys(settings).length === 1;
  const changes = changesFrom(known ?? {}, settings);
  const rest = departments.filter((one) => one.department !== department);
  const place = known === undefined ? rest.length : departments.indexOf(known);
  const next = isBare ? rest : rest.toSpliced(place, 0, settings);
  const outcome = outcomeOf(known !== undefined, isBare, changes);
  return { done: { line, property: property.code, department, outcome, changes }, property: { ...property, departments: next } };
}

function outcomeOf(wasKnown: boolean, isBare: boolean, changes: Done['changes']): Done['outcome'] {
  if (Object.keys(changes).length === 0) return 'unchanged';
  if (isBare) return 'removed';
  return wasKnown ? 'changed' : 'added';
}

/** Only a department has an owner and channels: a property has all of them. */
function propertyLine({ line, cells }: Line, property: Property): Step {
  const misplaced = (['owner', 'channels'] as const).filter((field) => cells[field]);
  if (misplaced.length > 0) {
    return { wrong: misplaced.map((column) => ({ line, column, message: 'only a department has this; name it in “department”' })) };
  }
  const given = givenIn({ ...cells, owner: undefined, channels: undefined });
  const leads = 'leadTimes' in given ? { leadTimes: given.leadTimes ?? [...DEFAULT_LEAD_TIMES] } : {};
  const read = settingsOfProperty.safeParse({ ...given, ...leads });
  if (!read.success) return { wrong: refusals(line, read.error) };
  const next = withGiven(property, { ...given, ...read.data });
  const changes = changesFrom(property, next);
  const outcome = Object.keys(changes).length === 0 ? 'unchanged' : 'changed';
  return { done: { line, property: property.code, department: null, outcome, changes }, property: next };
}

/**
 * What these lines do to the properties, one after the other; a line that is wrong is told with what is wrong in it. Pure: whether
 * anything is kept is for whoever asks.
 */
export function settle(lines: readonly Line[], settable: Settable): Outcome {
  const [wrong, done]: [Wrong[], Done[]] = [[], []];
  const changed = new Map<PropertyCode, Property>();
  const seen = new Map<string, number>();
  for (const each of lines) {
    const step = stepOf(each, (code) => changed.get(code) ?? settable(code), seen);
    if ('wrong' in step) wrong.push(...step.wrong);
    else {
      done.push(step.done);
      if (step.done.outcome !== 'unchanged') changed.set(step.property.code, step.property);
    }
  }
  return { wrong, done, properties: [...changed.values()] };
}

function stepOf(each: Line, settable: Settable, seen: Map<string, number>): Step {
  const { line, cells } = each;
  const code = (cells.property ?? '').toUpperCase();
  const department = (cells.department ?? '').toLowerCase();
  if (code === '') return { wrong: [{ line, column: 'property', message: 'is empty' }] };
  if (department !== '' && !isDepartment(department)) {
    return { wrong: [{ line, column: 'department', message: `“${department}” is none of: ${DEPARTMENTS.join(', ')}` }] };
  }
  const first = seen.get(`${code} ${department}`);
  if (first !== undefined) return { wrong: [{ line, message: `sets the same as line ${first}` }] };
  seen.set(`${code} ${department}`, line);
  const property = settable(code);
  if (typeof property === 'string') return { wrong: [{ line, column: 'property', message: property }] };
  return isDepartment(department) ? departmentLine(each, property, department) : propertyLine(each, property);
}
