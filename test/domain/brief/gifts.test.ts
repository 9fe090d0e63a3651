import { GIFT_IDEAS } from '../../../domain/brief/gift-ideas';
import { giftFor, type Giving } from '../../../domain/brief/gifts';
import type { Preference } from '../../../domain/profile';
import { isSlot } from '../../../domain/slots';
import { aBriefing, aPreference } from '../../support/samples';

const wish = (slot: string, item: string, over: Partial<Preference> = {}) => aPreference(`p_${item}`, { slot, item, ...over });
const birthday = wish('occasion.birthday', 'birthday');
const chocolate = wish('food.sweet.chocolate', 'dark chocolate');
const wine = wish('drink.wine.red', 'Barolo');

const given = (gift: string, state: 'done' | 'failed') => {
  const briefing = aBriefing('before');
  return { ...briefing, tasks: briefing.tasks.map((task) => ({ ...task, gift, state })) };
};

const idFor = (due: Preference[], more: Partial<Giving> = {}) =>
  giftFor({ due, takenBack: [], past: [], previous: [], property: {}, ...more })?.idea.id ?? null;

test('a gift is chosen by what its receiver likes', () => {
  expect(idFor([birthday, chocolate])).toBe('chocolates-local');
  expect(idFor([birthday, wine])).toBe('red-wine');
});

test('none is given twice, wherever it was given; one that failed was not given', () => {
  expect(idFor([birthday, chocolate], { past: [given('chocolates-local', 'done')] })).toBe('truffles');
  expect(idFor([birthday, chocolate], { past: [given('chocolates-local', 'failed')] })).toBe('chocolates-local');
  const all = GIFT_IDEAS.map(({ id }) => given(id, 'done'));
  expect(idFor([birthday], { past: all })).toBeNull();
});

test('one that was given before the stay was moved here is the gift of this stay: no second one', () => {
  const elsewhere = { ...given('chocolates-local', 'done'), stayId: 'S1' };
  expect(idFor([birthday, chocolate], { stayId: 'S1', past: [elsewhere] })).toBeNull();
  expect(idFor([birthday, chocolate], { stayId: 'S2', past: [elsewhere] })).toBe('truffles');
  expect(idFor([birthday, chocolate], { stayId: 'S1', past: [{ ...given('truffles', 'failed'), stayId: 'S1' }] })).toBe('chocolates-local');
});

test('one that was chosen for this stay stays chosen', () => {
  const previous = given('truffles', 'done').tasks;
  expect(idFor([birthday, chocolate], { previous })).toBe('truffles');
});

test('where nothing is celebrated, or no fuss is wanted, there is none', () => {
  expect(idFor([chocolate])).toBeNull();
  expect(idFor([birthday, chocolate, wish('occasion.attention', 'fuss', { level: 'avoided' })])).toBeNull();
});

test.each<[string, Preference[]]>([
  ['what the receiver cannot bear', [wish('food.sweet.chocolate', 'chocolate', { level: 'unacceptable' })]],
  ['what the receiver avoids', [wish('food.sweet.chocolate', 'chocolate', { level: 'avoided' })]],
])('never %s', (_, refused) => {
  const past: Giving['past'] = [];
  const ideas = GIFT_IDEAS.filter(({ slot }) => slot.startsWith('food.sweet.chocolate'));
  expect(idFor([birthday, ...refused], { past, property: { gifts: [...ideas] } })).toBeNull();
});

test('never what anybody in the party is allergic to', () => {
  const nuts = wish('dietary.allergy', 'almonds', { level: 'unacceptable', holder: 'daughter' });
  const gifts = [{ id: 'marzipan', slot: 'food.sweet', item: 'marzipan' }];
  expect(idFor([birthday, nuts], { property: { gifts: [{ id: 'almonds', slot: 'food.nut', item: 'sugared almonds' }] } })).toBeNull();
  expect(idFor([birthday], { property: { gifts } })).toBe('marzipan');
});

test.each([wish('dietary.alcohol', 'no alcohol'), wish('drink.alcohol', 'alcohol', { level: 'avoided' }), wish('dietary.faith', 'halal')])(
  'no wine to who drinks none: $item',
  (dry) => {
    const property = { gifts: GIFT_IDEAS.filter(({ slot }) => slot.startsWith('drink.wine')) };
    expect(idFor([birthday, wine], { property })).not.toBeNull();
    expect(idFor([birthday, dry], { property })).toBeNull();
  },
);

test('the gift is for whom the occasion is', () => {
  const sons = wish('occasion.birthday', 'birthday', { holder: 'son' });
  const toys = wish('family.toys', 'toy cars', { holder: 'son' });
  expect(idFor([sons, toys, wine])).toBe('toy-animal');
});

test('every idea has an id of its own and a slot that exists', () => {
  expect(new Set(GIFT_IDEAS.map(({ id }) => id)).size).toBe(GIFT_IDEAS.length);
  expect(GIFT_IDEAS.filter(({ slot }) => !isSlot(slot))).toEqual([]);
});
