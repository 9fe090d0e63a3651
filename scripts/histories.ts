import { failures, listed } from './histories/answers';
import { readHistories, type Check, type History } from './histories/history';
import { openHouse } from './histories/house';
import { play } from './histories/play';

interface Result {
  history: History;
  check: Check;
  wrong: string[];
  given: string;
}

const results = async (histories: readonly History[]): Promise<Result[]> => {
  const house = await openHouse();
  try {
    const played: Result[] = [];
    for (const history of histories) {
      const checks = await play(history, house);
      played.push(...checks.map(({ check, given }) => ({ history, check, wrong: failures(given, check), given: listed(given) })));
    }
    return played;
  } finally {
    await house.close();
  }
};

const told = ({ history, check, wrong, given }: Result): string => {
  const what = [check.kind, check.stay, check.moment && `“${check.moment}”`].filter(Boolean).join(' ');
  return [`${history.id} ${history.title} | ${check.at} ${what}`, ...wrong.map((one) => `    ${one}`), `    gave: ${given}`].join('\n');
};

const counted = (results: readonly Result[], keysOf: (result: Result) => string[]): string[] => {
  const keys = [...new Set(results.flatMap(keysOf))].sort();
  return keys.map((key) => {
    const own = results.filter((result) => keysOf(result).includes(key));
    const passed = own.filter(({ wrong }) => wrong.length === 0).length;
    return `  ${key.padEnd(20)} ${passed} of ${own.length}`;
  });
};

const report = (played: readonly Result[]): string => {
  const failed = played.filter(({ wrong }) => wrong.length > 0);
  const share = ((100 * (played.length - failed.length)) / played.length).toFixed(1);
  return [
    ...failed.map(told),
    `${played.length - failed.length} of ${played.length} checks passed (${share}%)`,
    'by kind:',
    ...counted(played, ({ check }) => [check.kind]),
    'by test:',
    ...counted(played, ({ history }) => history.tests),
  ].join('\n');
};

const main = async (file: string | undefined): Promise<void> => {
  if (file === undefined) throw new Error('Name the file: npm run histories -- FILE');
  console.log(report(await results(readHistories(file))));
};

void main(process.argv[2]);
