import fc from 'fast-check';
import { OCCASIONS } from '../../domain/moment';
import { isSlot } from '../../domain/slots';
import { readMoment } from '../../nlp/moment';
import { ALSO_NAMES, MIXED_SLOTS, SIGNS, SLOT_OCCASIONS, STAGE_SLOTS } from '../../nlp/lexicon/moments';

describe('occasions', () => {
  test.each([
    ['makes a booking for next spring', ['booking']],
    ['reserves a room for March', ['booking']],
    ['arrives at the hotel in the rain', ['arrival']],
    ['has just landed', ['arrival']],
    ['the suite is being prepared', ['arrival', 'room']],
    ['checks in', ['check-in']],
    ['is checking in with two friends', ['check-in']],
    ['is shown to her suite', ['room']],
    ['moves to another room', ['room']],
    ['front desk assigns the room', ['room']],
    ['housekeeping services the suite', ['housekeeping']],
    ['the bed is made', ['housekeeping']],
    ['turn-down service', ['turndown']],
    ['retires for the night', ['turndown']],
    ['the room is prepared for the night', ['turndown']],
    ['comes to breakfast', ['breakfast']],
    ['b/fast', ['breakfast']],
    ['sunday brunch', ['breakfast', 'lunch']],
    ['has lunch with a client', ['lunch']],
    ['dines in the garden', ['dinner']],
    ['supper for two', ['dinner']],
    ['finishes supper', ['dinner', 'drinks']],
    ['takes a seat at the cocktail bar', ['drinks']],
    ['fancies a nightcap', ['drinks']],
    ['walks through the door', ['arrival']],
    ['arrives in a heatwave', ['arrival']],
    ['arrives at the bar', ['drinks']],
    ['is off to bed', ['turndown']],
    ['the suite is being allocated', ['room']],
    ['dresses for the gala dinner', ['dinner']],
    ['packs her bags', ['check-out']],
    ['asks for a packed lunch', ['lunch']],
    ['walks past the reception', []],
    ['happy hour on the rooftop', ['drinks']],
    ['asks for room service', ['room service']],
    ['has an appointment at the spa', ['spa']],
    ['gets a manicure', ['spa']],
    ['works out', ['fitness']],
    ['joins the yoga class', ['fitness']],
    ['goes swimming', ['pool']],
    ['settles on a lounger', ['pool']],
    ['talks to the concierge', ['concierge']],
    ['looks for something to do tomorrow', ['concierge']],
    ['calls a cab', ['transfer']],
    ['is met at the station by our driver', ['transfer']],
    ['checks out', ['check-out']],
    ['settles the bill', ['check-out']],
    ['departs for home', ['check-out']],
  ])('%s: %j', (text, occasions) => {
    expect(readMoment(text).occasions.sort()).toEqual([...occasions].sort());
  });

  test.each([
    ['takes a table in the brasserie', ['dinner', 'lunch']],
    ['has supper in the brasserie', ['dinner']],
    ['finishes breakfast in the restaurant', ['breakfast', 'drinks']],
  ])('the meal named decides: %s', (text, occasions) => {
    expect(readMoment(text).occasions.sort()).toEqual(occasions);
  });

  test.each([
    ['orders a club sandwich to the room', true],
    ['has porridge brought up to the suite', true],
    ['dinner is sent up', true],
    ['a magnum of champagne goes up to 1207', true],
    ['wants a blanket sent to the room', false],
    ['an iron is taken to the room', false],
  ])('only what is eaten or drunk makes room service: %s %p', (text, answer) => {
    expect(readMoment(text).occasions.includes('room service')).toBe(answer);
  });
});

