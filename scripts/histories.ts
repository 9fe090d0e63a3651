import { failures, listed } from './histories/answers';
import { readHistories, type Check, type History } from './histories/history';
import { playCheck } from './histories/play';

interface Result {
  history: History;
  check: Check;
  wrong: string[];
  given: string;
}

const play = (history: History): Result[] =>
  history.checks.map((check) => {
    const given = playCheck(history, check);
    return { history, check, wrong: failures(given, check), given: listed(given) };
  });

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

const main = (file: string | undefined): void => {
  if (file === undefined) throw new Error('Name the file: npm run histories -- FILE');
  const results = readHistories(file).flatMap(play);
  const failed = results.filter(({ wrong }) => wrong.length > 0);
  for (const result of failed) console.log(told(result));
  const share = ((100 * (results.length - failed.length)) / results.length).toFixed(1);
  console.log(
    [
      `${results.length - failed.length} of ${results.length} checks passed (${share}%)`,
      'by kind:',
      ...counted(results, ({ check }) => [check.kind]),
    ].join('\n'),
  );
  console.log(['by test:', ...counted(results, ({ history }) => history.tests)].join('\n'));
};

main(process.argv[2]);
