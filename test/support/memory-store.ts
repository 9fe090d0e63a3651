import type { Alert, Briefing, Delivery, Step } from '../../domain/briefing';
import { promiseOf, promisesIn, type PromiseKeys } from '../../domain/care/promised';
import { allDeliveries, troubleOf, type Trouble } from '../../domain/deliveries';
import type { Merge } from '../../domain/identity/merge';
import type { Note } from '../../domain/note';
import type { PmsMapping } from '../../domain/pms';
import type { AuditEntry, Conversation, Store, UnfinishedErasure } from '../../domain/ports';
import type { Associate, Property } from '../../domain/property';
import type { Review } from '../../domain/review';
import type { Stay } from '../../domain/stay';
import { memoryGuests } from './memory-guests';
import { createTables, memoryErase } from './memory-erase';
import { compare, MemoryTable, type VersionedTable } from './memory-table';

/** A store over Maps with exactly the promises of domain/ports, for tests that are not about the store. */
export function createMemoryStore(): Store {
  const tables = createTables();
  return {
    guests: memoryGuests(tables.guests, tables.notes),
    notes: memoryNotes(tables.notes),
    stays: memoryStays(tables.stays),
    properties: memoryProperties(new MemoryTable<Property>((property) => property.code)),
    pmsCodes: memoryPmsCodes(new MemoryTable<PmsMapping>(({ property }) => property)),
    associates: memoryAssociates(new MemoryTable<Associate>((associate) => associate.id)),
    briefings: memoryBriefings(tables.briefings),
    alerts: memoryAlerts(tables.alerts),
    reviews: memoryReviews(tables.reviews),
    conversations: memoryConversations(tables.conversations),
    threads: tables.threads,
    merges: memoryMerges(tables.merges),
    erasures: memoryErasures(new MemoryTable<UnfinishedErasure>(({ guestId }) => guestId)),
    audit: memoryAudit(tables.audit),
    erase: (guestId) => memoryErase(tables, guestId),
    compact: () => Promise.resolve(true),
    ping: () => Promise.resolve(),
  };
}

function memoryErasures(erasures: MemoryTable<UnfinishedErasure>): Store['erasures'] {
  return {
    get: (guestId) => erasures.get(guestId),
    put: (erasure) => erasures.put(erasure),
    due: async (now, limit) => {
      const due = await erasures.where(
        ({ dueAt }) => dueAt <= now,
        (a, b) => compare(a.dueAt, b.dueAt),
        limit,
      );
      return due.map(({ guestId }) => guestId);
    },
    remove: (guestId) => erasures.remove(guestId),
  };
}

function memoryNotes(notes: MemoryTable<Note>): Store['notes'] {
  return {
    get: (id) => notes.get(id),
    async *ofGuest(guestId) {
      const ofGuest = (note: Note) => note.guestId === guestId;
      yield* await notes.where(ofGuest, (a, b) => compare(a.at, b.at));
    },
    async *byGuest(guestId) {
      yield* await notes.where(({ author }) => author.kind === 'guest' && author.id === guestId);
    },
    remove: async (ids) => {
      await notes.removeWhere(({ id }) => ids.includes(id));
    },
    async keepUnplaced(note) {
      if (!(await notes.get(note.id))) await notes.put(note);
    },
    unplaced: (property, limit) =>
      notes.where(
        (note) => note.guestId === null && note.property === property,
        (a, b) => compare(a.at, b.at),
        limit,
      ),
    insertMany: (many) => notes.insertMany(many),
    reassign: async (ids, guestId) => {
      for (const note of await notes.where(({ id }) => ids.includes(id))) await notes.put({ ...note, guestId });
    },
    removeOfGuest: async (guestId) => {
      await notes.removeWhere((note) => note.guestId === guestId);
    },
    reread: async (many) => {
      for (const { id, understanding } of many) {
        const note = await notes.get(id);
        if (note) await notes.put({ ...note, understanding });
      }
    },
  };
}

