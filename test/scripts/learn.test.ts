import type { Example } from '../../scripts/learn/examples';
import { learn, scoreOf } from '../../scripts/learn/trainer';

const evidence = (name: string, line?: string): Example['sentences'][number][number] => ({
  name,
  first: 0,
  last: 0,
  severity: null,
  category: null,
  ...(line === undefined ? {} : { line }),
});
const example = (complains: boolean, ...sentences: Example['sentences']): Example => ({ text: '', complains, weight: 1, sentences });

const EXAMPLES = [
  example(true, [evidence('broken')], [evidence('thanks')]),
  example(true, [evidence('broken'), evidence('past')]),
  example(true, [evidence('broken')]),
  example(false, [evidence('broken'), evidence('asked')]),
  example(false, [evidence('asked')]),
  example(false, [evidence('past'), evidence('thanks')]),
  example(false, [evidence('thanks')]),
];

test('evidence found in complaints counts for them, and what is found elsewhere against', () => {
  const weights = learn(EXAMPLES);
  expect(weights.get('broken')).toBeGreaterThan(0.3);
  expect(weights.get('asked')).toBeLessThan(0);
  expect(weights.get('thanks')).toBeLessThan(0);
});

test('a text is as bad as its worst sentence', () => {
  const weights = learn(EXAMPLES);
  const [mixed, , plain] = EXAMPLES;
  expect(mixed && plain && scoreOf(mixed, weights)).toBe(plain && scoreOf(plain, weights));
});

test('a pattern that fires on one example alone teaches nothing', () => {
  const lonely = [...EXAMPLES, example(true, [evidence('event', 'the trombone fell')]), example(false, [evidence('event', 'rain fell')])];
  expect(learn(lonely).has('event')).toBe(false);
  const shared = [...lonely, example(true, [evidence('event', 'the trombone fell')])];
  expect(learn(shared).get('event')).toBeGreaterThan(0);
});

test('the same examples give the same weights', () => {
  expect([...learn(EXAMPLES)]).toEqual([...learn(EXAMPLES)]);
});
