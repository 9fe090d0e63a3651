import weights from '../../../nlp/weigh/weights.json';
import { fingerprint } from '../../../scripts/learn/corpus';
import { learnWeights, type Case, type Pace } from '../../../scripts/learn/logistic';
import { prepare } from '../../../scripts/learn/prepared';
import { weightsFrom } from '../../../scripts/learn/validate';
import { f1, linesOf, sumOf, tally, type Line, type Said } from '../../../scripts/learn/gold';
import { understand } from '../../../nlp/understand';
import { isPositive } from '../../../domain/words';
import { join } from 'node:path';

const cases = (evidence: number[], so: number, not: number): Case[] => [
  ...Array.from({ length: so }, () => ({ evidence: Int32Array.from(evidence), right: [false, true] })),
  ...Array.from({ length: not }, () => ({ evidence: Int32Array.from(evidence), right: [true, false] })),
];
const slowly: Pace = { rounds: 600, hidden: 0, ridge: 0, step: 0.3 };
const line = (text: string, preferences: Line['preferences']): Line => ({ id: text, speaker: 'guest', text, preferences, complaint: null });
const wish = (...keys: string[]): Line['preferences'][number] => ({ readings: [{ keys, sign: '+' }], level: 'preferred' });

const heard = ({ text, speaker }: Line): Said[] =>
  understand(text, { speaker }).preferences.map(({ item, level }) => ({ item, sign: isPositive(level) ? '+' : '-' }));

describe('learning weights', () => {
  it('finds the log-odds of what was counted', () => {
    const [weights] = learnWeights([...cases([0], 10, 30), ...cases([0, 1], 30, 10)], 2, 2, slowly);
    expect(weights?.[0]).toBeCloseTo(Math.log(1 / 3), 1);
    expect(weights?.[1]).toBeCloseTo(Math.log(9), 1);
  });

  it('holds weights back by the ridge', () => {
    const said = [...cases([0], 10, 30), ...cases([0, 1], 30, 10)];
    const [plain] = learnWeights(said, 2, 2, slowly);
    const [held] = learnWeights(said, 2, 2, { ...slowly, ridge: 0.1 });
    expect(held?.[1]).toBeGreaterThan(0);
    expect(held?.[1]).toBeLessThan((plain?.[1] ?? 0) / 2);
  });

  it('lets evidence that always comes together share what it says, where some is hidden', () => {
    const said = [...cases([0], 10, 30), ...cases([0, 1, 2], 30, 10)];
    const [weights] = learnWeights(said, 3, 2, { ...slowly, hidden: 0.5 });
    const [one = 0, two = 0] = [weights?.[1], weights?.[2]];
    expect(Math.min(one, two)).toBeGreaterThan(0.5);
    expect(Math.abs(one - two)).toBeLessThan(0.3);
  });

  it('chooses one outcome of several, and leaves open what a case leaves open', () => {
    const case_ = (evidence: number[], ...right: boolean[]): Case => ({ evidence: Int32Array.from(evidence), right });
    const said = [
      case_([0], true, false, false),
      case_([0, 1], false, true, true),
      case_([0, 1], false, true, false),
      case_([0, 1, 2], false, false, true),
    ];
    const [wanted, avoided] = learnWeights(said, 3, 3, slowly);
    expect(wanted?.[1]).toBeGreaterThan(0);
    expect(avoided?.[2]).toBeGreaterThan(0);
    expect(wanted?.[2]).toBeLessThan(0);
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

  it('are rounded and sorted, a line a sighting, so that people can read them', () => {
    const kinds = Object.values<Record<string, readonly number[]>>(weights.weights);
    expect(kinds.flatMap((seen) => Object.values(seen).flat()).every((weight) => Math.round(weight * 100) / 100 === weight)).toBe(true);
    for (const seen of kinds) {
      const names = Object.keys(seen).filter((key) => !/^\d+$/.test(key));
      expect(names).toEqual([...names].sort());
    }
  });

  it('hear what is said plainly', () => {
    const lines = linesOf(join(__dirname, '../../../nlp/weigh/corpus/rules-plain.jsonl'));
    const sum = sumOf(lines.map((each) => tally(each, heard(each))));
    expect(f1(sum)).toBeGreaterThan(0.88);
    expect(sum.leftEmpty / sum.empty).toBeGreaterThan(0.85);
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
