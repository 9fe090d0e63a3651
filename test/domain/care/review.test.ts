import type { Task } from '../../../domain/briefing';
import { proven, rankOf } from '../../../domain/care/proven';
import { answeredWith, isOpenTo, itemsOf, sacrificeOf } from '../../../domain/care/review';
import type { ReviewItem } from '../../../domain/review';
import type { Verdict } from '../../../domain/words';
import { aBriefing, aReview } from '../../support/samples';

const [sample] = aBriefing('S1').tasks;
const task = (number: number, over: Partial<Task> = {}): Task => ({
  ...sample!,
  id: `S1~p_${number}`,
  preferenceId: `p_${number}`,
  number,
  ...over,
});
const [item] = aReview('S1').items;
const due = (over: Partial<ReviewItem>): ReviewItem => ({ ...item!, ...over });

describe('what a guest is asked about', () => {
  test('what is owed first, at most six, never an allergy, nor what was withdrawn or is an old complaint', () => {
    const tasks = [
      task(1),
      task(2, { state: 'failed' }),
      task(3, { slot: 'dietary.allergy.nuts' }),
      task(4, { state: 'withdrawn' }),
      task(5, { preferenceId: 'alert~n_1' }),
      ...[6, 7, 8, 9, 10].map((number) => task(number)),
    ];
    const items = itemsOf({ tasks });
    expect(items.filter(({ asked }) => asked).map(({ preferenceId }) => preferenceId)).toEqual(['p_2', 'p_1', 'p_6', 'p_7', 'p_8', 'p_9']);
    expect(items.filter(({ asked }) => !asked).map(({ preferenceId }) => preferenceId)).toEqual(['p_3', 'p_10']);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('the gap between what was due and what was got', () => {
  test.each<[string, Partial<ReviewItem>[], number | null]>([
    ['nothing due', [], null],
    ['all done', [{ outcome: 'done' }, { outcome: 'done' }], 0],
    ['one of two failed', [{ outcome: 'done' }, { outcome: 'failed' }], 0.5],
    ['a failed allergy weighs three', [{ outcome: 'done' }, { outcome: 'failed', slot: 'dietary.allergy.nuts' }], 0.75],
    ['a strong wish weighs two', [{ outcome: 'done' }, { outcome: 'failed', level: 'required' }], 0.67],
    ['the guest declined it', [{ outcome: 'declined' }], 0],
    ['a substitute is half of it', [{ outcome: 'substituted' }], 0.5],
    ['nobody told', [{ outcome: 'open' }], 0.5],
    ['nobody told, and the guest says it was right', [{ outcome: 'open', verdict: 'relevant' }], 0],
    ['told to be done, and the guest missed it', [{ outcome: 'done', verdict: 'missed' }], 1],
    ['failed, and not needed', [{ outcome: 'failed', verdict: 'not now' }], null],
    ['done, and wrong', [{ outcome: 'done', verdict: 'wrong' }], 1],
  ])('%s', (_, items, sacrifice) => {
    expect(sacrificeOf(items.map(due))).toBe(sacrifice);
  });

  test('an answer changes it, and the later answer counts', () => {
    const review = aReview('S1', { items: [due({ number: 1 }), due({ number: 2 })] });
    const at = new Date('2031-03-10T10:00:00Z');
    const first = answeredWith(review, [{ number: 1, verdict: 'missed' }], at);
    expect(first).toMatchObject({ state: 'answered', answeredAt: at, sacrifice: 0.5 });
    expect(answeredWith(first, [{ number: 1, verdict: 'relevant' }], at).sacrifice).toBe(0);
    expect([isOpenTo(review, at), isOpenTo(review, new Date('2031-04-10'))]).toEqual([true, false]);
    expect(isOpenTo({ ...review, state: 'asked lately' }, at)).toBe(false);
  });
});

describe('how a preference proved', () => {
  const ratings = (...verdicts: Verdict[]) => verdicts.map((verdict) => ({ verdict }));
  test.each<[Verdict[], 'surer' | 'less sure' | 'as sure']>([
    [[], 'as sure'],
    [['relevant'], 'surer'],
    [['missed'], 'surer'],
    [['not now'], 'less sure'],
    [['declined'], 'less sure'],
    [['wrong'], 'less sure'],
    [['failed'], 'as sure'],
  ])('%j makes us %s', (verdicts, how) => {
    const sure = proven(0.8, ratings(...verdicts));
    expect(sure > 0.8 ? 'surer' : sure < 0.8 ? 'less sure' : 'as sure').toBe(how);
  });

  test('stays between doubt and certainty however often it is rated', () => {
    expect(proven(0.9, ratings(...Array<Verdict>(50).fill('relevant')))).toBe(0.99);
    expect(proven(0.9, ratings(...Array<Verdict>(50).fill('wrong')))).toBe(0.05);
  });

  test('what is owed goes first, what was not needed gives way, and only the latest count', () => {
    const rank = (...verdicts: Verdict[]) => rankOf({ ratings: ratings(...verdicts) });
    expect([rank('missed'), rank('relevant'), rank(), rank('not now'), rank('wrong')]).toEqual([3, 1, 0, -2, -5]);
    expect(rank('wrong', 'relevant', 'relevant', 'relevant')).toBe(3);
  });
});
