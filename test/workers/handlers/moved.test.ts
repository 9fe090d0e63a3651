import type { Task } from '../../../domain/briefing';
import { makePad } from '../../../domain/pad/make';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { countingIds } from '../../support/ids';
import { ingrid, naples, wish } from '../support/people';
import { makeWorld, type World } from '../support/world';

const capri = naples({ code: 'CPR', city: 'Capri', webhooks: [{ id: 'capri', url: 'http://127.0.0.1:1/', secret: 's3cret' }] });
const birthday = wish('p_call', { category: 'occasion', slot: 'occasion.birthday', item: 'birthday' });

/** Ingrid is in Naples with a birthday; pillow and gift are done there before the house has to move her to Capri. */
async function inNaples(): Promise<{ world: World; move: (property: string) => Promise<unknown> }> {
  const world = makeWorld('2026-06-10T05:00:00Z');
  const { store, queue, clock, log } = world.parts;
  await store.properties.put(naples());
  await store.properties.put(capri);
  await store.guests.insert(ingrid([wish('p_pillow'), wish('p_adapter'), birthday]));
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log });
  const guest = { id: 'g_ingrid', firstName: 'Ingrid', lastName: 'Solheim' };
  const move = (property: string) =>
    pad.putStay({ confirmation: 'S1', property, arrival: '2026-06-10', departure: '2026-06-14', status: 'in house', guest });
  await move('NAP');
  await world.drain();
  const { tasks } = (await store.briefings.get('S1~NAP'))!;
  for (const { number, slot, gift } of tasks) {
    if (gift !== undefined || slot === 'bed.pillow') await pad.markTask('S1', number, 'done', 'Ana');
  }
  world.sent.length = 0;
  return { world, move };
}

const tasksAt = async (world: World, property: string): Promise<Task[]> => (await world.store.briefings.get(`S1~${property}`))!.tasks;
const standing = (tasks: readonly Task[]): string[] => tasks.map(({ item, state }) => `${item}: ${state}`).sort();

test('a stay that is moved leaves nothing open behind, and all is raised anew where the guest is now', async () => {
  const { world, move } = await inNaples();
  const gift = (await tasksAt(world, 'NAP')).find((task) => task.gift !== undefined)!;
  await move('CPR');
  await world.drain();
  expect(standing(await tasksAt(world, 'NAP'))).toEqual(
    [`${gift.item}: done`, 'birthday: withdrawn', 'foam pillow: done', 'travel adapter: withdrawn'].sort(),
  );
  expect(standing(await tasksAt(world, 'CPR'))).toEqual(['birthday: open', 'foam pillow: open', 'travel adapter: open']);
  expect(world.sent.map(({ destination, what }) => `${destination} ${what}`).sort()).toEqual(['capri S1~d0-2', 'pms S1~withdrawn']);
});

test('with how it went there, no second gift, and due from the move on', async () => {
  const { world, move } = await inNaples();
  world.setClock('2026-06-11T08:00:00Z');
  await move('CPR');
  world.setClock('2026-06-11T08:20:00Z');
  await world.sweep();
  const tasks = await tasksAt(world, 'CPR');
  expect(tasks.filter(({ gift }) => gift !== undefined)).toEqual([]);
  expect(tasks.find(({ item }) => item === 'foam pillow')?.lastTime).toMatchObject({ property: 'NAP', outcome: 'done' });
  expect(tasks.map(({ dueAt }) => dueAt)).toEqual(tasks.map(() => new Date('2026-06-11T12:00:00Z')));
  world.setClock('2026-06-12T08:00:00Z');
  world.sent.length = 0;
  await world.sweep();
  expect(world.sent.map(({ destination }) => destination)).toEqual(['capri']);
  expect(await world.store.briefings.dueForEscalation(new Date('2100-01-01'), 9)).toEqual([]);
});

test('and back again: what was done there stands, what was open is open', async () => {
  const { world, move } = await inNaples();
  await move('CPR');
  await world.drain();
  world.setClock('2026-06-10T09:00:00Z');
  await move('NAP');
  await world.drain();
  expect(standing(await tasksAt(world, 'NAP')).filter((one) => one.endsWith('open'))).toEqual(['birthday: open', 'travel adapter: open']);
  expect(standing(await tasksAt(world, 'CPR')).filter((one) => one.endsWith('open'))).toEqual([]);
});

test('a briefing that was only looked up at the old property is not left open there', async () => {
  const world = makeWorld('2026-05-10T05:00:00Z');
  const { store, queue, clock, log } = world.parts;
  await store.properties.put(naples());
  await store.properties.put(capri);
  await store.guests.insert(ingrid());
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log });
  const guest = { id: 'g_ingrid', firstName: 'Ingrid', lastName: 'Solheim' };
  const stay = { confirmation: 'S1', arrival: '2026-06-10', departure: '2026-06-14', guest };
  await pad.putStay({ ...stay, property: 'NAP' });
  await pad.briefing('S1', { kind: 'associate', id: 'a_1', role: 'manager', department: 'front office', properties: ['*'] });
  await pad.putStay({ ...stay, property: 'CPR' });
  await world.drain();
  expect(standing(await tasksAt(world, 'NAP'))).toEqual(['foam pillow: withdrawn']);
  expect(world.sent).toEqual([]);
});

test('two properties whose destinations have one name get no key twice', async () => {
  const { world, move } = await inNaples();
  await world.store.properties.put({ ...capri, webhooks: [{ ...capri.webhooks[0]!, id: 'pms' }] });
  for (const property of ['CPR', 'NAP', 'CPR', 'NAP']) {
    await move(property);
    await world.drain();
  }
  world.setClock('2026-06-12T08:00:00Z');
  await world.sweep();
  const briefings = await world.store.briefings.ofStay('S1');
  const keys = briefings.flatMap(({ editions }) => editions.flatMap(({ deliveries }) => deliveries.map((one) => one.idempotencyKey)));
  expect(keys.length).toBeGreaterThan(6);
  expect(new Set(keys).size).toBe(keys.length);
});
