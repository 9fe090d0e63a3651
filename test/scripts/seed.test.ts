import { replay } from '../../domain/pad/replay';
import { seedChain } from '../../scripts/seed/chain';
import { seededId } from '../../scripts/seed/guest';
import { understand } from '../../nlp/understand';
import { createMemoryStore } from '../support/memory-store';

test('the same chain each time, with profiles that are what their notes tell, and nothing twice', async () => {
  const [store, again] = [createMemoryStore(), createMemoryStore()];
  await seedChain(store, 30);
  await seedChain(again, 10);
  await seedChain(again, 30);
  expect(await store.properties.all()).toHaveLength(28);
  let preferences = 0;
  for (let number = 0; number < 30; number++) {
    const guest = (await store.guests.get(seededId(number)))!;
    expect(await again.guests.get(guest.id)).toEqual(guest);
    expect(guest).toMatchObject({ demo: true, inbox: [], outbox: [] });
    expect(await store.stays.ofGuest(guest.id)).not.toEqual([]);
    expect((await replay({ store, understand }, guest)).differences).toEqual([]);
    preferences += guest.profile.preferences.length;
  }
  expect(await again.guests.count()).toBe(30);
  expect(preferences).toBeGreaterThan(60);
});
