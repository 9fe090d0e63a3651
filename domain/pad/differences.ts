import type { Preference, Profile } from '../profile';

/** One thing that two profiles of the same guest do not agree on. */
export interface Difference {
  about: 'preference' | 'kept in mind' | 'question';
  id: string;
  /** A line for a person; null where it is not there. */
  was: string | null;
  is: string | null;
  /** Fields of a preference that differ. */
  fields?: string[];
}

/** Without regard to the order of fields and to those that are undefined: what a store may change on the way. */
const canonical = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, canonical(one)]));
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(canonical(plain(a))) === JSON.stringify(canonical(plain(b)));

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

const lineOf = ({ item, level, holder, when, retractedAt }: Preference): string => {
  const whose = holder === 'guest' ? '' : ` for ${holder}`;
  const condition = when.length > 0 ? ` when ${when.join(' and ')}` : '';
  return `${item}, ${level}${whose}${condition}${retractedAt ? ', closed' : ''}`;
};

const fieldsThatDiffer = (a: Preference, b: Preference): string[] => {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Preference>;
  return [...fields].filter((field) => !isSame(a[field], b[field]));
};

function compare<T extends { id: string }>(
  about: Difference['about'],
  [before, after]: [readonly T[], readonly T[]],
  line: (item: T) => string,
): Difference[] {
  const [was, is] = [byId(before), byId(after)];
  const shown = (item: T | undefined): string | null => (item === undefined ? null : line(item));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => !isSame(was.get(id), is.get(id)))
    .map((id) => ({ about, id, was: shown(was.get(id)), is: shown(is.get(id)) }));
}

/** Everything that differs between two profiles of a guest; [] if nothing does. */
export function differences(before: Profile, after: Profile): Difference[] {
  const known = [byId(before.preferences), byId(after.preferences)] as const;
  const preferences = compare('preference', [before.preferences, after.preferences], lineOf).map((difference) => {
    const [a, b] = known.map((one) => one.get(difference.id));
    return a && b ? { ...difference, fields: fieldsThatDiffer(a, b) } : difference;
  });
  return [
    ...preferences,
    ...compare('kept in mind', [before.pending, after.pending], ({ item, level }) => `${item}, ${level}`),
    ...compare('question', [before.questions, after.questions], ({ about }) => about),
  ];
}
