import type { Delivery, Edition, Task } from '../../domain/briefing';
import type { PmsCode, PmsRow } from '../../domain/pms';
import { codeFor, rowsStillTrue, rowsToTell, unmappedIn, wantedRows } from '../../domain/write-back';
import { aBriefing, aDelivery, aStay } from '../support/samples';

const LINK = { id: 'opera', resort: 'NAPLES', format: 'json', sensitive: false } as const;
const code = (slot: string, preferenceCode: string, over: Partial<PmsCode> = {}): PmsCode => ({
  ...{ slot, items: [], says: 'wish', preferenceType: 'SPECIALS', preferenceCode, description: preferenceCode.toLowerCase() },
  ...over,
});
const CODES = [
  code('bed', 'BED'),
  code('bed.pillow', 'PILL'),
  code('bed.pillow', 'FOAM', { items: ['foam'] }),
  code('bed.pillow', 'NOFEA', { items: ['feather'], says: 'refusal' }),
  code('dietary.allergy', 'ALLERG', { says: 'refusal' }),
];

const task = (slot: string, item: string, over: Partial<Task> = {}): Task => {
  const [like] = aBriefing('s').tasks;
  return { ...like!, id: `s~${item}`, slot, item, rule: 'said', state: 'open', ...over };
};
const stay = aStay('S1', { pmsNameId: '77' });
const codesOf = (tasks: Task[], sensitive = false) =>
  wantedRows(tasks, stay, { ...LINK, sensitive }, CODES).map(({ preferenceCode }) => preferenceCode);

const row = (preferenceCode: string, action: PmsRow['action'] = 'ADD'): PmsRow => ({
  ...{ resort: 'NAPLES', confirmation: 'S1', nameId: '77', preferenceType: 'SPECIALS', preferenceCode, action },
  description: preferenceCode.toLowerCase(),
});
const told = (key: string, rows: PmsRow[], state: Delivery['state'] = 'delivered'): Edition => ({
  ...{ id: key, key, dueAt: new Date(0), composedAt: new Date(0), added: [], changed: [], withdrawn: [] },
  deliveries: [aDelivery(`${key}~opera`, { destination: { kind: 'pms', id: 'opera' }, rows, state })],
});
const short = (rows: PmsRow[]) => rows.map(({ action, preferenceCode }) => `${action} ${preferenceCode}`);

describe('the code of a wish', () => {
  test.each<[string, Task, string | undefined]>([
    ['the one of most words', task('bed.pillow', 'soft foam pillow'), 'FOAM'],
    ['the narrowest slot', task('bed.pillow.count', 'two pillows'), 'PILL'],
    ['an ancestor where none is nearer', task('bed.blanket', 'wool blanket'), 'BED'],
    ['of a refusal, one of refusals', task('bed.pillow', 'feather pillow', { level: 'unacceptable' }), 'NOFEA'],
    ['none of a refusal nobody has mapped', task('bed.pillow', 'foam pillow', { level: 'avoided' }), undefined],
    ['none', task('room.floor', 'high floor'), undefined],
  ])('is %s', (_, one, expected) => {
    expect(codeFor(one, CODES)?.preferenceCode).toBe(expected);
  });
});

describe('rows', () => {
  test('have what OPERA asks for, each code once', () => {
    const twice = [task('bed.pillow', 'foam pillow'), task('bed.pillow', 'firm foam pillow')];
    expect(wantedRows(twice, stay, LINK, CODES)).toEqual([row('FOAM')]);
    expect(wantedRows(twice, aStay('S1'), LINK, CODES)[0]?.nameId).toBeNull();
  });

  test('leave out what is withdrawn, a gift, and what is in confidence unless the property wants it there', () => {
    const allergy = task('dietary.allergy', 'nuts', { level: 'unacceptable', sensitive: true });
    expect(
      codesOf([task('bed.pillow', 'foam pillow', { state: 'withdrawn' }), task('bed.pillow', 'foam pillow', { gift: 'x' }), allergy]),
    ).toEqual([]);
    expect(codesOf([allergy], true)).toEqual(['ALLERG']);
  });

  test('are told once, and removed when they are no longer wanted', () => {
    expect(short(rowsToTell([row('FOAM'), row('BED')], [], 'opera'))).toEqual(['ADD FOAM', 'ADD BED']);
    const editions = [told('d3', [row('FOAM'), row('BED')])];
    expect(rowsToTell([row('FOAM'), row('BED')], editions, 'opera')).toEqual([]);
    expect(short(rowsToTell([row('PILL'), row('BED')], editions, 'opera'))).toEqual(['REMOVE FOAM', 'ADD PILL']);
    const removed = [...editions, told('delta-1', [row('FOAM', 'REMOVE')])];
    expect(short(rowsToTell([row('FOAM')], removed, 'opera'))).toEqual(['REMOVE BED', 'ADD FOAM']);
  });

  test('that were given up are told again, and taken back all the same', () => {
    const editions = [told('d3', [row('FOAM')], 'dead')];
    expect(short(rowsToTell([row('FOAM')], editions, 'opera'))).toEqual(['ADD FOAM']);
    expect(short(rowsToTell([], editions, 'opera'))).toEqual(['REMOVE FOAM']);
  });

  test('of a late delivery that a later one has overtaken are left out, so the order does not matter', () => {
    const briefing = { editions: [told('d3', [row('FOAM'), row('BED')], 'due'), told('delta-1', [row('FOAM', 'REMOVE')])] };
    expect(short(rowsStillTrue(briefing, 'd3~opera'))).toEqual(['ADD BED']);
    expect(short(rowsStillTrue(briefing, 'delta-1~opera'))).toEqual(['REMOVE FOAM']);
    expect(rowsStillTrue(briefing, 'unknown')).toEqual([]);
  });
});

test('what no code stands for is counted by slot, with OPERA’s group, and without words in confidence', () => {
  const tasks = [
    task('room.floor', 'high floor'),
    task('room.floor', 'top floor'),
    task('bed.pillow', 'foam pillow'),
    task('dietary.faith', 'kosher', { sensitive: true }),
  ];
  expect(unmappedIn(tasks, { ...LINK, sensitive: true }, CODES)).toMatchObject([
    { slot: 'room.floor', says: 'wish', count: 2, items: ['high floor', 'top floor'] },
    { slot: 'dietary.faith', group: 'DIETARY', count: 1, items: [] },
  ]);
});
