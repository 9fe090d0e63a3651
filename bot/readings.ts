import type { Guest } from '../domain/guest';
import type { Note } from '../domain/note';
import { guestBehind } from '../domain/pad/merged';
import type { Preference } from '../domain/profile';
import type { Heard, Understanding } from '../domain/understanding';
import { isPositive, isStrong } from '../domain/words';
import type { BotDeps } from './deps';
import type { Reading } from './press';

/** One preference as heard in one note, and what the chain made of it. */
export interface HeardIn {
  guest: Guest;
  note: Note;
  heard: Heard;
  /** The preference believed because of it, if there is one. */
  preference: Preference | null;
  /** Seen, but not believed yet. */
  pending: boolean;
}

/** The note of this guest, settled or not; null for another guest's, an unknown or an erased one. */
export async function noteOf(
  { store }: Pick<BotDeps, 'store'>,
  guestId: string,
  noteId: string,
): Promise<{ guest: Guest; note: Note } | null> {
  const guest = await guestBehind({ store }, guestId);
  const note = guest?.inbox.find(({ id }) => id === noteId) ?? (await store.notes.get(noteId));
  return guest && note?.guestId === guest.id ? { guest, note } : null;
}

/** The reading at that place in the note; null where there is none. */
export async function readingOf(deps: BotDeps, guestId: string, noteId: string, index: number): Promise<HeardIn | null> {
  const found = await noteOf(deps, guestId, noteId);
  const heard = found?.note.understanding.preferences[index];
  return found && heard ? { ...found, heard, ...standing(found.guest, noteId, index, deps.clock.now()) } : null;
}

export function standing(guest: Guest, noteId: string, index: number, now: Date): { preference: Preference | null; pending: boolean } {
  const id = observationId(noteId, index);
  const preference = guest.profile.preferences.find(
    (one) => isOpen(one, now) && one.evidence.some((evidence) => evidence.observationId === id),
  );
  return { preference: preference ?? null, pending: guest.profile.pending.some((observation) => observation.id === id) };
}

export const observationId = (noteId: string, index: number): string => `${noteId}#${index}`;

const isOpen = ({ retractedAt, trueUntil }: Preference, now: Date): boolean =>
  retractedAt === undefined && (trueUntil === undefined || trueUntil > now);

/** The preferences believed because of this note. */
export function believedFrom(guest: Guest, note: Note, now: Date): Preference[] {
  const found = note.understanding.preferences.map((_, index) => standing(guest, note.id, index, now).preference);
  return [...new Set(found.filter((preference) => preference !== null))];
}

/**
 * The same reading, set right by one press. What was read before is taken back in the same note, so nothing is left to
 * guess which of the two is meant; `words` are the pressed button's, and become the quote.
 */
export function setRight(heard: Heard, as: Reading, words: string): Heard {
  const said: Heard = { ...heard, change: null, quote: pressedQuote(words, heard), confidence: 1 };
  if (as === 'lasting' || as === 'stay') return { ...said, duration: as };
  return { ...said, level: levelAs(heard, as) };
}

function levelAs({ level }: Heard, as: 'opposite' | 'strong' | 'mild'): Heard['level'] {
  const positive = as === 'opposite' ? !isPositive(level) : isPositive(level);
  const strong = as === 'opposite' ? isStrong(level) : as === 'strong';
  if (positive) return strong ? 'required' : 'preferred';
  return strong ? 'unacceptable' : 'avoided';
}

/** Takes the reading back. */
export const takenBack = (heard: Heard, words: string): Heard => ({
  ...heard,
  act: 'request',
  change: 'retract',
  duration: 'lasting',
  quote: pressedQuote(words, heard),
  confidence: 1,
});

const pressedQuote = (words: string, { item }: Heard): string => `${words}: ${item}`;

/** What a person said by pressing a button: text and understanding, each quote in the text, nothing to be read from it again. */
export function pressed(...preferences: Heard[]): { text: string; understanding: Understanding } {
  const text = [...new Set(preferences.map(({ quote }) => quote))].join('. ');
  return { text, understanding: { preferences, complaint: null, opinions: [], suggestion: false, unclear: [] } };
}
