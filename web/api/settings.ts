import type { Request, Server } from 'restify';
import { AppError } from '../../domain/errors';
import type { Property } from '../../domain/property';
import { settle } from '../settings/changes';
import { readLines, writeFile } from '../settings/file';
import type { AssociateViewer } from '../viewers';
import type { ApiDeps } from './deps';
import { queryOf } from './path';

const OFFICE = ['manager', 'integration'] as const;
const FILE = 'text/csv';

/** restify reads such a file its own way, and forgives what must be told; as bytes it comes to us as it was sent. */
function leaveFileAlone(req: Request, _res: unknown, next: () => void): void {
  // Read from the headers: what restify's own reading answers once, it keeps.
  if (req.path() === PATH && req.headers['content-type']?.startsWith(FILE)) req.headers['content-type'] = 'application/x-settings';
  next();
}

const PATH = '/api/v1/settings';

/** Lead times, quiet hours, languages and channels of properties and departments as one file: to be taken out, changed and put back. */
export function settingsRoutes(server: Server, { pad, store, viewers, answer }: ApiDeps): void {
  server.pre(leaveFileAlone);

  server.get(
    PATH,
    answer(async (req, res) => {
      const viewer = await viewers.staff(req, OFFICE);
      const wanted = queryOf(req, 'property')?.toUpperCase();
      const theirs = (await store.properties.all()).filter(({ code }) => isTheirs(viewer, code) && (wanted ?? code) === code);
      if (wanted !== undefined && theirs.length === 0)
        throw new AppError('UNKNOWN_PROPERTY', `There is no property ${wanted} for this token.`);
      res.setHeader('content-type', `${FILE}; charset=utf-8`);
      res.setHeader('content-disposition', 'attachment; filename="settings.csv"');
      return { raw: writeFile(theirs.sort((a, b) => a.code.localeCompare(b.code))) };
    }),
  );

  server.post(
    PATH,
    answer(async (req) => {
      const viewer = await viewers.staff(req, OFFICE);
      const dryRun = queryOf(req, 'dry') !== undefined;
      const known = new Map((await store.properties.all()).map((property) => [property.code, property]));
      const { wrong, done, properties } = settle(await readLines(bytesOf(req)), (code) => settableBy(viewer, code, known));
      if (wrong.length > 0) return { status: 422, body: { ...refusal(wrong.length), lines: wrong } };
      if (!dryRun) for (const property of properties) await pad.putProperty(property, viewer.id);
      return { body: { kept: !dryRun, lines: done } };
    }),
  );
}

const isTheirs = ({ properties }: AssociateViewer, code: string): boolean => properties.includes(code) || properties.includes('*');

function settableBy(viewer: AssociateViewer, code: string, known: ReadonlyMap<string, Property>): Property | string {
  if (!isTheirs(viewer, code)) return `this token is not for ${code}`;
  return known.get(code) ?? `there is no property ${code}`;
}

function bytesOf(req: Request): Uint8Array {
  const body: unknown = req.body;
  if (Buffer.isBuffer(body)) return body;
  throw new AppError('BAD_CSV', `Send the file itself as the body, with the content type ${FILE}.`);
}

/** All or nothing: settings of which half were taken are worse than none. */
function refusal(count: number) {
  const { message, help, code } = new AppError(
    'BAD_CSV',
    `${count === 1 ? 'One thing is' : `${count} things are`} wrong; nothing was changed.`,
  );
  return { error: { code, message, help } };
}
