import * as fc from 'fast-check';
import { complaintIn } from '../../../nlp/complaints/complaint';

const NOTED = [
  'gst rm 318 v unhappy w/ view of car park, was promised sea view',
  '305 cmpl noise fr rooftop bar till 2am, offered to move',
  'Mrs Haddad not pleased w breakfast - eggs cold & waited forever',
  'rm 1127 AC blowing warm air, eng on way, gst irritated',
  'Guest in 410 came down 3x about dripping tap',
  'PAX in 222 found long hair in tub, hskp sent, fruit basket given',
  "Mr Ito's suit came back from laundry w/ a scorch mark, claim form filled",
  'guest says steak was raw twice, chef came out, taken off bill',
  'Dr Weiss waiting for luggage 45 min after arrival, upset',
  '907: TV remote dead again, 2nd call today',
  'gst reports room smells of smoke, moved to 611',
  'the guest was really mad abt resort fee, says nobody told him',
  'bathroom floods every time they shower rm 515',
  'Ms. Romano said the mattress sags in middle, slept badly',
  'toddler got splinter from the deck by kids pool, mum very cross',
  'rm key demagnetised 4 times, gst fuming',
  'spa: guest unhappy, therapist 20 mins late, shortened treatment',
  'wake-up call missed for 118, nearly missed flight, very angry',
  'Guest claims $200 missing from safe in 733, security informed',
  'room not ready at 5pm, guest waited in the lobby w/ two babies',
  '604 no hot water since morning',
  'She was given a twin instead of king as booked, not happy',
  'Mr Novak disappointed that pool was closed for the entire stay',
  'IRD order for 801 forgotten, apologised and comped',
  'lady in 209 says housekeeper walked in while she was dressing',
  'wheelchair guest could not get through the bathroom door, moved to accessible rm',
  'guest found a roach behind minibar',
  'Family 340 complaining re music from wedding',
  'Rm 1502 called again abt rattling vent, eng couldnt find it',
  'guest very let down by anniversary dinner, wine never chilled, candles missing',
  '415 says blackout curtain doesnt close, light from 5am',
  "Conf room projector failed in the middle of Mr Sato's pitch, he walked out",
  "valet scratched bumper of 808's rental, photos attached",
  'Ms Oduya: hairdryer burnt her finger',
  'gst at bar said bartender ignored her for 20 mins',
  'breakfast buffet was empty when 330 came at 9:40, they left w/o eating',
  'Sofa bed for child not made up at arrival, parents annoyed',
  'Mr Brandt checked out a day early, said he couldnt stand the smell from kitchen',
  "crying baby next door, guest asks to move, hasn't slept 2 nights",
  '1010 paid for breakfast but was not on the list, argued with hostess',
];
const NOT_NOTED = [
  'gst 512 prefers hypo pillows, no feathers',
  'Mr & Mrs Lund celebrating 25 yrs on sat, prosecco in room pls',
  'Anna K. always asks for corner room on a high floor',
  "rm 620 wants late c/o 3pm, ok'd by RDM",
  'vegan, no honey, please inform kitchen',
  'guest allergic to bees, keep terrace doors closed',
  '1203 has a bad back - board under mattress',
  'kids 4 and 7, need 2 rollaways + step stool',
  "Sheikh's party of 12 arriving 22:00, block 9th floor",
  'loved the pillow mist, asked where to buy',
  'took only sparkling water w lime at dinner both nights',
  'room 414 vacant dirty, insp by 2pm',
  'guest checked out happy, left a tip for Rosa',
  "Mr Cho doesn't like to be called by first name",
  'please do not disturb until 11, works nights',
  'found: one gold earring by pool bar, in safe',
  'Mrs Blum hates strong air freshener, remove diffuser',
  'no newspaper for 333',
  'arrival delayed, storm at FRA, hold the room',
  'elevator B maintenance tomorrow 9-11, inform high floors',
  "guest can't eat gluten, celiac, cross contamination matters",
  'son has autism, loud noises upset him, quiet end of corridor',
  'drinks tea only, never coffee',
  'Ms Park is afraid of heights, low floor only',
  'prefers room away from ice machine as light sleeper',
  'hard to wake, asked for 2 wakeup calls',
  'asks for AC at 18 every time',
  'broke his leg skiing, needs shower stool + ground floor',
  "said the burrata was best he's had",
  'no complaints from 705, all good',
  'lost his charger, borrowed one from FD',
  'guest upset stomach, sent ginger tea and plain rice',
  'Mrs Fay likes her coffee scalding hot',
  'allergy: penicillin, note for the doctor',
  '412 wants extra hangers and a luggage rack',
  'no alcohol in minibar pls, recovering',
  'never wants turndown',
  'regular, knows everyone, ask about his grandchildren',
  'Pls move flowers away, hay fever',
  'baby cot and bottle warmer in 228 before 3',
  'always complains of cold feet, leave extra blanket',
  'claustrophobic, no interior rooms',
  'Mr Adler skipped dinner, jet lag',
  'gluten free toast every morning, separate toaster',
];
const SAID = [
  "I've asked twice now for the cot and it still isn't here.",
  'The bed squeaks every time I turn over',
  'Hello, there is no toilet paper in 417 and reception does not pick up.',
  'Your website said free parking and now you want 30 euros a night??',
  'We were put next to the lift although I had requested a quiet room.',
  'The neighbours have been partying since midnight. I have to get up at five.',
  'Great, another night without air conditioning. Thanks a lot.',
  "My wife found somebody else's socks under the bed.",
  'I am writing to express my disappointment with our recent stay.',
  'tv doesnt work, shower weak, lamp flickering... for 400 a night really?',
  'Lovely room, pity about the drilling at 8 on a Sunday',
  'I ordered a club sandwich an hour ago',
  'you billed my card 2 times!!',
  "the wi-fi is useless, I can't even open my mail",
  "It's freezing in here and the heater won't turn on",
  "Could somebody come up and look at the toilet? It won't flush.",
  'The coffee at breakfast tastes like dishwater',
  'I specifically asked for a bath and got a shower. Again.',
  'Nice hotel but the pillows are like bricks',
  'I must say I expected better from a hotel of this standard.',
  'Housekeeping came at 8 am despite the do not disturb sign',
  'We had to carry our own bags up three floors because the lift was out of order',
  'the pool towels are always gone by ten',
  'Sorry to bother you but the people upstairs are stomping around like elephants',
  'My salad had a piece of plastic in it.',
  'Nobody told us the restaurant would be shut on Monday',
  'The sheets had stains and there was dust everywhere',
  'Carpet smelled damp, hairs in the sink, and the window would not close.',
  'It took them three days to bring an iron.',
  'Check-in was chaos and the man at the desk could not have cared less.',
  'Room tiny, walls paper thin, never again.',
  'Hi. The shower head came off in my hand and now there is water all over the floor',
  'this is not the room I booked',
  "I'd like to talk to whoever is responsible, this is beyond a joke",
  "There's a family of ants living in our bathroom",
  'Been on hold with room service for ages',
  'Our stay was ruined by a wedding party that went on till four',
  'Your concierge sent us to a restaurant that closed two years ago',
  'It is quite warm in the bedroom, even with the air con at 16',
  'Someone charged a massage to my room that I never had',
  'the hotel looks nothing like the photos',
  'staff nice but food so so and portions tiny',
  'No plug near the bed, had to charge my phone in the bathroom.',
  'The elevators take forever in the morning',
  "My balcony door doesn't lock and we are on the ground floor",
  'We asked for two beds and found one',
  'You can hear every word from next door',
  'They gave our table away even though we were only 5 minutes late',
];
const NOT_SAID = [
  'Could we have a quiet room, please? My husband snores so nobody near us would be kind ;)',
  "I can't sleep on soft mattresses, do you have a firm one?",
  'Is the wifi fast enough for video calls?',
  'I hate coriander, please leave it out',
  'No dairy for me, it makes me sick',
  'What time does the pool close?',
  'We will be late, our flight got cancelled',
  'everything was perfect, thank you for a wonderful stay!',
  'My daughter is scared of the dark, a night light would be great',
  "I don't like being near the elevator",
  'We are looking for something cheap, not too far from the beach',
  'I need a room with no carpet because of my asthma',
  'could you send up an extra blanket? it gets cold at night',
  'no need to clean today',
  'Is there a bad smell from the river in summer? Someone mentioned it',
  "we'd hate to be on the ground floor",
  'I have a terrible headache, could you bring some aspirin?',
  'The staff could not have been nicer.',
  'Nothing too spicy for the kids please',
  'My back is bad so I need a walk-in shower',
  'How expensive is the parking?',
  'I would not want a noisy room again',
  'The view blew us away',
  'sorry, wrong chat!',
  'I missed my train, can I still check in after midnight?',
  "If it's too much trouble don't worry",
  'Can you cancel my dinner reservation? My wife is ill',
  'The breakfast was so good I was sad to leave',
  'my phone is dead, do you have a charger',
  "I'm not fussy about the view",
  'Just checking that my booking includes breakfast',
  "I'd rather not have a room over the street",
  'Do you have a gym? And is it crowded in the mornings?',
  'I need the receipt for last night please',
  'My son is a picky eater so plain pasta would be safest',
  "Loved it, can't fault a thing",
  'we are vegetarians but fish is ok',
  "Please don't put us on the same floor as the conference",
  'thinking of extending, what would two more nights cost',
  'I am deaf in one ear',
  'not sure yet when we arrive, maybe around ten',
  'I lost my room key, can I get a new one?',
  "It's too early for breakfast, could I get a box to go?",
  'no ice in my drinks ever',
  'What a shame we have to leave tomorrow!',
];

describe('what associates write', () => {
  test.each(NOTED)('is a complaint: %s', (text) => {
    expect(complaintIn(text, 'staff')).not.toBeNull();
  });
  test.each(NOT_NOTED)('is none: %s', (text) => {
    expect(complaintIn(text, 'staff')).toBeNull();
  });
});

describe('what guests say', () => {
  test.each(SAID)('is a complaint: %s', (text) => {
    expect(complaintIn(text, 'guest')).not.toBeNull();
  });
  test.each(NOT_SAID)('is none: %s', (text) => {
    expect(complaintIn(text, 'guest')).toBeNull();
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
