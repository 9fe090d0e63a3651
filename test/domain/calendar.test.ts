import { DateTime } from 'luxon';
import { clockAt, dayIn } from '../../domain/calendar';

test.each([
  ['Europe/Rome', '2031-03-05T23:30:00Z', '2031-03-06', 0],
  ['America/Cancun', '2031-03-05T03:30:00Z', '2031-03-04', 22],
  ['Asia/Kathmandu', '2031-03-05T18:20:00Z', '2031-03-06', 0],
  ['Pacific/Kiritimati', '2031-12-31T10:00:00Z', '2032-01-01', 0],
  ['UTC', '2031-01-01T00:00:00Z', '2031-01-01', 0],
])('the clock at %s at %s', (zone, at, day, hour) => {
  expect(clockAt(zone, new Date(at))).toEqual({ day, hour });
});

test('it agrees with luxon in every zone that the system knows, summer time or not', () => {
  for (const [index, zone] of Intl.supportedValuesOf('timeZone').entries()) {
    const at = new Date(Date.UTC(2024, index % 24, 1 + (index % 28), index % 24, 59));
    const there = DateTime.fromJSDate(at, { zone });
    expect([zone, clockAt(zone, at)]).toEqual([zone, { day: there.toISODate(), hour: there.hour }]);
  }
});

test('one minute after the other, across midnight and across the change to summer time', () => {
  const hours = (from: string) => [0, 1, 2].map((minutes) => clockAt('Europe/Rome', new Date(Date.parse(from) + minutes * 60_000)));
  expect(hours('2031-03-05T22:59:30Z')).toEqual([
    { day: '2031-03-05', hour: 23 },
    { day: '2031-03-06', hour: 0 },
    { day: '2031-03-06', hour: 0 },
  ]);
  expect(hours('2031-03-30T00:58:59Z').map(({ hour }) => hour)).toEqual([1, 1, 3]);
});

test('what is no time zone is refused', () => {
  expect(() => dayIn('Europe/Atlantis', new Date())).toThrow(RangeError);
});
