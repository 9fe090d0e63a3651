import type { Briefing, Delivery, Edition, Task } from './briefing';
import { stemsOf } from './items/stems';
import type { PmsCode, PmsRow, UnmappedSlot } from './pms';
import type { PmsLink } from './property';
import { saysNo } from './revise/relations';
import { isWithin, slotOf } from './slots';
import type { Stay } from './stay';

const saysOf = (task: Task): PmsCode['says'] => (saysNo(task) ? 'refusal' : 'wish');

const isFor = (code: PmsCode, task: Task): boolean => {
  if (code.says !== saysOf(task) || !isWithin(task.slot, code.slot)) return false;
  const stems = stemsOf(task.item);
  return code.items.length === 0 || code.items.every((word) => stemsOf(word).every((stem) => stems.includes(stem)));
};

/** A narrower slot says more than any words; then the more words, the better. */
const narrower = (a: PmsCode, b: PmsCode): number => b.slot.length - a.slot.length || b.items.length - a.items.length;

/** The code that stands for what a task is about; undefined where the property has none. */
export const codeFor = (task: Task, codes: readonly PmsCode[]): PmsCode | undefined =>
  codes.filter((code) => isFor(code, task)).sort(narrower)[0];

/** What may stand in the PMS at all: what is wanted, for the whole party of the reservation. A gift is no preference, nor is a trouble of an earlier stay. */
const isWritten = ({ state, gift, rule, sensitive }: Task, link: PmsLink): boolean =>
  state !== 'withdrawn' && gift === undefined && rule !== undefined && (!sensitive || link.sensitive);

const keyOf = ({ resort, confirmation, preferenceType, preferenceCode }: PmsRow): string =>
  [resort, confirmation, preferenceType, preferenceCode].join('|');

const byKey = (rows: readonly PmsRow[]): Map<string, PmsRow> => new Map(rows.map((row) => [keyOf(row), row]));

/** The rows that should stand in the PMS for a stay: each code once. */
export const wantedRows = (tasks: readonly Task[], stay: Stay, link: PmsLink, codes: readonly PmsCode[]): PmsRow[] => {
  const rows = tasks.flatMap((task): PmsRow[] => {
    const code = isWritten(task, link) ? codeFor(task, codes) : undefined;
    return code === undefined ? [] : [rowOf(code, stay, link)];
  });
  return [...byKey(rows).values()];
};

const rowOf = ({ preferenceType, preferenceCode, description }: PmsCode, stay: Stay, { resort }: PmsLink): PmsRow => ({
  ...{ resort, confirmation: stay.id, nameId: stay.pmsNameId ?? null },
  ...{ preferenceType, preferenceCode, description, action: 'ADD' },
});

/** What this destination was told of a stay by these deliveries, oldest first. */
const toldRows = (editions: readonly Edition[], destinationId: string, counts: (delivery: Delivery) => boolean = () => true): PmsRow[] =>
  editions
    .flatMap(({ deliveries }) => deliveries)
    .filter((delivery) => delivery.destination.id === destinationId && counts(delivery))
    .flatMap(({ rows = [] }) => rows);

/** The rows that stand in the PMS once everything that was told has come. */
const standing = (told: readonly PmsRow[]): Map<string, PmsRow> =>
  byKey([...byKey(told).values()].filter(({ action }) => action === 'ADD'));

const mayCome = ({ state }: Delivery): boolean => state === 'due' || state === 'delivered';

/**
 * What must be told so that these rows stand there and no others. What was given up on the way is told again, and taken back
 * all the same where it is too much: the PMS may have taken it and its answer was lost.
 */
export const rowsToTell = (wanted: readonly PmsRow[], editions: readonly Edition[], destinationId: string): PmsRow[] => {
  const perhaps = standing(toldRows(editions, destinationId));
  const surely = standing(toldRows(editions, destinationId, mayCome));
  const keys = new Set(wanted.map(keyOf));
  const removed = [...perhaps].filter(([key]) => !keys.has(key)).map(([, row]): PmsRow => ({ ...row, action: 'REMOVE' }));
  return [...removed, ...wanted.filter((row) => !surely.has(keyOf(row)))];
};

/**
 * The rows of a delivery that are still true. Deliveries may come late or out of order: a row of which a later edition said
 * something else is left out, so that what stands there in the end does not depend on the order.
 */
export const rowsStillTrue = ({ editions }: Pick<Briefing, 'editions'>, idempotencyKey: string): PmsRow[] => {
  const at = editions.findIndex(({ deliveries }) => deliveries.some((delivery) => delivery.idempotencyKey === idempotencyKey));
  const delivery = editions[at]?.deliveries.find((one) => one.idempotencyKey === idempotencyKey);
  if (delivery === undefined) return [];
  const later = byKey(toldRows(editions.slice(at + 1), delivery.destination.id));
  return (delivery.rows ?? []).filter((row) => !later.has(keyOf(row)));
};

const MOST_ITEMS = 5;

/** What no code stands for, by slot, the most frequent first. Of what is in confidence only the slot is told. */
export const unmappedIn = (tasks: readonly Task[], link: PmsLink, codes: readonly PmsCode[]): UnmappedSlot[] => {
  const slots = new Map<string, UnmappedSlot>();
  for (const task of tasks.filter((one) => isWritten(one, link) && codeFor(one, codes) === undefined)) {
    const says = saysOf(task);
    const key = `${says} ${task.slot}`;
    const known = slots.get(key) ?? {
      slot: task.slot,
      category: task.category,
      says,
      group: slotOf(task.slot).opera ?? null,
      count: 0,
      items: [],
    };
    const items = task.sensitive ? [] : [...new Set([...known.items, task.item])].slice(0, MOST_ITEMS);
    slots.set(key, { ...known, count: known.count + 1, items });
  }
  return [...slots.values()].sort((a, b) => b.count - a.count || (a.slot < b.slot ? -1 : 1));
};
