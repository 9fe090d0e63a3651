import type { Guest } from '../../domain/guest';
import type { Store } from '../../domain/ports';
import { aGuest, aNote, anOutboxEntry } from '../support/samples';
import { idsOf, listed } from './listed';

/** Guests.settle, alone and against other writers, and what happens when many write at once. */
export function settleSuite(store: () => Store): void {
  const notesOf = async (guestId: string) => idsOf(await listed(store().notes.ofGuest(guestId))).sort();

  it('moves the inbox to the notes and takes out the entries told, as one write', async () => {
    const [first, second] = [aNote('n_1'), aNote('n_2')];
    await store().guests.insert(aGuest('g_1', { inbox: [first, second], outbox: [anOutboxEntry('o_1'), anOutboxEntry('o_2')] }));
    await store().guests.settle('g_1', ['o_1', 'o_unknown']);
    expect(await store().notes.get('n_1')).toStrictEqual(first);
    const { title, profile } = aGuest('g_1');
    expect(await store().guests.get('g_1')).toMatchObject({ inbox: [], outbox: [{ id: 'o_2' }], version: 2, title, profile });
    expect(await store().guests.withUnsettled(9)).toEqual(['g_1']);
    await store().guests.settle('g_1', ['o_2']);
    expect(await store().guests.withUnsettled(9)).toEqual([]);
  });

  it('writes nothing where there is nothing to take out', async () => {
    await store().guests.insert(aGuest('g_1', { outbox: [anOutboxEntry('o_1')] }));
    await store().guests.settle('g_1', []);
    await store().guests.settle('g_2', ['o_1']);
    expect(await store().guests.get('g_1')).toMatchObject({ version: 1, outbox: [{ id: 'o_1' }] });
  });

  it('keeps a note once, whether it comes again before or after it was settled', async () => {
    await store().guests.insert(aGuest('g_1', { inbox: [aNote('n_1')] }));
    await store().guests.settle('g_1', []);
    const settled = await store().guests.get('g_1');
    await store().guests.replace({ ...settled!, inbox: [aNote('n_1', { text: 'said otherwise the second time' }), aNote('n_2')] });
    await store().guests.settle('g_1', []);
    expect(await notesOf('g_1')).toEqual(['n_1', 'n_2']);
    expect((await store().notes.get('n_1'))?.text).toBe(aNote('n_1').text);
  });

  it('gives an unplaced note to the guest it settles with', async () => {
    await store().notes.keepUnplaced(aNote('n_1', { guestId: null }));
    await store().guests.insert(aGuest('g_1', { inbox: [aNote('n_1'), aNote('n_2')] }));
    await store().guests.settle('g_1', []);
    expect(await notesOf('g_1')).toEqual(['n_1', 'n_2']);
    expect(await store().notes.unplaced('CUN', 9)).toEqual([]);
  });

  it('lets two writers add at once and loses nothing', async () => {
    await store().guests.insert(aGuest('g_1'));
    const writer = async (name: string) => {
      for (let turn = 0; turn < 20; turn++) await change('g_1', (guest) => guest.accounts.push(`${name}${turn}`));
    };
    await Promise.all([writer('a'), writer('b')]);
    const { accounts, version } = (await store().guests.get('g_1'))!;
    expect(new Set(accounts).size).toBe(40);
    expect(version).toBe(41);
  });

  it('has exactly one winner a version among fifty', async () => {
    await store().guests.insert(aGuest('g_1'));
    for (let version = 1; version <= 4; version++) {
      const read = (await store().guests.get('g_1'))!;
      const tries = Array.from({ length: 50 }, (_, index) => store().guests.replace({ ...read, lastName: `Writer ${index}` }));
      const answers = await Promise.all(tries);
      const winners = answers.flatMap((answer, index) => (answer === 'saved' ? [`Writer ${index}`] : []));
      expect(winners).toHaveLength(1);
      expect(await store().guests.get('g_1')).toMatchObject({ lastName: winners[0], version: version + 1 });
    }
  });

  it('has exactly one winner among first writers', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => store().guests.insert(aGuest('g_1'))));
    expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
  });

  it('settles while others write, losing nothing and bringing nothing back', async () => {
    await store().guests.insert(aGuest('g_1'));
    const told: string[] = [];
    let writing = true;
    const writer = async (name: string) => {
      for (let turn = 0; turn < 15; turn++) {
        const id = `${name}_${turn}`;
        await change('g_1', (guest) => {
          guest.inbox.push(aNote(id));
          guest.outbox.push(anOutboxEntry(id));
        });
      }
    };
    const settler = async () => {
      while (writing) {
        const due = idsOf((await store().guests.get('g_1'))!.outbox);
        await store().guests.settle('g_1', due);
        told.push(...due);
        const left = idsOf((await store().guests.get('g_1'))!.outbox);
        expect(left.filter((id) => due.includes(id))).toEqual([]);
      }
    };
    const writers = Promise.all([writer('a'), writer('b'), writer('c')]).finally(() => (writing = false));
    await Promise.all([writers, settler(), settler()]);
    const { inbox, outbox } = (await store().guests.get('g_1'))!;
    expect(new Set([...idsOf(outbox), ...told]).size).toBe(45);
    expect(idsOf(inbox).every((id) => id.includes('_'))).toBe(true);
    await store().guests.settle('g_1', idsOf(outbox));
    expect(await notesOf('g_1')).toHaveLength(45);
    expect(await store().guests.get('g_1')).toMatchObject({ inbox: [], outbox: [] });
  });

  it('leaves no note behind of a guest erased while it settles', async () => {
    const inbox = Array.from({ length: 5 }, (_, index) => aNote(`n_${index}`));
    await store().guests.insert(aGuest('g_1', { inbox }));
    await Promise.all([store().guests.settle('g_1', []), store().erase('g_1'), store().guests.settle('g_1', [])]);
    expect(await store().guests.get('g_1')).toBeNull();
    expect(await notesOf('g_1')).toEqual([]);
  });

  /** Reads, changes and replaces until nobody was in between. */
  async function change(id: string, edit: (guest: Guest) => unknown): Promise<void> {
    const guest = (await store().guests.get(id))!;
    edit(guest);
    if ((await store().guests.replace(guest)) === 'conflict') await change(id, edit);
  }
}
