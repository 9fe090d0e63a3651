import { confirmed, reopened, closedWith } from '../../../domain/care/recovery';
import { complained, frontDesk, ingrid, naples, stayInNaples } from '../support/people';
import { makeWorld, type World } from '../support/world';
import { anAssociate } from '../../support/samples';

/** A complaint of high severity about the climate: engineering's, made good within half an hour. */
async function complaining(): Promise<World> {
  const world = makeWorld('2026-06-11T20:00:00Z');
  const { store } = world;
  await store.properties.put(naples({ webhooks: [] }));
  await store.associates.put(anAssociate('a_2', { department: 'engineering' }));
  await store.conversations.put(frontDesk({ id: 'manager', subscribed: false }));
  await store.conversations.put(frontDesk({ id: 'engineers', who: { kind: 'associate', associateId: 'a_2' }, takesAlerts: false }));
  await store.conversations.put(frontDesk({ id: 'desk', takesAlerts: false }));
  await store.guests.insert(ingrid([], [complained('n_9')]));
  await store.stays.insert(stayInNaples({ status: 'in house', room: '412' }));
  await world.sweep();
  return world;
}

const alertOf = async (world: World) => (await world.store.alerts.get('alert~n_9'))!;
const toldAt = async (world: World, at: string): Promise<string[]> => {
  world.sent.length = 0;
  world.setClock(at);
  await world.sweep();
  await world.sweep();
  return world.sent
    .filter(({ what }) => what.startsWith('alert~'))
    .map(({ destination }) => destination)
    .sort();
};
const remark = { by: 'Ana', at: new Date('2026-06-11T20:10:00Z'), remark: 'new valve' };
const word = { by: 'Ana', at: new Date('2026-06-11T20:10:00Z'), text: 'We have repaired it.', how: 'chat' as const };

test('is opened at once with an owner and a deadline, and told the duty manager and the owner', async () => {
  const world = await complaining();
  expect(world.sent.map(({ destination }) => destination).sort()).toEqual(['engineers', 'manager']);
  expect(await alertOf(world)).toMatchObject({ owner: 'engineering', dueAt: new Date('2026-06-11T20:30:00Z'), state: 'open' });
});

test('not made good in time, it is told the owner, then the duty manager, each once', async () => {
  const world = await complaining();
  expect(await toldAt(world, '2026-06-11T20:29:00Z')).toEqual([]);
  expect(await toldAt(world, '2026-06-11T20:30:00Z')).toEqual(['engineers']);
  expect(await toldAt(world, '2026-06-11T21:30:00Z')).toEqual(['manager']);
  expect(await toldAt(world, '2026-06-13T21:30:00Z')).toEqual([]);
  expect((await alertOf(world)).escalations?.map(({ to }) => to)).toEqual(['owner', 'duty manager']);
});

test('closed in time, it is told nobody; nor where the guest confirms it', async () => {
  const world = await complaining();
  await world.store.alerts.replace(closedWith(await alertOf(world), remark, word));
  expect(await toldAt(world, '2026-06-11T22:30:00Z')).toEqual([]);
  await world.store.alerts.replace(confirmed(await alertOf(world), new Date()));
  expect(await toldAt(world, '2026-06-12T22:30:00Z')).toEqual([]);
});

test('opened again by the guest, it is told everybody anew and has a new deadline', async () => {
  const world = await complaining();
  await world.store.alerts.replace(closedWith(await alertOf(world), remark, word));
  await world.store.alerts.replace(reopened(await alertOf(world), naples(), new Date('2026-06-11T22:00:00Z')));
  expect(await toldAt(world, '2026-06-11T22:00:00Z')).toEqual(['engineers', 'manager']);
  expect(await toldAt(world, '2026-06-11T22:29:00Z')).toEqual([]);
  expect(await toldAt(world, '2026-06-11T22:30:00Z')).toEqual(['engineers']);
  const keys = (await alertOf(world)).deliveries.map(({ idempotencyKey }) => idempotencyKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the same trouble again weighs more, and names the first', async () => {
  const world = await complaining();
  const guest = (await world.store.guests.get('g_ingrid'))!;
  const again = { category: 'climate' as const, severity: 'low' as const, quote: 'drips again' };
  const entry = complained('n_10', { complaint: again, at: new Date('2026-06-12T08:00:00Z') });
  await world.store.guests.replace({ ...guest, outbox: [entry] });
  await toldAt(world, '2026-06-12T08:00:00Z');
  expect(await world.store.alerts.get('alert~n_10')).toMatchObject({ severity: 'high', repeats: 'alert~n_9' });
});

test('goes with its guest: into another room in silence, to another property as a complaint of its own', async () => {
  const world = await complaining();
  const stay = (await world.store.stays.get('S1'))!;
  await world.store.stays.replace({ ...stay, room: '508', nextBriefingAt: new Date('2026-06-11T20:05:00Z') });
  expect(await toldAt(world, '2026-06-11T20:05:00Z')).toEqual([]);
  expect(await alertOf(world)).toMatchObject({ property: 'NAP', room: '508' });
  await world.store.properties.put(naples({ code: 'CUN', webhooks: [] }));
  await world.store.conversations.put(frontDesk({ id: 'cancun', property: 'CUN' }));
  const moved = (await world.store.stays.get('S1'))!;
  await world.store.stays.replace({ ...moved, property: 'CUN', room: '9', nextBriefingAt: new Date('2026-06-11T20:10:00Z') });
  expect(await toldAt(world, '2026-06-11T20:10:00Z')).toContain('cancun');
  expect(await alertOf(world)).toMatchObject({ property: 'CUN', room: '9', state: 'open' });
});

test('is known to the next hotel: a task says what was wrong and how it was made good', async () => {
  const world = await complaining();
  await world.store.alerts.replace(closedWith(await alertOf(world), remark, word));
  const next = { id: 'S2', arrival: '2026-07-10', departure: '2026-07-14', nextBriefingAt: new Date('2026-07-07T07:00:00Z') };
  await world.store.stays.insert(stayInNaples(next));
  await toldAt(world, '2026-07-07T08:00:00Z');
  const briefing = (await world.store.briefings.get('S2~NAP'))!;
  expect(briefing.tasks).toMatchObject([
    {
      preferenceId: 'alert~n_9',
      department: 'engineering',
      reason: 'Complained about it last time (NAP, 2026-06-11); made good by: new valve',
      state: 'open',
    },
  ]);
  expect((await world.briefing().catch(() => null))?.tasks ?? []).toEqual([]);
});
