import type { Store } from '../../domain/ports';
import { backlog } from '../../web/backlog';
import { createMemoryStore } from '../support/memory-store';
import { aBriefing, aDelivery, anAlert, aReview, aStay } from '../support/samples';

const clock = { now: () => new Date('2031-03-05T12:00:00Z') };
const minutesAgo = (minutes: number) => new Date(clock.now().getTime() - minutes * 60_000);
let store: Store;

beforeEach(() => {
  store = createMemoryStore();
});

test('nothing waits where nothing is due', async () => {
  await store.stays.insert(aStay('S1', { nextBriefingAt: minutesAgo(-5) }));
  await store.briefings.insert(aBriefing('S1', { nextDeliveryAt: minutesAgo(-1) }));
  const none = { dead: 0, retried: 0 };
  const nobody = { owner: 0, 'duty manager': 0 };
  expect(await backlog(store, clock)).toEqual({
    lagSeconds: { briefing: 0, delivery: 0 },
    troubled: { briefing: none, alert: none, review: none },
    overdue: { task: 0, recovery: 0 },
    escalated: { task: nobody, recovery: nobody },
    recoveriesOpen: 0,
    afterStay: { relevance: null, sacrifice: null, judged: 0 },
  });
});

test('the lag is that of the oldest, be it a briefing or an alert', async () => {
  for (const minutes of [3, 7]) await store.stays.insert(aStay(`S${minutes}`, { nextBriefingAt: minutesAgo(minutes) }));
  await store.briefings.insert(aBriefing('S1', { nextDeliveryAt: minutesAgo(2) }));
  await store.alerts.insert(anAlert('n_1', { nextDeliveryAt: minutesAgo(11) }));
  expect((await backlog(store, clock)).lagSeconds).toEqual({ briefing: 420, delivery: 660 });
});

test('what is dead or retried is counted by message', async () => {
  const dead = aDelivery('k_1', { state: 'dead', lastError: 'answered 500' });
  await store.alerts.insert(anAlert('n_1', { deliveries: [dead, { ...dead, idempotencyKey: 'k_2' }] }));
  await store.alerts.insert(anAlert('n_2', { deliveries: [aDelivery('k_3', { lastError: 'answered 500' })] }));
  expect((await backlog(store, clock)).troubled.alert).toEqual({ dead: 1, retried: 1 });
});

test('what is overdue, who was told of it, and how guests found their stays', async () => {
  const [task] = aBriefing('S1').tasks;
  const escalations = [{ to: 'owner' as const, at: minutesAgo(1) }];
  await store.briefings.insert(aBriefing('S1', { tasks: [{ ...task!, state: 'open', dueAt: minutesAgo(5), escalations }] }));
  await store.briefings.insert(aBriefing('S2', { tasks: [{ ...task!, state: 'open', dueAt: minutesAgo(60 * 24 * 30) }] }));
  await store.alerts.insert(anAlert('n_1', { dueAt: minutesAgo(-5) }));
  await store.alerts.insert(anAlert('n_2', { dueAt: minutesAgo(5), state: 'closed' }));
  const [item] = aReview('S1').items;
  const items = [
    { ...item!, verdict: 'relevant' as const },
    { ...item!, verdict: 'wrong' as const },
  ];
  await store.reviews.insert(aReview('S1', { items, state: 'answered', sacrifice: 0.25 }));
  expect(await backlog(store, clock)).toMatchObject({
    overdue: { task: 1, recovery: 0 },
    escalated: { task: { owner: 1, 'duty manager': 0 }, recovery: { owner: 0 } },
    recoveriesOpen: 1,
    afterStay: { relevance: 0.5, sacrifice: 0.25, judged: 2 },
  });
});
