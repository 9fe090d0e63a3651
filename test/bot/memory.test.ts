import { readMemory, withSeen } from '../../bot/memory';
import { readPress } from '../../bot/press';

describe('what a conversation remembers', () => {
  test.each([[undefined], [null], ['words'], [{ seen: 'no list' }], [{ seen: [], welcomed: true }]])(
    '%j reads as nothing remembered',
    (pending) => {
      expect(readMemory(pending)).toEqual({ seen: [], welcomed: false, kept: [], last: null, shown: null, open: null });
    },
  );

  test('survives the store, and forgets the oldest of many activities', () => {
    let memory = readMemory(null);
    for (let count = 0; count < 80; count++) memory = withSeen(memory, `a_${count}`);
    expect(readMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    expect(memory.seen).toHaveLength(50);
    expect(memory.seen.at(-1)).toBe('a_79');
  });
});

describe('what a button carries', () => {
  test.each([[undefined], [null], ['text'], [7]])('%j is no button', (value) => {
    expect(readPress(value)).toBe('none');
  });

  test.each([
    [{}],
    [{ do: 'dance' }],
    [{ do: 'task', stay: 's', number: 0, outcome: 'done' }],
    [{ do: 'task', stay: 's', number: 1, outcome: 'vanished' }],
    [{ do: 'keep', guest: 'g', note: 'n', index: -1 }],
    [{ do: 'care', alert: 'a', remark: 'x'.repeat(2_001) }],
    [{ do: 'hold', note: { $ne: null }, for: 'stay' }],
  ])('%j is a strange one', (value) => {
    expect(readPress(value)).toBe('strange');
  });

  test('a button of ours is read, and nothing else comes along', () => {
    expect(readPress({ do: 'brief', stay: 's', more: 'words' })).toEqual({ do: 'brief', stay: 's' });
  });
});
