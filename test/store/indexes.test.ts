import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import type { Store } from '../../domain/ports';
import { openStore } from '../../store/open-store';
import { aGuest, anAlert, aNote, aBriefing, aStay, noon } from '../support/samples';
import { listed } from './listed';
import { serveEmbedded, type Server } from './places';

interface Asked {
  collection: string;
  filter: Record<string, unknown>;
  sort: Record<string, 1 | -1>;
}

/** Every query that the ports make, but for whole walks over small collections. */
const QUERIES: Record<string, (store: Store) => Promise<unknown>> = {
  'guests.get': (store) => store.guests.get('g_1'),
  'guests.getMany': (store) => store.guests.getMany(['g_1', 'g_2']),
  'guests.find by last name': (store) => store.guests.find({ lastName: 'Sol' }),
  'guests.find by first name': (store) => store.guests.find({ firstName: 'Ing' }),
  'guests.find by name': (store) => store.guests.find({ name: 'Ingrid Solheim' }),
  'guests.find by contact': (store) => store.guests.find({ contact: 'g_1@example.org' }),
  'guests.find by loyalty number': (store) => store.guests.find({ loyaltyNumber: 'GOLD 7' }),
  'guests.find by account': (store) => store.guests.find({ account: 'webchat|u_1' }),
  'guests.find by name and contact': (store) => store.guests.find({ name: 'Solheim', contact: 'g_1@example.org' }),
  'guests.resembling': (store) => store.guests.resembling('Ingrid Solhiem', 9),
  'guests.all': (store) => listed(store.guests.all({ after: 'g_1' })),
  'guests.withUnsettled': (store) => store.guests.withUnsettled(9),
  'guests.settle': (store) => store.guests.settle('g_1', ['o_1']),
  'notes.ofGuest': (store) => listed(store.notes.ofGuest('g_1')),
  'notes.unplaced': (store) => store.notes.unplaced('NAP', 9),
  'notes.byGuest': (store) => listed(store.notes.byGuest('g_1')),
  'notes.remove': (store) => store.notes.remove(['n_1']),
  'erasures.due': (store) => store.erasures.due(noon('2031-03-05'), 9),
  'erasures.remove': (store) => store.erasures.remove('g_1'),
  'notes.reassign': (store) => store.notes.reassign(['n_1'], 'g_1'),
  'alerts.ofGuest': (store) => store.alerts.ofGuest('g_1'),
  'merges.ofGuest': (store) => store.merges.ofGuest('g_1'),
  'stays.inRoom': (store) => store.stays.inRoom('NAP', '412', '2031-03-05'),
  'stays.ofGuest': (store) => store.stays.ofGuest('g_1'),
  'stays.arriving': (store) => store.stays.arriving('NAP', '2031-03-01', '2031-03-09'),
  'stays.present': (store) => store.stays.present('NAP', '2031-03-05'),
  'stays.dueForReview': (store) => store.stays.dueForReview(noon('2031-03-05'), 9),
  'stays.getMany': (store) => store.stays.getMany(['C1', 'C2']),
  'stays.dueWhere': (store) => store.stays.dueWhere(noon('2031-03-05'), 9),
  'stays.dueForBriefing': (store) => store.stays.dueForBriefing(noon('2031-03-05'), 9),
  'associates.byAccount': (store) => store.associates.byAccount('webchat|ana'),
  'briefings.getMany': (store) => store.briefings.getMany(['C1~NAP', 'C2~NAP']),
  'briefings.ofStays': (store) => store.briefings.ofStays(['C1', 'C2']),
  'briefings.ofGuests': (store) => store.briefings.ofGuests(['g_1', 'g_2']),
  'alerts.ofGuests': (store) => store.alerts.ofGuests(['g_1', 'g_2']),
  'briefings.ofStay': (store) => store.briefings.ofStay('C1'),
  'briefings.ofProperty': (store) => store.briefings.ofProperty('NAP', '2031-03-01', '2031-03-09'),
  'briefings.ofGuest': (store) => store.briefings.ofGuest('g_1'),
  'briefings.dueForDelivery': (store) => store.briefings.dueForDelivery(noon('2031-03-05'), 9),
  'briefings.troubled': (store) => store.briefings.troubled('NAP', 'dead', 9),
  'briefings.ofTroubledDelivery': (store) => store.briefings.ofTroubledDelivery('C1~d3~w_1'),
  'briefings.countTroubled': (store) => store.briefings.countTroubled('retried', 9),
  'alerts.troubled': (store) => store.alerts.troubled('NAP', 'retried', 9),
  'alerts.ofTroubledDelivery': (store) => store.alerts.ofTroubledDelivery('alert~n_1~w_1'),
  'alerts.countTroubled': (store) => store.alerts.countTroubled('dead', 9),
  'alerts.ofProperty': (store) => store.alerts.ofProperty('NAP', 9),
  'alerts.dueForDelivery': (store) => store.alerts.dueForDelivery(noon('2031-03-05'), 9),
  'briefings.dueForEscalation': (store) => store.briefings.dueForEscalation(noon('2031-03-05'), 9),
  'briefings.countOverdue': (store) => store.briefings.countOverdue(noon('2031-03-01'), noon('2031-03-05'), 9),
  'briefings.countEscalated': (store) => store.briefings.countEscalated('owner', 9),
  'alerts.dueForEscalation': (store) => store.alerts.dueForEscalation(noon('2031-03-05'), 9),
  'alerts.countOverdue': (store) => store.alerts.countOverdue(noon('2031-03-01'), noon('2031-03-05'), 9),
  'alerts.countEscalated': (store) => store.alerts.countEscalated('duty manager', 9),
  'alerts.countOpen': (store) => store.alerts.countOpen(9),
  'reviews.ofGuest': (store) => store.reviews.ofGuest('g_1', 9),
  'reviews.ofProperty': (store) => store.reviews.ofProperty('NAP', '2031-03-01', 9),
  'reviews.answered': (store) => store.reviews.answered(9),
  'reviews.troubled': (store) => store.reviews.troubled('NAP', 'dead', 9),
  'reviews.ofTroubledDelivery': (store) => store.reviews.ofTroubledDelivery('review~C1~c_1'),
  'reviews.countTroubled': (store) => store.reviews.countTroubled('dead', 9),
  'reviews.dueForDelivery': (store) => store.reviews.dueForDelivery(noon('2031-03-05'), 9),
  'conversations.subscribed': (store) => store.conversations.subscribed('NAP'),
  'conversations.takingAlerts': (store) => store.conversations.takingAlerts('NAP'),
  'conversations.ofGuest': (store) => store.conversations.ofGuest('g_1'),
  'audit.ofGuest': (store) => store.audit.ofGuest('g_1', 9),
  erase: (store) => store.erase('g_none'),
};

