import type { Circumstances } from '../../../domain/conditions/circumstances';
import { isFeast } from '../../../domain/conditions/feasts';
import { holdsUnder } from '../../../domain/conditions/holding';
import { circumstancesIn, conditionKey, readCondition } from '../../../domain/conditions/reading';
import { sameConditions, takesIn } from '../../../domain/conditions/sameness';

const keys = (text: string) => readCondition(text).map(conditionKey);

test.each([
  ['when it’s cold', ['weather:cold']],
  ['cold weather', ['weather:cold']],
  ['not cold', ['not weather:cold']],
  ['except on Sundays', ['not weekday:sunday']],
  ['with my husband', ['party:husband']],
  ['travelling alone', ['party:alone']],
  ['after dinner', ['meal:after dinner']],
  ['before going to bed', ['daytime:bedtime']],
  ['on winter evenings', ['season:winter', 'daytime:evening']],
  ['15 September', ['date:9-15']],
  ['in May', ['date:5']],
  ['in white wine', ['thing:white wine']],
])('“%s”', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('a sentence names its circumstances and nothing else', () => {
  expect(circumstancesIn('finishes dinner on a cold, snowy evening').map(conditionKey)).toEqual([
    'meal:after dinner',
    'daytime:evening',
    'weather:cold',
  ]);
});

test('two ways to say one condition are one condition; what the slot has said is none', () => {
  const on = (slot: string, ...when: string[]) => ({ slot, when });
  expect(sameConditions(on('drink.tea', 'when it is cold'), on('drink.tea', 'cold'))).toBe(true);
  expect(sameConditions(on('housekeeping.turndown.amenity', 'at turndown'), on('housekeeping.turndown.amenity'))).toBe(true);
  expect(takesIn(on('drink.tea'), on('drink.tea', 'cold'))).toBe(true);
  expect(takesIn(on('drink.tea', 'cold'), on('drink.tea'))).toBe(false);
});

const stay = (from: string, to: string, more: Partial<Circumstances> = {}): Circumstances => ({
  from,
  to,
  southern: false,
  place: ['rome', 'italy'],
  party: [{ relation: 'daughter' }],
  partyKnown: false,
  days: { birthday: '9-15' },
  ...more,
});

test.each([
  ['in summer', stay('2024-07-01', '2024-07-05'), 'holds'],
  ['in summer', stay('2024-07-01', '2024-07-05', { southern: true }), 'no'],
  ['in summer', stay('2024-05-28', '2024-06-03'), 'may'],
  ['on Sundays', stay('2024-07-01', '2024-07-05'), 'no'],
  ['on Sundays', stay('2024-07-01', '2024-07-08'), 'may'],
  ['when it is cold', stay('2024-07-01', '2024-07-05'), 'no'],
  ['when it is cold', stay('2024-01-01', '2024-01-05'), 'may'],
  ['not in summer', stay('2024-07-01', '2024-07-05'), 'no'],
  ['with the children', stay('2024-07-01', '2024-07-05'), 'holds'],
  ['with the children', stay('2024-07-01', '2024-07-05', { party: [], partyKnown: true }), 'no'],
  ['alone', stay('2024-07-01', '2024-07-05', { party: [], partyKnown: true }), 'holds'],
  ['alone', stay('2024-07-01', '2024-07-05'), 'may'],
  ['on my birthday', stay('2024-09-12', '2024-09-16'), 'may'],
  ['on my birthday', stay('2024-07-01', '2024-07-05'), 'no'],
  ['during Ramadan', stay('2026-02-23', '2026-02-27'), 'holds'],
  ['during Ramadan', stay('2026-05-23', '2026-05-27'), 'no'],
  ['in Rome', stay('2024-07-01', '2024-07-05'), 'holds'],
  ['in the evening', stay('2024-07-01', '2024-07-05'), 'may'],
  ['with tea', stay('2024-07-01', '2024-07-05'), 'may'],
] as const)('“%s” in a stay', (when, circumstances, expected) => {
  expect(holdsUnder([when], circumstances)).toBe(expected);
});

const moment = (said: string, now: Partial<NonNullable<Circumstances['now']>> = {}): Circumstances =>
  stay('2024-01-10', '2024-01-10', { now: { hour: 15, said: circumstancesIn(said), occasions: [], named: [], ...now } });

test.each([
  ['cold', moment('on a hot evening'), 'no'],
  ['cold', moment('on a snowy evening'), 'holds'],
  ['after dinner', moment('finishes dinner', { occasions: ['dinner'] }), 'holds'],
  ['before dinner', moment('finishes dinner', { occasions: ['dinner'] }), 'no'],
  ['with dinner', moment('sits down to dinner', { occasions: ['dinner'] }), 'holds'],
  ['with dinner', moment('finishes dinner', { occasions: ['dinner'] }), 'no'],
  ['with my meals', moment('sits down to dinner', { occasions: ['dinner'] }), 'holds'],
  ['in the morning', moment('', { hour: 8 }), 'holds'],
  ['in the morning', moment('', { hour: 15 }), 'no'],
  ['in the morning', moment('', { occasions: ['breakfast'] }), 'holds'],
  ['at night', moment('', { hour: 1 }), 'holds'],
  ['alone', moment('checks in with her children'), 'no'],
  ['in white wine', moment('', { named: ['chabli', 'white', 'wine'] }), 'holds'],
  ['in white wine', moment('', { named: ['tea'] }), 'no'],
  ['at turndown', moment('', { occasions: ['turndown'] }), 'holds'],
] as const)('“%s” at a moment', (when, circumstances, expected) => {
  expect(holdsUnder([when], circumstances)).toBe(expected);
});

test.each([
  ['easter', '2025-04-20', true],
  ['easter', '2025-05-20', false],
  ['lent', '2025-03-10', true],
  ['eid', '2025-06-06', true],
  ['hanukkah', '2024-12-28', true],
  ['yom kippur', '2025-10-02', true],
  ['lunar new year', '2025-01-29', true],
  ['christmas', '2025-12-25', true],
  ['diwali', '2025-10-20', null],
])('%s on %s: %s', (feast, day, expected) => {
  expect(isFeast(feast, new Date(day))).toBe(expected);
});