function memoryStays(stays: VersionedTable<Stay>): Store['stays'] {
  const byArrival = (a: Stay, b: Stay) => compare(a.arrival, b.arrival);
  const touches = (stay: Stay, day: string) => stay.arrival <= day && day <= stay.departure;
  const off = (stay: Stay) => stay.status === 'cancelled' || stay.status === 'no-show';
  const awaited = (stay: Stay) => stay.status === 'booked' || stay.status === 'in house';
  const dueForBriefing = (now: Date, limit: number) =>
    stays.where(
      ({ nextBriefingAt }) => nextBriefingAt !== undefined && nextBriefingAt <= now,
      (a, b) => compare(a.nextBriefingAt!, b.nextBriefingAt!),
      limit,
    );
  return {
    get: (id) => stays.get(id),
    getMany: (ids) => stays.getMany(ids),
    insert: (stay) => stays.insert(stay),
    replace: (stay) => stays.replace(stay),
    replaceMany: (many) => stays.replaceMany(many),
    inRoom: (property, room, day) =>
      stays.where(
        (stay) => stay.property === property && stay.room === room && awaited(stay) && touches(stay, day),
        (a, b) => Number(b.status === 'in house') - Number(a.status === 'in house') || byArrival(b, a),
      ),
    ofGuest: (guestId) => stays.where((stay) => stay.guestId === guestId, byArrival),
    arriving: (property, from, to) =>
      stays.where((stay) => stay.property === property && !off(stay) && from <= stay.arrival && stay.arrival <= to, byArrival),
    present: (property, day) => stays.where((stay) => stay.property === property && !off(stay) && touches(stay, day), byArrival),
    overlapping: (property, from, to) =>
      stays.where((stay) => stay.property === property && awaited(stay) && stay.arrival < to && from < stay.departure, byArrival),
    dueForBriefing,
    dueWhere: async (now, limit) => (await dueForBriefing(now, limit)).map(({ id, property }) => ({ id, property })),
    dueForReview: async (now, limit) => {
      const isDue = ({ nextReviewAt }: Stay) => nextReviewAt !== undefined && nextReviewAt <= now;
      return (await stays.where(isDue, (a, b) => compare(a.nextReviewAt!, b.nextReviewAt!), limit)).map(({ id }) => id);
    },
    insertMany: (many) => stays.insertMany(many),
  };
}

function memoryProperties(properties: MemoryTable<Property>): Store['properties'] {
  return {
    get: (code) => properties.get(code),
    all: () => properties.where(() => true),
    put: (property) => properties.put(property),
  };
}

function memoryPmsCodes(mappings: MemoryTable<PmsMapping>): Store['pmsCodes'] {
  return { get: (property) => mappings.get(property), put: (mapping) => mappings.put(mapping) };
}

function memoryAssociates(associates: MemoryTable<Associate>): Store['associates'] {
  return {
    get: (id) => associates.get(id),
    byAccount: async (account) => (await associates.where((associate) => associate.accounts.includes(account)))[0] ?? null,
    all: () => associates.where(() => true),
    put: (associate) => associates.put(associate),
  };
}

function memoryBriefings(briefings: VersionedTable<Briefing>): Store['briefings'] {
  const byArrival = (a: Briefing, b: Briefing) => compare(a.arrival, b.arrival);
  return {
    get: (id) => briefings.get(id),
    getMany: (ids) => briefings.getMany(ids),
    ofStays: (stayIds) => briefings.where(({ stayId }) => stayIds.includes(stayId)),
    ofGuests: (guestIds) => briefings.where(({ guestId }) => guestIds.includes(guestId), byArrival),
    insertMany: (many) => briefings.insertMany(many),
    replaceMany: (many) => briefings.replaceMany(many),
    ofStay: (stayId) => briefings.where((briefing) => briefing.stayId === stayId, byArrival),
    insert: (briefing) => briefings.insert(briefing),
    replace: (briefing) => briefings.replace(briefing),
    ofProperty: (property, from, to) =>
      briefings.where((briefing) => briefing.property === property && from <= briefing.arrival && briefing.arrival <= to, byArrival),
    ofGuest: (guestId) => briefings.where((briefing) => briefing.guestId === guestId, byArrival),
    dueForDelivery: (now, limit) => dueForDelivery(briefings, now, limit),
    ...memoryTroubles(briefings, ({ editions }) => allDeliveries(editions)),
    ...memoryPromises(briefings, promisesIn),
  };
}

function memoryAlerts(alerts: VersionedTable<Alert>): Store['alerts'] {
  const isOpen = (alert: Alert) => Number(alert.state === 'open');
  return {
    get: (id) => alerts.get(id),
    insert: (alert) => alerts.insert(alert),
    replace: (alert) => alerts.replace(alert),
    ofGuest: (guestId) => alerts.where((alert) => alert.guestId === guestId),
    ofGuests: (guestIds) => alerts.where(({ guestId }) => guestIds.includes(guestId)),
    ofProperty: (property, limit) =>
      alerts.where(
        (alert) => alert.property === property,
        (a, b) => isOpen(b) - isOpen(a) || compare(b.raisedAt, a.raisedAt),
        limit,
      ),
    dueForDelivery: (now, limit) => dueForDelivery(alerts, now, limit),
    ...memoryTroubles(alerts, ({ deliveries }) => deliveries),
    ...memoryPromises(alerts, promiseOf),
    countOpen: async (limit) => (await alerts.where(({ state }) => state === 'open', undefined, limit)).length,
  };
}

