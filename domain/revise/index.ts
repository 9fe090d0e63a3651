import { EMPTY_PROFILE, type Change, type Observation, type Profile, type Question } from '../profile';
import { correct } from './correction';
import { uncrowd } from './crowding';
import type { Ledger } from './ledger';
import { foldByRule } from './rules';
import { shorten } from './shorten';
import { isOpen } from './standing';

export { observe } from './observe';
export { RULINGS } from './rulings';
export { isWholeSince } from './shorten';

export interface Revised {
  kind: 'revised';
  profile: Profile;
  changes: Change[];
  /** Those that these observations raised; `profile.questions` has all that are open. */
  questions: Question[];
}

/** `late`: one of the observations is not newer than all that were folded in. Then `rebuild` from all of the guest's notes. */
export type Revision = Revised | { kind: 'late' };

const indexOf = (o: Observation): number => Number(o.id.slice(o.id.lastIndexOf('#') + 1));

/** One order for all: by time, then by note, then as said. It makes the order of delivery indifferent. */
const inOrder = (a: Observation, b: Observation): number => {
  if (a.at.getTime() !== b.at.getTime()) return a.at.getTime() - b.at.getTime();
  if (a.noteId !== b.noteId) return a.noteId < b.noteId ? -1 : 1;
  return indexOf(a) - indexOf(b);
};

type Keep = (profile: Profile, at: Date) => Profile;

const foldOne = (ledger: Ledger, o: Observation, keep: Keep): Ledger => {
  const { ledger: corrected, observation } = correct(ledger, o);
  const { profile, changes } = observation === null ? corrected : uncrowd(foldByRule(corrected, observation), observation);
  return { profile: { ...keep(profile, o.at), upTo: o.at, upToNote: o.noteId }, changes };
};

const fold = (profile: Profile, observations: readonly Observation[], keep: Keep = shorten): Ledger =>
  [...observations].sort(inOrder).reduce<Ledger>((ledger, o) => foldOne(ledger, o, keep), { profile, changes: [] });

const isNewer = (o: Observation, { upTo, upToNote }: Profile): boolean => {
  if (upTo === null || o.at > upTo) return true;
  return o.at.getTime() === upTo.getTime() && o.noteId > (upToNote ?? '');
};

const raised = (before: Profile, after: Profile): Question[] =>
  after.questions.filter(({ id }) => !before.questions.some((question) => question.id === id));

/**
 * Folds the observations of newly taken notes into the profile. Give all observations of a note in one call. Costs the open
 * preferences of the guest, not the notes: with `late` nothing was folded, and the caller reads all notes and rebuilds.
 */
export const revise = (profile: Profile, observations: readonly Observation[]): Revision => {
  if (!observations.every((o) => isNewer(o, profile))) return { kind: 'late' };
  const folded = fold(profile, observations);
  return { kind: 'revised', ...folded, questions: raised(profile, folded.profile) };
};

/** The profile from all observations of a guest, in whatever order they come; the same one that revising one by one has given. */
export const rebuild = (observations: readonly Observation[]): Profile => fold(EMPTY_PROFILE, each(observations)).profile;

/** As `rebuild`, with all that is over, however long ago: for those who ask about times that the profile has left out. */
export const rebuildWhole = (observations: readonly Observation[]): Profile => {
  const leftOut: Profile['preferences'] = [];
  const keep: Keep = (profile, at) => {
    const shorter = shorten(profile, at);
    if (shorter.leftOutBy === profile.leftOutBy) return shorter;
    const kept = new Set(shorter.preferences.map(({ id }) => id));
    leftOut.push(...profile.preferences.filter(({ id }) => !kept.has(id)));
    return shorter;
  };
  const { profile } = fold(EMPTY_PROFILE, each(observations), keep);
  return { ...profile, preferences: [...leftOut, ...profile.preferences] };
};

const each = (observations: readonly Observation[]): Observation[] => [...new Map(observations.map((o) => [o.id, o])).values()];

const isClosed = (preference: { retractedAt?: Date }): boolean => preference.retractedAt !== undefined;

const changeOf = (before: Profile, after: Profile['preferences'][number]): Change[] => {
  const known = before.preferences.find(({ id }) => id === after.id);
  const change = (kind: Change['kind']): Change[] => [
    { kind, preferenceId: after.id, preference: after, rule: after.rulings.at(-1)?.rule ?? '' },
  ];
  if (known === undefined) return isClosed(after) ? [] : change('added');
  if (isClosed(known) !== isClosed(after)) return change(isClosed(after) ? 'closed' : 'added');
  if ((known.suspensions ?? []).length !== (after.suspensions ?? []).length) return change('suspended');
  if ((known.ratings ?? []).length !== (after.ratings ?? []).length) return change('rated');
  return known.evidence.length === after.evidence.length ? [] : change('confirmed');
};

/** What a rebuild did to the profile, as if it had been revised: what must be told to the properties. */
export const revisedBy = (before: Profile, after: Profile): Revised => ({
  kind: 'revised',
  profile: after,
  changes: [...after.preferences.flatMap((preference) => changeOf(before, preference)), ...vanished(before, after)],
  questions: raised(before, after),
});

/** What the profile believed and a rebuild does not know at all: a better understanding reads the note otherwise. */
const vanished = (before: Profile, after: Profile): Change[] =>
  before.preferences
    .filter((known) => isOpen(known, after.upTo ?? known.trueFrom) && !after.preferences.some(({ id }) => id === known.id))
    .map((preference) => ({ kind: 'closed', preferenceId: preference.id, preference, rule: 'understood otherwise' }));
