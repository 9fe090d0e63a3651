import { buttonNamed, House, said, wordsOf } from './support/house';

describe('an associate at a desk', () => {
  test('the first minute: a note by room, shown with quote, level, holder, duration, state and three buttons each', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    expect(said(await ana.joins())).toContain('Hello Ana Torres');
    const noted = await ana.says('412: feather allergy, wants a window table');
    const words = wordsOf(noted[0]!.card);
    expect(words).toContain('Noted for Mrs Ingrid Solheim · 412');
    expect(words).toContain('no feathers');
    expect(words).toContain('unacceptable · guest · Every stay');
    expect(words).toContain('“feather allergy” — new');
    expect(noted[0]!.buttons.map(({ title }) => title)).toEqual(['Keep', 'Correct', 'Remove', 'Keep', 'Correct', 'Remove']);
    expect(await believed(house)).toEqual(['feathers', 'window table']);
  });

  test('the note says who wrote it, where, and in which conversation', async () => {
    const house = await House.open();
    await house.talk('ana').says('412: wants a window table');
    const [note] = (await house.store.guests.get('g_1'))!.inbox;
    expect(note).toMatchObject({
      text: 'wants a window table',
      speaker: 'staff',
      property: 'NAP',
      stayId: 'NAP-20931',
      channel: 'bot framework',
    });
    expect(note!.author).toEqual({ kind: 'associate', id: 'a_1', name: 'Ana Torres', department: 'front office' });
    expect(note!.id).toBe('test.talk-ana.act-1');
  });

  test('remove takes a reading back, once', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    const noted = await ana.says('412: wants a window table');
    expect(said(await ana.presses(buttonNamed(noted, 'Keep')))).toBe('Kept: a window table.');
    expect(said(await ana.presses(buttonNamed(noted, 'Remove')))).toBe('Removed: a window table.');
    expect(said(await ana.presses(buttonNamed(noted, 'Remove')))).toContain('removed already');
    expect(said(await ana.presses(buttonNamed(noted, 'Keep')))).toContain('no longer on the pad');
    expect(await believed(house)).toEqual([]);
  });

  test('correct offers readings by button', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    const noted = await ana.says('412: wants a window table');
    const asked = await ana.presses(buttonNamed(noted, 'Correct'));
    expect(asked[0]!.buttons.map(({ title }) => title)).toEqual(['Avoids it', 'Must', 'This stay only']);
    expect(said(await ana.presses(buttonNamed(asked, 'Avoids it')))).toContain('no window table');
    expect(await levels(house)).toEqual([['window table', 'avoided']]);
    expect(said(await ana.presses(buttonNamed(asked, 'Avoids it')))).toContain('no longer on the pad');
  });

  test('correct takes the next words for the right reading', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    const noted = await ana.says('412: wants a window table');
    await ana.presses(buttonNamed(noted, 'Correct'));
    await ana.says('she wants oat milk');
    expect(await believed(house)).toEqual(['oat milk']);
  });

  test('a command after "correct" is a command', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    const noted = await ana.says('412: wants a window table');
    await ana.presses(buttonNamed(noted, 'Correct'));
    expect(said(await ana.says('alerts'))).toContain('No open complaints');
    expect(await believed(house)).toEqual(['window table']);
  });

  test('a question left for something else, or for a quarter of an hour, takes no later words for its answer', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    const noted = await ana.says('412: wants a window table');
    await ana.presses(buttonNamed(noted, 'Correct'));
    await ana.says('alerts');
    expect(said(await ana.says('feather allergy and down pillows'))).toContain('Whom is this about?');
    await ana.says('never mind');
    await ana.presses(buttonNamed(noted, 'Correct'));
    house.now = new Date(house.now.getTime() + 20 * 60_000);
    expect(said(await ana.says('feather allergy and down pillows'))).toContain('Whom is this about?');
    expect(await believed(house)).toEqual(['window table']);
  });

  test('something served is a moment, however it is put', async () => {
    const house = await House.open();
    await house.talk('ingrid').says('I like an ice cube in my white wine');
    expect(said(await house.talk('ana').says('412: white wine on the terrace'))).toMatch(/ice cube/);
  });

  test('two guests of one name: kept, asked with buttons, placed once', async () => {
    const house = await House.open();
    await house.guest('g_2', { firstName: 'Lars', title: 'Mr' });
    await house.stay('NAP-20932', { guestId: 'g_2', room: '507' });
    const ana = house.talk('ana');
    const asked = await ana.says('Solheim: feather allergy');
    expect(said(asked)).toContain('Several guests go by “Solheim”');
    expect(asked[0]!.buttons.map(({ title }) => title).sort()).toEqual([
      'Mr Lars Solheim · 507 · 4 Mar',
      'Mrs Ingrid Solheim · 412 · 4 Mar',
    ]);
    expect(await house.store.notes.unplaced('NAP', 10)).toHaveLength(1);
    const lars = buttonNamed(asked, 'Mr Lars Solheim · 507 · 4 Mar');
    expect(JSON.stringify(lars!.data)).not.toContain('feather');
    expect(said(await ana.presses(lars))).toContain('Noted for Mr Lars Solheim · 507');
    expect(said(await ana.presses(lars))).toContain('already on the pad for Mr Lars Solheim');
    expect(said(await ana.presses(buttonNamed(asked, 'Mrs Ingrid Solheim · 412 · 4 Mar')))).toContain('already on the pad');
    expect(await believed(house, 'g_2')).toEqual(['feathers']);
    expect(await believed(house)).toEqual([]);
    await house.store.guests.settle('g_2', []);
    expect(await house.store.notes.unplaced('NAP', 10)).toEqual([]);
  });

  test('a note that names nobody waits for its guest, typed', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    expect(said(await ana.says('feather allergy and wants a window table'))).toContain('Whom is this about?');
    expect(said(await ana.says('999'))).toContain('nobody is in “999”');
    expect(said(await ana.says('412'))).toContain('Noted for Mrs Ingrid Solheim');
    expect(await believed(house)).toEqual(['feathers', 'window table']);
    expect((await house.store.guests.get('g_1'))!.inbox).toHaveLength(1);
  });

  test('a moment: prompts with reason and source first, and the moment kept as a note', async () => {
    const house = await House.open();
    await house.talk('ingrid').says('I like an ice cube in my white wine');
    const ana = house.talk('ana');
    const prompts = await ana.says('412 ordered white wine');
    expect(wordsOf(prompts[0]!.card)).toContain('“an ice cube in my white wine” — Ingrid Solheim');
    const notes = (await house.store.guests.get('g_1'))!.inbox;
    expect(notes.map(({ text }) => text)).toContain('ordered white wine');
    expect(said(await ana.says('412 ordered soup'))).toContain('nothing to add at this moment');
  });

  test('tasks: briefed, marked by words and by button, each once, with a remark where it matters', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    await ingrid.says('a window table please');
    await ingrid.says('I like a quiet room');
    const ana = house.talk('ana');
    expect(said(await ana.says('done 1'))).toContain('Of which stay?');
    const briefed = await ana.says('brief me on 412');
    expect(said(briefed)).toContain('Mrs Ingrid Solheim');
    expect(said(await ana.says('done 1'))).toMatch(/^1 done: /);
    expect(said(await ana.says('done 1'))).toMatch(/^1 was marked done already: /);
    const second = briefed[0]!.buttons.find(({ title, data }) => title === 'Failed' && data.do === 'task' && data.number === 2);
    expect(said(await ana.presses(second))).toContain('what stood in the way?');
    const states = async () => (await house.store.briefings.get('NAP-20931~NAP'))!.tasks.map(({ state }) => state);
    expect(await states()).toEqual(['done', 'open']);
    expect(said(await ana.says('the tables are all taken'))).toMatch(/^2 failed: .* “the tables are all taken”$/);
    expect(await states()).toEqual(['done', 'failed']);
    expect(said(await ana.says('done 9'))).toContain('has no task 9');
    expect(said(await ana.says('declined 2 for Solheim'))).toMatch(/^2 declined by the guest: /);
    const { tasks } = await house.pad.briefing('NAP-20931', {
      kind: 'associate',
      id: 'a_1',
      role: 'manager',
      department: 'front office',
      properties: ['NAP'],
    });
    expect(tasks.map(({ state }) => state)).toEqual(['done', 'declined']);
  });

  test('arrivals, the profile and the reasons', async () => {
    const house = await House.open();
    await house.stay('NAP-30000', { guestId: 'g_1', status: 'booked', room: '501', arrival: '2031-03-06', departure: '2031-03-09' });
    await house.talk('ingrid').says('I like a quiet room');
    const ana = house.talk('ana');
    expect(said(await ana.says('who arrives tomorrow'))).toContain('1 arriving at NAP on Thursday');
    expect(said(await ana.says('who arrives on 9 May'))).toContain('Nobody arrives');
    expect(said(await ana.says('who arrives sometime'))).toContain('Which day?');
    expect(said(await ana.says('what do you know about 412'))).toContain('a quiet room · preferred');
    const why = said(await ana.says('why quiet room for Solheim'));
    expect(why).toContain('“a quiet room” — Ingrid Solheim, NAP, 5 March 2031');
    expect(why).toContain('Rule: ');
    expect(said(await ana.says('why the parrot for 412'))).toContain('Nothing about “parrot”');
  });

  test('subscribing, and moving to another hotel', async () => {
    const house = await House.open();
    await house.associate('a_2', { accounts: ['test|luca'], name: 'Luca Moretti', properties: ['NAP', 'CUN'], dutyManager: true });
    const luca = house.talk('luca');
    expect(said(await luca.says('412: wants a window table'))).toContain('I’ve kept your note. At which hotel are you?');
    expect(said(await luca.says('I am at LON'))).toContain('I don’t know a hotel with the code LON');
    const moved = said(await luca.says('I am at NAP'));
    expect(moved).toContain('You are now at Hotel Vesuvio Mare.');
    expect(moved).toContain('Noted for Mrs Ingrid Solheim');
    expect(said(await luca.says('subscribe'))).toContain('Briefings and complaints for NAP');
    expect((await house.store.conversations.subscribed('NAP')).map(({ id }) => id)).toEqual([luca.conversationId]);
    expect((await house.store.conversations.takingAlerts('NAP')).map(({ id }) => id)).toEqual([luca.conversationId]);
    await luca.says('I am at CUN');
    expect(await house.store.conversations.subscribed('NAP')).toEqual([]);
    expect(said(await luca.says('unsubscribe'))).toContain('gets no briefings');
  });

  test('a hotel that is not theirs', async () => {
    const house = await House.open();
    expect(said(await house.talk('ana').says('I am at CUN'))).toContain('You don’t work at Playa Serena');
  });

  test('a briefing of another hotel’s guest is refused in one sentence', async () => {
    const house = await House.open();
    await house.stay('CUN-1', { guestId: 'g_1', property: 'CUN', status: 'departed' });
    await house.guest('g_3', { firstName: 'Mia', lastName: 'Okafor' });
    await house.stay('CUN-2', { guestId: 'g_3', property: 'CUN' });
    expect(said(await house.talk('ana').says('what do you know about CUN-2'))).toContain('with another hotel of ours');
  });

  test('small talk, and what is not understood, costs no note', async () => {
    const house = await House.open();
    const ana = house.talk('ana');
    expect(said(await ana.says('ok'))).toContain('“help” shows the rest');
    expect(said(await ana.says('help'))).toContain('412 ordered white wine');
    expect(said(await ana.says('thanks'))).toBe('You’re welcome.');
    expect(await house.store.notes.unplaced('NAP', 10)).toEqual([]);
  });

  test('in a group only an associate is known, and each by themselves', async () => {
    const house = await House.open();
    const group = { conversation: { id: 'lobby', isGroup: true, conversationType: 'channel', name: 'lobby' } };
    expect(said(await house.talk('ingrid').says('what do you know about me', group))).toContain(
      'Please write to me in a conversation of our own',
    );
    expect(said(await house.talk('ana').says('412: wants a window table', group))).toContain('Noted for Mrs Ingrid Solheim');
    expect(await house.store.conversations.get('test|lobby|ana')).toMatchObject({ account: 'test|ana' });
  });
});

async function believed(house: House, guestId = 'g_1'): Promise<string[]> {
  return (await house.pad.preferences(guestId, { kind: 'guest', guestId })).map(({ item }) => item).sort();
}

async function levels(house: House): Promise<[string, string][]> {
  return (await house.pad.preferences('g_1', { kind: 'guest', guestId: 'g_1' })).map(({ item, level }) => [item, level]);
}
