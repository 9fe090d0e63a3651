import { STEPS, type Escalation, type Promised } from '../../../domain/briefing';
import { overdueIn, promisedAs, settledPromise, stepDue, told, withNextStep } from '../../../domain/care/escalation';
import { promiseOf, promisesIn } from '../../../domain/care/promised';
import { aBriefing, anAlert, aProperty } from '../../support/samples';

const property = aProperty('NAP', { care: { ownerAfterMinutes: 15, managerAfterMinutes: 90 } });
const dueAt = new Date('2031-03-04T14:00:00Z');
const after = (minutes: number): Date => new Date(dueAt.getTime() + minutes * 60_000);
const owner: Escalation = { to: 'owner', at: after(15) };
const manager: Escalation = { to: 'duty manager', at: after(90) };

describe('who is told of something overdue', () => {
  test.each<[string, Promised, number, string | null]>([
    ['nobody before it is due', { dueAt }, -1, null],
    ['nobody in the grace of the property', { dueAt }, 14, null],
    ['its owner first', { dueAt }, 15, 'owner'],
    ['nobody twice', { dueAt, escalations: [owner] }, 40, null],
    ['then the duty manager', { dueAt, escalations: [owner] }, 90, 'duty manager'],
    ['the duty manager at once where nobody looked for long', { dueAt }, 600, 'duty manager'],
    ['nobody after both', { dueAt, escalations: [owner, manager] }, 6_000, null],
    ['nobody of what has no time', {}, 6_000, null],
  ])('%s', (_, promise, minutes, step) => {
    expect(stepDue(promise, property, after(minutes))).toBe(step);
  });

  test('each step once, whatever the times and however often somebody looks', () => {
    for (const every of [1, 7, 30, 100, 1_000]) {
      let promise = withNextStep<Promised>({ dueAt }, property);
      for (let minute = 0; minute < 2_000; minute += every) {
        const step = stepDue(promise, property, after(minute));
        if (step !== null) promise = told(promise, step, property, after(minute));
      }
      expect(promise.escalations?.map(({ to }) => to)).toEqual(STEPS);
      expect(promise.escalateAt).toBeUndefined();
    }
  });

  test('of a briefing the most urgent step first, with all that is overdue by it', () => {
    const [task] = aBriefing('S1').tasks;
    const tasks = [
      { ...task!, id: 'a', state: 'open' as const, dueAt: after(0) },
      { ...task!, id: 'b', state: 'open' as const, dueAt: after(-200) },
      { ...task!, id: 'c', state: 'done' as const, dueAt: after(-200) },
      { ...task!, id: 'd', state: 'open' as const, dueAt: after(300) },
    ];
    const first = overdueIn({ tasks }, property, after(20));
    expect([first?.to, first?.tasks.map(({ id }) => id)]).toEqual(['duty manager', ['b']]);
    const next = tasks.map((one) => (one.id === 'b' ? told(one, 'duty manager', property, after(20)) : one));
    expect(overdueIn({ tasks: next }, property, after(20))?.tasks.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('what a store finds promises by', () => {
  const [task] = aBriefing('S1').tasks;
  const openTask = { ...task!, state: 'open' as const, dueAt, escalateAt: after(90), escalations: [owner] };

  test('the earliest of what is open, and the furthest step told', () => {
    const later = { ...openTask, dueAt: after(500), escalateAt: after(500), escalations: [] };
    expect(promisesIn({ tasks: [later, openTask] })).toEqual({ escalateAt: after(90), openSince: dueAt, escalatedTo: 'owner' });
    expect(promisesIn({ tasks: [{ ...openTask, escalations: [owner, manager] }] }).escalatedTo).toBe('duty manager');
  });

  test('nothing of what is settled', () => {
    expect(promisesIn({ tasks: [{ ...openTask, state: 'failed' }] })).toEqual({});
    expect(promiseOf(anAlert('n_1', { dueAt, escalateAt: dueAt, state: 'closed' }))).toEqual({});
    expect(promiseOf(anAlert('n_1', { dueAt, escalateAt: dueAt }))).toEqual({ openSince: dueAt, escalateAt: dueAt });
  });

  test('a promise that is let go keeps what was told; one promised as another takes all of its times', () => {
    expect(settledPromise(openTask)).toEqual({ ...openTask, escalateAt: undefined });
    expect(promisedAs(openTask, { dueAt: after(9) })).toMatchObject({ dueAt: after(9) });
    expect(promisedAs(openTask, { dueAt: after(9) })).not.toHaveProperty('escalations');
  });
});
