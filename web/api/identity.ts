import type { Server } from 'restify';
import { AppError } from '../../domain/errors';
import type { Merge } from '../../domain/identity/merge';
import { actorOf } from '../../domain/pad/viewing';
import type { ApiDeps } from './deps';
import { pathOf } from './path';
import { companionBody, mergeBody } from './schemas';

/** Who may be the same guest, and making them one or two again. */
export function identityRoutes(server: Server, { pad, store, viewers, answer }: ApiDeps): void {
  const path = '/api/v1/guests/:id';

  server.get(
    `${path}/duplicates`,
    answer(async (req) => {
      const viewer = await viewers.staff(req, ['front desk', 'manager', 'privacy officer']);
      return { body: { duplicates: await pad.duplicates(pathOf(req, 'id'), viewer) } };
    }),
  );

  server.post(
    `${path}/companions/:relation`,
    answer(async (req) => {
      const viewer = await viewers.staff(req, ['front desk', 'manager', 'privacy officer']);
      await pad.preferences(pathOf(req, 'id'), viewer);
      const given = { ...companionBody.parse(req.body), relation: pathOf(req, 'relation') };
      const { id, firstName, lastName, profile } = await pad.welcomeCompanion(pathOf(req, 'id'), given);
      return { status: 201, body: { guest: { id, firstName, lastName, preferences: profile.preferences } } };
    }),
  );

  server.get(
    `${path}/merges`,
    answer(async (req) => {
      const viewer = await viewers.staff(req, ['manager', 'privacy officer']);
      await pad.preferences(pathOf(req, 'id'), viewer);
      return { body: { merges: (await store.merges.ofGuest(pathOf(req, 'id'))).map(shown) } };
    }),
  );

  server.post(
    `${path}/merge`,
    answer(async (req) => {
      const viewer = await viewers.staff(req, ['manager', 'privacy officer']);
      const { other } = mergeBody.parse(req.body);
      for (const id of [pathOf(req, 'id'), other]) await pad.preferences(id, viewer);
      return { body: { merge: shown(await pad.mergeGuests(pathOf(req, 'id'), other, actorOf(viewer))) } };
    }),
  );

  server.post(
    `${path}/merges/:mergeId/undo`,
    answer(async (req) => {
      const viewer = await viewers.staff(req, ['manager', 'privacy officer']);
      await pad.preferences(pathOf(req, 'id'), viewer);
      const merge = await store.merges.get(pathOf(req, 'mergeId'));
      if (![merge?.keeperId, merge?.absorbedId].includes(pathOf(req, 'id'))) {
        throw new AppError('UNKNOWN_MERGE', `The guest ${pathOf(req, 'id')} has no merge ${pathOf(req, 'mergeId')}.`);
      }
      return { body: { merge: shown(await pad.undoMerge(pathOf(req, 'mergeId'), actorOf(viewer))) } };
    }),
  );
}

/** Without the profiles: they are read through the guests. */
const shown = ({ id, keeperId, absorbedId, by, at, state }: Merge) => ({ id, keeperId, absorbedId, by, at, state });
