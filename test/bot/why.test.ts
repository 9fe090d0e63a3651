import { RULINGS } from '../../domain/revise/rulings';
import { RULINGS_FOR_GUEST } from '../../bot/phrases/rulings';
import { House, said } from './support/house';

describe('"why do you think so?"', () => {
  test('tells the guest the ruling that made it, and the one that closed it', async () => {
    const house = await House.open();
    const ingrid = house.talk('ingrid');
    await ingrid.says('a quiet room please');
    expect(said(await ingrid.says('why do you think so?'))).toMatch(/You told us on .*“a quiet room”. You said so\.$/);
    await ingrid.says('forget the quiet room');
    const gone = said(await ingrid.says('why the quiet room?'));
    expect(gone).toContain('I no longer have a quiet room in my notes, for this reason:');
    expect(gone).toMatch(/You said so\. You took it back\.$/);
  });

  test('tells the associate the same as a rule, also of what is over', async () => {
    const house = await House.open();
    await house.talk('ingrid').says('a quiet room please');
    const ana = house.talk('ana');
    expect(said(await ana.says('why quiet room for 412'))).toContain('Rule: The guest said so.');
    await house.talk('ingrid').says('forget the quiet room', { id: 'later' });
    const gone = said(await ana.says('why quiet room for 412'));
    expect(gone).toContain('no longer believed');
    expect(gone).toContain('Rule: It was taken back.');
  });

  test('in confidence only for those who act on it', async () => {
    const house = await House.open();
    await house.associate('a_2', { role: 'associate', department: 'engineering', accounts: ['test|luca'] });
    const ingrid = house.talk('ingrid');
    await ingrid.says('I have a feather allergy');
    await ingrid.says('forget that');
    expect(said(await house.talk('luca').says('why feathers for 412'))).toContain('Nothing about “feathers” is known');
    expect(said(await house.talk('ana').says('why feathers for 412'))).toContain('no longer believed');
  });

  test('speaks to the guest, and never of “the guest”', () => {
    for (const rule of Object.keys(RULINGS)) {
      const sentence = RULINGS_FOR_GUEST[rule as keyof typeof RULINGS];
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/\bthe guest\b/i);
    }
  });
});
