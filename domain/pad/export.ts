import { asOf, onAnyClock } from '../believed';
import type { Alert, Briefing } from '../briefing';
import type { Guest } from '../guest';
import type { Note } from '../note';
import type { Viewer } from '../pad';
import type { AuditEntry } from '../ports';
import type { Evidence, Preference, Profile } from '../profile';
import type { GuestExport } from '../telling';
import { authorFor } from './authors';
import type { PadDeps } from './deps';
import { refuseUnlessTheirs } from './erase';
import { knownGuest } from './merged';
import { profileSince } from './retelling';
import { actorOf } from './viewing';

function without<T extends object, K extends keyof T & string>(given: T, ...fields: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(given).filter(([field]) => !(fields as string[]).includes(field))) as Omit<T, K>;
}

const AUDIT_SHOWN = 10_000;

/** AppError UNKNOWN_GUEST; FORBIDDEN for all but the guest and a privacy officer. The export itself goes into the audit. */
export async function exportGuest(deps: PadDeps, asked: string, viewer: Viewer): Promise<GuestExport> {
  await refuseUnlessTheirs(deps, asked, viewer);
  const { store } = deps;
  const known = await knownGuest(deps, asked);
  const guestId = known.id;
  await store.audit.record({ at: deps.clock.now(), actor: actorOf(viewer), action: 'export', guestId, what: 'everything' });
  const notes = await notesOf(deps, known);
  const alerts = await Promise.all(notes.map(({ id }) => store.alerts.get(`alert~${id}`)));
  return {
    exportedAt: deps.clock.now(),
    ...profileOf(known, await profileSince(deps, known, BEGINNING), deps.clock.now(), viewer),
    notes: notes.map((note) => noteFor(viewer, note)),
    stays: await store.stays.ofGuest(guestId),
    briefings: (await store.briefings.ofGuest(guestId)).map((briefing) => briefingFor(viewer, briefing)),
    alerts: alerts.filter((alert) => alert !== null).map((alert) => alertFor(viewer, alert)),
    conversations: (await store.conversations.ofGuest(guestId)).map(({ id, channelId, updatedAt }) => ({ id, channelId, updatedAt })),
    audit: (await store.audit.ofGuest(guestId, AUDIT_SHOWN)).map((entry) => entryFor(viewer, entry)),
  };
}

const BEGINNING = new Date(0);

/** Settled ones and those still in the inbox, each once, oldest first. */
async function notesOf(deps: PadDeps, guest: Guest): Promise<Note[]> {
  const notes = new Map(guest.inbox.map((note) => [note.id, note]));
  for await (const note of deps.store.notes.ofGuest(guest.id)) notes.set(note.id, note);
  return [...notes.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function profileOf(known: Guest, profile: Profile, now: Date, viewer: Viewer) {
  const preferences = profile.preferences.map((preference) => preferenceFor(viewer, preference));
  const current = new Set(asOf(profile, { knownAt: onAnyClock(now), trueAt: onAnyClock(now) }).map(({ id }) => id));
  return {
    guest: without(known, 'profile', 'inbox', 'outbox', 'version'),
    current: preferences.filter(({ id }) => current.has(id)),
    over: preferences.filter(({ id }) => !current.has(id)),
    inMind: profile.pending.map(({ item, quote, at, property }) => ({ item, quote, at, property })),
    questions: profile.questions,
  };
}

const preferenceFor = (viewer: Viewer, preference: Preference): Preference => ({
  ...preference,
  evidence: preference.evidence.map((one: Evidence) => ({ ...one, author: authorFor(viewer, one) })),
});

function noteFor(viewer: Viewer, note: Note): Note {
  if (viewer.kind === 'associate' || note.author.kind === 'guest') return note;
  const { department } = note.author;
  const name = authorFor(viewer, { speaker: 'staff', author: note.author.name, ...(department && { department }) });
  return { ...note, author: { ...note.author, id: '', name } };
}

const outcomeFor = <T extends { by: string }>(viewer: Viewer, outcome?: T): { outcome?: T } =>
  outcome === undefined ? {} : { outcome: { ...outcome, by: viewer.kind === 'associate' ? outcome.by : 'a colleague' } };

function briefingFor(viewer: Viewer, { stayId, property, arrival, departure, tasks }: Briefing): GuestExport['briefings'][number] {
  const shown = tasks.map((task) => ({ ...without(task, 'evidence'), ...outcomeFor(viewer, task.outcome) }));
  return { stayId, property, arrival, departure, tasks: shown };
}

const alertFor = (viewer: Viewer, alert: Alert): GuestExport['alerts'][number] => ({
  ...without(alert, 'deliveries', 'version'),
  ...outcomeFor(viewer, alert.outcome),
});

/** `${role} ${id}`: a guest reads the role. */
function entryFor(viewer: Viewer, entry: AuditEntry): AuditEntry {
  if (viewer.kind === 'associate' || entry.actor.startsWith('guest ')) return entry;
  return { ...entry, actor: entry.actor.slice(0, entry.actor.lastIndexOf(' ')) };
}
