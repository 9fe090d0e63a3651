import type { Server } from 'restify';
import { doubtsOn } from '../../domain/doubts';
import { AppError, type ErrorCode } from '../../domain/errors';
import type { Author } from '../../domain/note';
import type { NewNote, NoteTaken, Viewer } from '../../domain/pad';
import { worksAt } from '../../domain/pad/viewing';
import type { PropertyCode } from '../../domain/words';
import type { AssociateViewer } from '../viewers';
import type { ApiDeps } from './deps';
import { pathOf } from './path';
import { noteBody, placingBody } from './schemas';

/** What can be put right later: the words are kept until then. */
const PLACEABLE: ReadonlySet<ErrorCode> = new Set(['UNKNOWN_GUEST', 'UNKNOWN_STAY', 'UNKNOWN_PROPERTY']);

/** Notes on a guest, and those that nobody could place yet. */
export function noteRoutes(server: Server, { pad, store, clock, ids, viewers, answer }: ApiDeps): void {
  server.post(
    '/api/v1/guests/:id/notes',
    answer(async (req) => {
      const viewer = await viewers.of(req);
      const { id = ids.make('n'), author, at, ...given } = noteBody.parse(req.body);
      const source = {
        id: `rest.${viewer.kind === 'guest' ? viewer.guestId : viewer.id}.${id}`,
        channel: 'rest',
        text: given.text,
        speaker: viewer.kind === 'guest' ? 'guest' : given.speaker,
        author: authorOf(viewer, author),
        at: at === undefined ? clock.now() : new Date(at),
      } as const;
      const place = { guestId: pathOf(req, 'id'), property: given.property ?? null, stayId: given.stayId ?? null };
      try {
        const taken = await pad.takeNote({ ...source, ...(await placed(viewer, place)) });
        return { status: taken.repeated ? 200 : 201, body: await told(taken) };
      } catch (fault) {
        throw await keptUnplaced(fault, viewer, source, place.property);
      }
    }),
  );

  server.get(
    '/api/v1/properties/:code/unplaced',
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      await viewers.at(req, code);
      return { body: { property: code, notes: await pad.unplaced(code) } };
    }),
  );

  server.post(
    '/api/v1/properties/:code/unplaced/:noteId/place',
    answer(async (req) => {
      const code = pathOf(req, 'code').toUpperCase();
      const viewer = await viewers.at(req, code);
      const noteId = pathOf(req, 'noteId');
      const note = await store.notes.get(noteId);
      if (note?.property !== code) throw new AppError('UNKNOWN_NOTE', `No note ${noteId} is kept at ${code}.`);
      const { guestId, property = code, stayId = null } = placingBody.parse(req.body);
      const taken = await pad.placeNote(noteId, await placed(viewer, { guestId, property, stayId }));
      return { body: await told(taken) };
    }),
  );

  type Place = Pick<NewNote, 'guestId' | 'stayId'> & { property: PropertyCode | null };

  /** Guest, property and stay as they are known, the stay found where none was named; AppError for what is not known or not theirs. */
  async function placed<P extends Place>(viewer: Viewer, place: P): Promise<P> {
    const { guestId, property } = place;
    if (property !== null) await pad.today(property);
    if (viewer.kind === 'associate' && property !== null && !worksAt(viewer, property)) {
      throw new AppError('FORBIDDEN', `This token is not for ${property}.`);
    }
    await pad.preferences(guestId, viewer);
    if (place.stayId === null) return { ...place, stayId: (await pad.currentStay(guestId, property ?? undefined))?.id ?? null };
    const stay = await store.stays.get(place.stayId.toUpperCase());
    if (stay?.guestId !== guestId) throw new AppError('UNKNOWN_STAY', `The guest ${guestId} has no stay ${place.stayId}.`);
    return { ...place, stayId: stay.id };
  }

  async function told({ note, guest, changes, questions, repeated }: NoteTaken) {
    const stay = note.stayId === null ? null : await store.stays.get(note.stayId);
    const doubts = doubtsOn(note, [...guest.companions, ...(stay?.party ?? [])]);
    return { note, changes, questions, doubts, repeated };
  }

  /** The fault to answer with: where staff could not place the note, it is kept, and the fault says where. */
  async function keptUnplaced(
    fault: unknown,
    viewer: Viewer,
    source: Omit<NewNote, 'guestId' | 'property' | 'stayId'>,
    property: PropertyCode | null,
  ): Promise<unknown> {
    if (!(fault instanceof AppError) || !PLACEABLE.has(fault.code) || viewer.kind === 'guest') return fault;
    const at = property !== null && worksAt(viewer, property) ? property : onlyPropertyOf(viewer);
    if (at === null) return new AppError(fault.code, `${fault.message} The note was not kept: it names no property of yours.`);
    const kept = await pad.keepUnplaced({ ...source, property: at });
    return new AppError('NOTE_UNPLACED', `${fault.message} The note is kept as ${kept.id}, unplaced, at ${at}.`, { cause: fault });
  }
}

function onlyPropertyOf({ properties }: AssociateViewer): PropertyCode | null {
  const [only, ...others] = properties;
  return only === undefined || only === '*' || others.length > 0 ? null : only;
}

/** Who writes, by their token; a system that passes on a colleague's words names the colleague. */
export function authorOf(viewer: Viewer, given?: { name: string; department?: Author['department'] | undefined }): Author {
  if (viewer.kind === 'guest') return { kind: 'guest', id: viewer.guestId, name: 'guest' };
  const officer = viewer.role === 'privacy officer' ? { privacyOfficer: true as const } : {};
  const department = given?.department === undefined ? {} : { department: given.department };
  return { kind: 'associate', id: viewer.id, name: given?.name ?? viewer.id, ...department, ...officer };
}
