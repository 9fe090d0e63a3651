import type { Briefing, Task } from '../../../domain/briefing';
import { unmetDays, type NamedClaim } from '../../../domain/brief/unmet';
import { aBriefing } from '../../support/samples';

const [sample] = aBriefing('S1').tasks;
const wish = (item: string, over: Partial<Task>): Task => {
  const task: Task = { ...sample!, id: item, item, state: 'open', ...over };
  if (over.outcome === undefined) delete task.outcome;
  return task;
};
const briefing = (stayId: string, tasks: Task[], over: Partial<Briefing> = {}): Briefing => ({
  ...aBriefing(stayId),
  ...{ guestName: 'Mrs Solheim', arrival: '2031-03-04', departure: '2031-03-08', room: '412', tasks },
  ...over,
});
const crib = (stayId: string, arrival: string, departure: string, over: Partial<NamedClaim> = {}): NamedClaim => ({
  ...{ stayId, slot: 'family.crib', item: 'crib', strong: false, units: 1, holder: 'son', guestName: stayId },
  ...{ bookedAt: new Date('2031-01-01'), arrival, departure },
  ...over,
});
const days = (briefings: Briefing[], claims: NamedClaim[] = [], count = 2) =>
  unmetDays(
    { briefings, claims, capacities: [{ slot: 'family.crib', items: [], count }], timeZone: 'Asia/Tokyo' },
    '2031-03-03',
    '2031-03-10',
  );

test('what the house cannot do stands on the day the guest comes, with what it has instead', () => {
  const told = days([briefing('S1', [wish('heated pool', { substitute: 'warm whirlpool' }), wish('beach', { substitute: null })])]);
  expect(told).toEqual([
    {
      day: '2031-03-04',
      short: [],
      wishes: [
        expect.objectContaining({
          why: 'not possible',
          item: 'heated pool',
          substitute: 'warm whirlpool',
          guestName: 'Mrs Solheim',
          room: '412',
        }),
        expect.objectContaining({ why: 'not possible', item: 'beach', substitute: null }),
      ],
    },
  ]);
});

test('for a guest who is there already it stands on the first day asked for', () => {
  const here = briefing('S1', [wish('beach', { substitute: null })], { arrival: '2031-02-27' });
  expect(days([here]).map(({ day }) => day)).toEqual(['2031-03-03']);
});

test('what failed or was substituted stands on the day it was told, by the clock of the house, with why', () => {
  const outcome = { outcome: 'failed', by: 'Ana', at: new Date('2031-03-04T16:00:00Z'), remark: 'none in stock' } as const;
  const told = days([
    briefing('S1', [
      wish('foam pillow', { state: 'failed', outcome }),
      wish('Le Monde', { state: 'substituted', outcome: { ...outcome, outcome: 'substituted', remark: 'Le Figaro' } }),
      wish('robe', { state: 'done', substitute: 'kimono', outcome: { ...outcome, outcome: 'done' } }),
      wish('candle', { state: 'withdrawn', substitute: null }),
    ]),
  ]);
  expect(told.map(({ day, wishes }) => [day, wishes.map(({ why, item, remark }) => [why, item, remark])])).toEqual([
    [
      '2031-03-05',
      [
        ['failed', 'foam pillow', 'none in stock'],
        ['substituted', 'Le Monde', 'Le Figaro'],
      ],
    ],
  ]);
});

test('what there is too little of is counted night by night, with who goes without', () => {
  const claims = [
    crib('first', '2031-03-04', '2031-03-06', { bookedAt: new Date('2030-10-01') }),
    crib('second', '2031-03-05', '2031-03-08', { bookedAt: new Date('2030-11-01') }),
    crib('last', '2031-03-05', '2031-03-07'),
  ];
  const told = days([], claims);
  expect(told.map(({ day, short, wishes }) => [day, short, wishes.map(({ stayId }) => stayId)])).toEqual([
    ['2031-03-05', [{ slot: 'family.crib', items: [], count: 2, wanted: 3 }], ['last']],
  ]);
  expect(told[0]?.wishes).toMatchObject([{ why: 'short', holder: 'son', shortage: { count: 2, wanted: 3 } }]);
  expect(days([], claims, 3)).toEqual([]);
});

test('who cannot do without comes first, whoever booked first', () => {
  const claims = ['a', 'b'].map((id) => crib(id, '2031-03-04', '2031-03-05', { bookedAt: new Date('2030-10-01') }));
  const told = days([], [...claims, crib('strong', '2031-03-04', '2031-03-05', { strong: true })]);
  expect(told[0]?.wishes.map(({ stayId }) => stayId)).toEqual(['b']);
});
