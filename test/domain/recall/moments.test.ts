import { recall } from '../../../domain/recall/recall';
import { readMoment } from '../../../nlp/moment';
import { note, profileOf, type StayName } from '../revise/guest';
import { guestOf, propertyOf, stayOf } from './house';

/** One guest of whom much is known, at sixty moments in the words of many people: only what matters is said, and nothing where nothing does. */
const seen = { act: 'observation', basis: 'seen' } as const;
const cortado = (day: number) =>
  note(`2024-02-0${day}T10:00:00Z`, { slot: 'drink.coffee', item: 'cortado', ...seen }, { stay: 'rome', by: 'Ugo', id: `cortado-${day}` });
const KNOWN = profileOf(
  note('2024-01-02T08:00:00Z', [
    { slot: 'drink.ice', item: 'ice cube', when: ['white wine'] },
    { slot: 'drink.milk', item: 'oat milk', when: ['coffee'] },
    { slot: 'drink.water', item: 'sparkling water' },
    { slot: 'drink.tea.herbal', item: 'camomile tea', when: ['before bed'] },
    { slot: 'drink.spirit.whisky', item: 'whisky neat' },
    { slot: 'food.meat.doneness', item: 'medium rare steak' },
    { slot: 'food.spice', item: 'coriander', level: 'avoided' },
    { slot: 'food.eggs', item: 'poached eggs' },
    { slot: 'food.dessert', item: 'crème brûlée' },
  ]),
  note('2024-01-03T08:00:00Z', [
    { slot: 'dietary.allergy', item: 'shellfish', level: 'unacceptable' },
    { slot: 'dietary.allergy', item: 'nuts', level: 'unacceptable', holder: 'daughter' },
    { slot: 'climate.light.night', item: 'night light', holder: 'daughter' },
    { slot: 'drink.coffee.decaf', item: 'decaf coffee', holder: 'husband' },
    { slot: 'bed.pillow', item: 'firm pillow', holder: 'husband' },
  ]),
  note('2024-01-04T08:00:00Z', [
    { slot: 'bed.pillow', item: 'foam pillow' },
    { slot: 'bath.robe.size', item: 'large bathrobe' },
    { slot: 'climate.temperature', item: '19 degrees' },
    { slot: 'housekeeping.time', item: 'service after eleven' },
    { slot: 'room.floor', item: 'high floor' },
    { slot: 'room.location', item: 'near elevator', level: 'avoided' },
    { slot: 'service.address', item: 'Dr Brod' },
    { slot: 'media.newspaper', item: 'Le Monde', when: ['in the morning'] },
  ]),
  note('2024-01-05T08:00:00Z', [
    { slot: 'dining.table', item: 'window table' },
    { slot: 'wellness.massage', item: 'deep tissue massage' },
    { slot: 'wellness.therapist', item: 'female therapist' },
    { slot: 'wellness.gym.machine', item: 'rowing machine' },
    { slot: 'wellness.pool.seat', item: 'sunbed in the shade' },
    { slot: 'travel.car', item: 'electric car' },
    { slot: 'travel.checkout', item: 'late checkout' },
    { slot: 'activities.opera', item: 'opera' },
    { slot: 'technology.desk', item: 'big desk', when: ['on business'] },
  ]),
  ...[1, 2, 3].map(cortado),
);

const said = (text: string, stay: StayName = 'osaka', now = '2024-09-11T03:00:00Z') =>
  recall(KNOWN, readMoment(text), { guest: guestOf(KNOWN), stay: stayOf(stay), property: propertyOf(stay) }, new Date(now));
const items = (text: string): string[] => said(text).map(({ item }) => item);

describe('nothing is said where nothing fits', () => {
  test.each([
    'asks where the nearest pharmacy is',
    'wants to post a letter',
    'reports that the remote control is dead',
    'needs an adapter for the socket',
    'lost his umbrella somewhere in the lobby',
    'asks for the wifi password',
    'has locked herself out of the room',
    'pays at the desk and asks for a receipt',
    'enquires what time the museum opens',
    'changes 200 dollars into yen',
    'greets the doorman',
    'wants a copy of her passport',
    'gst lost earring pls check w/ hskp',
    'rm 305 tv not working, eng informed',
    'asks whether it will rain tomorrow',
    'hands in her key card',
    'picks up a parcel from reception',
    'complains about the music next door',
    'asks for a bandage, cut her finger',
    'wants to know when the shuttle runs',
  ])('%s', (text) => {
    expect(items(text)).toEqual([]);
  });
});

