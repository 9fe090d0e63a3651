import { plusDays } from '../calendar';
import { tracksOf } from '../department';
import type { Property } from '../property';
import { localDay, nextOfAll } from '../schedule';
import type { PadDeps } from './deps';

/** No lead time is longer: what arrives later is planned when its time comes. */
const LONGEST_LEAD_DAYS = 61;
const LONGEST_STAY_DAYS = 60;

/** Keeps the settings of a property. Where its lead times or its clock change, stays that are booked already follow the new ones. */
export async function putProperty(deps: PadDeps, property: Property, by: string): Promise<void> {
  const before = await deps.store.properties.get(property.code);
  await deps.store.properties.put(property);
  const changed = before === null ? [] : fieldsChanged(before, property);
  deps.log.info({ property: property.code, by, changed }, before === null ? 'property added' : 'property settings changed');
  if (before !== null && planOf(before) !== planOf(property)) await planAnew(deps, property);
}

const fieldsChanged = (before: Property, after: Property): string[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Property)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
};

const planOf = (property: Property): string =>
  JSON.stringify([
    property.timeZone,
    property.leadTimes,
    tracksOf(property),
    property.departments?.map(({ department, leadTimes }) => [department, leadTimes]),
  ]);

/** Stays for which an edition is due sooner now than it was are looked at sooner; one that is due later is found out when its old time comes. */
async function planAnew(deps: PadDeps, property: Property): Promise<void> {
  const now = deps.clock.now();
  const today = localDay(now, property);
  const from = plusDays(today, -LONGEST_STAY_DAYS);
  for (const { id } of await deps.store.stays.arriving(property.code, from, plusDays(today, LONGEST_LEAD_DAYS))) {
    await sooner(deps, id, property, now);
  }
  await deps.queue.enqueue('sweep', {});
}

async function sooner(deps: PadDeps, stayId: string, property: Property, now: Date): Promise<void> {
  for (;;) {
    const stay = await deps.store.stays.get(stayId);
    if (stay?.property !== property.code) return;
    const next = nextOfAll(stay, property, [], now)?.dueAt;
    if (next === undefined || (stay.nextBriefingAt !== undefined && stay.nextBriefingAt <= next)) return;
    if ((await deps.store.stays.replace({ ...stay, nextBriefingAt: next })) === 'saved') return;
  }
}
