import { frontDesk, ingrid, naples, stayInNaples, wish } from '../support/people';
import { makeWorld } from '../support/world';

/** An erasure asked for two minutes before. */
const asked = (dueAt = '2026-06-09T11:59:00Z') => ({ guestId: 'g_ingrid', at: new Date('2026-06-09T11:58:00Z'), dueAt: new Date(dueAt) });

test('what a slow worker wrote after the erasure is taken out', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.properties.put(naples());
  await world.store.conversations.put(frontDesk());
  await world.store.guests.insert(ingrid([wish('p_pillow')]));
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  await world.sweep();
  const late = await world.briefing();
  await world.store.erase('g_ingrid');
  await world.store.briefings.insert({ ...late, version: 0 });
  await world.store.erasures.put(asked());
  await world.parts.queue.enqueue('finish-erasure', { guestId: 'g_ingrid' });
  await world.drain();
  expect(await world.store.briefings.ofGuest('g_ingrid')).toEqual([]);
  expect(await world.store.conversations.subscribed('NAP')).toHaveLength(1);
});

test('a guest who is there again is left alone', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.guests.insert({ ...ingrid([wish('p_pillow')]), createdAt: new Date('2026-06-09T11:59:30Z') });
  await world.store.stays.insert(stayInNaples());
  await world.store.erasures.put(asked());
  await world.parts.queue.enqueue('finish-erasure', { guestId: 'g_ingrid' });
  await world.drain();
  expect(await world.store.erasures.get('g_ingrid')).toBeNull();
  expect(await world.store.guests.get('g_ingrid')).not.toBeNull();
  expect(await world.store.stays.ofGuest('g_ingrid')).toHaveLength(1);
});

test('the sweep finds an erasure that broke off, whether or not the queue remembers it, and finishes it once', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.properties.put(naples());
  await world.store.guests.insert(ingrid([wish('p_pillow')]));
  await world.store.stays.insert(stayInNaples());
  await world.store.erasures.put(asked());
  await world.sweep();
  expect([await world.store.guests.get('g_ingrid'), await world.store.stays.ofGuest('g_ingrid')]).toEqual([null, []]);
  expect(await world.store.erasures.due(new Date('2027-01-01'), 9)).toEqual([]);
});

test('nothing is finished before its time, nor what nobody asked for', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.guests.insert(ingrid([wish('p_pillow')]));
  await world.parts.queue.enqueue('finish-erasure', { guestId: 'g_ingrid' });
  await world.store.erasures.put(asked('2026-06-09T12:00:01Z'));
  await world.sweep();
  await world.parts.queue.enqueue('finish-erasure', { guestId: 'g_ingrid' });
  await world.drain();
  expect(await world.store.guests.get('g_ingrid')).not.toBeNull();
  expect(await world.store.erasures.get('g_ingrid')).not.toBeNull();
});
