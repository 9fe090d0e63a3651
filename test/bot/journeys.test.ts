import { understand } from '../../nlp/understand';
import { buttonNamed, House, said, wordsOf } from './support/house';

/** Whole conversations over the real understanding, recall and briefing; only the store is in memory. */
describe('journeys', () => {
  test('a guest’s wish in one hotel is what the next hotel’s associate is told at the right moment', async () => {
    const house = await House.open(understand);
    await house.stay('CUN-1', { guestId: 'g_1', property: 'CUN', room: '8', arrival: '2031-03-04', departure: '2031-03-06' });
    await house.store.stays.replace({
      ...(await house.store.stays.get('NAP-20931'))!,
      status: 'booked',
      arrival: '2031-06-01',
      departure: '2031-06-05',
    });
    const noted = await house.talk('ingrid').says('Could I have an ice cube in my white wine, please? I always do.');
    expect(said(noted)).toContain('an ice cube with white wine');
    house.now = new Date('2031-06-02T18:00:00Z');
    const ana = house.talk('ana');
    const briefed = await ana.says('brief me on 412');
    expect(said(briefed)).toMatch(/ice cube/);
    const prompts = await ana.says('412 ordered white wine');
    expect(wordsOf(prompts[0]!.card)).toMatch(/ice cube\?/);
    expect(wordsOf(prompts[0]!.card)).toContain('Ingrid Solheim, CUN, 5 March 2031');
  });

  test('an associate writes, sees how it was understood, and sets it right', async () => {
    const house = await House.open(understand);
    const ana = house.talk('ana');
    const noted = await ana.says('412: wants a foam pillow');
    expect(wordsOf(noted[0]!.card)).toContain('a foam pillow');
    expect(said(await ana.presses(buttonNamed(noted, 'Remove')))).toContain('Removed: a foam pillow');
    expect(said(await ana.says('what do you know about 412'))).toContain('Nothing is known of Mrs Ingrid Solheim yet');
  });

  test('an associate’s complaint note names the duty manager’s hotel, and leaves word for the workers', async () => {
    const house = await House.open(understand);
    const card = wordsOf((await house.talk('ana').says('412: the air conditioning is broken again and the guest is furious'))[0]!.card);
    expect(card).toContain('The duty manager of Hotel Vesuvio Mare is told.');
    expect((await house.store.guests.get('g_1'))!.outbox.map(({ kind }) => kind)).toContain('complaint');
  });

  test('two guests of one name: the wish is nobody’s until one is chosen', async () => {
    const house = await House.open(understand);
    await house.guest('g_2', { firstName: 'Lars', title: 'Mr' });
    await house.stay('NAP-20932', { guestId: 'g_2', room: '507' });
    const ana = house.talk('ana');
    const asked = await ana.says('Solheim wants a foam pillow');
    expect(await house.pad.preferences('g_1', { kind: 'guest', guestId: 'g_1' })).toEqual([]);
    await ana.presses(asked[0]!.buttons.find(({ title }) => title.includes('Lars')));
    const known = await house.pad.preferences('g_2', { kind: 'guest', guestId: 'g_2' });
    expect(known.map(({ item }) => item)).toEqual([expect.stringContaining('foam pillow')]);
  });
});
