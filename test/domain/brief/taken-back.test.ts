import { composeTasks } from '../../../domain/brief/brief';
import { guestOf, propertyOf, stayOf } from '../recall/house';
import { note, profileOf } from '../revise/guest';

const gifts = [
  { id: 'fizz', slot: 'drink.wine.champagne', item: 'half bottle of champagne' },
  { id: 'card', slot: 'occasion.card', item: 'card by hand' },
];
const anniversary = note('2024-09-01', { slot: 'occasion.anniversary', item: 'anniversary' });
const champagne = { slot: 'drink.wine.champagne', item: 'champagne' };

const giftOf = (...notes: ReturnType<typeof note>[]) =>
  composeTasks(
    {
      guest: guestOf(profileOf(anniversary, ...notes)),
      stay: stayOf('osaka'),
      property: { ...propertyOf('osaka'), gifts },
      previous: null,
    },
    new Date('2024-09-09'),
  ).tasks.find(({ gift }) => gift !== undefined)?.gift;

test('what suits is given, and never what was taken back', () => {
  expect(giftOf(note('2024-09-02', champagne))).toBe('fizz');
  expect(giftOf(note('2024-09-02', champagne), note('2024-09-03', { ...champagne, change: 'retract' }))).toBe('card');
});
