import { readFileSync } from 'node:fs';
import { AppError, ERRORS, type ErrorCode } from '../../domain/errors';

/** Rows of the table in docs/errors.md: | `CODE` | status | what to do | */
const documented = readFileSync('docs/errors.md', 'utf8')
  .split('\n')
  .map((line) => /^\| `([A-Z_]+)` \| (\d{3}) \| (.+) \|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, code, status, help]) => ({ code, status: Number(status), help }));

describe('error codes', () => {
  test('docs/errors.md lists exactly the codes of the program', () => {
    expect(documented).toEqual(Object.entries(ERRORS).map(([code, { status, help }]) => ({ code, status, help })));
  });

  test.each(Object.keys(ERRORS) as ErrorCode[])('%s tells what to do, in a sentence', (code) => {
    const { help } = new AppError(code, 'It happened.');
    expect(help).toMatch(/^[A-Z].+\.$/);
  });
});