describe('things named', () => {
  test.each([
    ['orders a bottle of Sancerre', 'drink.wine.white', 'Sancerre'],
    ['308 ordered red wine', 'drink.wine.red', 'red wine'],
    ['wants a Negroni', 'drink.cocktail.gin', 'Negroni'],
    ['orders a Lagavulin', 'drink.spirit.whisky', 'Lagavulin'],
    ['takes a double espresso', 'drink.coffee', 'double espresso'],
    ['asks for camomile tea', 'drink.tea.herbal', 'camomile tea'],
    ['orders the sea bass', 'food.fish', 'sea bass'],
    ['orders mussels', 'food.seafood', 'mussels'],
    ['asks for cheese instead of dessert', 'food.cheese', 'cheese'],
    ['is brought a birthday cake', 'occasion.cake', 'birthday cake'],
    ['asks for today’s newspaper', 'media.newspaper', 'newspaper'],
    ['books a hot stone massage', 'wellness.massage', 'hot stone massage'],
    ['uses the rowing machine', 'wellness.gym.machine', 'rowing machine'],
    ['asks for a travel adapter', 'technology.adapter', 'travel adapter'],
    ['needs a babysitter tonight', 'family.babysitting', 'babysitter'],
    ['flowers are put in the room', 'occasion.flowers', 'flowers'],
    ['sends a suit to dry cleaning', 'housekeeping.laundry', 'dry cleaning'],
    ['wants tickets for the ballet', 'activities.opera', 'ballet'],
  ])('%s: %s', (text, slot, item) => {
    const moment = readMoment(text);
    expect(moment.slots).toContain(slot);
    expect(moment.items).toContain(item);
  });

  test.each([
    ['orders an oat milk latte', ['drink.milk', 'drink.coffee']],
    ['orders a medium rare steak', ['food.meat.doneness', 'food.meat.steak']],
    ['orders a decaf cappuccino', ['drink.coffee.decaf', 'drink.coffee']],
    ['orders a G&T', ['drink.cocktail.gin', 'drink.spirit.gin']],
    ['books a pedicure and a facial', ['wellness.beauty', 'wellness.treatment.face']],
    ['needs a ride to the airport', ['travel.car', 'travel.transfer']],
    ['sits down for tea', ['drink.tea', 'dining.tea']],
  ])('%s is also about %j', (text, slots) => {
    expect(readMoment(text).slots).toEqual(expect.arrayContaining(slots));
  });

  test('a longer thing keeps its words from meaning something else', () => {
    expect(readMoment('orders hot chocolate')).toMatchObject({ slots: expect.arrayContaining(['drink.chocolate']), conditions: [] });
    expect(readMoment('buys a chocolate bar')).toMatchObject({ occasions: [], conditions: [] });
    expect(readMoment('wants a winter duvet')).toMatchObject({ conditions: [] });
  });

  test('each slot stands beside its thing, and things of no slot of their own come after', () => {
    expect(readMoment('asks for an umbrella, a lager and a stout')).toMatchObject({
      slots: ['drink.beer', 'drink.beer'],
      items: ['lager', 'stout', 'umbrella'],
    });
  });

  test('what is kept together only for want of a better place is named by itself', () => {
    expect(readMoment('asks for an umbrella')).toMatchObject({ occasions: [], slots: [], items: ['umbrella'] });
  });
});

describe('conditions', () => {
  test.each([
    ['finishes dinner', ['after dinner', 'evening']],
    ['sits in the lounge before dinner', ['before dinner']],
    ['has a coffee after lunch', ['after lunch']],
    ['takes tea on a chilly afternoon', ['cold', 'afternoon']],
    ['stays in while it is snowing', ['snow', 'cold']],
    ['lunch on a scorching day', ['hot', 'lunch']],
    ['walks in from the rain', ['rain']],
    ['breakfast on Saturday', ['breakfast', 'morning', 'saturday', 'weekend']],
    ['breakfast on Tuesday', ['tuesday', 'workday']],
    ['turndown', ['turndown', 'evening', 'night']],
    ['dines by himself', ['alone']],
    ['checks in on his own', ['alone']],
    ['checks in with the kids', ['children']],
    ['has supper with her husband', ['with husband', 'dinner']],
    ['arrives on business', ['work']],
    ['is here on holiday', ['holiday', 'leisure']],
    ['dinner on their wedding anniversary', ['anniversary', 'dinner']],
    ['comes down during Ramadan', ['ramadan']],
    ['comes in after a long flight', ['long flight', 'jet lag']],
    ['orders water after her workout', ['after exercise']],
    ['has a cold and asks for soup', ['ill']],
    ['sits on the terrace', ['terrace', 'outside']],
    ['drinks coffee in winter', ['winter']],
    ['orders a drink at the pool', ['pool']],
  ])('%s: %j', (text, conditions) => {
    expect(readMoment(text).conditions).toEqual(expect.arrayContaining(conditions));
  });

  test.each([
    ['finishes dinner', 'dinner'],
    ['dines with her sister', 'alone'],
    ['orders red wine', 'evening'],
    ['is on holiday', 'work'],
  ])('%s does not say %s', (text, condition) => {
    expect(readMoment(text).conditions).not.toContain(condition);
  });
});

