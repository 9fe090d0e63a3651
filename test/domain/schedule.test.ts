import type { LeadTime } from '../../domain/property';
import { isNear, leadTimesOf, localDay, nextBriefingAt, nextEdition } from '../../domain/schedule';
import { naples, stayInNaples } from '../workers/support/people';

const at = (instant: string) => new Date(instant);
const iso = (due: { dueAt: Date } | null) => due?.dueAt.toISOString();

describe('lead times as instants', () => {
  const instants = (timeZone: string, arrival: string, leadTimes: LeadTime[]) =>
    leadTimesOf({ arrival }, naples({ timeZone, leadTimes })).map(({ key, dueAt }) => `${key} ${dueAt.toISOString()}`);

  test.each<[string, string, string, LeadTime, string]>([
    ['an ordinary morning', 'Europe/Rome', '2026-06-10', { daysBefore: 3, at: '09:00' }, 'd3 2026-06-07T07:00:00.000Z'],
    [
      'before and after the clocks went forward',
      'Europe/Rome',
      '2026-03-30',
      { daysBefore: 3, at: '09:00' },
      'd3 2026-03-27T08:00:00.000Z',
    ],
    ['a time that is skipped', 'Europe/Rome', '2026-03-29', { daysBefore: 0, at: '02:30' }, 'd0 2026-03-29T01:30:00.000Z'],
    ['a time that comes twice', 'Europe/Rome', '2026-10-25', { daysBefore: 0, at: '02:30' }, 'd0 2026-10-25T00:30:00.000Z'],
    [
      'a time that comes twice in New York',
      'America/New_York',
      '2026-11-01',
      { daysBefore: 0, at: '01:30' },
      'd0 2026-11-01T05:30:00.000Z',
    ],
    ['half an hour of daylight saving', 'Australia/Lord_Howe', '2026-04-05', { daysBefore: 0, at: '01:45' }, 'd0 2026-04-04T14:45:00.000Z'],
    ['over the end of a leap February', 'Asia/Tokyo', '2028-03-01', { daysBefore: 1, at: '00:00' }, 'd1 2028-02-28T15:00:00.000Z'],
    ['the far side of the date line', 'Pacific/Kiritimati', '2026-01-01', { daysBefore: 0, at: '06:00' }, 'd0 2025-12-31T16:00:00.000Z'],
  ])('%s', (_name, timeZone, arrival, lead, expected) => {
    expect(instants(timeZone, arrival, [lead])).toEqual([expected]);
  });

  test('are in order of time, and two on one day have two keys', () => {
    const leads = [
      { daysBefore: 0, at: '18:00' },
      { daysBefore: 0, at: '06:00' },
      { daysBefore: 3, at: '09:00' },
    ];
    expect(instants('Europe/Rome', '2026-06-10', leads).map((due) => due.split(' 2026')[0])).toEqual(['d3', 'd0', 'd0 at 18:00']);
  });

  test('a property with a time zone that does not exist is named', () => {
    expect(() => leadTimesOf(stayInNaples(), naples({ timeZone: 'Europe/Atlantis' }))).toThrow(/Europe\/Atlantis/);
    expect(() => localDay(new Date(), { timeZone: 'Europe/Atlantis' })).toThrow(/Europe\/Atlantis/);
  });
});

describe('the next edition', () => {
  const d3 = { key: 'd3', dueAt: at('2026-06-07T07:00:00Z') };
  const d1 = { key: 'd1', dueAt: at('2026-06-09T07:00:00Z') };
  const d0 = { key: 'd0', dueAt: at('2026-06-10T04:00:00Z') };
  const next = (now: string, composed = [d3].slice(1), given = {}) => nextEdition(stayInNaples(given), naples(), composed, at(now));

  test('of a stay booked long before is the first lead time', () => {
    expect(next('2026-05-01T00:00:00Z')).toEqual(d3);
  });

  test('is the following one once one was composed', () => {
    expect(next('2026-06-07T07:00:01Z', [d3])).toEqual(d1);
    expect(next('2026-06-09T07:00:01Z', [d3, d1])).toEqual(d0);
    expect(next('2026-06-10T04:00:01Z', [d3, d1, d0])).toBeNull();
  });

  test('of a stay booked after lead times have passed is one for all of them, due at once', () => {
    const late = next('2026-06-09T12:00:00Z');
    expect(late).toEqual(d1);
    expect(next('2026-06-09T12:00:00Z', [d1])).toEqual(d0);
  });

  test('of a walk-in is due at once, and then there is none', () => {
    expect(next('2026-06-10T15:00:00Z', [], { status: 'in house' })).toEqual(d0);
    expect(next('2026-06-10T15:00:01Z', [d0], { status: 'in house' })).toBeNull();
  });

  test('of a guest who came days early is due at once', () => {
    const now = '2026-06-05T10:00:00Z';
    expect(next(now, [], { status: 'in house' })).toEqual({ key: 'd0', dueAt: at(now) });
  });

  test('of a stay moved to later days comes at its new lead times', () => {
    expect(iso(next('2026-06-08T00:00:00Z', [d3], { arrival: '2026-07-10', departure: '2026-07-14' }))).toBe('2026-07-07T07:00:00.000Z');
  });

  test.each(['cancelled', 'no-show', 'departed'] as const)('of a stay that is %s does not exist', (status) => {
    expect(next('2026-06-09T12:00:00Z', [], { status })).toBeNull();
  });

  test('of a stay whose last day is over at the property does not exist, though the PMS never closed it', () => {
    expect(iso(next('2026-06-14T21:59:00Z'))).toBeDefined();
    expect(next('2026-06-14T22:00:00Z')).toBeNull();
  });

  test('does not count deltas as briefings', () => {
    expect(next('2026-06-07T07:00:01Z', [{ key: 'delta-1', dueAt: at('2026-06-08T00:00:00Z') }])).toEqual(d3);
  });
});

describe('near', () => {
  test.each([
    ['2026-06-08T21:59:00Z', false],
    ['2026-06-08T22:00:00Z', true],
    ['2026-06-11T12:00:00Z', true],
  ])('by the calendar of the property, at %s: %s', (now, expected) => {
    expect(isNear(stayInNaples(), naples(), at(now))).toBe(expected);
  });

  test('is who is in the house, whatever the booking says', () => {
    expect(isNear(stayInNaples({ status: 'in house' }), naples(), at('2026-06-01T00:00:00Z'))).toBe(true);
  });
});

describe('when to look at a stay that was put or changed', () => {
  const now = at('2026-05-01T00:00:00Z');
  const look = (given: Parameters<typeof stayInNaples>[0], briefings: { editions: [] }[]) =>
    nextBriefingAt(stayInNaples(given), naples(), briefings, now)?.toISOString();

  test('is its first lead time', () => {
    expect(look({}, [])).toBe('2026-06-07T07:00:00.000Z');
    expect(look({}, [{ editions: [] }])).toBe('2026-06-07T07:00:00.000Z');
  });

  test('is never, where it is off and nobody was told of it', () => {
    expect(look({ status: 'cancelled' }, [])).toBeUndefined();
  });

  test.each(['booked', 'cancelled', 'no-show'] as const)('is at once, where a property was told of it and it is %s now', (status) => {
    const told = [{ editions: [{}] }] as unknown as { editions: [] }[];
    expect(look({ status }, told)).toBe(now.toISOString());
  });
});
