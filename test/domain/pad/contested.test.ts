import { makePad } from '../../../domain/pad/make';
import type { Stay } from '../../../domain/stay';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { countingIds } from '../../support/ids';
import { ingrid, naples, stayInNaples } from '../../workers/support/people';
import { makeWorld, type World } from '../../workers/support/world';

const guest = { id: 'g_ingrid', firstName: 'Ingrid', lastName: 'Solheim' };
const moved = { confirmation: 'S1', property: 'NAP', arrival: '2026-06-11', departure: '2026-06-15', guest };

/** A worker writes to the stay between our reading and our writing, as often as that. */
async function contested(times: number): Promise<{ world: World; pad: ReturnType<typeof makePad> }> {
  const world = makeWorld('2026-06-05T08:00:00Z');
  const { store, queue, clock, log } = world.parts;
  await store.properties.put(naples());
  await store.guests.insert(ingrid());
  await store.stays.insert(stayInNaples());
  let left = times;
  const replace = async (stay: Stay) => {
    const now = (await store.stays.get('S1'))!;
    if (left-- > 0) await store.stays.replace({ ...now, nextBriefingAt: new Date('2026-06-06') });
    return store.stays.replace(stay);
  };
  const pad = makePad({
    ...{ store: { ...store, stays: { ...store.stays, replace } }, queue, understand, readMoment, clock, ids: countingIds(), log },
  });
  return { world, pad };
}

test('a change of the PMS that meets a worker’s own is made all the same', async () => {
  const { world, pad } = await contested(3);
  expect((await pad.putStay(moved)).outcome).toBe('changed');
  expect(await world.store.stays.get('S1')).toMatchObject({ arrival: '2026-06-11' });
});

test('and so is a cancellation', async () => {
  const { world, pad } = await contested(3);
  await pad.cancelStay('S1');
  expect(await world.store.stays.get('S1')).toMatchObject({ status: 'cancelled' });
});

test('one that never gets through is told so, and nothing is half done', async () => {
  const { world, pad } = await contested(Infinity);
  await expect(pad.cancelStay('S1')).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await world.store.stays.get('S1')).toMatchObject({ status: 'booked' });
});
