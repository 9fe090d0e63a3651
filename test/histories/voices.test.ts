import { join } from 'node:path';
import { failures } from '../../scripts/histories/answers';
import { readHistories, type Check, type History } from '../../scripts/histories/history';
import { openHouse } from '../../scripts/histories/house';
import { play } from '../../scripts/histories/play';

/** Checks of 25 guests in many voices that pass today; raise it when more do. What fails is in the sentences, not in the remembering. */
const PASSED = 92;

interface Result {
  history: History;
  check: Check;
  wrong: string[];
}
let results: Result[];

beforeAll(async () => {
  const house = await openHouse();
  results = [];
  for (const history of readHistories(join(__dirname, 'voices.jsonl'))) {
    for (const { check, given } of await play(history, house)) results.push({ history, check, wrong: failures(given, check) });
  }
  await house.close();
}, 120_000);

const told = ({ history, check, wrong }: Result): string =>
  `${history.id} ${check.at} ${check.kind} ${check.moment ?? ''}: ${wrong.join(', ')}`;

test(`at least ${PASSED} checks of the histories pass`, () => {
  const failed = results.filter(({ wrong }) => wrong.length > 0);
  const passed = results.length - failed.length;
  expect(passed < PASSED ? failed.map(told) : []).toEqual([]);
});

test('no history loses an allergy, nor prompts for what is about nothing that is known', () => {
  const sure = results.filter(({ history }) => history.tests.some((one) => one === 'allergy-safety' || one === 'moment-none'));
  const prompts = sure.filter(({ history, check }) => history.tests.includes('allergy-safety') || check.kind === 'moment');
  expect(prompts.filter(({ wrong }) => wrong.length > 0).map(told)).toEqual([]);
});
