import { normalise } from '../../../nlp/passes/01-normalise';

describe('pass 1, normalise', () => {
  it.each([
    ['gst in rm 12 w/ 2x xtra pillows', 'guest in room 12 with 2 extra pillows'],
    ['b/fast w/o eggs, c/o late', 'breakfast without eggs , checkout late'],
    ['I can’t, she won’t, we don’t', 'i can not , she will not , we do not'],
    ["I'd like; we've had; it's cold", 'i would like ; we have had ; it is cold'],
    ['id like a room, its too cold', 'i would like a room , it is too cold'],
    ['a walk-in shower - please', 'a walk in shower - please'],
    ['5* hotel, 19°, 7.15 am, 3rd floor', '5 star hotel , 19 degrees , 7.15 am , 3rd floor'],
    ['tea -> coffee', 'tea → coffee'],
    ["my wife's tea", "my wife 's tea"],
    ['“no” nuts 🎉 pls', 'no nuts please'],
  ])('%s', (text, words) => {
    expect(
      normalise(text)
        .map(({ norm }) => norm)
        .join(' '),
    ).toBe(words);
  });

  it('points every token to where it was written', () => {
    const text = 'Gst can’t have b/fast in rm — pls tell F&B';
    for (const { start, end, norm } of normalise(text)) {
      expect(end).toBeGreaterThan(start);
      expect(text.slice(start, end).trim()).not.toBe('');
      if (norm === 'breakfast') expect(text.slice(start, end)).toBe('b/fast');
    }
  });
});
