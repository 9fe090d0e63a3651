import { frontDesk, ingrid, naples, stayInNaples, wish } from '../support/people';
import { makeWorld } from '../support/world';

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
  await world.parts.queue.enqueue('finish-erasure', { guestId: 'g_ingrid' });
  await world.drain();
  expect(await world.store.briefings.ofGuest('g_ingrid')).toEqual([]);
  expect(await world.store.conversations.subscribed('NAP')).toHaveLength(1);
});

test('a guest who is there again is left alone', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.guests.insert(ingrid([wish('p_pillow')]));
  await world.store.stays.insert(stayInNaples());
  await world.parts.queue.enqueue('finish-erasure', { guestId: 'g_ingrid' });
  await world.drain();
  expect(await world.store.guests.get('g_ingrid')).not.toBeNull();
  expect(await world.store.stays.ofGuest('g_ingrid')).toHaveLength(1);
});
