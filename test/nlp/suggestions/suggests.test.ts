import * as fc from 'fast-check';
import { speechOf } from '../../../nlp/opinions/speech';
import { suggests as suggestsIn } from '../../../nlp/suggestions/suggests';

const suggests = (text: string): boolean => suggestsIn(speechOf(text));

describe.each<[kind: string, texts: string[]]>([
  [
    'imperatives to the reader',
    [
      'Ask for a corner room on the upper floors.',
      'Bring earplugs.',
      'Skip the minibar and walk to the grocery on the corner',
      'Double check the bill at departure',
      "Don't bother with the shuttle",
      'Avoid the rooms above the kitchen',
      'Beware of the taxi drivers outside',
    ],
  ],
  [
    'advice under a condition',
    [
      'If you are a light sleeper, take a room at the back.',
      'When you arrive by train, use the north exit.',
      'The pool gets busy in July, so book a lounger early',
    ],
  ],
  [
    'proposals to the house',
    [
      'Why not serve breakfast in the courtyard?',
      'How about a hook behind the door?',
      'A few more sockets would not hurt.',
      'More plugs by the bed, please.',
      'Could the kitchen think about oat milk?',
      'Never book a room over the bakery.',
    ],
  ],
  [
    'modal advice',
    [
      'You should try the afternoon tea',
      'Anyone with children should request the garden wing',
      'You might want to pack a sweater',
      'You had better reserve a table',
      'Make sure your reservation says harbour side',
    ],
  ],
  [
    'recommending',
    [
      'I would highly recommend the tasting menu',
      'Highly recommended!',
      'We would not recommend it to families',
      'The night market is a must see',
      'It is worth paying a little extra for the club floor, well worth upgrading',
      'One tip: the side entrance is quicker',
    ],
  ],
  [
    'proposals to the hotel',
    [
      'It would be nice if there were hooks in the bathroom',
      'They should put up clearer signs',
      'The hotel needs to train its reception',
      'Please provide more vegetarian dishes',
      'I wish they would open the terrace earlier',
    ],
  ],
])('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(suggests(text)).toBe(true);
  });
});

describe('no suggestion', () => {
  test.each([
    'The rooms were bright and the staff kind.',
    'We stayed three nights in June.',
    'I will certainly come back next spring.',
    'The concierge recommended a little trattoria.',
    'Check in was quick.',
    'Our stay was pleasant.',
    'We asked for a quiet room and got one.',
    'I should say the lobby is beautiful.',
    'They always make sure you have everything you need.',
    'We did not expect such a view.',
    'Thank you for a lovely week.',
    'Great advice from the front desk about the ferries.',
    'Everything you could want is nearby.',
    'Can we check out at noon?',
    '',
  ])('%s', (text) => {
    expect(suggests(text)).toBe(false);
  });
});

test('never throws, and shouting changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof suggests(text)).toBe('boolean');
    }),
  );
  expect(suggests('ASK FOR A SEA VIEW ROOM')).toBe(true);
});
