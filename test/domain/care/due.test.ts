import type { Task } from '../../../domain/briefing';
import { plannedFor, withDueTimes } from '../../../domain/care/due';
import { aBriefing, aProperty, aStay } from '../../support/samples';

const property = aProperty('NAP');
const stay = aStay('S1', { arrival: '2031-03-04', departure: '2031-03-08' });
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
  const days = (now: string, known: readonly Task[], over: Partial<Task> = {}, dates = stay): Task => {
    const [task] = withDueTimes([open({ id: known[0]?.id ?? 'S1~p_1', ...over })], known, dates, property, new Date(now));
    return task!;
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
