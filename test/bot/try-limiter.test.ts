import { makeTryLimiter } from '../../bot/try-limiter';

function limiter() {
  const clock = { time: 0, now: () => new Date(clock.time) };
  return { clock, tries: makeTryLimiter(clock, 5, 15 * 60_000) };
}

describe('tries', () => {
  test('five in a window, and again once the first has left it', () => {
    const { clock, tries } = limiter();
    expect([1, 2, 3, 4, 5, 6].map(() => tries.take(['a']).left)).toEqual([4, 3, 2, 1, 0, -1]);
    clock.time = 15 * 60_000;
    expect(tries.take(['a']).left).toBe(4);
  });

  test('says how long to wait', () => {
    const { clock, tries } = limiter();
    tries.take(['a']);
    clock.time = 5 * 60_000;
    for (let count = 0; count < 5; count++) tries.take(['a']);
    expect(tries.take(['a']).waitMs).toBe(10 * 60_000);
  });

  test('one number tried by many accounts is bounded as one account trying many numbers is', () => {
    const { tries } = limiter();
    for (let count = 0; count < 5; count++) expect(tries.take([`account ${count}`, 'NAP-1']).left).toBeGreaterThanOrEqual(0);
    expect(tries.take(['account 6', 'NAP-1']).left).toBe(-1);
    expect(tries.take(['account 6', 'NAP-2']).left).toBe(4);
  });

  test('a try that was not allowed costs none', () => {
    const { clock, tries } = limiter();
    for (let count = 0; count < 5; count++) tries.take(['a']);
    clock.time = 14 * 60_000;
    tries.take(['a']);
    clock.time = 15 * 60_000;
    expect(tries.take(['a']).left).toBe(4);
  });
});
