import type { Guest } from '../../../domain/guest';
import { makePad } from '../../../domain/pad/make';
import { applyReplay, replay } from '../../../domain/pad/replay';
import type { NewNote, Pad } from '../../../domain/pad';
import type { Store } from '../../../domain/ports';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { cuttable, isCutOff, type Cuttable } from '../../support/cut-off';
import { countingIds, handClock, silentLog } from '../../support/ids';
import { createMemoryStore } from '../../support/memory-store';
import { aBriefing, aConversation, aGuest, aProperty, anAlert, aStay } from '../../support/samples';
import { EMPTY_PROFILE } from '../../../domain/profile';

/** Two records of one person, made one and two again. */
let store: Store;
let pad: Pad;
let clock: ReturnType<typeof handClock>;
let cut: Cuttable;

const note = (guestId: string, text: string, more: Partial<NewNote> = {}): NewNote => ({
  id: `n.${text}`,
  channel: 'rest',
  guestId,
  text,
  speaker: 'guest',
  author: { kind: 'guest', id: guestId, name: 'guest' },
  property: 'NAP',
  stayId: null,
  ...more,
});

beforeEach(async () => {
  store = createMemoryStore();
  clock = handClock('2031-03-01T12:00:00Z');
  const queue = { enqueue: () => Promise.resolve() };
  cut = cuttable(store);
  pad = makePad({ store: cut.store, queue, understand, readMoment, clock, ids: countingIds(), log: silentLog });
  await store.properties.put(aProperty('NAP'));
  const blank = { profile: EMPTY_PROFILE, inbox: [], outbox: [], companions: [], accounts: [] };
  await store.guests.insert(
    aGuest('keeper', {
      ...blank,
      contacts: [{ kind: 'email', value: 'elin@example.org' }],
      companions: [{ relation: 'son', name: 'Tor' }],
    }),
  );
  await store.guests.insert(
    aGuest('other', {
      ...blank,
      contacts: [{ kind: 'phone', value: '+47 1' }],
      accounts: ['teams|29'],
      loyaltyNumber: 'L-9',
      companions: [{ relation: 'wife' }],
    }),
  );
  const stay = { arrival: '2031-03-01', departure: '2031-03-20', property: 'NAP' };
  await store.stays.insert(aStay('K-1', { ...stay, guestId: 'keeper' }));
  await store.stays.insert(aStay('O-1', { ...stay, guestId: 'other' }));
  await store.briefings.insert(aBriefing('O-1', { guestId: 'other' }));
  await store.alerts.insert(anAlert('n.x', { guestId: 'other', stayId: 'O-1' }));
  await store.conversations.put(aConversation('talk', { who: { kind: 'guest', guestId: 'other' } }));
  await pad.takeNote(note('keeper', 'I always want a foam pillow.'));
  await pad.takeNote(note('other', 'I prefer a high floor.', { stayId: 'O-1' }));
  clock.moveTo('2031-03-02T12:00:00Z');
  await pad.takeNote(note('other', 'I always want a feather pillow, please.', { stayId: 'O-1' }));
  clock.moveTo('2031-03-03T12:00:00Z');
});

const office = { kind: 'associate', id: 'o', role: 'manager', department: 'front office', properties: ['*'] } as const;
const items = async (id: string) => (await pad.preferences(id, office)).map(({ item }) => item).sort();
const merge = () => pad.mergeGuests('keeper', 'other', 'manager ann');

/** All that is known of both, without counters of writes and what is about to be passed on. */
async function everything() {
  const state = [];
  for (const id of ['keeper', 'other']) {
    await store.guests.settle(
      id,
      (await store.guests.get(id))!.outbox.map((entry) => entry.id),
    );
    const notes = [];
    for await (const one of store.notes.ofGuest(id)) notes.push(one);
    const [guest, stays, briefings, alerts, talks] = await Promise.all([
      store.guests.get(id),
      store.stays.ofGuest(id),
      store.briefings.ofGuest(id),
      store.alerts.ofGuest(id),
      store.conversations.ofGuest(id),
    ]);
    const counted = (one: object) =>
      Object.fromEntries(Object.entries(one).filter(([field]) => field !== 'version' && field !== 'nextBriefingAt'));
    state.push({
      guest: counted(guest!),
      notes,
      stays: stays.map(counted),
      briefings: briefings.map(counted),
      alerts: alerts.map(counted),
      talks: talks.map(counted),
    });
  }
  return state;
}

