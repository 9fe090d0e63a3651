import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSettings } from '../config';
import { AppError } from '../domain/errors';
import { signingKey } from '../web/signing-key';
import { makeTokens, type Claims } from '../web/tokens';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, token: { type: 'string' }, property: { type: 'string' }, 'dry-run': { type: 'boolean' } },
});
const USAGE = 'npm run -s settings -- export [--property NAP] > settings.csv, or npm run settings -- import settings.csv [--dry-run]';

interface Told {
  error?: { message: string; help: string };
  lines?: {
    line: number;
    column?: string;
    message?: string;
    property?: string;
    department?: string | null;
    outcome?: string;
    changes?: object;
  }[];
}

/** The running server, and a token for it: the one given, or one signed with the key of this installation. */
function server(): { url: string; headers: Record<string, string> } {
  const settings = readSettings(process.env);
  const url = values.url ?? settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`;
  const claims: Claims = { kind: 'service', name: 'settings', role: 'integration', properties: ['*'] };
  const token = values.token ?? makeTokens(signingKey(settings), () => new Date()).sign(claims, 1);
  return { url: `${url}/api/v1/settings`, headers: { authorization: `Bearer ${token}` } };
}

const reach = (url: string, options: RequestInit): Promise<Response> =>
  fetch(url, options).catch((cause: unknown) => {
    throw new AppError('STORE_UNAVAILABLE', `Nothing answers at ${url}: start the server with "npm start", or give --url.`, { cause });
  });

async function exportSettings(): Promise<void> {
  const { url, headers } = server();
  const answer = await reach(values.property === undefined ? url : `${url}?property=${encodeURIComponent(values.property)}`, { headers });
  const file = await answer.text();
  if (!answer.ok) throw new AppError('BAD_REQUEST', (JSON.parse(file) as Told).error?.message ?? `answered ${answer.status}`);
  process.stdout.write(file);
}

async function importSettings(file: string): Promise<void> {
  const body = await readFile(file).catch((cause: unknown) => {
    throw new AppError('BAD_CSV', `There is no file ${file} that can be read.`, { cause });
  });
  const { url, headers } = server();
  const sent = { method: 'POST', headers: { ...headers, 'content-type': 'text/csv' }, body };
  const answer = await reach(values['dry-run'] ? `${url}?dry=yes` : url, sent);
  const { error, lines = [] } = (await answer.json()) as Told;
  for (const each of lines) (error ? console.error : console.log)(sentenceOn(each));
  if (error) throw new AppError('BAD_CSV', error.message);
  console.log(values['dry-run'] ? 'Nothing was changed: this was a dry run.' : 'Kept.');
}

type TellableLine = NonNullable<Told['lines']>[number];

function sentenceOn({ line, column, message, property, department, outcome, changes = {} }: TellableLine): string {
  if (message !== undefined) return `line ${line}${column === undefined ? '' : `, ${column}`}: ${message}`;
  const what = Object.entries(changes).map(([name, change]) => `${name} ${JSON.stringify(change)}`);
  return [`line ${line}: ${property ?? ''} ${department ?? '(the whole property)'} ${outcome ?? ''}`, ...what].join('\n  ');
}

async function main(): Promise<void> {
  const [verb, file] = positionals;
  if (verb === 'export') return exportSettings();
  if (verb === 'import' && file !== undefined) return importSettings(file);
  throw new AppError('BAD_REQUEST', USAGE);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof AppError ? `${fault.code}: ${fault.message}\n${fault.help}` : fault);
  process.exitCode = 1;
});
