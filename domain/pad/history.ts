import { AppError } from '../errors';
import type { Guest } from '../guest';
import type { Note } from '../note';
import type { Viewer } from '../pad';
import type { Evidence, Preference, Question } from '../profile';
import { RULINGS, type RulingName } from '../revise/rulings';
import { authorFor } from './authors';
import type { Happening, PreferenceHistory } from '../telling';
import type { PadDeps } from './deps';
import { guestSeenBy } from './preferences';
import { profileSince } from './retelling';
import { maySee } from './viewing';

/**
 * The chain of notes that made, confirmed, changed and closed one preference, each with the rule by which it did. Closed ones
 * have a history too. AppError UNKNOWN_PREFERENCE, also where it is none of the viewer's business: that it exists is a secret too.
 */
export async function history(deps: PadDeps, guestId: string, preferenceId: string, viewer: Viewer): Promise<PreferenceHistory> {
  const { guest } = await guestSeenBy(deps, guestId, viewer, 'history');
  const isAsked = ({ id, slot }: Preference): boolean => id === preferenceId && maySee(viewer, slot);
  const found = guest.profile.preferences.find(isAsked) ?? (await profileSince(deps, guest, BEGINNING)).preferences.find(isAsked);
  if (!found) throw new AppError('UNKNOWN_PREFERENCE', `This guest has no preference with the id ${preferenceId}.`);
  const { evidence, rulings, ...preference } = found;
  const notes = await notesOf(
    deps,
    guest,
    [...evidence, ...rulings].map(({ observationId }) => noteIdOf(observationId)),
  );
  const ruled = rulings.map(({ rule, observationId, at }) => ({ rule: rule as RulingName, observationId, at }));
  const before = evidence.filter(({ observationId }) => !ruled.some((one) => one.observationId === observationId));
  const steps: Step[] = [...before.map(({ observationId, at }) => ({ rule: null, observationId, at })), ...ruled];
  const chain = steps.map((step) => happening(step, evidence, notes, viewer)).sort((a, b) => a.at.getTime() - b.at.getTime());
  return { preference, chain, open: doubts(guest, preferenceId) };
}

const BEGINNING = new Date(0);

interface Step {
  rule: RulingName | null;
  observationId: string;
  at: Date;
}

/** `${noteId}#${index}`: a note's id has no such sign in it that comes later. */
const noteIdOf = (observationId: string): string => observationId.slice(0, observationId.lastIndexOf('#'));
const indexOf = (observationId: string): number => Number(observationId.slice(observationId.lastIndexOf('#') + 1));

async function notesOf(deps: PadDeps, guest: Guest, ids: readonly string[]): Promise<Map<string, Note>> {
  const notes = new Map(guest.inbox.map((note) => [note.id, note]));
  for (const id of new Set(ids)) {
    const note = notes.has(id) ? null : await deps.store.notes.get(id);
    if (note?.guestId === guest.id) notes.set(id, note);
  }
  return notes;
}

const EARLIER = 'It was seen or said before, and counted once it came again.';
const because = (rule: string): string => RULINGS[rule as RulingName];

function happening(step: Step, evidence: readonly Evidence[], notes: ReadonlyMap<string, Note>, viewer: Viewer): Happening {
  const noteId = noteIdOf(step.observationId);
  const { rule, at } = step;
  const told = { at, rule, because: rule === null ? EARLIER : because(rule), noteId };
  const words = evidence.find(({ observationId }) => observationId === step.observationId) ?? wordsOf(notes.get(noteId), step, viewer);
  if (words === null) return { ...told, quote: null, speaker: null, author: null, department: null, property: null, stayId: null };
  const { quote, speaker, property, stayId, department = null } = words;
  return { ...told, quote, speaker, author: authorFor(viewer, words), department, property, stayId };
}

type Words = Pick<Evidence, 'speaker' | 'author' | 'property' | 'stayId' | 'department'> & { quote: string | null };

/** What closed a preference speaks of another one: its words may be in confidence where this preference is not. */
function wordsOf(note: Note | undefined, { observationId }: Step, viewer: Viewer): Words | null {
  const heard = note?.understanding.preferences[indexOf(observationId)];
  if (!note || !heard) return null;
  const { speaker, property, stayId, author } = note;
  const { department } = author;
  const quote = maySee(viewer, heard.slot) ? heard.quote : null;
  return { speaker, property, stayId, author: author.name, quote, ...(department === undefined ? {} : { department }) };
}

const doubts = ({ profile }: Guest, id: string): PreferenceHistory['open'] =>
  profile.questions
    .filter((question: Question) => question.preferenceId === id)
    .map(({ about, rule, at }) => ({ about, because: because(rule), at }));
