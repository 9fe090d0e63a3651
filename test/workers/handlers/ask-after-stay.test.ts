import { makePad } from '../../../domain/pad/make';
import type { Guest } from '../../../domain/guest';
import type { Task } from '../../../domain/briefing';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { countingIds } from '../../support/ids';
import { aConversation, aReview } from '../../support/samples';
import { ingrid, naples, stayInNaples, wish } from '../support/people';
import { makeWorld, type World } from '../support/world';

const CONSENT: NonNullable<Guest['consents']> = [{ purpose: 'after-stay', given: true, at: new Date('2026-01-01'), by: 'pms' }];
/** Left on 14 June; at eleven in Naples the day after it is nine in UTC. */
const ASK_AT = '2026-06-15T09:00:00Z';

async function stayed(over: Partial<Guest> = {}, reachable = true): Promise<World> {
  const world = makeWorld('2026-06-09T12:00:00Z');
  const { store, queue, clock, log } = world.parts;
  await store.properties.put(naples({ webhooks: [] }));
  await store.guests.insert({ ...ingrid([wish('p_pillow'), wish('p_adapter')]), consents: CONSENT, ...over });
  if (reachable) await store.conversations.put(aConversation('c_ingrid', { who: { kind: 'guest', guestId: 'g_ingrid' } }));
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log });
  const guest = { id: 'g_ingrid', firstName: 'Ingrid', lastName: 'Solheim' };
  await pad.putStay({ confirmation: 'S1', property: 'NAP', arrival: '2026-06-10', departure: '2026-06-14', guest });
  await world.sweep();
  return world;
}

const at = async (world: World, now: string): Promise<string[]> => {
  world.setClock(now);
  world.sent.length = 0;
  await world.sweep();
  await world.sweep();
  return world.sent.filter(({ what }) => what.startsWith('review~')).map(({ destination, key }) => `${destination} ${key}`);
};
const mark = async (world: World, index: number, state: Extract<Task['state'], 'done' | 'failed'>): Promise<void> => {
  const briefing = await world.briefing();
  const outcome = { outcome: state, by: 'Ana', at: new Date('2026-06-10') };
  await world.store.briefings.replace({ ...briefing, tasks: briefing.tasks.with(index, { ...briefing.tasks[index]!, state, outcome }) });
};
const review = (world: World) => world.store.reviews.get('review~S1');

describe('after the stay', () => {
  test('the guest is asked once, the day after departure, about what was due; and the gap is written down', async () => {
    const world = await stayed();
    await mark(world, 0, 'done');
    await mark(world, 1, 'failed');
    expect(await at(world, '2026-06-15T08:59:00Z')).toEqual([]);
    expect(await at(world, ASK_AT)).toEqual(['c_ingrid review~S1~c_ingrid']);
    expect(await at(world, '2026-06-18T09:00:00Z')).toEqual([]);
    expect(await review(world)).toMatchObject({
      state: 'asked',
      sacrifice: 0.5,
      items: [
        { number: 1, outcome: 'failed', asked: true },
        { number: 2, outcome: 'done', asked: true },
      ],
    });
    expect(await world.store.stays.dueForReview(new Date('2100-01-01'), 9)).toEqual([]);
  });

  test.each<[string, Partial<Guest>, boolean, string]>([
    ['without consent', { consents: [] }, true, 'no consent'],
    ['who took it back', { consents: [...CONSENT, { ...CONSENT[0]!, given: false }] }, true, 'no consent'],
    ['whom no chat reaches', {}, false, 'not reachable'],
    ['for whom nothing was due', { profile: ingrid([]).profile }, true, 'nothing was due'],
  ])('a guest %s is not asked, and what became of the stay is known all the same', async (_, over, reachable, state) => {
    const world = await stayed(over, reachable);
    expect(await at(world, ASK_AT)).toEqual([]);
    expect((await review(world))?.state).toBe(state);
  });

  test('a guest who was asked lately and was content is not asked again yet', async () => {
    const world = await stayed();
    const [item] = aReview('S0').items;
    const items = Array.from({ length: 5 }, () => ({ ...item!, verdict: 'relevant' as const }));
    await world.store.reviews.insert(aReview('S0', { guestId: 'g_ingrid', departure: '2026-03-01', state: 'answered', items }));
    expect(await at(world, ASK_AT)).toEqual([]);
    expect((await review(world))?.state).toBe('asked lately');
  });

  test('who leaves early is asked the day after; who comes later than booked, later; who never comes, never', async () => {
    const early = await stayed();
    const stay = (await early.store.stays.get('S1'))!;
    const { store, queue, clock, log } = early.parts;
    const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log });
    const guest = { id: 'g_ingrid', firstName: 'Ingrid', lastName: 'Solheim' };
    early.setClock('2026-06-12T12:00:00Z');
    await pad.putStay({ ...stay, confirmation: 'S1', status: 'departed', guest });
    expect((await early.store.stays.get('S1'))?.nextReviewAt).toEqual(new Date('2026-06-13T09:00:00Z'));
    await pad.putStay({ ...stay, confirmation: 'S1', status: 'no-show', guest });
    expect(await early.store.stays.dueForReview(new Date('2100-01-01'), 9)).toEqual([]);
  });

  test('two workers at once ask once, and one that died before it was sent is made up for', async () => {
    const world = await stayed();
    world.setClock(ASK_AT);
    world.sent.length = 0;
    const { queue } = world.parts;
    await queue.enqueue('ask-after-stay', { stayId: 'S1' }, { key: 'one' });
    await queue.enqueue('ask-after-stay', { stayId: 'S1' }, { key: 'two' });
    const running = [...world.waiting.values()].map((run) => run());
    world.waiting.clear();
    await Promise.all(running);
    world.waiting.clear();
    expect(await at(world, ASK_AT)).toEqual(['c_ingrid review~S1~c_ingrid']);
  });

  test('after a fortnight of silence of our own it is too late to ask', async () => {
    const world = await stayed();
    expect(await at(world, '2026-07-20T09:00:00Z')).toEqual([]);
    expect((await review(world))?.state).toBe('too late');
  });
});

test('a stay that the pad knew before it could ask is never asked about', async () => {
  const world = makeWorld(ASK_AT);
  await world.store.properties.put(naples({ webhooks: [] }));
  await world.store.guests.insert(ingrid());
  await world.store.stays.insert(stayInNaples());
  await world.sweep();
  expect(await review(world)).toBeNull();
});
