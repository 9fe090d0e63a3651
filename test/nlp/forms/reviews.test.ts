import { byRules } from '../said';

const { said } = byRules;

describe.each<[what: string, rows: [text: string, expected: string[]][]]>([
  [
    'praise that names something to give again',
    [
      ['The copper bathtub was a dream.', ['+ copper bathtub']],
      ['The pistachio cake was to die for.', ['+ pistachio cake']],
      ['My husband still talks about the hot stone massage.', ['+ hot stone massage']],
      ["I'd come back for the cinnamon rolls alone.", ['+ cinnamon rolls']],
      ['Lovely people, especially the mint tea on arrival.', ['+ mint tea']],
      ['Fantastic views.', ['+ views']],
      ['The bar makes a mean whisky sour.', ['+ whisky sour']],
    ],
  ],
  [
    'praise of what every house has',
    [
      ['The staff were wonderful.', []],
      ['The breakfast was superb and the room a joy.', []],
      ['The location is fantastic.', []],
    ],
  ],
  [
    'what was missed',
    [
      ['A kettle would have been nice.', ['+ kettle']],
      ['Only downside: no bathrobe.', ['+ bathrobe']],
      ['You should offer oat milk at breakfast.', ['+ oat milk']],
      ['The room is more modern than expected.', []],
    ],
  ],
  [
    'faults without a verb',
    [
      ['Lumpy pillows, loud fan.', ['- lumpy pillows', '- loud fan']],
      ['We had thin towels and a weak shower.', ['- thin towels', '- weak shower']],
      ['No lumpy pillows, please.', ['- lumpy pillows']],
    ],
  ],
  [
    'what kept somebody awake, or stank',
    [
      ['The generator woke us at five.', ['- generator']],
      ['Trams rattling past all night long.', ['- trams']],
      ['We never heard the tram.', []],
      ['Everything smelled of paint.', ['- smelled of paint']],
    ],
  ],
  [
    'advice to other travellers',
    [
      ['Ask for a room facing the garden.', ['+ facing the garden']],
      ['If you come in summer, insist on a balcony.', ['+ balcony']],
      ['Avoid the rooms by the lift.', ['- by the lift']],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

it('a fragment in a complaint orders nothing', () => {
  expect(said('Cockroaches. Photographs attached, and my lawyer has them too.')).toEqual([]);
});
