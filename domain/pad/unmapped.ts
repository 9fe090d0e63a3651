import { plusDays } from '../calendar';
import type { UnmappedSlot } from '../pms';
import type { Store } from '../ports';
import { localDay } from '../schedule';
import type { PropertyCode } from '../words';
import { unmappedIn } from '../write-back';

/** Stays that arrived so long ago, or arrive so soon, are looked at. */
const DAYS_BEHIND = 14;
const DAYS_AHEAD = 14;

/** What current stays of a property wish for and no code of its PMS stands for; [] where it has no PMS. */
export async function unmappedAt(
  store: Pick<Store, 'properties' | 'briefings' | 'pmsCodes'>,
  code: PropertyCode,
  now: Date,
): Promise<UnmappedSlot[]> {
  const property = await store.properties.get(code);
  if (property?.pms === undefined) return [];
  const today = localDay(now, property);
  const briefings = await store.briefings.ofProperty(code, plusDays(today, -DAYS_BEHIND), plusDays(today, DAYS_AHEAD));
  const current = briefings.filter(({ departure }) => departure >= today);
  const codes = (await store.pmsCodes.get(code))?.codes ?? [];
  return unmappedIn(
    current.flatMap(({ tasks }) => tasks),
    property.pms,
    codes,
  );
}
