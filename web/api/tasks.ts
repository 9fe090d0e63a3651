import type { Server } from 'restify';
import type { ApiDeps } from './deps';
import { pathOf, queryOf } from './path';
import { taskBody } from './schemas';
import { stayFor } from './stay-for';

/** What is open at a property, and how a task ended. */
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
