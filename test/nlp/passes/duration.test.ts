import { heard } from '../said';

const first = (text: string, speaker: 'guest' | 'staff' = 'guest') => heard(text, { speaker })[0];

describe('pass 7, duration', () => {
  it.each([
    ['Could I have an extra blanket for tonight?', 'stay'],
    ['Please bring two towels.', 'stay'],
    ['For this stay I would like a fan.', 'stay'],
    ['I would like a kettle in my room on every stay.', 'lasting'],
    ['I prefer a foam pillow.', 'lasting'],
    ['I always need a quiet room.', 'lasting'],
    ['Could we have oat milk in the mornings, always?', 'lasting'],
    ['Please bring me a lemon tea every night.', 'lasting'],
    ['For this trip we would like fresh towels daily.', 'stay'],
    ["I can't sleep without a fan.", 'lasting'],
    ["I'd like to be addressed as Professor Lund.", 'lasting'],
  ])('%s', (text, duration) => {
    expect(first(text)?.duration).toBe(duration);
  });

  it.each([
    ["I can't climb stairs until my operation in May.", { month: 5 }],
    ['Until 10 June I need a body pillow.', { month: 6, day: 10 }],
    ['No alcohol for me until 3 March 2027.', { month: 3, day: 3, year: 2027 }],
  ])('%s', (text, until) => {
    expect(first(text)?.until).toEqual(until);
  });

  it('keeps "at this hotel" to this hotel', () => {
    expect(first('At this hotel I prefer a low floor.')?.here).toBe(true);
    expect(first('Here in Lisbon I prefer a low floor.')?.here).toBe(true);
    expect(first('I prefer a low floor.')?.here).toBeUndefined();
  });
});
