import type { GuestQuery, Store } from '../../domain/ports';
import { aGuest, aNote, anOutboxEntry, aPreference, noon } from '../support/samples';
import type { Preference } from '../../domain/profile';
import { idsOf, listed } from './listed';

/** The promises of the Guests port. */
export function guestsSuite(store: () => Store): void {
  it('gives a guest back as it was saved, with the version of its first write', async () => {
    const guest = aGuest('g_1', { inbox: [aNote('n_1')], outbox: [anOutboxEntry('o_1')], loyaltyNumber: 'GOLD 7' });
    expect(await store().guests.insert(guest)).toBe('saved');
    expect(await store().guests.get('g_1')).toStrictEqual({ ...guest, version: 1 });
    expect(await store().guests.get('g_2')).toBeNull();
  });

  it('refuses a second guest of one id and keeps the first', async () => {
    await store().guests.insert(aGuest('g_1'));
    expect(await store().guests.insert(aGuest('g_1', { lastName: 'Other' }))).toBe('conflict');
    expect((await store().guests.get('g_1'))?.lastName).toBe('Solheim');
  });

  it('replaces whole under the version that was read, and writes nothing under another', async () => {
    await store().guests.insert(aGuest('g_1'));
    const untitled = aGuest('g_1', { version: 1 });
    delete untitled.title;
    expect(await store().guests.replace(untitled)).toBe('saved');
    expect(await store().guests.get('g_1')).toStrictEqual({ ...untitled, version: 2 });
    expect(await store().guests.replace(aGuest('g_1', { version: 1, lastName: 'Late' }))).toBe('conflict');
    expect(await store().guests.get('g_1')).toStrictEqual({ ...untitled, version: 2 });
    expect(await store().guests.replace(aGuest('g_2', { version: 1 }))).toBe('conflict');
    expect(await store().guests.get('g_2')).toBeNull();
  });

  it('gives many in the order asked, each once, without those that are not there', async () => {
    await store().guests.insertMany([aGuest('g_1'), aGuest('g_2'), aGuest('g_3')]);
    expect(idsOf(await store().guests.getMany(['g_3', 'g_9', 'g_1', 'g_3']))).toEqual(['g_3', 'g_1']);
    expect(await store().guests.getMany([])).toEqual([]);
  });

  it('inserts many at a time, leaving out those that are there', async () => {
    await store().guests.insert(aGuest('g_0003', { lastName: 'First' }));
    const many = Array.from({ length: 1_203 }, (_, index) => aGuest(`g_${String(index).padStart(4, '0')}`));
    expect(await store().guests.insertMany(many)).toBe(1_202);
    expect(await store().guests.count()).toBe(1_203);
    expect((await store().guests.get('g_0003'))?.lastName).toBe('First');
    expect((await store().guests.get('g_1202'))?.version).toBe(1);
    const ids = idsOf(await listed(store().guests.all()));
    expect(ids).toEqual(many.map((guest) => guest.id));
    expect(idsOf(await listed(store().guests.all({ after: 'g_1200' })))).toEqual(['g_1201', 'g_1202']);
  });

  it('forgets a removed guest', async () => {
    await store().guests.insert(aGuest('g_1'));
    await store().guests.remove('g_1');
    expect(await store().guests.get('g_1')).toBeNull();
  });

  it('lists guests with something to settle, oldest entry first', async () => {
    await store().guests.insert(aGuest('g_settled'));
    await store().guests.insert(aGuest('g_late', { inbox: [aNote('n_1', { receivedAt: noon('2031-03-09') })] }));
    await store().guests.insert(aGuest('g_early', { outbox: [anOutboxEntry('o_1', noon('2031-03-06'))] }));
    const both = { inbox: [aNote('n_2', { receivedAt: noon('2031-03-08') })], outbox: [anOutboxEntry('o_2', noon('2031-03-07'))] };
    await store().guests.insert(aGuest('g_between', both));
    expect(await store().guests.withUnsettled(9)).toEqual(['g_early', 'g_between', 'g_late']);
    expect(await store().guests.withUnsettled(1)).toEqual(['g_early']);
    expect(await store().guests.withUnsettled(0)).toEqual([]);
  });

  describe('find', () => {
    beforeEach(async () => {
      await store().guests.insertMany([
        aGuest('g_1', { contacts: [{ kind: 'email', value: 'Ingrid@Example.org' }], accounts: ['teams|29:a', 'webchat|u_1'] }),
        aGuest('g_2', { firstName: 'Inga', lastName: 'Solheimsen', contacts: [{ kind: 'phone', value: '+47 912 34 567' }] }),
        aGuest('g_3', { firstName: 'Łukasz', lastName: 'Müller-Ødegård', loyaltyNumber: 'GOLD 7' }),
        aGuest('g_4', { firstName: 'Ольга', lastName: 'Щукина' }),
        aGuest('g_5', { firstName: 'Ana', lastName: 'van der Straßen' }),
        aGuest('g_6', { firstName: 'Γιώργος', lastName: 'O’Brien' }),
      ]);
    });

    it.each<[string, GuestQuery, string[]]>([
      ['a last name', { lastName: 'Solheim' }, ['g_1', 'g_2']],
      ['the beginning of a last name in capitals', { lastName: 'SOLH' }, ['g_1', 'g_2']],
      ['a last name and a first name', { lastName: 'solheim', firstName: 'inga' }, ['g_2']],
      ['a first name', { firstName: 'ing', lastName: 's' }, ['g_1', 'g_2']],
      ['a first name alone', { firstName: 'inga' }, ['g_2']],
      ['the middle of a name', { lastName: 'heim' }, []],
      ['a name of one word', { name: 'Solheim' }, ['g_1', 'g_2']],
      ['a first name alone as name', { name: 'Ingrid' }, []],
      ['first and last name', { name: 'Ingrid Solheim' }, ['g_1']],
      ['last name, first name', { name: 'Solheim, Ing' }, ['g_1', 'g_2']],
      ['accents left out', { name: 'Lukasz Muller' }, ['g_3']],
      ['accents of its own', { name: 'lukász müller' }, ['g_3']],
      ['a hyphen left out', { lastName: 'muller odegard' }, ['g_3']],
      ['Cyrillic in Latin letters', { name: 'Olga Shchukina' }, ['g_4']],
      ['Latin letters in Cyrillic', { name: 'Щукина' }, ['g_4']],
      ['a last name of several words', { name: 'Ana van der Strassen' }, ['g_5']],
      ['a last name of several words alone', { name: 'van der Straßen' }, ['g_5']],
      ['an apostrophe of another kind', { lastName: "O'Brien" }, ['g_6']],
      ['Greek', { name: 'Giorgos OBrien' }, ['g_6']],
      ['an e-mail address in other letters', { contact: 'INGRID@example.ORG' }, ['g_1']],
      ['a phone number written otherwise', { contact: '0047-91234567' }, ['g_2']],
      ['a loyalty number', { loyaltyNumber: 'GOLD 7' }, ['g_3']],
      ['a channel account', { account: 'webchat|u_1' }, ['g_1']],
      ['a name and a contact of another', { name: 'Solheim', contact: '+4791234567' }, ['g_2']],
      ['a name and a last name that narrow each other', { name: 'Ingrid Solheim', lastName: 'Solheims' }, []],
      ['a limit', { lastName: 'Solheim', limit: 1 }, ['g_1']],
      ['no letters at all', { name: ' –, ' }, []],
      ['an empty last name', { lastName: '' }, []],
      ['an empty contact', { contact: ' ' }, []],
      ['an empty account', { account: '' }, []],
      ['words that are no name', { name: 'one two three four five six seven eight nine' }, []],
      ['what looks like an operator', { name: '$gt', loyaltyNumber: '{"$ne":1}' }, []],
    ])('by %s', async (_, query, ids) => {
      expect(idsOf(await store().guests.find(query))).toEqual(ids);
    });

    it('gives at most twenty unless told', async () => {
      await store().guests.insertMany(Array.from({ length: 30 }, (_, index) => aGuest(`g_x${index}`, { lastName: 'Zorn' })));
      expect(await store().guests.find({ lastName: 'Zorn' })).toHaveLength(20);
      expect(await store().guests.find({ lastName: 'Zorn', limit: 25 })).toHaveLength(25);
      expect(await store().guests.find({ lastName: 'Zorn', limit: 0 })).toHaveLength(0);
    });
  });

  it('gives those of some guests who want something in these slots, and have not taken it back', async () => {
    const profile = (over: Partial<Preference>) => ({ ...aGuest('g').profile, preferences: [aPreference('p', over)] });
    await store().guests.insertMany([
      aGuest('g_crib', { profile: profile({ slot: 'family.crib' }) }),
      aGuest('g_taken_back', { profile: profile({ slot: 'family.crib', retractedAt: noon('2031-03-06') }) }),
      aGuest('g_pillow', { profile: profile({ slot: 'bed.pillow' }) }),
      aGuest('g_other_crib', { profile: profile({ slot: 'family.crib' }) }),
    ]);
    const found = await store().guests.wanting(['g_crib', 'g_taken_back', 'g_pillow', 'g_unknown'], ['family.crib', 'family.bedrail']);
    expect(idsOf(found)).toEqual(['g_crib']);
    expect(await store().guests.wanting([], ['family.crib'])).toEqual([]);
  });

  describe('resembling', () => {
    beforeEach(async () => {
      await store().guests.insertMany([
        aGuest('g_1', { firstName: 'Ingrid', lastName: 'Solheim' }),
        aGuest('g_2', { firstName: 'Sean', lastName: 'O’Brien' }),
        aGuest('g_3', { firstName: 'Marek', lastName: 'Wieczorek' }),
        aGuest('g_4', { firstName: 'Jürgen', lastName: 'Müller' }),
        aGuest('g_5', { firstName: 'Елена', lastName: 'Соловьёва' }),
        aGuest('g_6', { firstName: 'Νίκος', lastName: 'Παπαδόπουλος' }),
        aGuest('g_7', { firstName: 'محمد', lastName: 'محمد' }),
        aGuest('g_8', { firstName: 'Ana', lastName: 'van der Straßen' }),
        aGuest('g_9', { firstName: 'Paula', lastName: 'Quispe' }),
      ]);
    });

    it.each([
      ['two letters swapped', 'Solhiem', 'g_1'],
      ['a letter too few', 'Solhem', 'g_1'],
      ['a consonant taken for another', 'Solhein', 'g_1'],
      ['a consonant too many, after the first name', 'Ingrid Sollheimm', 'g_1'],
      ['an apostrophe that became a space', 'O Brien', 'g_2'],
      ['another spelling', 'O’Bryan', 'g_2'],
      ['a spelling by ear', 'Wieczoreck', 'g_3'],
      ['a spelling by another ear', 'Vietchorek', 'g_3'],
      ['an umlaut written out', 'Mueller', 'g_4'],
      ['an umlaut left out', 'Muller', 'g_4'],
      ['another transliteration of Cyrillic', 'Solovieva', 'g_5'],
      ['another transliteration of Greek', 'Papadopulos', 'g_6'],
      ['vowels that Arabic does not write', 'Mohammed', 'g_7'],
      ['one word of several', 'Strasen', 'g_8'],
    ])('finds by %s', async (_, name, id) => {
      const [best] = await store().guests.resembling(name, 3);
      expect(best?.guest.id).toBe(id);
      expect(best?.closeness).toBeLessThanOrEqual(1);
    });

    it('puts the closest first, and leaves out other names', async () => {
      await store().guests.insertMany([aGuest('g_x', { lastName: 'Solhaim' }), aGuest('g_y', { lastName: 'Salome' })]);
      const found = await store().guests.resembling('Solheim', 9);
      expect(found.map(({ guest, closeness }) => [guest.id, closeness === 1])).toEqual([
        ['g_1', true],
        ['g_x', false],
      ]);
      expect(await store().guests.resembling('Solheim', 1)).toHaveLength(1);
      for (const nobody of ['Wojciechowski', '–', '', 'one two three four five six seven eight nine']) {
        expect(await store().guests.resembling(nobody, 9)).toEqual([]);
      }
    });
  });
}
