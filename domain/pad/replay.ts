import type { Guest, OutboxEntry } from '../guest';
import type { Note } from '../note';
import type { Replaced, Store } from '../ports';
import type { Change, Profile } from '../profile';
import { observe, rebuild, revisedBy } from '../revise';
import type { Understand } from '../understanding';
import { differences, isSame, type Difference } from './differences';

/** A guest as the notes tell it today. */
export interface Replayed {
  /** With the profile rebuilt, and what follows from it for the properties in the outbox; not saved. */
  guest: Guest;
  /** Settled notes that read otherwise than when they were taken. */
  reread: Note[];
  /** [] where nothing would change. */
  differences: Difference[];
}

interface ReplayDeps {
  store: Pick<Store, 'guests' | 'notes' | 'stays'>;
  understand: Understand;
}

/**
 * Reads every note of the guest anew, but those whose meaning a person picked, and folds the profile again. Writes nothing. A record
 * that was merged into another tells nothing any more: while the merge is under way its notes are still under its name, and folding
 * them would bring back what stands with the other.
 */
export async function replay({ store, understand }: ReplayDeps, guest: Guest): Promise<Replayed> {
  if (guest.mergedInto !== undefined) return { guest, reread: [], differences: [] };
  const read = (note: Note): Note => readAnew(understand, guest, note);
  const inbox = guest.inbox.map(read);
  const settled: [Note, Note][] = [];
  for await (const note of store.notes.ofGuest(guest.id)) settled.push([note, read(note)]);
  const notes = new Map([...settled.map(([, note]) => note), ...inbox].map((note) => [note.id, note]));
  const stays = new Map((await store.stays.ofGuest(guest.id)).map((stay) => [stay.id, stay]));
  const observations = [...notes.values()].flatMap((note) => observe(note, guest, stays.get(note.stayId ?? '') ?? null));
  const { profile, changes } = revisedBy(guest.profile, rebuild(observations));
  return {
    guest: { ...guest, profile, inbox, outbox: [...guest.outbox, ...told(guest, profile, changes)] },
    reread: settled.filter(([before, after]) => !isSame(before.understanding, after.understanding)).map(([, after]) => after),
    differences: differences(guest.profile, profile),
  };
}

/**
 * Saves a replay under the version check; `conflict` where somebody wrote the guest meanwhile: then replay anew. The notes come
 * second, so that a crash in between is mended by the next replay.
 */
export async function applyReplay(store: Pick<Store, 'guests' | 'notes'>, { guest, reread }: Replayed): Promise<Replaced> {
  if ((await store.guests.replace(guest)) === 'conflict') return 'conflict';
  await store.notes.reread(reread);
  return 'saved';
}

function readAnew(understand: Understand, { companions, lastName, firstName }: Guest, note: Note): Note {
  if (note.picked) return note;
  return { ...note, understanding: understand(note.text, { speaker: note.speaker, companions, names: [lastName, firstName] }) };
}

function told({ id, version }: Guest, profile: Profile, changes: readonly Change[]): OutboxEntry[] {
  if (changes.length === 0 || profile.upTo === null) return [];
  const what = changes.map(({ kind, preferenceId, rule }) => ({ kind, preferenceId, rule }));
  const entry = { id: `replay~${id}~${version}`, noteId: profile.upToNote ?? '', at: profile.upTo };
  return [{ ...entry, kind: 'preferences-changed', changes: what }];
}
