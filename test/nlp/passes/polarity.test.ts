import { byRules } from '../said';

const { heard, noted, said } = byRules;

describe('pass 8, polarity', () => {
  it.each([
    ["I'm not a fan of air conditioning.", ['- air conditioning']],
    ['I could do without the carpet.', ['- carpet']],
    ["We'd rather not be on the ground floor.", ['- ground floor']],
    ['Hold the onions please.', ['- onions']],
    ['I no longer drink coffee.', ['-! coffee']],
    ['She never eats fish.', []],
    ['I never eat fish.', ['-! fish']],
    ['I hate lilies.', ['-! lilies']],
    ["I can't stand feather pillows.", ['-! feather pillows']],
    ["I don't like feather pillows.", ['- feather pillows']],
    ["I don't dislike carpets.", []],
    ["I can't sleep without a fan.", ['+! fan']],
    ['We would not say no to a bathtub.', ['+ bathtub']],
    ['No scented candles please.', ['- scented candles']],
    ["I'm allergic to peanuts.", ['-! peanuts']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('ends a denied list where something of another kind follows', () => {
    expect(noted('no peanuts, walnuts or almonds')).toEqual(['- peanuts', '- walnuts', '- almonds']);
    expect(noted('no feather pillows, sparkling water')).toEqual(['- feather pillows', '+ sparkling water']);
  });

  it('reads a lack that is complained of as a wish', () => {
    expect(said('There was no kettle.')).toEqual(['+ kettle']);
    expect(noted('Guest upset, no printer in room')).toEqual(['+ printer']);
    expect(noted('no printer in room pls')).toEqual(['- printer']);
  });

  it('takes back what is taken back', () => {
    const of = (text: string): (string | null)[] => heard(text).map(({ change }) => change);
    expect(of("I don't need the feather pillow any more.")).toEqual(['retract']);
    expect(of('Please cancel the champagne.')).toEqual(['retract']);
    expect(of('I no longer drink coffee.')).toEqual([null]);
    expect(heard('Please forget everything I told you about my husband.')).toMatchObject([
      { item: 'everything', holder: 'husband', change: 'retract' },
    ]);
  });

  it('knows what takes the place of what', () => {
    expect(heard('I always have honey in my tea instead of sugar.')).toMatchObject([{ item: 'honey', insteadOf: 'sugar', when: ['tea'] }]);
    expect(heard('Sorry, I meant champagne, not red wine.')).toMatchObject([{ item: 'champagne', insteadOf: 'red wine', corrects: true }]);
    expect(heard('Ms Roth prefers the sauna to the steam room.', { speaker: 'staff' })).toMatchObject([
      { item: 'sauna', insteadOf: 'steam room' },
    ]);
  });
});