describe('for whom', () => {
  test.each([
    ['orders soup for her son', 'son'],
    ['books a massage for his wife', 'wife'],
    ['asks for a pillow for her elder daughter', 'daughter'],
    ['her mother orders a sherry', 'mother'],
    ["the guest's brother asks for coffee", 'brother'],
    ["Mr Okafor's wife checks in", 'wife'],
    ['takes the children to the pool', 'children'],
    ['orders a burger for Mateo', 'Mateo'],
    ['orders soup', null],
    ['dines with her son', null],
    ['orders wine for herself and her husband', null],
    ['books a table for Friday', null],
    ['books a table for Christmas', null],
    ["celebrates her son's birthday", null],
    ['orders a bottle of Krug for two', null],
  ])('%s: %p', (text, holder) => {
    expect(readMoment(text).holder).toBe(holder);
  });
});

describe('what no preference could help with', () => {
  test.each([
    'asks for directions to the cathedral',
    'asks for the way to the beach',
    'asks how to get to the opera',
    'asks where breakfast is served',
    'asks what time the bar opens',
    'enquires about the opening hours of the spa',
    'wants to know whether the pool is heated',
    'needs stamps for two letters',
    'asks for batteries for the torch',
    'reports a blocked sink',
    'complains that the lift is slow',
    'the shower is not working',
    'the minibar key does not open',
    'has lost a scarf in the restaurant',
    'asks for the wifi code',
    'wants to change money',
    'asks for a map of the museum quarter',
    'asks for the nearest bank',
    'borrows a pen',
    'asks for a photocopy of the menu',
    'is locked out of the suite',
    '',
    '412',
    'says hello',
    '…!?',
  ])('%s', (text) => {
    expect(readMoment(text)).toMatchObject({ occasions: [], slots: [], items: [] });
  });

  test('only the clause that is about nothing counts for nothing', () => {
    expect(readMoment('asks for directions to the port and orders an espresso')).toMatchObject({
      occasions: ['drinks'],
      items: ['espresso'],
    });
    expect(readMoment('reports a broken lamp. Sits down to dinner')).toMatchObject({ occasions: ['dinner'] });
  });
});

describe('whatever the text', () => {
  test.each([
    ['ORDERS A NEGRONI AT THE BAR!', 'orders a Negroni at the bar'],
    ['  orders a   Negroni at the bar  ', 'orders a Negroni at the bar'],
    ['orders a Negroni at the bar 🍸', 'orders a Negroni at the bar'],
  ])('%p reads like %p', (written, plain) => {
    const { occasions, slots, conditions } = readMoment(plain);
    expect(readMoment(written)).toMatchObject({ occasions, slots, conditions });
  });

  test('never throws, and answers only with what is in the catalogue', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const moment = readMoment(text);
        expect(moment.slots.every(isSlot)).toBe(true);
        expect(moment.occasions.every((occasion) => OCCASIONS.includes(occasion))).toBe(true);
      }),
    );
  });

  test('a text without end is read to a bound', () => {
    const moment = readMoment('orders a glass of Chablis and '.repeat(20_000));
    expect(moment).toMatchObject({ occasions: ['drinks'], slots: ['drink.wine.white'] });
  });

  test('items are words of the text', () => {
    const words = ['orders', 'wine', 'Chianti', 'for', 'her', 'son', 'at', 'dinner', 'and', 'ice cream', ',', 'tea', 'in bed', 'cold'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        for (const item of readMoment(text).items) expect(text).toContain(item);
      }),
    );
  });
});

describe('the tables', () => {
  const named = [
    ...Object.keys(SLOT_OCCASIONS),
    ...Object.keys(ALSO_NAMES),
    ...Object.values(ALSO_NAMES).flatMap((things) => things.map(({ slot }) => slot)),
    ...MIXED_SLOTS,
    ...STAGE_SLOTS,
    ...SIGNS.flatMap(({ things }) => (things ?? []).map(({ slot }) => slot)),
  ];
  test('name only slots and categories that exist', () => {
    expect(named.filter((slot) => !isSlot(slot) && !isSlot(`${slot}.other`))).toEqual([]);
  });

  test('every occasion can be read', () => {
    const read = new Set(SIGNS.flatMap(({ occasions }) => occasions ?? []));
    expect(OCCASIONS.filter((occasion) => !read.has(occasion))).toEqual([]);
  });
});
