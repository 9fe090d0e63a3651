import { setImmediate as turn } from 'node:timers/promises';
import { wantsLimited } from '../domain/pad/around';
import type { Alert, Briefing } from '../domain/briefing';
import type { PmsCode } from '../domain/pms';
import type { Property } from '../domain/property';
import { isAhead } from '../domain/schedule';
import type { Stay } from '../domain/stay';
import { bringUpToDate, decide, planned, tell } from './bring-up-to-date';
import { briefingDestinations, type Destination } from './deliveries';
import { briefingId, issue, type Known } from './editions';
import type { WorkerParts } from './handlers/parts';
import { isBehind } from './hand-over-recoveries';
import { takesBack } from './merge-under-way';

/** Read and written at once; small enough for chat turns in the same process to come in between. */
const TOGETHER = 25;
const COMPOSED_AT_ONCE = 5;

/**
 * Issues the editions that are due for these stays of one property, as `bringUpToDate` would for each: but what they are made of is
 * read for many at once, and so is written what is made of it, for on the day of a full house the way to the store and back is
 * most of the work. Whatever is out of the ordinary, or was changed by somebody meanwhile, goes through `bringUpToDate` alone.
 */
export const briefTogether = async (code: string, stayIds: readonly string[], parts: WorkerParts): Promise<void> => {
  const property = await parts.store.properties.get(code);
  for (let from = 0; from < stayIds.length; from += TOGETHER) {
    const some = stayIds.slice(from, from + TOGETHER);
    const left = property === null ? some : await briefSome(property, some, parts);
    for (const stayId of left) await bringUpToDate(stayId, 'schedule', parts);
  }
};

/** Ids of those that are to be brought up to date alone. */
const briefSome = async (property: Property, stayIds: readonly string[], parts: WorkerParts): Promise<string[]> => {
  const now = parts.clock.now();
  const stays = (await parts.store.stays.getMany(stayIds)).filter(
    ({ nextBriefingAt }) => nextBriefingAt !== undefined && nextBriefingAt <= now,
  );
  const readings = await readTogether(property, stays, parts);
  const [issued, alone]: [Issued[], string[]] = [[], []];
  for (const [index, stay] of stays.entries()) {
    if (index % COMPOSED_AT_ONCE === 0) await turn();
    const edition = issuedOf(stay, property, readings, now);
    if (edition === null) alone.push(stay.id);
    else issued.push(edition);
  }
  return [...alone, ...(await write(issued, parts))];
};

interface Readings {
  guests: ReadonlyMap<string, Known['guest']>;
  /** Briefings of these stays, and of the other stays of their guests. */
  briefings: readonly Briefing[];
  complaints: readonly Alert[];
  codes: readonly PmsCode[];
  destinations: readonly Destination[];
}

const readTogether = async (property: Property, stays: readonly Stay[], { store }: WorkerParts): Promise<Readings> => {
  const guestIds = [...new Set(stays.map(({ guestId }) => guestId))];
  const ofThem = stays.map(({ id }) => id);
  const [guests, ofGuests, ofStays, complaints, codes, destinations] = await Promise.all([
    store.guests.getMany(guestIds),
    store.briefings.ofGuests(guestIds),
    store.briefings.ofStays(ofThem),
    store.alerts.ofGuests(guestIds),
    property.pms === undefined ? null : store.pmsCodes.get(property.code),
    briefingDestinations(store, property),
  ]);
  const briefings = [...new Map([...ofGuests, ...ofStays].map((briefing) => [briefing.id, briefing])).values()];
  return { guests: new Map(guests.map((guest) => [guest.id, guest])), briefings, complaints, codes: codes?.codes ?? [], destinations };
};

interface Issued {
  briefing: Briefing;
  /** True where the store has none of it yet. */
  isNew: boolean;
  /** The stay with the time to look again. */
  stay: Stay;
}

/** null where it takes more than an edition at its lead time, or cannot be composed: then it is done alone, and told of there. */
const issuedOf = (stay: Stay, property: Property, readings: Readings, now: Date): Issued | null => {
  try {
    const known = ordinaryOf(stay, property, readings, now);
    if (known === null) return null;
    const { guest, briefing } = known;
    const past = readings.briefings.filter(({ guestId, id }) => guestId === guest.id && id !== briefingId(stay));
    const complaints = complaintsOf(stay, readings);
    const { composed, due, nextAt } = decide(known, { past, complaints, claims: [] });
    if (due === null || takesBack(briefing?.tasks ?? [], composed.tasks)) return null;
    return { briefing: issue(known, due, composed, readings.destinations), isNew: briefing === null, stay: planned(stay, nextAt) };
  } catch {
    return null;
  }
};

/** What an edition is made of; null where something is to be taken back, handed over, or shared with others' stays, or a record was merged. */
const ordinaryOf = (stay: Stay, property: Property, readings: Readings, now: Date): Known | null => {
  const guest = readings.guests.get(stay.guestId);
  const briefings = readings.briefings.filter(({ stayId }) => stayId === stay.id);
  if (guest === undefined || guest.mergedInto !== undefined) return null;
  if (stay.property !== property.code || !isAhead(stay, property, now)) return null;
  if (briefings.some(({ id }) => id !== briefingId(stay)) || complaintsOf(stay, readings).some((alert) => isBehind(alert, stay)))
    return null;
  if (property.departments?.length || wantsLimited({ guest, stay, property }, now)) return null;
  return { guest, stay, property, briefing: briefings[0] ?? null, codes: readings.codes, now };
};

const complaintsOf = ({ guestId }: Stay, { complaints }: Readings): Alert[] => complaints.filter((alert) => alert.guestId === guestId);

/** The briefings first: a stay that was planned anew is not looked at again. Answers the ids of all stays where one of the writes met another's. */
const write = async (issued: readonly Issued[], parts: WorkerParts): Promise<string[]> => {
  if (issued.length === 0) return [];
  const { stays, briefings } = parts.store;
  const [fresh, known] = [issued.filter(({ isNew }) => isNew), issued.filter(({ isNew }) => !isNew)];
  const [inserted, replaced] = await Promise.all([
    fresh.length === 0 ? 0 : briefings.insertMany(fresh.map(({ briefing }) => briefing)),
    briefings.replaceMany(known.map(({ briefing }) => briefing)),
  ]);
  const all = issued.map(({ stay }) => stay.id);
  if (inserted !== fresh.length || replaced === 'conflict') return all;
  const looked = await stays.replaceMany(issued.map(({ stay }) => stay));
  await announce(issued, parts);
  return looked === 'saved' ? [] : all;
};

const announce = async (issued: readonly Issued[], parts: WorkerParts): Promise<void> => {
  for (const { briefing } of issued) tell(briefing, 'schedule', parts);
  const briefingIds = issued.filter(({ briefing }) => briefing.nextDeliveryAt !== undefined).map(({ briefing }) => briefing.id);
  if (briefingIds.length > 0) await parts.queue.enqueue('deliver-briefings', { briefingIds });
};
