import weights from '../../../nlp/weigh/weights.json';
import { fingerprint } from '../../../scripts/learn/corpus';
import { learnWeights, type Case } from '../../../scripts/learn/logistic';
import { prepare } from '../../../scripts/learn/prepared';
import { weightsFrom } from '../../../scripts/learn/validate';
import { tally, type Line } from '../../../scripts/learn/gold';

const free = (size: number): Float64Array => new Float64Array(size).fill(1);
const cases = (evidence: number[], so: number, not: number): Case[] => [
  ...Array.from({ length: so }, () => ({ evidence: Int32Array.from(evidence), so: true })),
  ...Array.from({ length: not }, () => ({ evidence: Int32Array.from(evidence), so: false })),
];
const line = (text: string, preferences: Line['preferences']): Line => ({ id: text, speaker: 'guest', text, preferences, complaint: null });
const wish = (...keys: string[]): Line['preferences'][number] => ({ readings: [{ keys, sign: '+' }], level: 'preferred' });

describe('learning weights', () => {
  it('finds the log-odds of what was counted', () => {
    const weights = learnWeights([...cases([0], 10, 30), ...cases([0, 1], 30, 10)], free(2), { ridge: 0, lasso: 0 }, 3000);
    expect(weights[0]).toBeCloseTo(Math.log(1 / 3), 3);
    expect(weights[1]).toBeCloseTo(Math.log(9), 3);
  });

  it('holds weights back by the ridge and takes them away by the lasso', () => {
    const said = [...cases([0], 10, 30), ...cases([0, 1], 30, 10), ...cases([0, 2], 10, 29)];
    const [plain, ridge, lasso] = [
      { ridge: 0, lasso: 0 },
      { ridge: 20, lasso: 0 },
      { ridge: 0, lasso: 1 },
    ].map((penalty) => learnWeights(said, free(3), penalty, 2000));
    expect(ridge?.[1]).toBeGreaterThan(0);
    expect(ridge?.[1]).toBeLessThan((plain?.[1] ?? 0) / 2);
    expect(plain?.[2]).not.toBe(0);
    expect(lasso?.[2]).toBe(0);
  });

  it('gives the same bytes for the same lines', () => {
    const lines = [
      line('Could we have a second kettle in the bedroom?', [wish('kettle')]),
      line('We took the bus to the castle.', []),
      line('A fan for the night would help.', [wish('fan')]),
      line('The bus was late again.', []),
    ];
    const learn = (): string => weightsFrom(lines.map(prepare), { keep: 0.5, drop: 0.2 });
    expect(learn()).toBe(learn());
  });
});

describe('the weights in use', () => {
  it('were learned from the corpus as it is: run `npm run learn:preferences` after changing it', () => {
    expect(weights.corpus).toBe(fingerprint());
  });

  it('are few, rounded and sorted, so that people can read them', () => {
    const all = Object.values(weights.weights).flatMap((kinds) => Object.values<Record<string, number>>(kinds));
    expect(all.flatMap((seen) => Object.values(seen)).every((weight) => Math.round(weight * 100) / 100 === weight)).toBe(true);
    for (const seen of all) expect(Object.keys(seen).filter((key) => !/^\d+$/.test(key))).toEqual(Object.keys(seen).filter((key) => !/^\d+$/.test(key)).sort()); // prettier-ignore
    expect(JSON.stringify(weights).length).toBeLessThan(150_000);
  });
});

describe('scoring', () => {
  it('counts each label once, and what could be left out not at all', () => {
    const labelled = line('tea and cake', [wish('tea'), { ...wish('cake'), optional: true }]);
    const said = ['green tea', 'tea', 'cake', 'scones'].map((item) => ({ item, sign: '+' as const }));
    expect(tally(labelled, said)).toMatchObject({ right: 1, wrong: 2, missed: 0 });
    expect(tally(labelled, [{ item: 'tea', sign: '-' }])).toMatchObject({ right: 0, wrong: 1, missed: 1 });
  });
});
