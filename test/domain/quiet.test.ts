import { quietUntil } from '../../domain/quiet';

const NIGHT = { from: '22:00', to: '07:00' };

test.each<[string, string, string, { from: string; to: string }, string | null]>([
  ['in the evening', '2026-06-10T20:00:00Z', 'Europe/Rome', NIGHT, '2026-06-11T05:00:00.000Z'],
  ['after midnight', '2026-06-11T01:00:00Z', 'Europe/Rome', NIGHT, '2026-06-11T05:00:00.000Z'],
  ['the minute before it begins', '2026-06-10T19:59:59Z', 'Europe/Rome', NIGHT, null],
  ['the moment it ends', '2026-06-11T05:00:00Z', 'Europe/Rome', NIGHT, null],
  ['by the clock of the property, not ours', '2026-06-10T20:00:00Z', 'America/Cancun', NIGHT, null],
  ['over a rest at noon', '2026-06-10T12:30:00Z', 'Europe/Rome', { from: '14:00', to: '16:00' }, '2026-06-10T14:00:00.000Z'],
  ['the night the clocks go forward is an hour shorter', '2026-03-28T22:00:00Z', 'Europe/Rome', NIGHT, '2026-03-29T05:00:00.000Z'],
  ['the night they go back is an hour longer', '2026-10-24T21:00:00Z', 'Europe/Rome', NIGHT, '2026-10-25T06:00:00.000Z'],
  [
    'an end that is skipped is that much later',
    '2026-03-29T00:30:00Z',
    'Europe/Rome',
    { from: '22:00', to: '02:30' },
    '2026-03-29T01:30:00.000Z',
  ],
  [
    'an end that comes twice is the first one',
    '2026-10-25T00:10:00Z',
    'Europe/Rome',
    { from: '22:00', to: '02:30' },
    '2026-10-25T00:30:00.000Z',
  ],
  ['and once it was over, it is over', '2026-10-25T01:10:00Z', 'Europe/Rome', { from: '22:00', to: '02:30' }, null],
  ['half an hour of daylight saving', '2026-04-04T15:00:00Z', 'Australia/Lord_Howe', NIGHT, '2026-04-04T20:30:00.000Z'],
])('%s', (_name, now, timeZone, quiet, expected) => {
  expect(quietUntil(new Date(now), quiet, timeZone)?.toISOString() ?? null).toBe(expected);
});
