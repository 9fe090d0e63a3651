import { claimsOf, limitedSlots, shortageFor, type Claim } from '../../../domain/brief/capacity';
import { aPreference, aStay } from '../../support/samples';

const CRIBS = [{ slot: 'family.crib', items: [], count: 3 }];

const claim = (stayId: string, over: Partial<Claim> = {}): Claim => ({
  stayId,
  slot: 'family.crib',
  item: 'crib',
  strong: false,
  bookedAt: new Date('2031-01-01'),
  arrival: '2031-03-04',
  departure: '2031-03-08',
  units: 1,
  ...over,
});

const earlier = ['a', 'b', 'c'].map((id) => claim(id, { bookedAt: new Date('2030-12-01') }));

describe('three cribs', () => {
  test('are enough for three', () => {
    expect(shortageFor(claim('d'), earlier.slice(1), CRIBS)).toBeUndefined();
  });

  test('go to who booked first', () => {
    const mine = claim('d');
    expect(shortageFor(mine, earlier, CRIBS)).toEqual({ count: 3, wanted: 4 });
    for (const first of earlier) expect(shortageFor(first, [...earlier.filter((one) => one !== first), mine], CRIBS)).toBeUndefined();
  });

  test('go before that to who cannot do without', () => {
    const mine = claim('d', { strong: true });
    expect(shortageFor(mine, earlier, CRIBS)).toBeUndefined();
    expect(shortageFor(earlier[2]!, [...earlier.slice(0, 2), mine], CRIBS)).toEqual({ count: 3, wanted: 4 });
  });

  test('are counted by night: one that is given back on the day another comes is enough for both', () => {
    const leaving = earlier.map((one) => ({ ...one, arrival: '2031-03-01', departure: '2031-03-04' }));
    expect(shortageFor(claim('d'), leaving, CRIBS)).toBeUndefined();
    const oneNight = earlier.map((one) => ({ ...one, arrival: '2031-03-07', departure: '2031-03-09' }));
    expect(shortageFor(claim('d'), oneNight, CRIBS)).toEqual({ count: 3, wanted: 4 });
  });

  test('are taken two at a time by twins', () => {
    expect(shortageFor(claim('d'), [claim('a', { units: 2, bookedAt: new Date('2030-12-01') }), earlier[1]!], CRIBS)).toEqual({
      count: 3,
      wanted: 4,
    });
  });

  test('are not given to who comes too short anyway', () => {
    const tooMany = claim('a', { units: 4, bookedAt: new Date('2030-12-01') });
    expect(shortageFor(claim('d'), [tooMany, ...earlier.slice(1)], CRIBS)).toBeUndefined();
  });
});

test('what is not limited is never short', () => {
  expect(shortageFor(claim('d', { slot: 'bed.pillow', item: 'foam pillow' }), earlier, CRIBS)).toBeUndefined();
});

test('a stay takes what it wants of what is limited, and leaves out what it refuses', () => {
  const stay = aStay('s', { bookedAt: new Date('2031-01-02') });
  const wishes = [
    aPreference('p_1', { slot: 'family.crib', item: 'two cribs', level: 'required' }),
    aPreference('p_2', { slot: 'family.crib', item: 'crib', level: 'avoided' }),
    aPreference('p_3', { slot: 'bed.pillow', item: 'buckwheat pillow' }),
  ];
  const capacities = [...CRIBS, { slot: 'bed.pillow', items: ['feather'], count: 1 }];
  expect(claimsOf(wishes, stay, capacities)).toEqual([
    claim('s', { item: 'two cribs', units: 2, strong: true, bookedAt: new Date('2031-01-02') }),
  ]);
  expect(limitedSlots(capacities)).toContain('bed.pillow.count');
  expect(limitedSlots(CRIBS)).toEqual(['family.crib']);
});
