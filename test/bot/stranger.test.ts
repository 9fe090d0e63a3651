import { House, said } from './support/house';

describe('somebody unknown', () => {
  test('is told nothing; wishes are kept, and become the guest’s once the number and the name are given', async () => {
    const house = await House.open();
    const visitor = house.talk('visitor');
    expect(said(await visitor.joins())).toContain('May I have your confirmation number');
    expect(said(await visitor.says('I would love a quiet room'))).toContain('I’ve kept that');
    expect(said(await visitor.says('and a window table'))).toContain('I’ve kept that too');
    expect(said(await visitor.says('what do you know about me'))).toContain('once I know who you are');
    expect((await house.store.guests.get('g_1'))!.inbox).toEqual([]);
    const known = said(await visitor.says('My confirmation number is NAP-20931, last name Solheim'));
    expect(known).toBe('Thank you, Mrs Solheim. Now I know you. I’ve noted what you told me before: a quiet room and a window table.');
    const inbox = (await house.store.guests.get('g_1'))!.inbox;
    expect(inbox.map(({ text, guestId, stayId }) => [text, guestId, stayId])).toEqual([
      ['I would love a quiet room', 'g_1', 'NAP-20931'],
      ['and a window table', 'g_1', 'NAP-20931'],
    ]);
    expect(said(await visitor.says('what do you know about me'))).toContain('a quiet room');
  });

  test('is known by the account the next time', async () => {
    const house = await House.open();
    await house.talk('visitor').says('NAP-20931 Solheim');
    expect((await house.store.guests.get('g_1'))!.accounts).toContain('test|visitor');
    const again = house.talk('visitor');
    expect(said(await again.says('hello', { conversation: { id: 'another', isGroup: false, conversationType: '', name: '' } }))).toContain(
      'Good day, Mrs Solheim',
    );
  });

  test('can give number and name one after the other', async () => {
    const house = await House.open();
    const visitor = house.talk('visitor');
    expect(said(await visitor.says('NAP-20931'))).toContain('And the last name');
    expect(said(await visitor.says('It is Solheim'))).toContain('Now I know you');
  });

  test('has five tries in a quarter of an hour, by account', async () => {
    const house = await House.open();
    const visitor = house.talk('visitor');
    for (const left of [4, 3, 2, 1]) expect(said(await visitor.says(`NAP-20931 Wrong`))).toContain(`${left} more tries`);
    expect(said(await visitor.says('NAP-20931 Wrong'))).toContain('before the next try');
    expect(said(await visitor.says('NAP-20931 Solheim'))).toContain('I can’t try further numbers now');
    house.now = new Date(house.now.getTime() + 15 * 60_000);
    expect(said(await visitor.says('NAP-20931 Solheim'))).toContain('Now I know you');
  });

  test('a number and a word that may be a wish is kept as one too', async () => {
    const house = await House.open();
    const visitor = house.talk('visitor');
    expect(said(await visitor.says('champagne 20105'))).toContain('don’t go together');
    expect(await house.store.notes.get('test.talk-visitor.act-1')).toMatchObject({ text: 'champagne 20105', guestId: null });
  });

  test('a colleague becomes known by a one-time code, and what was written before is placed', async () => {
    const house = await House.open();
    await house.associate('a_2', { name: 'Luca Moretti' });
    house.codes.set('K7Q-9X2P', { kind: 'associate', associateId: 'a_2' });
    const luca = house.talk('luca');
    expect(said(await luca.says('I am a_2'))).toContain('I’ve kept that');
    await luca.says('412: wants a window table');
    const linked = said(await luca.says('link K7Q-9X2P'));
    expect(linked).toContain('Welcome, Luca Moretti');
    expect(linked).toContain('Noted for Mrs Ingrid Solheim · 412');
    expect((await house.store.associates.get('a_2'))!.accounts).toEqual(['test|luca']);
    expect(said(await house.talk('mallory').says('link K7Q-9X2P'))).toContain('not valid any more');
  });

  test('keeps at most twenty wishes', async () => {
    const house = await House.open();
    const visitor = house.talk('visitor');
    for (let count = 0; count < 20; count++) await visitor.says(`please keep wish ${count} for me`);
    expect(said(await visitor.says('and one more wish for me'))).toContain('first 20 messages');
  });

  test('on a channel whose accounts prove nothing, the conversation is known and the account is not', async () => {
    const house = await House.open();
    const visitor = house.talk('visitor');
    const emulator = { channelId: 'emulator' };
    expect(said(await visitor.says('NAP-20931 Solheim', emulator))).toContain('Now I know you');
    expect(said(await visitor.says('good day', emulator))).toContain('Mrs Solheim');
    expect((await house.store.guests.get('g_1'))!.accounts).toEqual(['test|ingrid']);
  });

  test('somebody with another account in the same conversation is not taken for the guest', async () => {
    const house = await House.open();
    const visitor = house.talk('visitor');
    await visitor.says('NAP-20931 Solheim');
    expect(said(await visitor.says('what do you know about me', { from: { id: 'somebody else', name: '' } }))).toContain(
      'once I know who you are',
    );
  });
});
