import type { Server } from 'restify';
import { AppError } from '../../domain/errors';
import type { Found } from '../../domain/pad';
import type { ApiDeps } from './deps';
import { pathOf, queryOf } from './path';
import { pointIn } from './point';
import { authorOf } from './notes';

/** Finding a guest; preferences and recall of one. */
export function guestRoutes(server: Server, { pad, store, ids, viewers, answer }: ApiDeps): void {
  const path = '/api/v1/guests/:id';

  server.get(
    '/api/v1/guests',
    answer(async (req) => {
      const property = queryOf(req, 'property')?.toUpperCase();
      const mention = queryOf(req, 'find');
      if (property === undefined || mention === undefined) {
        throw new AppError('BAD_REQUEST', 'Send ?property=NAP&find=412 (a room, a name or a confirmation number).');
      }
      await viewers.at(req, property);
      const found = await pad.findGuest(mention, property);
      const matches = found.kind === 'several' ? found.matches : found.kind === 'one' ? [found.match] : [];
      const guests = matches.map(({ guest, stay }) => ({ id: guest.id, name: `${guest.firstName} ${guest.lastName}`, stay }));
      return { body: { guests, ...asked(found, mention, property) } };
    }),
  );

  server.del(
    `${path}/preferences/:preferenceId`,
    answer(async (req) => {
      const viewer = await viewers.of(req);
      const guestId = pathOf(req, 'id');
      await pad.preferences(guestId, viewer);
      const source = { id: `rest.${ids.make('n')}`, channel: 'rest', property: null, stayId: null } as const;
      const { changes } = await pad.removePreference(guestId, pathOf(req, 'preferenceId'), authorOf(viewer), source);
      return { body: { changes } };
    }),
  );

  server.get(
    `${path}/recall`,
    answer(async (req) => {
      const viewer = await viewers.of(req);
      const moment = queryOf(req, 'moment');
      const property = queryOf(req, 'property')?.toUpperCase();
      if (moment === undefined || property === undefined) throw new AppError('BAD_REQUEST', 'Send ?moment=orders white wine&property=NAP.');
      const query = { guestId: pathOf(req, 'id'), moment, property, ...pointIn(req) };
      return { body: { prompts: await pad.recall(query, viewer) } };
    }),
  );

  server.get(
    `${path}/audit`,
    answer(async (req) => {
      await viewers.staff(req, ['privacy officer']);
      return { body: { entries: await store.audit.ofGuest(pathOf(req, 'id'), 500) } };
    }),
  );
}

/** Where it is not one guest: why, and what to do about it. */
function asked(found: Found, mention: string, property: string): { reason?: string; message?: string; help?: string } {
  if (found.kind === 'one') return {};
  if (found.kind === 'none') return { reason: found.reason, ...NOBODY[found.reason](mention, property) };
  const message = `“${mention}” may be any of ${found.matches.length} guests at ${property}.`;
  return { reason: 'several', message, help: 'Take the id of the one whose room, arrival or first name fits.' };
}

type Nobody = (mention: string, property: string) => { message: string; help: string };
const NOBODY: Record<Extract<Found, { kind: 'none' }>['reason'], Nobody> = {
  'room empty': (mention, property) => ({
    message: `No guest is in or about to enter room ${mention} of ${property} today.`,
    help: 'Check the room number, or find the guest by name or confirmation number; rooms come with the stays (docs/pms-feed.md).',
  }),
  'unknown room': (mention, property) => ({
    message: `${property} has no room ${mention}.`,
    help: 'Check the room number, or find the guest by name or confirmation number.',
  }),
  'unknown name': (mention) => ({
    message: `No guest is called “${mention}”.`,
    help: 'Check the spelling, or find the guest by room or confirmation number.',
  }),
  'unknown confirmation': (mention) => ({
    message: `No stay has the confirmation number ${mention}.`,
    help: 'Check the number, or find the guest by room or name.',
  }),
};
