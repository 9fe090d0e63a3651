import type { Server } from 'restify';
import { AppError } from '../../domain/errors';
import { unmappedAt } from '../../domain/pad/unmapped';
import type { ApiDeps } from './deps';
import { pathOf } from './path';
import { pmsCodesBody } from './property-schemas';

const OFFICE = ['manager', 'integration'] as const;

/** The codes by which preferences are written back to a property's PMS, and what no code stands for yet. */
export function pmsRoutes(server: Server, { store, clock, viewers, answer }: ApiDeps): void {
  const path = '/api/v1/properties/:code/pms';

  server.put(
    `${path}/codes`,
    answer(async (req) => {
      const property = await known(pathOf(req, 'code').toUpperCase());
      await viewers.at(req, property, OFFICE);
      const { codes } = pmsCodesBody.parse(req.body);
      await store.pmsCodes.put({ property, codes, updatedAt: clock.now() });
      return { body: { property, codes: codes.length } };
    }),
  );

  server.get(
    `${path}/codes`,
    answer(async (req) => {
      const property = await known(pathOf(req, 'code').toUpperCase());
      await viewers.at(req, property, OFFICE);
      return { body: (await store.pmsCodes.get(property)) ?? { property, codes: [] } };
    }),
  );

  server.get(
    `${path}/unmapped`,
    answer(async (req) => {
      const property = await known(pathOf(req, 'code').toUpperCase());
      await viewers.at(req, property, OFFICE);
      return { body: { property, unmapped: await unmappedAt(store, property, clock.now()) } };
    }),
  );

  async function known(code: string): Promise<string> {
    if ((await store.properties.get(code)) === null) throw new AppError('UNKNOWN_PROPERTY', `There is no property with the code ${code}.`);
    return code;
  }
}
