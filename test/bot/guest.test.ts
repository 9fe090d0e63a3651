import { buttonNamed, House, said, wordsOf } from './support/house';

describe('a guest who is known', () => {
  test('the first minute: welcomed by name, a wish noted, kept, listed and explained', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    expect(said(await ingrid.joins())).toContain('Welcome, Mrs Solheim');
    const noted = await ingrid.says('Could I have a quiet room, please');
    expect(said(noted)).toContain('I’ve noted a quiet room. Shall I keep that for future stays?');
    expect(noted[0]!.buttons.map(({ title }) => title)).toEqual(['Keep for all stays', 'Only this stay', 'Forget it']);
    expect(said(await ingrid.presses(buttonNamed(noted, 'Keep for all stays')))).toContain('already kept');
    const list = await ingrid.says('what do you know about me?');
    expect(wordsOf(list[0]!.card)).toContain('a quiet room');
    expect(wordsOf(list[0]!.card)).toContain('“a quiet room” — you, 5 March 2031 in Naples');
    expect(said(await ingrid.says('why do you think so?'))).toContain('You told us on 5 March 2031 in Naples: “a quiet room”');
  });

  test('"only this stay" keeps it for this stay, pressed twice as well as once, and "keep for all stays" turns it back', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    const noted = await ingrid.says('a quiet room please');
    expect(said(await ingrid.presses(buttonNamed(noted, 'Only this stay')))).toContain('for this stay only');
    expect((await scopes(house)).filter(([, stay]) => stay === 'NAP-20931')).toHaveLength(1);
    expect((await scopes(house)).filter(([, stay]) => stay === null)).toHaveLength(0);
    await ingrid.presses(buttonNamed(noted, 'Only this stay'));
    expect(await scopes(house)).toHaveLength(1);
    expect(said(await ingrid.says('keep it for all stays'))).toContain('for all your stays');
    expect(await scopes(house)).toEqual([['quiet room', null]]);
  });

  test('"forget that" takes back what was noted last, in words and by button', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    await ingrid.says('a quiet room please');
    expect(said(await ingrid.says('forget that'))).toContain('taken this out of my notes: a quiet room');
    expect(await scopes(house)).toEqual([]);
    expect(said(await ingrid.says('forget that'))).toContain('no longer in my notes');
  });

  test('"forget the newspaper" finds it on the list; a button from the list works once and answers twice', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    await ingrid.says('a newspaper please');
    await ingrid.says('a quiet room please');
    expect(said(await ingrid.says('please forget the newspaper'))).toContain('taken this out of my notes: a newspaper');
    const list = await ingrid.says('what do you know about me');
    const forget = buttonNamed(list, 'Forget');
    expect(said(await ingrid.presses(forget))).toContain('taken this out of my notes: a quiet room');
    expect(said(await ingrid.presses(forget))).toContain('no longer in my notes');
    expect(await scopes(house)).toEqual([]);
  });

  test('a complaint is answered at once, and the duty manager’s hotel is named', async () => {
    const house = await House.open();
    const answer = said(await house.talk('ingrid').says('the room is freezing and nobody comes'));
    expect(answer).toContain('I am so sorry about this, Mrs Solheim');
    expect(answer).toContain('the duty manager of Hotel Vesuvio Mare');
    const guest = await house.store.guests.get('g_1');
    expect(guest!.outbox.map(({ kind }) => kind)).toContain('complaint');
  });

  test('a question goes to the front desk, and a desk that does not listen is not claimed to', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    expect(said(await ingrid.says('what time does the pool close?'))).toContain(
      'I’ve passed your question to the front desk at Hotel Vesuvio Mare',
    );
    expect(house.asked.map(({ text }) => text)).toEqual(['what time does the pool close?']);
    house.deskListens = false;
    expect(said(await ingrid.says('and is it heated?'))).toContain('I can’t reach the front desk at Hotel Vesuvio Mare from here just now');
  });

  test('a vital wish is said back, a wish for this stay is offered for good', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    expect(said(await ingrid.says('I have a feather allergy'))).toContain('I’ve noted no feathers');
    const towels = await ingrid.says('two more towels please');
    expect(said(towels)).toContain('two more towels for this stay');
    expect(said(await ingrid.presses(buttonNamed(towels, 'Keep for all stays')))).toContain('for all your stays');
    expect(await scopes(house)).toContainEqual(['two more towels', null]);
  });

  test('an activity delivered twice has one effect and one answer', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    expect(await ingrid.says('a quiet room please', { id: 'same' })).toHaveLength(1);
    expect(await ingrid.says('a quiet room please', { id: 'same' })).toHaveLength(0);
    const guest = await house.store.guests.get('g_1');
    expect(guest!.inbox).toHaveLength(1);
  });

  test('a message of 9,000 characters is answered clearly and changes nothing', async () => {
    const house = await House.open();
    expect(said(await house.talk('ingrid').says('x'.repeat(9_000)))).toContain('at most 8,000 characters');
    expect((await house.store.guests.get('g_1'))!.version).toBe(1);
  });

  test('what is unclear is asked, and the chosen reading noted once', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    const asked = await ingrid.says('I would like the other pillow');
    expect(said(asked)).toContain('“the other pillow”. Which do you mean?');
    expect(said(await ingrid.presses(buttonNamed(asked, 'down pillows')))).toContain('down pillow');
    expect(said(await ingrid.presses(buttonNamed(asked, 'down pillows')))).toContain('noted that already');
  });

  test('a button of another guest’s note, and of no program of ours, does nothing', async () => {
    const house = await House.open();
    await house.guest('g_2', { accounts: ['test|bo'], firstName: 'Bo', lastName: 'Lund' });
    const noted = await house.talk('ingrid').says('a quiet room please');
    const bo = house.talk('bo');
    expect(said(await bo.presses(buttonNamed(noted, 'Forget it')))).toContain('no longer applies');
    expect(said(await bo.send({ type: 'message', value: { do: 'anything' } }))).toContain('no longer applies');
    expect(await scopes(house)).toHaveLength(1);
  });

  test('logs hold no word that was said', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    await ingrid.says('a quiet room please');
    await ingrid.says('the room is freezing and nobody comes');
    await ingrid.says('x'.repeat(9_000));
    expect(house.logged.length).toBeGreaterThan(3);
    expect(JSON.stringify(house.logged)).not.toMatch(/quiet room please|freezing|nobody|xxx/);
  });
});

async function scopes(house: House): Promise<[string, string | null][]> {
  const believed = await house.pad.preferences('g_1', { kind: 'guest', guestId: 'g_1' });
  return believed.map(({ item, scope }) => [item, scope.stayId ?? null]);
}
