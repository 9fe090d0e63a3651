import type { Task } from '../../../domain/briefing';
import { plannedFor, withDueTimes } from '../../../domain/care/due';
import { aBriefing, aProperty, aStay } from '../../support/samples';

const property = aProperty('NAP');
const stay = aStay('S1', { arrival: '2031-03-04', departure: '2031-03-08', updatedAt: new Date('2031-02-01T08:00:00Z') });
const [sample] = aBriefing('S1').tasks;
const open = (over: Partial<Task> = {}): Task => {
  const task: Task = { ...sample!, state: 'open', ...over };
  delete task.outcome;
  return task;
};

describe('when a task is to be done', () => {
  test.each<[string, Partial<Task>, string]>([
    ['a pillow, before the guest comes into the room', { slot: 'bed.pillow' }, '2031-03-04T14:00:00.000Z'],
    ['a walnut allergy, before anything is served', { slot: 'dietary.allergy.nuts' }, '2031-03-04T14:00:00.000Z'],
    ['an ice cube in white wine, in the course of the stay', { slot: 'drink.ice', when: ['white wine'] }, '2031-03-08T11:00:00.000Z'],
    ['a blanket when it is cold, in the course of the stay', { slot: 'bed.blanket', when: ['cold'] }, '2031-03-08T11:00:00.000Z'],
    ['a massage, in the course of the stay', { slot: 'wellness.massage' }, '2031-03-08T11:00:00.000Z'],
    ['an airport transfer, before arrival', { slot: 'travel.transfer' }, '2031-03-04T14:00:00.000Z'],
  ])('%s', (_, task, at) => {
    expect(plannedFor(open(task), stay, property).toISOString()).toBe(at);
  });

  test('at the times that the property has set, by its own clock', () => {
    const own = aProperty('NAP', { timeZone: 'America/Cancun', care: { readyAt: '16:30' } });
    expect(plannedFor(open(), stay, own).toISOString()).toBe('2031-03-04T21:30:00.000Z');
  });
});

describe('due times over the life of a briefing', () => {
  /** A wish that is learned as it is composed, unless it was learned before. */
  const days = (now: string, known: readonly Task[], over: Partial<Task> = {}, dates = stay, learnedAt = now): Task => {
    const learned = new Map([[sample!.preferenceId, new Date(learnedAt)]]);
    const tasks = [open({ id: known[0]?.id ?? 'S1~p_1', ...over })];
    return withDueTimes(tasks, known, { stay: dates, property, learned }, new Date(now))[0]!;
  };
  const first = days('2031-03-01T08:00:00Z', []);

  test('it is due when the room is to be ready, and the owner is the first to be told', () => {
    expect(first).toMatchObject({ dueAt: new Date('2031-03-04T14:00:00Z'), escalateAt: new Date('2031-03-04T14:00:00Z') });
  });

  test('what is learned in the house is due four hours later, and stays so when it is composed again', () => {
    const late = days('2031-03-05T18:00:00Z', []);
    expect(late.dueAt).toEqual(new Date('2031-03-05T22:00:00Z'));
    expect(days('2031-03-05T21:00:00Z', [late]).dueAt).toEqual(late.dueAt);
  });

  test('it counts from when it was learned and not from when it was composed; who is told late still has a quarter of the time', () => {
    const composed = (at: string) => days(at, [], {}, stay, '2031-03-05T18:00:00Z').dueAt;
    expect(composed('2031-03-05T18:40:00Z')).toEqual(new Date('2031-03-05T22:00:00Z'));
    expect(composed('2031-03-05T21:30:00Z')).toEqual(new Date('2031-03-05T22:30:00Z'));
    expect(composed('2031-03-06T03:00:00Z')).toEqual(new Date('2031-03-06T04:00:00Z'));
  });

  test('what was long known is late from when the stay was booked or changed; a clock that is ahead gives no time', () => {
    const booked = { ...stay, updatedAt: new Date('2031-03-05T17:00:00Z') };
    expect(days('2031-03-05T18:00:00Z', [], {}, booked, '2030-01-01T00:00:00Z').dueAt).toEqual(new Date('2031-03-05T21:00:00Z'));
    expect(days('2031-03-05T18:00:00Z', [], {}, stay, '2031-03-05T23:00:00Z').dueAt).toEqual(new Date('2031-03-05T22:00:00Z'));
  });

  test('a stay that moves to sooner days is not due when it was to be', () => {
    const far = days('2031-03-01T08:00:00Z', [], {}, { ...stay, arrival: '2031-05-04', departure: '2031-05-08' });
    const near = { ...stay, updatedAt: new Date('2031-03-04T13:30:00Z') };
    expect(days('2031-03-04T13:30:00Z', [far], {}, near).dueAt).toEqual(new Date('2031-03-04T17:30:00Z'));
  });

  test('an allergy learned in the house is due within the hour', () => {
    expect(days('2031-03-05T18:00:00Z', [], { slot: 'dietary.allergy.nuts' }).dueAt).toEqual(new Date('2031-03-05T19:00:00Z'));
    expect(days('2031-03-05T18:00:00Z', [], { level: 'required' }).dueAt).toEqual(new Date('2031-03-05T19:00:00Z'));
  });

  test('composed again after it was told, nothing is told anew; a stay that moves to later days plans it anew', () => {
    const told = { ...first, escalations: [{ to: 'owner' as const, at: new Date('2031-03-04T14:00:00Z') }] };
    expect(days('2031-03-04T14:10:00Z', [told])).toMatchObject({
      escalations: told.escalations,
      escalateAt: new Date('2031-03-04T15:00:00Z'),
    });
    const moved = days('2031-03-04T14:10:00Z', [told], {}, { ...stay, arrival: '2031-04-04', departure: '2031-04-08' });
    expect(moved).toMatchObject({ dueAt: new Date('2031-04-04T13:00:00Z'), escalateAt: new Date('2031-04-04T13:00:00Z') });
    expect(moved.escalations).toBeUndefined();
  });

  test('one that is settled is never to be told of', () => {
    expect(days('2031-03-02T08:00:00Z', [first], { state: 'done' })).not.toHaveProperty('escalateAt');
    expect(days('2031-03-02T08:00:00Z', [first], { state: 'withdrawn' })).not.toHaveProperty('escalateAt');
  });
});

