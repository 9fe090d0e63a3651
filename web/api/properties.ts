import type { Server } from 'restify';
import type { Task } from '../../domain/briefing';
import { taskLines, type Reader } from '../../domain/brief/lines';
import { plusDays } from '../../domain/calendar';
import { AppError } from '../../domain/errors';
import { DEFAULT_LEAD_TIMES, type Property } from '../../domain/property';
import { readerAt } from '../../domain/pad/reader';
import { maySee } from '../../domain/pad/viewing';
import type { ApiDeps } from './deps';
import { dayOf, pathOf } from './path';
import { departmentsBody, propertyBody } from './property-schemas';
import { associateBody, closingBody } from './schemas';

const DAYS_SHOWN = 7;
/** Guests in the house arrived some time ago; hardly anybody stays longer than this. */
const LONGEST_STAY_DAYS = 60;

/** Properties and associates as the chain's office sets them, and what a front desk reads: briefings and alerts. */
export function propertyRoutes(server: Server, { pad, store, viewers, answer }: ApiDeps): void {
  const path = '/api/v1/properties/:code';

  server.put(
    path,
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      const { id } = await viewers.at(req, code, ['manager', 'integration']);
      const { leadTimes = [...DEFAULT_LEAD_TIMES], ...given } = propertyBody.parse(req.body);
      await pad.putProperty({ code, leadTimes, ...given }, id);
      return { body: { property: withoutSecrets(await known(code)) } };
    }),
  );

  server.get(
    path,
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      await viewers.at(req, code);
      return { body: { property: withoutSecrets(await known(code)) } };
    }),
  );

  server.put(
    `${path}/departments`,
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      const { id } = await viewers.at(req, code, ['manager', 'integration']);
      const { departments } = departmentsBody.parse(req.body);
      await pad.putProperty({ ...(await known(code)), departments }, id);
      return { body: { property: code, departments } };
    }),
  );

  server.get(
    `${path}/briefings`,
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      const viewer = await viewers.at(req, code);
      const from = dayOf(req, 'from') ?? (await pad.today(code));
      const to = dayOf(req, 'to') ?? plusDays(from, DAYS_SHOWN);
      const touching = await store.briefings.ofProperty(code, plusDays(from, -LONGEST_STAY_DAYS), to);
      const briefings = touching.filter(({ editions, departure }) => editions.length > 0 && departure >= from);
      const reader = await readerAt(store.properties, code);
      const seen = briefings.map((briefing) => {
        const tasks = briefing.tasks.filter(({ slot }) => maySee(viewer, slot));
        return { ...briefing, tasks, told: Object.fromEntries(tasks.map((task) => [task.id, toldOf(task, reader)])) };
      });
      return { body: { property: code, from, to, briefings: seen } };
    }),
  );

  server.get(
    `${path}/alerts`,
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      await viewers.at(req, code);
      return { body: { alerts: await pad.alerts(code) } };
    }),
  );

  server.post(
    '/api/v1/alerts/:id/close',
    answer(async (req) => {
      const alert = await store.alerts.get(pathOf(req, 'id'));
      if (!alert) throw new AppError('UNKNOWN_ALERT', `There is no alert with the id ${pathOf(req, 'id')}.`);
      const viewer = await viewers.at(req, alert.property);
      const { remark, word, told } = closingBody.parse(req.body);
      if (remark !== undefined) await pad.recordRecovery(alert.id, viewer.id, remark);
      const how = told ?? (word === undefined ? undefined : { word });
      return { body: { alert: await pad.closeAlert(alert.id, viewer.id, how === undefined ? {} : { told: how }) } };
    }),
  );

  server.put(
    '/api/v1/associates/:id',
    answer(async (req) => {
      const given = associateBody.parse(req.body);
      for (const code of given.properties) await viewers.at(req, code, ['manager', 'integration']);
      const id = pathOf(req, 'id');
      const earlier = await store.associates.get(id);
      await store.associates.put({ ...given, id, accounts: earlier?.accounts ?? [] });
      return { status: earlier ? 200 : 201, body: { associate: await store.associates.get(id) } };
    }),
  );

  async function known(code: string) {
    const property = await store.properties.get(code);
    if (!property) throw new AppError('UNKNOWN_PROPERTY', `There is no property with the code ${code}.`);
    return property;
  }
}

/** A task as people read it: source with its day at the hotel, what to find a way for, what to mind. When it is due stands beside. */
const toldOf = (task: Task, reader: Reader) => {
  const { why, alarms, hints } = taskLines({ ...task, state: 'withdrawn' }, reader);
  return { why, alarms, hints };
};

const withoutSecrets = ({ webhooks, pms, ...property }: Property) => ({
  ...property,
  ...(pms && { pms: { ...pms, secret: undefined } }),
  webhooks: webhooks.map(({ id, url, department }) => ({ id, url, ...(department && { department }) })),
});
