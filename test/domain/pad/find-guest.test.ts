import { makePad } from '../../../domain/pad/make';
import type { Pad } from '../../../domain/pad';
import type { Store } from '../../../domain/ports';
import { countingIds, handClock, silentLog } from '../../support/ids';
import { createMemoryStore } from '../../support/memory-store';
import { aGuest, aProperty, aStay } from '../../support/samples';

const DAY = '2031-03-05';
let store: Store;
let pad: Pad;

beforeEach(async () => {
  store = createMemoryStore();
  pad = makePad({
    store,
    queue: { enqueue: () => Promise.resolve() },
    understand: () => ({ preferences: [], complaint: null, opinions: [], suggestion: false, unclear: [] }),
    readMoment: () => ({ text: '', slots: [], items: [], pairs: [], words: [] }) as never,
    clock: handClock(`${DAY}T12:00:00Z`),
    ids: countingIds(),
    log: silentLog,
  });
  await store.properties.put(aProperty('NAP'));
  await store.guests.insertMany([
    aGuest('here', { lastName: 'Solheim', contacts: [{ kind: 'phone', value: '+47 911 22 333' }], loyaltyNumber: 'L-44' }),
    aGuest('elsewhere', { firstName: 'Bjarne', lastName: 'Solheim' }),
  ]);
  await store.stays.insert(aStay('C-1', { guestId: 'here', property: 'NAP', arrival: DAY, departure: '2031-03-08', status: 'in house' }));
});

const whom = async (mention: string): Promise<string[]> => {
  const found = await pad.findGuest(mention, 'NAP');
  return found.kind === 'one' ? [found.match.guest.id] : found.kind === 'several' ? found.matches.map(({ guest }) => guest.id) : [];
};

test.each([
  ['a name', 'Solheim', ['here']],
  ['a misspelled name, of this property first', 'Solhiem', ['here']],
  ['a contact', '0047 911 22 333', ['here']],
  ['a loyalty number', 'L-44', ['here']],
  ['a confirmation number', 'c-1', ['here']],
  ['nobody', 'Kowalczyk', []],
  ['no contact of anybody', '+1 555 000 111', []],
])('finds by %s', async (_, mention, ids) => {
  expect(await whom(mention)).toEqual(ids);
});

test('of a name that many have, finds the one who stays here', async () => {
  await store.guests.insertMany(
    Array.from({ length: 60 }, (_, index) => aGuest(`a${index}`, { firstName: `A${index}`, lastName: 'Smith' })),
  );
  await store.guests.insert(aGuest('zz', { firstName: 'Zoe', lastName: 'Smith' }));
  await store.stays.insert(aStay('C-2', { guestId: 'zz', property: 'NAP', arrival: DAY, departure: '2031-03-08' }));
  expect(await whom('Smith')).toEqual(['zz']);
});
