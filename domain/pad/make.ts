import type { Pad } from '../pad';
import { linkAssociateAccount, linkGuestAccount } from './accounts';
import { answerRecovery, closeAlert, reach, recordRecovery, recoveryToAnswer } from './alerts';
import { briefing, markTask } from './briefings';
import { consent } from './consents';
import type { PadDeps } from './deps';
import { duplicates } from './duplicates';
import { eraseGuest } from './erase';
import { exportGuest } from './export';
import { findGuest } from './find-guest';
import { history } from './history';
import { inTurn } from './in-turn';
import { mergeGuests } from './merge-guests';
import { undoMerge } from './undo-merge';
import { openWork } from './open-work';
import { plainName } from './names';
import { dropLetter, letter, letters, resendLetter } from './letters';
import { preferences, removePreference } from './preferences';
import { recallNow } from './recall-now';
import { answerReview, careOfProperty, careOfStay, reviewToAnswer } from './reviews';
import { putProperty } from './settings';
import { arrivals, cancelStay, currentStay, identifyGuest, putStay } from './stays';
import { takeNote } from './take-note';
import { today } from './today';
import { welcomeCompanion } from './companions';
import { unmet } from './unmet';
import { keepUnplaced, placeNote, unplaced } from './unplaced';

/** The pad over these ports. Writes to one guest or stay take turns within this process. */
export function makePad(deps: PadDeps): Pad {
  const turn = inTurn();
  return {
    takeNote: (note) => turn(note.guestId, () => takeNote(deps, note)),
    keepUnplaced: (note) => keepUnplaced(deps, note),
    unplaced: (property) => unplaced(deps, property),
    placeNote: (noteId, placing) => turn(`note ${noteId}`, () => turn(placing.guestId, () => placeNote(deps, noteId, placing))),
    duplicates: (guestId, viewer) => duplicates(deps, guestId, viewer),
    mergeGuests: (keeperId, otherId, by) => turn('merges', () => mergeGuests(deps, keeperId, otherId, by)),
    undoMerge: (mergeId, by) => turn('merges', () => undoMerge(deps, mergeId, by)),
    welcomeCompanion: (guestId, companion) => turn(guestId, () => welcomeCompanion(deps, guestId, companion)),
    findGuest: (mention, at) => findGuest(deps, mention, at),
    recall: (query, viewer) => recallNow(deps, query, viewer),
    preferences: (guestId, viewer, point) => preferences(deps, guestId, viewer, point),
    history: (guestId, preferenceId, viewer) => history(deps, guestId, preferenceId, viewer),
    exportGuest: (guestId, viewer) => exportGuest(deps, guestId, viewer),
    eraseGuest: (guestId, viewer) => turn(guestId, () => eraseGuest(deps, guestId, viewer)),
    removePreference: (guestId, id, by, source) => turn(guestId, () => removePreference(deps, guestId, id, by, source)),
    arrivals: (property, day) => arrivals(deps, property, day),
    briefing: (stayId, viewer, knownAt) => briefing(deps, stayId, viewer, knownAt),
    markTask: (stayId, number, outcome, by, remark) => turn(stayId, () => markTask(deps, stayId, number, outcome, by, remark)),
    reviewToAnswer: (guestId) => reviewToAnswer(deps, guestId),
    answerReview: (stayId, guestId, given) => turn(guestId, () => answerReview(deps, stayId, guestId, given)),
    consent: (guestId, given) => turn(guestId, () => consent(deps, guestId, given)),
    careOfStay: (stayId, viewer) => careOfStay(deps, stayId, viewer),
    careOfProperty: (property, from) => careOfProperty(deps, property, from),
    unmet: (property, days, viewer) => unmet(deps, property, days, viewer),
    openWork: (property, viewer) => openWork(deps, property, viewer),
    alerts: (property) => deps.store.alerts.ofProperty(property, 100),
    recordRecovery: (alertId, by, remark) => recordRecovery(deps, alertId, by, remark),
    closeAlert: (alertId, by, closing) => closeAlert(deps, alertId, by, closing),
    reach: (guestId) => reach(deps, guestId),
    recoveryToAnswer: (guestId) => recoveryToAnswer(deps, guestId),
    answerRecovery: (alertId, guestId, answer) => answerRecovery(deps, alertId, guestId, answer),
    // Two bookings of one new guest at once would otherwise make two guests.
    putStay: (stay) => turn(`name ${plainName(stay.guest.lastName)}`, () => turn(stay.confirmation, () => putStay(deps, stay))),
    putProperty: (property, by) => turn(`property ${property.code}`, () => putProperty(deps, property, by)),
    letters: (property, troubles) => letters(deps, property, troubles),
    letter: (key) => letter(deps, key),
    resendLetter: (key, by) => resendLetter(deps, key, by),
    dropLetter: (key, by) => dropLetter(deps, key, by),
    cancelStay: (stayId) => turn(stayId, () => cancelStay(deps, stayId)),
    currentStay: (guestId, property) => currentStay(deps, guestId, property),
    identifyGuest: (confirmation, lastName) => identifyGuest(deps, confirmation, lastName),
    linkGuestAccount: (guestId, account) => turn(guestId, () => linkGuestAccount(deps, guestId, account)),
    linkAssociateAccount: (associateId, account) => turn(associateId, () => linkAssociateAccount(deps, associateId, account)),
    today: (property) => today(deps, property),
  };
}