test('one profile holds what both said, the newer word closing the older', async () => {
  const before = await everything();
  expect(await merge()).toMatchObject({ state: 'merged' });
  expect((await items('keeper')).join()).toMatch(/feather pillow.*high floor/);
  expect(await items('keeper')).not.toContain('foam pillow');
  expect(await store.guests.get('keeper')).toMatchObject({
    loyaltyNumber: 'L-9',
    accounts: ['teams|29'],
    companions: [{ name: 'Tor' }, { relation: 'wife' }],
  });
  expect((await store.stays.ofGuest('keeper')).map(({ id }) => id)).toEqual(['K-1', 'O-1']);
  expect(await store.stays.ofGuest('other')).toEqual([]);
  expect((await store.conversations.get('talk'))?.who).toEqual({ kind: 'guest', guestId: 'keeper' });
  expect(before).not.toEqual(await everything());
  expect((await store.audit.ofGuest('other', 9)).some(({ action, actor }) => action === 'merge' && actor === 'manager ann')).toBe(true);
});

test('whoever knows the old id is understood, and the closed record is not found by name', async () => {
  await merge();
  expect(await items('other')).toEqual(await items('keeper'));
  const taken = await pad.takeNote(note('other', 'I never drink coffee.'));
  expect(taken.note.guestId).toBe('keeper');
  expect((await store.guests.find({ name: 'Solheim' })).map(({ id }) => id)).toEqual(['keeper']);
  expect((await store.guests.resembling('Solhiem', 5)).map(({ guest }) => guest.id)).toEqual(['keeper']);
});

test('an account that is linked, a stay at hand and a confirmation under the old id are those of the guest it is now', async () => {
  await merge();
  await pad.linkGuestAccount('other', 'webchat|9');
  expect((await store.guests.get('keeper'))?.accounts).toEqual(['teams|29', 'webchat|9']);
  expect((await store.guests.get('other'))?.accounts).toEqual([]);
  expect(await pad.currentStay('other', 'NAP')).toEqual(await pad.currentStay('keeper', 'NAP'));
  expect(await pad.currentStay('other')).not.toBeNull();
  // A stay that the PMS wrote back under the id it knows.
  await store.stays.insert(aStay('O-2', { guestId: 'other', property: 'NAP' }));
  const { lastName } = (await store.guests.get('keeper'))!;
  expect((await pad.identifyGuest('O-2', lastName))?.guest.id).toBe('keeper');
  expect(await pad.findGuest('O-2', 'NAP')).toMatchObject({ kind: 'one', match: { guest: { id: 'keeper' } } });
});

test('undone with nothing said since, everything is exactly as it was', async () => {
  const before = await everything();
  const { id } = await merge();
  clock.moveTo('2031-03-04T12:00:00Z');
  expect(await pad.undoMerge(id, 'manager ann')).toMatchObject({ state: 'undone', keeper: null, absorbed: null });
  expect(await everything()).toEqual(before);
});

test('undone after newer notes, each is where it belongs and nothing is lost', async () => {
  const { id } = await merge();
  clock.moveTo('2031-03-04T12:00:00Z');
  await pad.takeNote(note('keeper', 'I always want oat milk.', { stayId: 'O-1' }));
  await pad.takeNote(note('keeper', 'I prefer a quiet room.', { stayId: 'K-1' }));
  await pad.linkGuestAccount('keeper', 'teams|new');
  await pad.undoMerge(id, 'manager ann');
  expect((await items('keeper')).join()).toMatch(/foam pillow.*quiet room/);
  expect((await items('other')).join()).toMatch(/feather pillow.*high floor.*oat milk/);
  expect((await items('keeper')).join()).not.toMatch(/feather|floor|oat/);
  expect(await store.guests.get('keeper')).toMatchObject({ accounts: ['teams|new'], companions: [{ relation: 'son', name: 'Tor' }] });
  expect((await store.guests.get('keeper'))?.loyaltyNumber).toBeUndefined();
});

test('asked for twice, it is one merge; undone twice, one undo; merged again, another', async () => {
  const first = await merge();
  expect((await merge()).id).toBe(first.id);
  await pad.undoMerge(first.id, 'x');
  expect((await pad.undoMerge(first.id, 'x')).state).toBe('undone');
  const again = await merge();
  expect([again.state, again.id === first.id]).toEqual(['merged', false]);
});

