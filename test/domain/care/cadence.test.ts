import { intervalFor, isAsked, type Interval, type Known } from '../../../domain/care/cadence';
import { relevanceOf } from '../../../domain/care/relevance';
import type { Review } from '../../../domain/review';
import type { Verdict } from '../../../domain/words';
import { aReview } from '../../support/samples';

const known = (relevance: number, judged = 10): Known => ({ relevance, judged });

describe('on every how many stays a guest is asked', () => {
  test.each<[string, Known, Known, number, Interval]>([
    ['always where nobody is known', null, null, 0, 1],
    ['always while the pad is often wrong', known(0.5), null, 0, 1],
    ['always just below 80 in 100', known(0.79), null, 0, 1],
    ['every second at 80 in 100', known(0.8), null, 0, 2],
    ['every second just below 90', known(0.89), null, 0, 2],
    ['every fourth from 90 on', known(0.9), null, 0, 4],
    ['always where the guest judged too little to say', known(1, 3), null, 0, 1],
    ['every second for a guest not known to a chain that does well', null, known(0.95, 500), 0, 2],
    ['always where the chain does well for few', null, known(0.95, 50), 0, 1],
    ['always for a guest badly served in a chain that does well', known(0.4), known(0.99, 9_000), 0, 1],
    ['every fourth for a guest well served in a chain that does badly', known(0.95), known(0.4, 9_000), 0, 4],
    ['always again where the guest’s relevance falls', known(0.7, 20), known(0.85, 900), 0, 1],
    ['rarely for who does not answer', null, null, 2, 4],
    ['as before for who left one unanswered', known(0.5), null, 1, 1],
  ])('%s', (_, guest, chain, unanswered, interval) => {
    expect(intervalFor(guest, chain, unanswered)).toBe(interval);
  });
});

/** A life of stays, a month apart; the guest judges five items each time she is asked, so many of them right. */
function life(rights: readonly number[], answers = true): string {
  const reviews: Review[] = [];
  return rights
    .map((right, month) => {
      const asked = isAsked(reviews, null);
      const [sample] = aReview('S').items;
      const items = Array.from({ length: 5 }, (_, n) => {
        const verdict: Verdict = n < right ? 'relevant' : 'wrong';
        return { ...sample!, number: n + 1, ...(asked && answers ? { verdict } : {}) };
      });
      const state = asked ? (answers ? 'answered' : 'asked') : 'asked lately';
      const departure = new Date(Date.UTC(2030, month, 8)).toISOString().slice(0, 10);
      reviews.unshift(aReview(`S${month}`, { departure, items, state }));
      return asked ? 'a' : '.';
    })
    .join('');
}

describe('over a guest’s life of stays', () => {
  test('always right: asked the first time, then every fourth', () => {
    expect(life(Array<number>(13).fill(5))).toBe('a...a...a...a');
  });

  test('four of five right: every second', () => {
    expect(life(Array<number>(9).fill(4))).toBe('a.a.a.a.a');
  });

  test('often wrong: always', () => {
    expect(life(Array<number>(6).fill(2))).toBe('aaaaaa');
  });

  test('getting better eases off, getting worse comes back', () => {
    expect(life([2, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])).toMatch(/^aaa+\..*\.\.\.a/);
    const worse = life([5, 5, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(worse).toMatch(/^a\.\.\.a/);
    expect(worse.slice(-4)).toBe('aaaa');
  });

  test('who never answers is left in peace', () => {
    expect(life(Array<number>(12).fill(5), false)).toBe('aa...a...a..');
  });
});

test('relevance counts what was missed as right, and not what was not needed', () => {
  expect(relevanceOf([{ verdict: 'relevant' }, { verdict: 'missed' }, { verdict: 'not now' }, { verdict: 'wrong' }, {}])).toEqual({
    relevance: 0.5,
    judged: 4,
  });
  expect(relevanceOf([{}, {}])).toBeNull();
});
