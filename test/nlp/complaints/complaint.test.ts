import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { complaintIn as complaintOf } from '../../../nlp/complaints/complaint';
import { speechOf } from '../../../nlp/opinions/speech';

const complaintIn = (text: string, speaker: 'guest' | 'staff'): ReturnType<typeof complaintOf> => complaintOf(speechOf(text), speaker);

interface Own {
  speaker: 'guest' | 'staff';
  text: string;
  complaint: boolean;
}
const OWN = readFileSync('scripts/learn/complaints.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Own);

describe('the sentences it has learned from', () => {
  test.each(['guest', 'staff'] as const)('%s: nine in ten and more are read as they are labelled', (speaker) => {
    const own = OWN.filter((each) => each.speaker === speaker);
    const wrong = own.filter(({ text, complaint }) => (complaintIn(text, speaker) !== null) !== complaint).map(({ text }) => text);
    expect(own.length).toBeGreaterThan(300);
    expect(wrong.length / own.length).toBeLessThan(0.1);
  });
});

describe('sentences it has not learned from', () => {
  test.each([
    'The radiator in 14 hisses the whole night and cannot be turned down.',
    'We ordered two coffees and after half an hour we had one.',
    'There is mould around the bath and the plug is missing.',
    'You promised a crib and there is none.',
    'The man at reception was extremely rude to my husband.',
    'our room was never cleaned in four days',
    'I have asked three times for a new key.',
    'The sheets were dirty, and nobody answered the phone.',
  ])('a guest complains: %s', (text) => {
    expect(complaintIn(text, 'guest')).not.toBeNull();
  });

  test.each([
    'Could you send up two more blankets, please?',
    'We would love a room with a balcony.',
    'The staff were wonderful and the garden is a dream.',
    'If the room is noisy, could we move?',
    'My wife is allergic to nuts.',
    'How long is the walk to the station?',
    'I prefer a hard mattress.',
    'They fixed the shower within ten minutes, thank you!',
  ])('a guest does not: %s', (text) => {
    expect(complaintIn(text, 'guest')).toBeNull();
  });

  test.each([
    'gst 811 complained that the shower is cold, engineer sent',
    'Mrs Novak very upset, taxi never came, she missed her flight',
    'he says nobody brought the towels he asked for twice',
  ])('a note of a complaint: %s', (text) => {
    expect(complaintIn(text, 'staff')).not.toBeNull();
  });

  test.each([
    'Mr Ferreira takes his espresso at six, door open',
    'dishwasher in the main kitchen leaking, plumber booked for nine',
    'no feathers, no wool, two foam pillows in 420',
    'she is afraid of dogs, seat her inside',
  ])('a note of none: %s', (text) => {
    expect(complaintIn(text, 'staff')).toBeNull();
  });
});

describe('severity', () => {
  test.each([
    ['Somebody stole my camera from the room', 'high'],
    ['I slipped on the marble and cut my chin', 'high'],
    ['There are bed bugs in 305', 'high'],
    ['The corridor smells of smoke and my son has asthma', 'high'],
    ['Third time I ask: the heating does not work', 'medium'],
    ['You charged my card twice', 'medium'],
    ['We could not sleep because of the nightclub', 'medium'],
    ['The carpet is a bit shabby', 'low'],
    ['The lamp flickers', 'low'],
  ])('%s', (text, severity) => {
    expect(complaintIn(text, 'guest')?.severity).toBe(severity);
  });
});

describe('category', () => {
  test.each([
    ['The AC is broken again', 'climate'],
    ['No hot water since yesterday', 'bath'],
    ['The wifi keeps dropping', 'technology'],
    ['We waited forty minutes to check in', 'service'],
    ['There is mold on the ceiling', 'room'],
    ['The omelette was burnt', 'food'],
    ['There was a cockroach behind the curtain', 'housekeeping'],
  ])('%s', (text, category) => {
    expect(complaintIn(text, 'guest')?.category).toBe(category);
  });
});

test('any text gives a quote of its own words, and never throws', () => {
  const words = fc.constantFrom(
    'no',
    'hot water',
    'again',
    '?',
    '.',
    'we',
    'want',
    'the',
    'shower',
    'leaks',
    'twice',
    '😡',
    'never',
    'came',
    '...',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('guest' as const, 'staff' as const), (text, speaker) => {
      const complaint = complaintIn(text, speaker);
      if (complaint) expect(text).toContain(complaint.quote);
    }),
    { numRuns: 500 },
  );
});
