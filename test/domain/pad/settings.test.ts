import { makePad } from '../../../domain/pad/make';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { countingIds } from '../../support/ids';
import { ingrid, naples } from '../../workers/support/people';
import { makeWorld, type World } from '../../workers/support/world';

const pad = ({ parts: { store, queue, clock, log } }: World) =>
  makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log });

/** Booked for the 10th of June; by three days before, nothing is due yet. */
async function booked(): Promise<World> {
  const world = makeWorld('2026-06-05T08:00:00Z');
  await world.store.properties.put(naples());
  await world.store.guests.insert(ingrid());
  const guest = { id: 'g_ingrid', firstName: 'Ingrid', lastName: 'Solheim' };
  await pad(world).putStay({ confirmation: 'S1', property: 'NAP', arrival: '2026-06-10', departure: '2026-06-14', guest });
  await world.drain();
  return world;
}

test('a stay that is booked already follows a lead time that comes sooner', async () => {
  const world = await booked();
  await world.sweep();
  expect(world.sent).toEqual([]);
  const departments = [{ department: 'housekeeping' as const, leadTimes: [{ daysBefore: 5, at: '09:00' }] }];
  const webhooks = [...naples().webhooks, { id: 'rooms', url: 'http://127.0.0.1:1/', secret: 's', department: 'housekeeping' as const }];
  await pad(world).putProperty(naples({ departments, webhooks }), 'a_1');
  await world.drain();
  expect(world.sent.map(({ key }) => key)).toEqual(['S1~d5 housekeeping~rooms']);
  expect((await world.store.stays.get('S1'))?.nextBriefingAt).toEqual(new Date('2026-06-07T07:00:00Z'));
});

test('one that comes later is found out at the old time, and not before it', async () => {
  const world = await booked();
  await pad(world).putProperty(naples({ leadTimes: [{ daysBefore: 1, at: '09:00' }] }), 'a_1');
  world.setClock('2026-06-07T07:00:00Z');
  await world.sweep();
  expect(world.sent).toEqual([]);
  world.setClock('2026-06-09T07:00:00Z');
  await world.sweep();
  expect(world.sent.map(({ key }) => key)).toEqual(['S1~d1~pms']);
});

test('who changed what stands in the log; what changes no plan touches no stay', async () => {
  const world = await booked();
  const before = await world.store.stays.get('S1');
  await pad(world).putProperty(naples({ language: 'de', quietHours: { from: '22:00', to: '07:00' } }), 'a_1');
  expect(await world.store.stays.get('S1')).toEqual(before);
  expect(world.log.lines.at(-1)).toEqual({
    level: 'info',
    fields: { property: 'NAP', by: 'a_1', changed: ['language', 'quietHours'] },
    message: 'property settings changed',
  });
});
