import { makePad } from '../../../domain/pad/make';
import type { Pad } from '../../../domain/pad';
import type { Store } from '../../../domain/ports';
import { EMPTY_PROFILE } from '../../../domain/profile';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { countingIds, handClock, silentLog } from '../../support/ids';
import { createMemoryStore } from '../../support/memory-store';
import { aGuest } from '../../support/samples';

let store: Store;
let pad: Pad;
const leo = { relation: 'son', firstName: 'Nils', lastName: 'Vik' };

beforeEach(async () => {
  store = createMemoryStore();
  const queue = { enqueue: () => Promise.resolve() };
  pad = makePad({ store, queue, understand, readMoment, clock: handClock('2031-03-01T12:00:00Z'), ids: countingIds(), log: silentLog });
  await store.guests.insert(
    aGuest('mother', { profile: EMPTY_PROFILE, inbox: [], outbox: [], companions: [{ relation: 'son', name: 'Nils' }] }),
  );
  const said = { guestId: 'mother', channel: 'rest', speaker: 'guest', property: 'NAP', stayId: null } as const;
  const author = { kind: 'guest', id: 'mother', name: 'guest' } as const;
  await pad.takeNote({ ...said, id: 'n1', author, text: 'I always want green tea. My son Nils is allergic to peanuts.' });
});

test('a companion becomes a guest with what was held for him, its words and its source', async () => {
  const guest = await pad.welcomeCompanion('mother', leo);
  expect(guest).toMatchObject({ firstName: 'Nils', lastName: 'Vik' });
  expect(guest.profile.preferences).toMatchObject([
    { slot: 'dietary.allergy', item: 'peanuts', holder: 'guest', evidence: [{ weight: 'told', property: 'NAP' }] },
  ]);
  expect(JSON.stringify(guest)).not.toContain('green tea');
  const mother = await store.guests.get('mother');
  expect(mother?.companions).toEqual([{ relation: 'son', name: 'Nils', guestId: guest.id }]);
  expect(mother?.profile.preferences.some(({ holder }) => holder === 'son')).toBe(true);
  expect((await store.guests.find({ name: 'Nils Vik' })).map(({ id }) => id)).toEqual([guest.id]);
});

test('asked for again, by name or relation, he is the same guest', async () => {
  const first = await pad.welcomeCompanion('mother', leo);
  expect((await pad.welcomeCompanion('mother', { ...leo, relation: 'Nils' })).id).toBe(first.id);
  await store.guests.settle(first.id, []);
  const notes = [];
  for await (const note of store.notes.ofGuest(first.id)) notes.push(note.text);
  expect(notes).toHaveLength(1);
});

test('nobody is made up', async () => {
  await expect(pad.welcomeCompanion('mother', { ...leo, relation: 'nephew' })).rejects.toMatchObject({ code: 'UNKNOWN_COMPANION' });
  await expect(pad.welcomeCompanion('mother', { ...leo, relation: 'guest' })).rejects.toMatchObject({ code: 'UNKNOWN_COMPANION' });
});
