import { byRules } from '../said';

/** Logs of a shift, every line made up: what was done, paid, found, fetched, counted. None asks for anything. */
const LOGGED = [
  'rm 1204 extra towels delivered 21:05',
  'turndown 7th flr completed, mints left',
  'minibar 515 restocked, 2 colas charged',
  'Flowers delivered to 902, card signed',
  'crib set up in 330, checked by hk',
  'taxi booked 06:15, driver Selim, plate 4471',
  'airport pickup confirmed, flt AZ609 eta 14:20',
  'dinner res 20:00 x4 confirmed w/ Trattoria Lume',
  'LF: silver earring rm 611, bagged, drawer 2',
  'lost & found: grey scarf, 3rd floor corridor, logged',
  'night audit: bar float short 12.40, reported',
  'parcel for 808 signed for, in back office',
  'city tour x6 pax paid cash, receipt given',
  'laundry 417 returned 17:30, 3 shirts 1 suit',
  'adv deposit 300 eur posted to folio',
  'OTA bkg prepaid, 2A, ETA 22:00',
  'conf emailed, 3 nts, BAR rate',
  'rm moved 412 to 508, keys reissued',
  'spa treatment 15:00 no show, charged 50%',
  'wake up call 0530 done, answered',
  'amenity delivered 16:10, fruit + note',
  'TV remote batteries replaced rm 219',
  'ice machine 4th flr fixed by eng',
  'umbrella lent to 703, returned next am',
  'late c/o 2pm charged half day, signed',
  'porter took 4 bags to storage, tag 88',
  'breakfast covers 112, 6 walk-ins',
  'Champagne sent up by sales, receipted',
  'first aid given at pool, report filed',
  'iron delivered to 640 and collected 09:15',
];

/** Beside what was done stands what was wanted: the want is kept. */
const WANTED: readonly (readonly [string, string])[] = [
  ['gst asked for 2 xtra pillows, delivered 22:10', 'pillows'],
  ['requested a kettle, sent up 19:00', 'kettle'],
  ['wants late checkout, approved 2pm, signed', 'late checkout'],
  ['prefers still water, bottle left in rm', 'still water'],
  ['needs a bath mat, one delivered', 'bath mat'],
];

describe('a staff note that logs', () => {
  test.each(LOGGED)('asks for nothing: %s', (text) => {
    expect(byRules.heard(text, { speaker: 'staff' }).map(({ item }) => item)).toEqual([]);
  });
});

describe('a staff note that logs and tells a wish', () => {
  test.each(WANTED)('%s', (text, thing) => {
    expect(byRules.heard(text, { speaker: 'staff' }).map(({ item }) => item)).toEqual([expect.stringContaining(thing)]);
  });
});
