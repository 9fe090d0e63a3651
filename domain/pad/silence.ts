import type { Guest, OutboxEntry } from '../guest';
import type { Note } from '../note';
import type { Clock, Store } from '../ports';
import type { Change, Profile } from '../profile';
import { rebuild, revisedBy } from '../revise';
import { isAllergy } from '../revise/relations';
import type { Heard } from '../understanding';
import { guestBehind } from './merged';
import { isMadeBy, quietBriefings, quietReviews } from './quiet-tasks';
import { notesOf, observedIn } from './retelling';

interface Silencing {
  store: Store;
  clock: Clock;
}

/**
 * Takes the words of somebody who is erased out of what is known of others, as of a son who became a guest of his own from what
 * his mother had said. What must be kept from the other for their health stays, as a fact without words and without who told it.
 * Answers the number of notes; may be repeated.
 */
export async function silence(deps: Silencing, erasedId: string): Promise<number> {
  await settleKin(deps, erasedId);
  const elsewhere = new Map<string, Note[]>();
  for await (const note of deps.store.notes.byGuest(erasedId)) {
    if (note.guestId === null || note.guestId === erasedId) continue;
    elsewhere.set(note.guestId, [...(elsewhere.get(note.guestId) ?? []), note]);
  }
  for (const [guestId, notes] of elsewhere) await takeOut(deps, guestId, notes);
  return [...elsewhere.values()].flat().length;
}

/** A companion's notes may still lie in the inbox they came by. */
async function settleKin({ store }: Pick<Silencing, 'store'>, erasedId: string): Promise<void> {
  const erased = await guestBehind({ store }, erasedId);
  for (const { guestId } of erased?.companions ?? []) {
    const kin = guestId === undefined ? null : await guestBehind({ store }, guestId);
    if (kin) await store.guests.settle(kin.id, []);
  }
}

/** The profile first: should it break off then, the notes are still there to begin again by. */
async function takeOut(deps: Silencing, guestId: string, notes: readonly Note[]): Promise<void> {
  const { store } = deps;
  const gone = new Set(notes.map(({ id }) => id));
  const guest = await store.guests.get(guestId);
  if (guest && (await store.guests.replace(await told(deps, guest, notes, gone))) === 'conflict') return takeOut(deps, guestId, notes);
  await quietBriefings(deps.store, guestId, gone);
  await quietReviews(deps.store, guestId, gone);
  await quietMerges(deps, guestId, gone);
  await store.notes.remove([...gone]);
}

async function told(deps: Silencing, guest: Guest, notes: readonly Note[], gone: ReadonlySet<string>): Promise<Guest> {
  const facts = notes.flatMap(factOf);
  const known = new Set([...gone, ...facts.map(({ id }) => id)]);
  const others = (await notesOf(deps, guest)).filter(({ id }) => !known.has(id));
  const { profile, changes } = revisedBy(guest.profile, rebuild(await observedIn(deps, guest, [...others, ...facts])));
  const inbox = [...guest.inbox.filter(({ id }) => !known.has(id)), ...facts];
  return {
    ...guest,
    profile,
    inbox,
    outbox: [...guest.outbox.filter(({ noteId }) => !gone.has(noteId)), ...news(guest, changes, deps.clock.now())],
  };
}

/** The properties are told what is different, without why. */
function news({ id, version }: Guest, changes: readonly Change[], at: Date): OutboxEntry[] {
  if (changes.length === 0) return [];
  const what = changes.map(({ kind, preferenceId, rule }) => ({ kind, preferenceId, rule }));
  return [{ id: `silenced~${id}~${version}`, kind: 'preferences-changed', noteId: '', at, changes: what }];
}

/** The allergies that a note speaks of, as a note of nobody's; none where it speaks of none. */
function factOf(note: Note): Note[] {
  const allergies = note.understanding.preferences.filter((heard) => heard.change === null && isAllergy(heard));
  if (allergies.length === 0) return [];
  const preferences = allergies.map((heard): Heard => ({ ...heard, quote: heard.item }));
  const { id, guestId, property, channel, at, receivedAt } = note;
  return [
    {
      ...{ id: `${id}~fact`, guestId, property, channel, at, receivedAt, stayId: null, speaker: 'staff', picked: true },
      text: allergies.map(({ item }) => item).join(', '),
      author: { kind: 'associate', id: 'passed on', name: 'passed on' },
      understanding: { preferences, complaint: null, opinions: [], suggestion: false, unclear: [] },
    },
  ];
}

/** A merge keeps both guests as they were, so that it can be undone: without what rests on the words. */
async function quietMerges(deps: Silencing, guestId: string, gone: ReadonlySet<string>): Promise<void> {
  for (const merge of await deps.store.merges.ofGuest(guestId)) {
    const [keeper, absorbed] = [merge.keeper, merge.absorbed].map((guest) => guest && without(guest, gone));
    const written = await deps.store.merges.replace({ ...merge, keeper: keeper ?? null, absorbed: absorbed ?? null });
    if (written === 'conflict') return quietMerges(deps, guestId, gone);
  }
}

const without = (guest: Guest, gone: ReadonlySet<string>): Guest => ({
  ...guest,
  inbox: guest.inbox.filter(({ id }) => !gone.has(id)),
  outbox: guest.outbox.filter(({ noteId }) => !gone.has(noteId)),
  profile: quiet(guest.profile, gone),
});

const quiet = (profile: Profile, gone: ReadonlySet<string>): Profile => ({
  ...profile,
  preferences: profile.preferences.filter(({ id, evidence }) => !isMadeBy(id, gone) && !evidence.some(({ noteId }) => gone.has(noteId))),
  pending: profile.pending.filter(({ noteId }) => !gone.has(noteId)),
});
