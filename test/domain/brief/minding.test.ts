import { confirmOf } from '../../../domain/brief/confirming';
import { isNeverAloud } from '../../../domain/brief/discretion';
import { lastTimeOf } from '../../../domain/brief/last-time';
import { dayOf } from '../../../domain/brief/occasions';
import type { Circumstances } from '../../../domain/conditions/circumstances';
import type { Preference } from '../../../domain/profile';
import { aBriefing, aPreference } from '../../support/samples';

const wish = (slot: string, item: string, over: Partial<Preference> = {}) => aPreference('p_1', { slot, item, evidence: [], ...over });
const saidAt = (day: string) => aPreference('p_1').evidence.map((one) => ({ ...one, at: new Date(day), quote: 'said' }));

describe('never said aloud', () => {
  test.each<[string, string]>([
    ['dietary.allergy', 'nuts'],
    ['dietary.faith', 'kosher'],
    ['accessibility.medical', 'fridge for insulin'],
    ['occasion.surprise', 'party on the roof'],
    ['occasion.birthday', 'his 60th'],
    ['occasion.birthday', 'wife turns 40'],
    ['food.portion', 'small portions because of her weight'],
    ['room.location', 'away from the divorced husband'],
    ['occasion.engagement', 'proposal at dinner'],
    ['service.style', 'recently widowed'],
  ])('%s: %s', (slot, item) => {
    expect(isNeverAloud(wish(slot, item))).toBe(true);
  });

  test.each<[string, string]>([
    ['bed.pillow', 'foam pillow'],
    ['room.floor', '10th floor'],
    ['occasion.birthday', 'birthday on 15 September'],
    ['occasion.birthday', 'birthday on the 5th of June'],
    ['drink.coffee', 'large cappuccino'],
  ])('but %s: %s', (slot, item) => {
    expect(isNeverAloud(wish(slot, item))).toBe(false);
  });

  test('what was only said in the note counts, too', () => {
    const evidence = aPreference('p_1').evidence.map((one) => ({ ...one, quote: 'a cake, it is a surprise for her' }));
    expect(isNeverAloud(wish('occasion.cake', 'cake', { evidence }))).toBe(true);
  });
});

describe('confirm this time?', () => {
  const stay = { arrival: '2031-07-10' };
  test.each<[string, string, string, ReturnType<typeof confirmOf>]>([
    ['bed.pillow', 'foam pillow', '2028-07-01', undefined],
    ['bed.pillow', 'foam pillow', '2025-07-01', 'old'],
    ['family.toys', 'toy cars', '2030-05-01', 'old'],
    ['family.toys', 'toy cars', '2031-02-01', undefined],
    ['climate.temperature', '23 degrees', '2031-01-10', 'seasonal'],
    ['climate.temperature', '23 degrees', '2031-05-10', undefined],
    ['dietary.allergy', 'nuts', '2011-01-01', undefined],
  ])('%s “%s”, said on %s', (slot, item, day, expected) => {
    expect(confirmOf(wish(slot, item, { evidence: saidAt(day) }), stay)).toBe(expected);
  });

  test('not what was said of its season, nor what was asked for on this stay', () => {
    const evidence = saidAt('2031-01-10');
    expect(confirmOf(wish('climate.temperature', '23 degrees', { evidence, when: ['in winter'] }), stay)).toBeUndefined();
    expect(confirmOf(wish('family.toys', 'toy cars', { evidence: saidAt('2020-01-01'), scope: { stayId: 's' } }), stay)).toBeUndefined();
  });
});

describe('last time', () => {
  const at = new Date('2030-02-02');
  const ended = (stayId: string, arrival: string, outcome: 'done' | 'failed', over = {}) => {
    const briefing = aBriefing(stayId, { arrival });
    const tasks = briefing.tasks.map((task) => ({ ...task, outcome: { outcome, by: 'Ana', at, remark: 'none in stock' }, ...over }));
    return { ...briefing, tasks };
  };
  const pillow = aPreference('p_1');

  test('is the latest stay on which somebody said how it ended', () => {
    const past = [
      ended('a', '2030-01-01', 'done'),
      ended('b', '2030-02-01', 'failed'),
      aBriefing('c', { arrival: '2030-03-01', tasks: [] }),
    ];
    expect(lastTimeOf(pillow, past)).toEqual({ property: 'NAP', outcome: 'failed', on: '2030-02-01', remark: 'none in stock' });
  });

  test('has what the guest said to it', () => {
    const ratings = [{ verdict: 'relevant' as const, stayId: 'a', at, observationId: 'o' }];
    expect(lastTimeOf({ ...pillow, ratings }, [ended('a', '2030-01-01', 'done')])?.rating).toBe('relevant');
    expect(lastTimeOf({ ...pillow, ratings }, [ended('b', '2030-01-01', 'done')])).not.toHaveProperty('rating');
  });

  test('is of the same wish, whichever note it was made of', () => {
    expect(lastTimeOf({ ...pillow, id: 'p_later' }, [ended('a', '2030-01-01', 'done')])?.outcome).toBe('done');
    expect(lastTimeOf({ ...pillow, id: 'p_later', holder: 'son' }, [ended('a', '2030-01-01', 'done')])).toBeUndefined();
    expect(lastTimeOf(wish('bed.pillow', 'firm pillow', { id: 'p_other' }), [ended('a', '2030-01-01', 'done')])).toBeUndefined();
    expect(lastTimeOf(pillow, [ended('a', '2030-01-01', 'done', { gift: 'truffles' })])).toBeUndefined();
  });
});

describe('the day of the stay', () => {
  const stay: Circumstances = { from: '2031-09-12', to: '2031-09-18', southern: false, place: [], party: [], partyKnown: false, days: {} };
  test.each<[string, Preference, ReturnType<typeof dayOf>]>([
    ['a birthday within it', wish('occasion.birthday', 'birthday on 15 September'), '2031-09-15'],
    ['one that is on no day of it', wish('occasion.birthday', 'birthday on 15 October'), null],
    ['one of unknown date', wish('occasion.birthday', 'birthday'), undefined],
    ['its first Sunday', wish('media.newspaper', 'newspaper', { when: ['on Sundays'] }), '2031-09-14'],
    ['a date in what is no occasion', wish('food.dish', 'menu of 15 October'), undefined],
    ['any day', wish('bed.pillow', 'foam pillow'), undefined],
  ])('%s', (_, preference, expected) => {
    expect(dayOf(preference, stay)).toBe(expected);
  });

  test('over the end of a year', () => {
    const newYear = { ...stay, from: '2031-12-29', to: '2032-01-03' };
    expect(dayOf(wish('occasion.birthday', 'birthday on 2 January'), newYear)).toBe('2032-01-02');
  });
});
