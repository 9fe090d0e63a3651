import type { Request, Server } from 'restify';
import { sheetOf } from '../../domain/brief/sheet';
import { AppError } from '../../domain/errors';
import { readerAt } from '../../domain/pad/reader';
import { maySee, worksAt } from '../../domain/pad/viewing';
import { DEPARTMENTS, LANGUAGES, type Department, type Language } from '../../domain/words';
import type { Viewer } from '../../domain/pad';
import type { PrintClaims, Tokens } from '../tokens';
import { bearer } from '../viewers';
import type { ApiDeps } from './deps';
import { pathOf, queryOf } from './path';
import { stayFor } from './stay-for';

/** Who may read a sheet: an associate as on the board, or whoever has the link that came with an e-mail, as far as the e-mail went. */
interface Reading {
  stayId: string;
  viewer: Viewer;
  department?: Department;
  /** True where nobody in particular reads: then what is in confidence stays out. */
  shared: boolean;
}

/** The words of the page to print (`/print/:confirmation`). */
export function printRoutes(server: Server, deps: ApiDeps, tokens: Tokens): void {
  const { pad, store, clock, answer } = deps;

  server.get(
    '/api/v1/print/:confirmation',
    answer(async (req) => {
      const { stayId, viewer, department, shared } = await readingOf(req);
      const whole = await pad.briefing(stayId, viewer);
      if (!worksAt(viewer, whole.property)) throw new AppError('FORBIDDEN', 'This stay is at another property now.');
      const isOpen = ({ slot, sensitive }: { slot: string; sensitive: boolean }): boolean => maySee(viewer, slot) && !(shared && sensitive);
      const tasks = whole.tasks.filter(isOpen);
      const stored = await store.briefings.get(whole.id);
      const all = (stored ?? whole).tasks.filter(
        (task) => task.state !== 'withdrawn' && (department ?? task.department) === task.department,
      );
      const reader = await readerAt(store.properties, whole.property, { department, language: languageOf(req) });
      const hidden = all.filter((task) => !isOpen(task)).length;
      return { body: { sheet: sheetOf({ ...whole, tasks }, { reader, hidden, ...(department && { department }) }, clock.now()) } };
    }),
  );

  async function readingOf(req: Request): Promise<Reading> {
    const claims = tokens.read(bearer(req) ?? '');
    if (claims.kind === 'print') return byLink(claims, pathOf(req, 'confirmation').toUpperCase());
    const { stay, viewer } = await stayFor(deps, req);
    const department = departmentOf(req);
    return { stayId: stay.id, viewer, shared: false, ...(department && { department }) };
  }
}

/** A link opens its own stay and department only. */
function byLink({ stayId, property, department }: PrintClaims, asked: string): Reading {
  if (asked !== stayId) throw new AppError('FORBIDDEN', 'This link is for another stay.');
  const viewer: Viewer = {
    ...{ kind: 'associate', id: `print ${stayId}`, role: 'associate', department: department ?? '', properties: [property] },
  };
  return { stayId, viewer, shared: department === undefined, ...(department && { department }) };
}

function departmentOf(req: Request): Department | undefined {
  const given = queryOf(req, 'department');
  const department = DEPARTMENTS.find((one) => one === given);
  if (given !== undefined && department === undefined)
    throw new AppError('BAD_REQUEST', `A department is one of: ${DEPARTMENTS.join(', ')}.`);
  return department;
}

function languageOf(req: Request): Language | undefined {
  const given = queryOf(req, 'language');
  const language = LANGUAGES.find((one) => one === given);
  if (given !== undefined && language === undefined) throw new AppError('BAD_REQUEST', `A language is one of: ${LANGUAGES.join(', ')}.`);
  return language;
}
