import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../domain/errors';
import type { PmsRow } from '../../domain/pms';
import type { Clock, Messenger, Store } from '../../domain/ports';
import type { PmsLink } from '../../domain/property';
import type { PropertyCode } from '../../domain/words';
import { rowsStillTrue } from '../../domain/write-back';
import { post } from '../post';
import { signedHeaders } from '../webhook';
import { asCsv } from './csv';

interface PmsSettings {
  store: Pick<Store, 'properties'>;
  clock: Clock;
  timeoutMs: number;
  /** Where CSV files are put for properties without an address; without it they fail and say so. */
  directory: string | undefined;
}

/**
 * Tells a property's PMS which preference rows to add and remove; resolves once they were taken, and at once where none of them
 * is true any more. The same key carries the same rows but for those that a later edition has overtaken, so a repeat changes nothing.
 */
export const makePms = ({ store: { properties }, clock, timeoutMs, directory }: PmsSettings): Messenger => {
  const linkOf = async (code: PropertyCode, id: string): Promise<PmsLink> => {
    const link = (await properties.get(code))?.pms;
    if (link?.id !== id) throw new AppError('UNKNOWN_PROPERTY', `The property ${code} has no PMS ${id} (any more).`);
    return link;
  };
  return {
    sendBriefing: async ({ id }, briefing, _editionId, key) => {
      const link = await linkOf(briefing.property, id);
      const rows = rowsStillTrue(briefing, key);
      if (rows.length === 0) return;
      if (link.url === undefined) await putFile(directory, briefing.property, key, asCsv(rows));
      else await send(new URL(link.url), link, rows, key, { clock, timeoutMs });
    },
    sendAlert: () => Promise.reject(new AppError('BAD_REQUEST', 'A PMS takes no complaints.')),
    sendReview: () => Promise.reject(new AppError('FORBIDDEN', 'Questions to a guest go to the guest only.')),
  };
};

const send = async (
  url: URL,
  { format, resort, secret }: PmsLink,
  rows: readonly PmsRow[],
  key: string,
  { clock, timeoutMs }: Pick<PmsSettings, 'clock' | 'timeoutMs'>,
): Promise<void> => {
  const body = format === 'csv' ? asCsv(rows) : JSON.stringify({ type: 'preferences', idempotencyKey: key, resort, rows });
  const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
  await post(url, body, signedHeaders({ body, type, key, secret: secret ?? '', now: clock.now() }), timeoutMs);
};

/** Under a name of its own for each key, and whole from the moment it is there: whoever collects the files may take any `.csv`. */
const putFile = async (directory: string | undefined, property: PropertyCode, key: string, csv: string): Promise<void> => {
  if (directory === undefined) throw new Error('no directory for PMS files is set (PMS_DIRECTORY), and the PMS has no address');
  const folder = join(directory, property.replace(/[^A-Z0-9]/gi, '_'));
  const name = createHash('sha256').update(key).digest('hex').slice(0, 32);
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, `${name}.part`);
  await writeFile(unfinished, csv, { flush: true });
  await rename(unfinished, join(folder, `${name}.csv`));
};