const real = process.env.MONGODB_URI;

describe.each(['the embedded server', ...(real ? ['a real MongoDB'] : [])])('every query has its index on %s', (name) => {
  const isReal = name === 'a real MongoDB';
  const database = `test-${randomUUID().slice(0, 8)}`;
  let asked: Asked[] = [];
  let server: Server;
  let store: Store & { close(): Promise<void> };
  let aside: Connection;

  beforeAll(async () => {
    server = isReal ? { uri: real!, stop: () => Promise.resolve() } : await serveEmbedded();
    store = await openStore(server.uri, { database });
    aside = await mongoose.createConnection(server.uri, { dbName: database }).asPromise();
    await store.guests.insert(aGuest('g_1', { inbox: [aNote('n_1')] }));
    await Promise.all([store.stays.insert(aStay('C1')), store.briefings.insert(aBriefing('C1')), store.alerts.insert(anAlert('n_1'))]);
    mongoose.set('debug', (collection, method, ...args) => {
      const [filter, options] = args as [Asked['filter'], { sort?: Asked['sort'] } | undefined];
      if (/^(find|replace|update|delete)/.test(method)) asked.push({ collection, filter, sort: options?.sort ?? {} });
    });
  });

  afterAll(async () => {
    mongoose.set('debug', false);
    await aside.dropDatabase();
    await aside.close();
    await store.close();
    await server.stop();
  });

  it.each(Object.entries(QUERIES))('%s', async (_, query) => {
    asked = [];
    await query(store);
    expect(asked.length).toBeGreaterThan(0);
    for (const each of asked) {
      const leading = await leadingFields(each.collection);
      expect(leading.filter((field) => fieldsOf(each.filter).includes(field))).not.toEqual([]);
      if (isReal) expect(JSON.stringify(await explained(each))).not.toContain('COLLSCAN');
    }
  });

  async function leadingFields(collection: string): Promise<string[]> {
    const indexes = await aside.collection(collection).indexes();
    return indexes.flatMap((index) => Object.keys(index.key).slice(0, 1));
  }

  async function explained({ collection, filter, sort }: Asked): Promise<unknown> {
    const answer = await aside
      .getClient()
      .db(database)
      .command({ explain: { find: collection, filter, sort } });
    return (answer as { queryPlanner: { winningPlan: unknown } }).queryPlanner.winningPlan;
  }
});

const fieldsOf = (filter: Record<string, unknown>): string[] =>
  Object.entries(filter).flatMap(([field, value]) => (field === '$and' ? (value as Asked['filter'][]).flatMap(fieldsOf) : [field]));