test('refuses what cannot be: oneself, nobody, one who was merged elsewhere, an earlier merge under a later one', async () => {
  await expect(pad.mergeGuests('keeper', 'keeper', 'x')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(pad.mergeGuests('keeper', 'nobody', 'x')).rejects.toMatchObject({ code: 'UNKNOWN_GUEST' });
  await expect(pad.undoMerge('m_none', 'x')).rejects.toMatchObject({ code: 'UNKNOWN_MERGE' });
  await store.guests.insert(aGuest('third', { inbox: [], outbox: [] }));
  const { id } = await merge();
  await expect(pad.mergeGuests('third', 'other', 'x')).rejects.toMatchObject({ code: 'CONFLICT' });
  const later = await pad.mergeGuests('keeper', 'third', 'x');
  await expect(pad.undoMerge(id, 'x')).rejects.toMatchObject({ code: 'CONFLICT' });
  await pad.undoMerge(later.id, 'x');
  expect((await pad.undoMerge(id, 'x')).state).toBe('undone');
});

/** As often as it breaks off, asking again finishes it. */
async function insist(ask: () => Promise<unknown>, writes: number): Promise<number> {
  if (!(await isCutOff(cut, writes, ask))) return 0;
  await ask();
  return 1;
}

test.each(Array.from({ length: 24 }, (_, writes) => writes))('cut off after %i writes, it is finished by asking again', async (writes) => {
  const before = await everything();
  const cuts = await insist(merge, writes);
  expect(cuts).toBe(writes < 10 ? 1 : cuts);
  const [done] = await store.merges.ofGuest('keeper');
  expect((await store.merges.ofGuest('keeper')).length).toBe(1);
  expect(done!.state).toBe('merged');
  expect((await items('keeper')).join()).toMatch(/feather pillow.*high floor/);
  clock.moveTo('2031-03-04T12:00:00Z');
  const cutAgain = await insist(() => pad.undoMerge(done!.id, 'x'), writes);
  expect(await everything()).toEqual(before);
  expect(cuts + cutAgain).toBeLessThanOrEqual(2);
});

/** As `npm run replay -- --all --apply` does it. */
async function replayAll(): Promise<void> {
  for await (const guest of store.guests.all()) {
    const result = await replay({ store, understand }, guest);
    if (result.differences.length > 0 || result.reread.length > 0) await applyReplay(store, result);
  }
}

test.each(Array.from({ length: 24 }, (_, writes) => writes))(
  'a replay of the whole chain after %i writes of a merge or an undo spoils neither',
  async (writes) => {
    const before = await everything();
    await isCutOff(cut, writes, merge);
    await replayAll();
    const { profile, mergedInto } = (await store.guests.get('other'))!;
    if (mergedInto !== undefined) expect(profile).toEqual(EMPTY_PROFILE);
    const { id } = await merge();
    expect((await items('keeper')).join()).toMatch(/feather pillow.*high floor/);
    await isCutOff(cut, writes, () => pad.undoMerge(id, 'x'));
    await replayAll();
    await pad.undoMerge(id, 'x');
    const profiles = (state: Awaited<ReturnType<typeof everything>>) => state.map(({ guest }) => (guest as Partial<Guest>).profile);
    expect(profiles(await everything())).toEqual(profiles(before));
  },
);

test('an undo opens the closed record even where somebody writes it meanwhile', async () => {
  const { id } = await merge();
  const replace = store.guests.replace.bind(store.guests);
  let meddled = false;
  store.guests.replace = async (guest) => {
    if (guest.id === 'other' && !meddled) {
      meddled = true;
      await replace((await store.guests.get('other'))!);
    }
    return replace(guest);
  };
  cut = cuttable(store);
  const queue = { enqueue: () => Promise.resolve() };
  pad = makePad({ store: cut.store, queue, understand, readMoment, clock, ids: countingIds(), log: silentLog });
  await pad.undoMerge(id, 'x');
  expect(meddled).toBe(true);
  expect((await store.guests.get('other'))?.mergedInto).toBeUndefined();
});

test('a guest who holds an old link may have everything exported and erased', async () => {
  await merge();
  const other = { kind: 'guest', guestId: 'other' } as const;
  expect((await pad.exportGuest('other', other)).notes).toHaveLength(3);
  await pad.eraseGuest('other', other);
  expect([await store.guests.get('keeper'), await store.guests.get('other'), await store.merges.ofGuest('keeper')]).toEqual([
    null,
    null,
    [],
  ]);
});

test('erasing the guest leaves neither the merge nor the closed record', async () => {
  await merge();
  await store.erase('keeper');
  expect([await store.guests.get('other'), await store.merges.ofGuest('other')]).toEqual([null, []]);
});