describe('on the days on which the clocks change', () => {
  const at = (over: Partial<Parameters<typeof aProperty>[1]> & object, arrival: string, departure: string, task: Partial<Task> = {}) =>
    plannedFor(open(task), { arrival, departure }, aProperty('NAP', over)).toISOString();

  test.each<[string, string, string, string]>([
    ['Rome goes forward in the night: ready at 15:00 there', 'Europe/Rome', '2031-03-30', '2031-03-30T13:00:00.000Z'],
    ['Rome goes back: an hour later in UTC', 'Europe/Rome', '2031-10-26', '2031-10-26T14:00:00.000Z'],
    ['New York goes forward on another day', 'America/New_York', '2031-03-09', '2031-03-09T19:00:00.000Z'],
    ['New York goes back', 'America/New_York', '2031-11-02', '2031-11-02T20:00:00.000Z'],
    ['Lord Howe moves by half an hour only', 'Australia/Lord_Howe', '2031-04-06', '2031-04-06T04:30:00.000Z'],
    ['Cancún never changes', 'America/Cancun', '2031-03-09', '2031-03-09T20:00:00.000Z'],
  ])('%s', (_, timeZone, arrival, due) => {
    expect(at({ timeZone }, arrival, '2031-12-01')).toBe(due);
  });

  test('a time that does not exist that night is that much later, one that comes twice is the first', () => {
    const care = { readyAt: '02:30', settledAt: '02:30' };
    expect(at({ timeZone: 'Europe/Rome', care }, '2031-03-30', '2031-04-04')).toBe('2031-03-30T01:30:00.000Z');
    expect(at({ timeZone: 'Europe/Rome', care }, '2031-10-20', '2031-10-26', { slot: 'wellness.massage' })).toBe(
      '2031-10-26T00:30:00.000Z',
    );
  });

  test('minutes after a complaint or a late wish are minutes, however the clock on the wall jumps', () => {
    const rome = aProperty('NAP', { timeZone: 'Europe/Rome' });
    const inHouse = aStay('S1', { arrival: '2031-03-29', departure: '2031-04-02', updatedAt: new Date('2031-03-01') });
    const heard = new Date('2031-03-30T00:30:00Z');
    const planning = { stay: inHouse, property: rome, learned: new Map([[sample!.preferenceId, heard]]) };
    expect(withDueTimes([open()], [], planning, heard)[0]!.dueAt).toEqual(new Date('2031-03-30T04:30:00Z'));
  });

  test('an occasion on the very day is ready by the clock of that day', () => {
    expect(at({ timeZone: 'Europe/Rome' }, '2031-03-28', '2031-04-02', { onDay: '2031-03-29' })).toBe('2031-03-29T14:00:00.000Z');
    expect(at({ timeZone: 'Europe/Rome' }, '2031-03-28', '2031-04-02', { onDay: '2031-03-30' })).toBe('2031-03-30T13:00:00.000Z');
  });
});
