import { understand } from '../../nlp/understand';
import { noted, said } from './said';

describe('what guests say', () => {
  it.each([
    ["I'd love a room with a bathtub and a balcony.", ['+ bathtub', '+ balcony']],
    ['My mother can’t eat shellfish and she needs a chair in the shower.', ['-! shellfish', '+! chair in the shower']],
    ['could u send up 3 xtra towels n a toothbrush pls', ['+ 3 extra towels', '+ toothbrush']],
    ['The mattress was far too soft and the room was freezing.', ['- soft mattress', '- freezing room']],
    ['I like a soft pillow, and my husband needs a firm one.', ['+ soft pillow', '+! firm pillow']],
    ['My room smells of air freshener, I can’t stand that.', ['-! air freshener']],
    ['My favourite dessert is tiramisu.', ['+ tiramisu']],
    ['I have switched to oat milk.', ['+ oat milk']],
    ['No more than $150 a night.', ['-! more than $ 150 a night']],
    ['Do you have oat milk?', ['+ oat milk']],
    ['Is the pool heated?', ['+ pool heated']],
    ['Could you tell me whether the rooms have a minibar?', ['+ minibar']],
    ['I love Qwertzian stew and zorblatt cheese.', ['+ qwertzian stew', '+ zorblatt cheese']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('what carries no preference', () => {
  it.each([
    'What time is breakfast?',
    'How far is it to the museum?',
    'I need two nights from Friday for two adults.',
    'The staff were wonderful and the room was spotless.',
    'We waited an hour for our luggage.',
    'The bathroom floor was dirty when we arrived.',
    'Thank you so much, see you next year!',
    'No problem at all, thanks.',
    'They offered me a free breakfast for the trouble.',
    'We had steak for dinner and walked back.',
    'Forget it.',
    '',
    '???',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('what staff note', () => {
  it.each([
    ['gst 1711 needs cot + bottle warmer', ['+! cot', '+! bottle warmer']],
    ['Ms Tanaka ordered the miso soup again.', ['+ miso soup']],
    ['412 prefers still water, never sparkling', ['+ still water', '-! sparkling water']],
    ['white orchids in suite, no scented candles', ['- scented candles', '+ white orchids']],
    ['Shower pump of 305 repaired, valve changed.', []],
    ['flt delayed, eta 23:40', []],
  ])('%s', (text, expected) => {
    expect(noted(text).sort()).toEqual([...expected].sort());
  });
});

describe('what is unclear', () => {
  it.each([
    ['The usual, please.', 'service.other'],
    ['My wife might be allergic to nuts.', 'dietary.allergy'],
  ])('%s', (text, ask) => {
    const { preferences, unclear } = understand(text, { speaker: 'guest' });
    expect(preferences).toEqual([]);
    expect(unclear.map((one) => one.ask)).toEqual([ask]);
  });
});
