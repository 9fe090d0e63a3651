import type { Server } from 'restify';
import { AppError } from '../../domain/errors';
import type { Author } from '../../domain/note';
import type { Viewer } from '../../domain/pad';
import { worksAt } from '../../domain/pad/viewing';
import type { ApiDeps } from './deps';
import { pathOf, queryOf } from './path';
import { noteBody } from './schemas';

/** Notes, preferences and recall of one guest. */
export function guestRoutes(server: Server, { pad, store, clock, ids, viewers, answer }: ApiDeps): void {
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
      return { body: { guests, ...(found.kind === 'none' ? { reason: found.reason } : {}) } };
    }),
  );

  server.post(
    `${path}/notes`,
    answer(async (req) => {
      const viewer = await viewers.of(req);
      const given = noteBody.parse(req.body);
      const guestId = pathOf(req, 'id');
      await pad.preferences(guestId, viewer);
      const property = given.property ?? null;
      if (viewer.kind === 'associate' && property !== null && !worksAt(viewer, property)) {
        throw new AppError('FORBIDDEN', `This token is not for ${property}.`);
      }
      const stayId = given.stayId ?? (await pad.currentStay(guestId, given.property))?.id ?? null;
      const { note, changes, questions, repeated } = await pad.takeNote({
        id: `rest.${viewer.kind === 'guest' ? viewer.guestId : viewer.id}.${given.id ?? ids.make('n')}`,
        channel: 'rest',
        guestId,
        text: given.text,
        speaker: viewer.kind === 'guest' ? 'guest' : given.speaker,
        author: authorOf(viewer, given.author),
        property,
        stayId,
        at: given.at === undefined ? clock.now() : new Date(given.at),
      });
      return { status: repeated ? 200 : 201, body: { note, changes, questions, repeated } };
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
      return { body: { prompts: await pad.recall({ guestId: pathOf(req, 'id'), moment, property }, viewer) } };
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

function authorOf(viewer: Viewer, given?: { name: string; department?: Author['department'] | undefined }): Author {
  if (viewer.kind === 'guest') return { kind: 'guest', id: viewer.guestId, name: 'guest' };
  const officer = viewer.role === 'privacy officer' ? { privacyOfficer: true as const } : {};
  const department = given?.department === undefined ? {} : { department: given.department };
  return { kind: 'associate', id: viewer.id, name: given?.name ?? viewer.id, ...department, ...officer };
}
