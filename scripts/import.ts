import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import { readSettings } from '../config';
import { AppError } from '../domain/errors';
import { signingKey } from '../web/signing-key';
import { makeTokens, type Claims } from '../web/tokens';
import { COLUMNS, stayOfRow, type Row } from './import-row';

const PROGRESS_EVERY = 500;
const AT_ONCE = 8;

interface Tally {
  created: number;
  changed: number;
  unchanged: number;
  bad: number;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, token: { type: 'string' } } });

/**
 * Text in another encoding would put wrong names on real guests: the file is read through once before the first row is sent, and
 * refused whole with the place where it stops being UTF-8. An empty one is refused, too.
 */
async function refuseUnreadable(file: string): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [line, empty] = [1, true];
  const check = (chunk?: Buffer): void => {
    try {
      const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
      if (text.includes('\0')) throw new TypeError('A zero byte is no text.');
      empty &&= text.trim() === '';
      line += text.split('\n').length - 1;
    } catch (cause) {
      throw new AppError('BAD_CSV', `${file} is not UTF-8 (from about line ${line} on); it may be Windows-1252 or UTF-16.`, { cause });
    }
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 4_096 })) check(chunk as Buffer);
  check();
  if (empty) throw new AppError('BAD_CSV', `${file} is empty.`);
}

async function put(url: string, token: string, row: Row): Promise<keyof Tally> {
  const { confirmation, body } = stayOfRow(row);
  const answer = await fetch(`${url}/api/v1/stays/${encodeURIComponent(confirmation)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const told = (await answer.json()) as { outcome?: 'created' | 'changed' | 'unchanged'; error?: { message: string; help: string } };
  if (told.outcome) return told.outcome;
  throw new AppError('BAD_REQUEST', `${told.error?.message ?? 'refused'} ${told.error?.help ?? ''}`.replace(/\s+/g, ' ').trim());
}

async function importStays(file: string, url: string, token: string): Promise<Tally> {
  const tally: Tally = { created: 0, changed: 0, unchanged: 0, bad: 0 };
  const bad = (line: number, fault: unknown): void => {
    tally.bad++;
    console.error(`line ${line}: ${fault instanceof Error ? fault.message : String(fault)}`);
  };
  const reading = parse({
    columns: checkedHeader,
    bom: true,
    trim: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  reading.on('skip', (fault: Error & { lines: number }) => {
    bad(fault.lines, fault);
  });
  const running = new Set<Promise<void>>();
  for await (const { record, info } of createReadStream(file).pipe(reading) as AsyncIterable<{ record: Row; info: { lines: number } }>) {
    const one = put(url, token, record)
      .then((outcome) => {
        tally[outcome]++;
      })
      .catch((fault: unknown) => {
        bad(info.lines, fault);
      })
      .finally(() => running.delete(one));
    running.add(one);
    if (running.size >= AT_ONCE) await Promise.race(running);
    const count = tally.created + tally.changed + tally.unchanged + tally.bad;
    if (count > 0 && count % PROGRESS_EVERY === 0) console.log(`${count} rows…`);
  }
  await Promise.all(running);
  return tally;
}

function checkedHeader(header: string[]): string[] {
  const missing = COLUMNS.needed.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => ![...COLUMNS.needed, ...COLUMNS.optional].includes(name));
  if (missing.length > 0) throw new AppError('BAD_CSV', `The header lacks: ${missing.join(', ')}.`);
  if (unknown.length > 0) throw new AppError('BAD_CSV', `The header has unknown columns: ${unknown.join(', ')}.`);
  return header;
}

async function main(): Promise<void> {
  const [file] = positionals;
  if (file === undefined) throw new AppError('BAD_REQUEST', 'Which file? npm run import -- stays.csv [--url URL] [--token TOKEN]');
  await access(file).catch((cause: unknown) => {
    throw new AppError('BAD_CSV', `There is no file ${file} that can be read.`, { cause });
  });
  await refuseUnreadable(file);
  const settings = readSettings(process.env);
  const url = values.url ?? settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`;
  const claims: Claims = { kind: 'service', name: 'csv-import', role: 'integration', properties: ['*'] };
  const token = values.token ?? makeTokens(signingKey(settings), () => new Date()).sign(claims, 1);
  await fetch(`${url}/health`).catch((cause: unknown) => {
    throw new AppError('STORE_UNAVAILABLE', `Nothing answers at ${url}: start the server with "npm start", or give --url.`, { cause });
  });
  const { created, changed, unchanged, bad } = await importStays(file, url, token);
  console.log(`${created} created, ${changed} changed, ${unchanged} unchanged, ${bad} bad`);
  if (bad > 0) process.exitCode = 1;
}

main().catch((fault: unknown) => {
  console.error(fault instanceof AppError ? `${fault.code}: ${fault.message}\n${fault.help}` : fault);
  process.exitCode = 1;
});