function memoryPromises<T extends Briefing | Alert>(table: VersionedTable<T>, keysOf: (row: T) => PromiseKeys) {
  const within = (at: Date | undefined, from: Date, to: Date) => at !== undefined && at >= from && at <= to;
  return {
    dueForEscalation: async (now: Date, limit: number) => {
      const isDue = (row: T) => within(keysOf(row).escalateAt, new Date(0), now);
      return (await table.where(isDue, (a, b) => compare(keysOf(a).escalateAt!, keysOf(b).escalateAt!), limit)).map(({ id }) => id);
    },
    countOverdue: async (from: Date, now: Date, limit: number) =>
      (await table.where((row) => within(keysOf(row).openSince, from, now), undefined, limit)).length,
    countEscalated: async (to: Step, limit: number) =>
      (await table.where((row) => keysOf(row).escalatedTo === to, undefined, limit)).length,
  };
}

function memoryReviews(reviews: VersionedTable<Review>): Store['reviews'] {
  const latest = (a: Review, b: Review) => compare(b.departure, a.departure);
  return {
    get: (id) => reviews.get(id),
    insert: (review) => reviews.insert(review),
    replace: (review) => reviews.replace(review),
    ofGuest: (guestId, limit) => reviews.where((review) => review.guestId === guestId, latest, limit),
    ofProperty: (property, from, limit) =>
      reviews.where((review) => review.property === property && review.departure >= from, latest, limit),
    answered: (limit) => reviews.where(({ state }) => state === 'answered', latest, limit),
    dueForDelivery: (now, limit) => dueForDelivery(reviews, now, limit),
    ...memoryTroubles(reviews, ({ deliveries }) => deliveries),
  };
}

async function dueForDelivery<T extends Briefing | Alert | Review>(table: VersionedTable<T>, now: Date, limit: number): Promise<string[]> {
  const isDue = (row: T) => row.nextDeliveryAt !== undefined && row.nextDeliveryAt <= now;
  const due = await table.where(isDue, (a, b) => compare(a.nextDeliveryAt!, b.nextDeliveryAt!), limit);
  return due.map((row) => row.id);
}

function memoryTroubles<T extends Briefing | Alert | Review>(table: VersionedTable<T>, deliveriesOf: (row: T) => Delivery[]) {
  const isIn = (row: T, trouble: Trouble) => deliveriesOf(row).some((delivery) => troubleOf(delivery) === trouble);
  const holds = (row: T, key: string) => deliveriesOf(row).some((one) => one.idempotencyKey === key && troubleOf(one) !== null);
  return {
    troubled: (property: string, trouble: Trouble, limit: number) =>
      table.where((row) => row.property === property && isIn(row, trouble), undefined, limit),
    ofTroubledDelivery: async (key: string) => (await table.where((row) => holds(row, key)))[0] ?? null,
    countTroubled: async (trouble: Trouble, limit: number) => (await table.where((row) => isIn(row, trouble), undefined, limit)).length,
  };
}

function memoryConversations(conversations: VersionedTable<Conversation>): Store['conversations'] {
  return {
    get: (id) => conversations.get(id),
    put: (conversation) => (conversation.version === 0 ? conversations.insert(conversation) : conversations.replace(conversation)),
    subscribed: (property) => conversations.where((conversation) => conversation.subscribed && conversation.property === property),
    takingAlerts: (property) => conversations.where((conversation) => conversation.takesAlerts && conversation.property === property),
    ofGuest: (guestId) => conversations.where(({ who }) => who.kind === 'guest' && who.guestId === guestId),
  };
}

function memoryMerges(merges: VersionedTable<Merge>): Store['merges'] {
  return {
    get: (id) => merges.get(id),
    insert: (merge) => merges.insert(merge),
    replace: (merge) => merges.replace(merge),
    ofGuest: (guestId) =>
      merges.where(
        ({ keeperId, absorbedId }) => keeperId === guestId || absorbedId === guestId,
        (a, b) => compare(b.at, a.at),
      ),
  };
}

function memoryAudit(entries: AuditEntry[]): Store['audit'] {
  const record = (entry: AuditEntry) => {
    entries.push(structuredClone(entry));
    return Promise.resolve();
  };
  return {
    record,
    recordSoon: record,
    ofGuest: (guestId, limit) => {
      const newestFirst = entries.filter((entry) => entry.guestId === guestId).reverse();
      newestFirst.sort((a, b) => compare(b.at, a.at));
      return Promise.resolve(structuredClone(newestFirst.slice(0, limit)));
    },
  };
}
