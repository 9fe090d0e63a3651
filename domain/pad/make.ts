import type { Pad } from '../pad';
import { linkAssociateAccount, linkGuestAccount } from './accounts';
import { closeAlert } from './alerts';
import { briefing, markTask } from './briefings';
import type { PadDeps } from './deps';
import { duplicates } from './duplicates';
import { findGuest } from './find-guest';
import { inTurn } from './in-turn';
import { mergeGuests } from './merge-guests';
import { undoMerge } from './undo-merge';
import { plainName } from './names';
import { preferences, removePreference } from './preferences';
import { recallNow } from './recall-now';
import { arrivals, cancelStay, currentStay, identifyGuest, putStay } from './stays';
import { takeNote } from './take-note';
import { today } from './today';
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
    findGuest: (mention, at) => findGuest(deps, mention, at),
    recall: (query, viewer) => recallNow(deps, query, viewer),
    preferences: (guestId, viewer) => preferences(deps, guestId, viewer),
    removePreference: (guestId, id, by, source) => turn(guestId, () => removePreference(deps, guestId, id, by, source)),
    arrivals: (property, day) => arrivals(deps, property, day),
    briefing: (stayId, viewer) => briefing(deps, stayId, viewer),
    markTask: (stayId, number, outcome, by, remark) => turn(stayId, () => markTask(deps, stayId, number, outcome, by, remark)),
    alerts: (property) => deps.store.alerts.ofProperty(property, 100),
    closeAlert: (alertId, by, remark) => closeAlert(deps, alertId, by, remark),
    // Two bookings of one new guest at once would otherwise make two guests.
    putStay: (stay) => turn(`name ${plainName(stay.guest.lastName)}`, () => turn(stay.confirmation, () => putStay(deps, stay))),
    cancelStay: (stayId) => turn(stayId, () => cancelStay(deps, stayId)),
    currentStay: (guestId, property) => currentStay(deps, guestId, property),
    identifyGuest: (confirmation, lastName) => identifyGuest(deps, confirmation, lastName),
    linkGuestAccount: (guestId, account) => turn(guestId, () => linkGuestAccount(deps, guestId, account)),
    linkAssociateAccount: (associateId, account) => turn(associateId, () => linkAssociateAccount(deps, associateId, account)),
    today: (property) => today(deps, property),
  };
}
