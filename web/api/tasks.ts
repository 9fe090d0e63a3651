import type { Server } from 'restify';
import { plusDays } from '../../domain/calendar';
import { AppError } from '../../domain/errors';
import type { ApiDeps } from './deps';
import { dayOf, pathOf, queryOf } from './path';
import { taskBody } from './schemas';
import { stayFor } from './stay-for';

const DAYS_SHOWN = 14;
const MOST_DAYS = 62;

/** What is open at a property, what it cannot do as wished, and how a task ended. */
export function taskRoutes(server: Server, deps: ApiDeps): void {
  const { pad, viewers, answer } = deps;

  server.get(
    '/api/v1/properties/:code/tasks',
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      const viewer = await viewers.at(req, code);
      const { tasks, recoveries } = await pad.openWork(code, viewer);
      const wanted = queryOf(req, 'state') === 'overdue';
      const isWanted = ({ overdue }: { overdue: boolean }): boolean => overdue || !wanted;
      return { body: { property: code, tasks: tasks.filter(isWanted), recoveries: recoveries.filter(isWanted) } };
    }),
  );

  server.get(
    '/api/v1/properties/:code/unmet',
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      const viewer = await viewers.at(req, code);
      const from = dayOf(req, 'from') ?? (await pad.today(code));
      const to = dayOf(req, 'to') ?? plusDays(from, DAYS_SHOWN);
      if (to < from || to > plusDays(from, MOST_DAYS)) throw new AppError('BAD_REQUEST', `Ask for up to ${MOST_DAYS} days from "from" on.`);
      return { body: { property: code, from, to, days: await pad.unmet(code, [from, to], viewer) } };
    }),
  );

  server.post(
    '/api/v1/stays/:confirmation/tasks/:number',
    answer(async (req) => {
      const { stay, viewer } = await stayFor(deps, req);
      const { outcome, remark } = taskBody.parse(req.body);
      const { task } = await pad.markTask(stay.id, Number(pathOf(req, 'number')), outcome, viewer.id, remark);
      return { body: { task } };
    }),
  );
}
