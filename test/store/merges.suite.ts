import { NOTHING_MOVED, type Merge } from '../../domain/identity/merge';
import type { Store } from '../../domain/ports';
import { aGuest, anAlert, aNote, noon } from '../support/samples';
import { idsOf, listed } from './listed';

const aMerge = (id: string, over: Partial<Merge> = {}): Merge => ({
  id,
  keeperId: 'g_1',
  absorbedId: 'g_2',
  by: 'manager ann',
  at: noon('2031-03-05'),
  state: 'merging',
  keeper: aGuest('g_1', { inbox: [aNote('n_1')] }),
  absorbed: null,
  moved: { ...NOTHING_MOVED, notes: ['n_2'] },
  version: 0,
  ...over,
});

/** What merging two guests asks of the store. */
export function mergesSuite(store: () => Store): void {
  it('gives a merge back as it was written, both guests in it', async () => {
    expect(await store().merges.insert(aMerge('m_1'))).toBe('saved');
    expect(await store().merges.get('m_1')).toStrictEqual(aMerge('m_1', { version: 1 }));
    expect(await store().merges.replace(aMerge('m_1', { state: 'merged', version: 1 }))).toBe('saved');
    expect(await store().merges.replace(aMerge('m_1', { state: 'undone', version: 1 }))).toBe('conflict');
    expect((await store().merges.get('m_1'))?.state).toBe('merged');
  });

  it('lists the merges of a guest on either side, newest first', async () => {
    await store().merges.insert(aMerge('m_1'));
    await store().merges.insert(aMerge('m_2', { keeperId: 'g_3', absorbedId: 'g_1', at: noon('2031-03-06') }));
    await store().merges.insert(aMerge('m_3', { keeperId: 'g_4' }));
    expect(idsOf(await store().merges.ofGuest('g_1'))).toEqual(['m_2', 'm_1']);
  });

  it('makes notes another guest’s', async () => {
    await store().notes.insertMany([aNote('n_1'), aNote('n_2'), aNote('n_3')]);
    await store().notes.reassign(['n_1', 'n_3', 'n_9'], 'g_2');
    await store().notes.reassign([], 'g_2');
    expect(idsOf(await listed(store().notes.ofGuest('g_2')))).toEqual(['n_1', 'n_3']);
    expect(idsOf(await listed(store().notes.ofGuest('g_1')))).toEqual(['n_2']);
  });

  it('lists the alerts of a guest', async () => {
    await store().alerts.insert(anAlert('n_1', { guestId: 'g_1' }));
    await store().alerts.insert(anAlert('n_2', { guestId: 'g_2' }));
    expect((await store().alerts.ofGuest('g_2')).map(({ noteId }) => noteId)).toEqual(['n_2']);
  });

  it('does not find a record that was merged away, and erases it with its guest', async () => {
    await store().guests.insertMany([aGuest('g_1'), aGuest('g_2', { mergedInto: 'g_1' })]);
    await store().merges.insert(aMerge('m_1'));
    expect(idsOf(await store().guests.find({ name: 'Solheim' }))).toEqual(['g_1']);
    expect((await store().guests.get('g_2'))?.mergedInto).toBe('g_1');
    await store().erase('g_1');
    expect([await store().guests.get('g_2'), await store().merges.get('m_1')]).toEqual([null, null]);
  });
}
