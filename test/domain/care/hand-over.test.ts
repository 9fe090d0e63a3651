import type { Task } from '../../../domain/briefing';
import { handedOver } from '../../../domain/care/hand-over';
import { tasksMeant } from '../../../domain/care/meant';
import { aBriefing } from '../../support/samples';

const [sample] = aBriefing('S1').tasks;
const task = (id: string, over: Partial<Task> = {}): Task => ({ ...sample!, id, ...over });

describe('a guest who gets another room', () => {
  const tasks = [
    task('pillow'),
    task('paper', { slot: 'media.newspaper' }),
    task('flowers', { slot: 'occasion.flowers', state: 'failed' }),
    task('foam', { state: 'substituted' }),
    task('view', { slot: 'room.view', state: 'open' }),
  ];

  test('has none there of what was put into the old one', () => {
    const moved = handedOver(tasks, '412', { room: '508' });
    expect(moved.map(({ id, state }) => [id, state])).toEqual([
      ['pillow', 'open'],
      ['paper', 'done'],
      ['flowers', 'failed'],
      ['foam', 'open'],
      ['view', 'open'],
    ]);
    expect(moved[0]).toMatchObject({ earlier: [{ outcome: 'done', by: 'Ana' }] });
    expect(moved[0]).not.toHaveProperty('outcome');
  });

  test.each([
    ['the first room given', undefined, '412'],
    ['the same room', '412', '412'],
    ['no room any more', '412', undefined],
  ])('%s changes nothing', (_, from, to) => {
    expect(handedOver(tasks, from, to === undefined ? {} : { room: to })).toBe(tasks);
  });

  test('keeps how it ended in each room', () => {
    const twice = handedOver(
      handedOver(tasks, '412', { room: '508' }).map((one) => ({ ...one, state: 'done' as const, outcome: sample!.outcome! })),
      '508',
      { room: '601' },
    );
    expect(twice[0]?.earlier).toHaveLength(2);
  });
});

describe('the task that a colleague’s words name', () => {
  const tasks = [
    task('crib', { item: 'crib', slot: 'family.crib', action: 'Put in the room: crib' }),
    task('foam', { item: 'foam pillow', action: 'On the bed: foam pillow' }),
    task('kapok', { item: 'kapok pillow for the husband', action: 'On the bed: kapok pillow' }),
    task('paper', { item: 'Corriere della Sera', slot: 'media.newspaper', action: 'Newspaper every morning: Corriere della Sera' }),
  ];
  test.each([
    ['crib', ['crib']],
    ['the crib', ['crib']],
    ['cribs', ['crib']],
    ['no cribs left', ['crib']],
    ['foam pillow', ['foam']],
    ['pillow', ['foam', 'kapok']],
    ['newspaper', ['paper']],
    ['the Corriere', ['paper']],
    ['towels', []],
    ['', []],
  ])('%s', (said, ids) => {
    expect(tasksMeant(said, tasks).map(({ id }) => id)).toEqual(ids);
  });
});