describe('exactly what fits', () => {
  test.each<[string, string[]]>([
    ['orders a glass of Riesling at the bar', ['shellfish', 'ice cube']],
    ['a large Pinot Grigio for the lady, pls', ['shellfish', 'ice cube']],
    ['orders a glass of claret', ['shellfish']],
    ['orders a dram of Laphroaig', ['shellfish', 'whisky neat']],
    ['fancies a Scotch after the show', ['shellfish', 'whisky neat']],
    ['books a deep tissue massage for five', ['deep tissue massage', 'female therapist']],
    ['would like a massage this afternoon', ['deep tissue massage', 'female therapist']],
    ['spa: gst asks 4 facial tmrw', ['female therapist']],
    ['needs a car to the station', ['electric car']],
    ['taxi to airport 0600 pls', ['electric car']],
    ['heads to the gym', ['rowing machine']],
    ['goes down to the pool', ['sunbed in the shade']],
    ['orders the entrecôte', ['shellfish', 'medium rare steak']],
    ['asks what is on at the opera', ['opera']],
    ['orders a cup of tea before bed', ['shellfish', 'camomile tea']],
    ['asks for an extra pillow', ['foam pillow']],
    ['pillow menu requested', ['foam pillow']],
    ['orders green curry with coriander', ['shellfish', 'coriander']],
    ['orders ice cream for her daughter', ['nuts']],
    ['orders a coffee for her husband', ['decaf coffee']],
  ])('%s: %j', (text, expected) => {
    expect(items(text).sort()).toEqual([...expected].sort());
  });
});

describe('what matters is among what is said, and what does not is not', () => {
  test.each<[string, string[], string[]]>([
    ['checks in', ['high floor', 'near elevator', 'Dr Brod'], ['foam pillow', 'window table', 'opera', 'big desk', 'late checkout']],
    ['checks in for a trade fair', ['big desk'], ['opera', 'window table']],
    ['turndown', ['foam pillow', '19 degrees'], ['high floor', 'poached eggs', 'window table', 'big desk']],
    ['TD svc rm 412', ['foam pillow'], ['high floor', 'poached eggs']],
    ['comes down for breakfast', ['shellfish', 'nuts', 'cortado'], ['whisky neat', 'foam pillow', 'ice cube']],
    ['bfast in restaurant', ['shellfish', 'nuts', 'cortado'], ['whisky neat', 'high floor']],
    ['sits down to dinner with her family', ['shellfish', 'nuts'], ['foam pillow', 'opera', 'poached eggs']],
    ['asks for a table for tonight', ['window table'], ['foam pillow', 'high floor']],
    ['reserves a table for four at eight', ['window table'], ['19 degrees', 'opera']],
    ['housekeeping does the room', ['service after eleven'], ['whisky neat', 'opera', 'Dr Brod']],
    ['orders the seafood platter', ['shellfish'], ['opera', 'foam pillow']],
    ['orders prawn crackers to the room', ['shellfish'], ['foam pillow']],
    ['checks out', ['late checkout'], ['foam pillow', 'shellfish', 'high floor']],
    ['looks at the dessert menu', ['shellfish', 'crème brûlée'], ['medium rare steak', 'ice cube']],
    ['orders a bottle of water', ['sparkling water'], ['camomile tea', 'oat milk']],
    ['asks the concierge for something to do tonight', ['opera'], ['foam pillow', 'shellfish']],
  ])('%s: %j', (text, must, mustNot) => {
    const given = items(text);
    expect(given).toEqual(expect.arrayContaining(must));
    expect(mustNot.filter((item) => given.includes(item))).toEqual([]);
    expect(given.length).toBeLessThanOrEqual(5);
  });
});

describe('how it is said', () => {
  test.each<[string, RegExp]>([
    ['orders the clams', /^Careful, this may contain it: allergic to shellfish\.$/],
    ['sits down to lunch', /^Careful: allergic to shellfish\.$/],
    ['asks for the coriander salad', /^No coriander\.$/],
    ['checks in', /^No near elevator\.$|^Not near (?:the )?elevator\.$/],
    ['orders a coffee', /^Your usual, cortado\?$/],
    ['cortado to terrace as usual?', /^Your usual, cortado\?$/],
    ['orders a flat white', /^With oat milk\?$/],
    ['orders a glass of Sancerre', /^With an ice cube\?$/],
  ])('%s', (text, sentence) => {
    expect(said(text).map(({ say }) => say)).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });
});
