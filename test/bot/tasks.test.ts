import { understand } from '../../nlp/understand';
import { aProperty } from '../support/samples';
import { buttonNamed, House, said, wordsOf } from './support/house';

/** Mrs Solheim in 412 with three wishes, and Ana at the desk; over the real understanding and briefing. */
async function withWishes(): Promise<House> {
  const house = await House.open(understand);
  await house.store.properties.put(aProperty('NAP', { capabilities: [] }));
  const ingrid = house.talk('ingrid');
  await ingrid.says('I need a crib in my room, always.');
  await ingrid.says('I always sleep on a foam pillow.');
  await ingrid.says('Please bring me the Corriere della Sera every morning.');
  return house;
}

const states = async (house: House): Promise<string[]> => {
  const briefing = await house.store.briefings.get('NAP-20931~NAP');
  return briefing!.tasks.map(({ item, state, outcome }) => `${item}: ${state}${outcome?.remark ? ` (${outcome.remark})` : ''}`).sort();
};

describe('what became of a task, told by an associate', () => {
  test('by what it is about, of the guest named', async () => {
    const house = await withWishes();
    const ana = house.talk('ana');
    expect(said(await ana.says('done 412 crib'))).toMatch(/^\d done: .*crib/);
    expect(said(await ana.says('done foam pillow for 412'))).toMatch(/^\d done: .*foam pillow/);
    expect((await states(house)).filter((one) => one.includes('done'))).toHaveLength(2);
  });

  test('"couldn’t, no cribs left" is of the task it speaks of, with the reason', async () => {
    const house = await withWishes();
    const ana = house.talk('ana');
    await ana.says('brief me on 412');
    expect(said(await ana.says('couldn’t, no cribs left'))).toMatch(/^\d failed: .*crib/);
    expect((await states(house)).find((one) => one.includes('crib'))).toMatch(/: failed \(no cribs left\)$/);
  });

  test('"guest said no" of several open tasks asks which one, and the button says it', async () => {
    const house = await withWishes();
    const ana = house.talk('ana');
    await ana.says('brief me on 412');
    const asked = await ana.says('guest said no');
    expect(said(asked)).toContain('Which of these do you mean, for Mrs Ingrid Solheim?');
    const pillow = asked[0]!.buttons.find(({ title }) => title.includes('foam pillow'));
    expect(said(await ana.presses(pillow))).toMatch(/declined by the guest: .*foam pillow/);
    expect((await states(house)).find((one) => one.includes('foam'))).toContain(': declined');
  });

  test('of the only open task no question is asked', async () => {
    const house = await withWishes();
    const ana = house.talk('ana');
    await ana.says('done 412 crib');
    await ana.says('done 412 foam pillow');
    expect(said(await ana.says('gave her La Repubblica instead'))).toMatch(/^\d substituted: /);
    expect((await states(house)).join()).toContain('substituted (La Repubblica)');
  });

  test('what failed stays open until somebody says why; one reason serves all that were named, and a change of mind leaves them open', async () => {
    const house = await withWishes();
    const ana = house.talk('ana');
    await ana.says('brief me on 412');
    await ana.says('failed 1');
    expect((await states(house)).every((one) => one.endsWith(': open'))).toBe(true);
    await ana.says('never mind');
    await ana.says('412 likes jazz');
    expect((await states(house)).filter((one) => one.includes('failed'))).toEqual([]);
    await ana.says('brief me on 412');
    expect(await ana.says('failed 1, 2')).toHaveLength(2);
    await ana.says('the supplier did not come');
    const failed = (await states(house)).filter((one) => one.includes('failed'));
    expect(failed).toHaveLength(2);
    expect(failed.every((one) => one.endsWith(': failed (the supplier did not come)'))).toBe(true);
    await expect(house.pad.markTask('NAP-20931', 3, 'substituted', 'Ana')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('words about no task of that guest are a note, as before', async () => {
    const house = await withWishes();
    const ana = house.talk('ana');
    expect(said(await ana.says('412: wants two robes'))).toContain('Noted for Mrs Ingrid Solheim');
    expect(said(await ana.says('412: prefers her bath done'))).toContain('Mrs Ingrid Solheim');
    expect((await states(house)).every((one) => one.endsWith(': open'))).toBe(true);
  });

  test('without a briefing on the screen nothing is guessed', async () => {
    const house = await withWishes();
    expect(said(await house.talk('ana').says('guest said no'))).not.toContain('declined by the guest');
  });
});

describe('what is open', () => {
  test('at handover the next shift sees all of it, and when it is due; "overdue" only what is late', async () => {
    const house = await withWishes();
    const ana = house.talk('ana');
    await ana.says('brief me on 412');
    const briefing = (await house.store.briefings.get('NAP-20931~NAP'))!;
    const edition = { id: 'e', key: 'd0', dueAt: house.now, composedAt: house.now, added: [], changed: [], withdrawn: [], deliveries: [] };
    await house.store.briefings.replace({ ...briefing, editions: [edition] });
    const open = await ana.says('handover');
    expect(open[0]!.text).toContain('Open at Hotel Vesuvio Mare: tasks 3, complaints 0');
    expect(wordsOf(open[0]!.card)).toMatch(/foam pillow\n.*due 17:0\d/);
    expect(said(await ana.says('overdue'))).toBe('Nothing is overdue at Hotel Vesuvio Mare.');
    house.now = new Date(house.now.getTime() + 6 * 3_600_000);
    const late = await ana.says('what is overdue?');
    expect(wordsOf(late[0]!.card)).toMatch(/OVERDUE since 17:0\d/);
    expect(said(await ana.presses(buttonNamed(late, 'Done')))).toMatch(/^\d done/);
    expect((await ana.says('overdue'))[0]!.text).toContain('tasks 1');
  });
});
