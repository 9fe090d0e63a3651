import { proven } from '../care/proven';
import type { Change, Evidence, Observation, Preference, Profile, Question, Suspension } from '../profile';
import { confidenceOf } from './confidence';
import type { RulingName } from './rulings';
import { MOST_KEPT, trimmed, trimmedEvidence } from './shorten';

/** A profile while an observation is folded in, with what that changes. Every step gives a new one. */
export interface Ledger {
  profile: Profile;
  changes: Change[];
}

export const evidenceOf = (o: Observation): Evidence => ({
  observationId: o.id,
  noteId: o.noteId,
  quote: o.quote,
  author: o.author,
  speaker: o.speaker,
  property: o.property,
  stayId: o.stayId,
  at: o.at,
  act: o.act,
  weight: o.weight,
  ...(o.department !== undefined && { department: o.department }),
});

const put = (ledger: Ledger, preference: Preference, kind: Change['kind'], rule: RulingName): Ledger => {
  const { preferences } = ledger.profile;
  const at = preferences.findIndex(({ id }) => id === preference.id);
  return {
    profile: { ...ledger.profile, preferences: at < 0 ? [...preferences, preference] : preferences.with(at, preference) },
    changes: [...ledger.changes, { kind, preferenceId: preference.id, preference, rule }],
  };
};

const ruled = (preference: Preference, rule: RulingName, o: Observation): Preference['rulings'] => [
  ...preference.rulings,
  { rule, observationId: o.id, at: o.at },
];

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** Adds a preference that nothing in the profile says yet. */
export const believe = (ledger: Ledger, preference: Preference, rule: RulingName): Ledger =>
  put(ledger, preference, rule === 'came back on another stay' || rule === 'seen on several stays' ? 'promoted' : 'added', rule);

/** Closes a preference: it was true up to this word, and believed until the chain heard it. Questions about it fall away. */
export const close = (ledger: Ledger, preference: Preference, o: Observation, rule: RulingName, trueUntil = o.at): Ledger => {
  const closed = {
    ...preference,
    trueUntil: later(trueUntil, preference.trueFrom),
    retractedAt: later(o.receivedAt, preference.learnedAt),
    rulings: ruled(preference, rule, o),
  };
  const settled = put(ledger, closed, 'closed', rule);
  const questions = settled.profile.questions.filter((question) => question.preferenceId !== preference.id);
  return { ...settled, profile: { ...settled.profile, questions } };
};

/** Opens again what had been closed by a misreading; `trueUntil` where it has an end of its own. What it was in between is not told apart. */
export const reopen = (ledger: Ledger, preference: Preference, o: Observation, trueUntil: Date | undefined): Ledger => {
  const open: Preference = { ...preference, rulings: ruled(preference, 'misread', o) };
  delete open.retractedAt;
  delete open.trueUntil;
  return put(ledger, trueUntil === undefined ? open : { ...open, trueUntil }, 'added', 'misread');
};

export const closeAll = (ledger: Ledger, preferences: readonly Preference[], o: Observation, rule: RulingName): Ledger =>
  preferences.reduce((next, preference) => close(next, preference, o, rule), ledger);

/** The same again: more evidence, and the stronger of both levels. */
export const confirm = (ledger: Ledger, preference: Preference, o: Observation): Ledger => {
  if (preference.evidence.some(({ noteId }) => noteId === o.noteId)) return ledger;
  const evidence = trimmedEvidence([...preference.evidence, evidenceOf(o)], MOST_KEPT);
  const rulings = trimmed(ruled(preference, 'said again', o), MOST_KEPT);
  const confidence = proven(confidenceOf(evidence), preference.ratings);
  return put(ledger, { ...preference, evidence, rulings, confidence }, 'confirmed', 'said again');
};

/** It stands as before; how it proved is written down with it. */
export const rate = (ledger: Ledger, rated: Preference, o: Observation, rule: RulingName): Ledger =>
  put(ledger, { ...rated, rulings: trimmed(ruled(rated, rule, o), MOST_KEPT) }, 'rated', rule);

/** Those of stays long over change nothing any more. */
const SUSPENSIONS_KEPT = 10;

export const suspend = (ledger: Ledger, preference: Preference, o: Observation, until: Date): Ledger => {
  const suspension: Suspension = { stayId: o.stayId, from: o.at, until, observationId: o.id };
  const suspended = {
    ...preference,
    suspensions: [...(preference.suspensions ?? []), suspension].slice(-SUSPENSIONS_KEPT),
    rulings: trimmed(ruled(preference, 'not on this stay', o), MOST_KEPT),
  };
  return put(ledger, suspended, 'suspended', 'not on this stay');
};

/** Asks once for each preference and doubt: a colleague who sees the same again need not make the guest answer twice. */
export const ask = (ledger: Ledger, preference: Preference, o: Observation, rule: RulingName): Ledger => {
  const question: Question = {
    id: `q.${preference.id}.${rule}`,
    preferenceId: preference.id,
    rule,
    about: `${preference.item}: “${o.quote}”`,
    observationId: o.id,
    at: o.at,
  };
  if (ledger.profile.questions.some(({ id }) => id === question.id)) return ledger;
  const asked = put(ledger, preference, 'questioned', rule);
  return { ...asked, profile: { ...asked.profile, questions: [...asked.profile.questions, question] } };
};
