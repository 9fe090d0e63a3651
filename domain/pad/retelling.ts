import type { Guest } from '../guest';
import type { Note } from '../note';
import type { Store } from '../ports';
import type { Observation, Profile } from '../profile';
import { isWholeSince, observe, rebuildWhole } from '../revise';

interface Reading {
  store: Pick<Store, 'notes' | 'stays'>;
}

/** Every note of a guest, settled or not, each once. */
export async function notesOf({ store }: Reading, guest: Pick<Guest, 'id' | 'inbox'>): Promise<Note[]> {
  const notes = [...guest.inbox];
  const known = new Set(notes.map(({ id }) => id));
  for await (const settled of store.notes.ofGuest(guest.id)) if (!known.has(settled.id)) notes.push(settled);
  return notes;
}

/** The guest's profile with all that was believed or true at that time or since: told by the notes where it was left out. */
export async function profileSince(deps: Reading, guest: Guest, at: Date): Promise<Profile> {
  if (isWholeSince(guest.profile, at)) return guest.profile;
  return rebuildWhole(await observedIn(deps, guest, await notesOf(deps, guest)));
}

/** What these notes say of the guest and their companions, with the stays they were said on. */
export async function observedIn(
  { store }: Reading,
  guest: Pick<Guest, 'id' | 'companions'>,
  notes: readonly Note[],
): Promise<Observation[]> {
  const stays = new Map((await store.stays.ofGuest(guest.id)).map((stay) => [stay.id, stay]));
  return notes.flatMap((note) => observe(note, guest, note.stayId === null ? null : (stays.get(note.stayId) ?? null)));
}
