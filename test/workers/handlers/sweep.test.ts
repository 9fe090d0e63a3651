import { AppError } from '../../../domain/errors';
import { SWEEP_LIMIT } from '../../../workers/handlers/sweep';
import { changed, frontDesk, ingrid, naples, stayInNaples, wish } from '../support/people';
import { makeWorld } from '../support/world';

test('the sweep alone brings everything due to its end, and finds nothing afterwards', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.properties.put(naples());
  await world.store.conversations.put(frontDesk());
  for (let n = 0; n < 40; n++) {
    await world.store.guests.insert({ ...ingrid([wish('p_pillow')], [changed(`n_${n}`)]), id: `g_${n}` });
    await world.store.stays.insert(stayInNaples({ id: `S${n}`, guestId: `g_${n}`, nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  }
  await world.sweep();
  await world.sweep();
  const keys = world.sent.map(({ key }) => key);
  expect(keys).toHaveLength(80);
  expect(new Set(keys).size).toBe(80);
  expect(await world.store.guests.withUnsettled(10)).toEqual([]);
  await world.parts.queue.enqueue('sweep', {});
  const [sweep] = world.waiting.values();
  world.waiting.clear();
  await sweep?.();
  expect([...world.waiting.keys()]).toEqual([]);
});

test('takes a bounded part at a time and comes back for the rest until nothing is due', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.properties.put(naples({ webhooks: [] }));
  await world.store.guests.insert(ingrid());
  const stays = SWEEP_LIMIT + 3;
  for (let n = 0; n < stays; n++)
    await world.store.stays.insert(stayInNaples({ id: `S${n}`, nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  await world.sweep();
  expect(await world.store.briefings.ofGuest('g_ingrid')).toHaveLength(stays);
});

test('fails where the store is away, so that the log says so, and finds everything when it is back', async () => {
  const world = makeWorld('2026-06-09T12:00:00Z');
  await world.store.properties.put(naples());
  await world.store.guests.insert(ingrid());
  await world.store.stays.insert(stayInNaples({ nextBriefingAt: new Date('2026-06-07T07:00:00Z') }));
  const getMany = world.store.stays.getMany.bind(world.store.stays);
  world.store.stays.getMany = () => Promise.reject(new AppError('STORE_UNAVAILABLE', 'The store does not answer.'));
  await world.sweep();
  expect(world.log.lines.some(({ level, fields }) => level === 'error' && String(fields.cause).includes('does not answer'))).toBe(true);
  world.store.stays.getMany = getMany;
  await world.sweep();
  expect(world.sent).toHaveLength(1);
});
