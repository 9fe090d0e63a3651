import { sameConditions, takesIn } from '../conditions/sameness';
import type { Observation, Preference } from '../profile';
import { isStrong } from '../words';
import { lastDay } from './dates';
import { preferenceOf } from './believing';
import { ask, believe, close, closeAll, confirm, type Ledger } from './ledger';
import { areContrary, isSameWish, meet, saysNo } from './relations';
import { isWantedAgain, replace } from './replacement';
import { dropPending } from './retraction';
import type { RulingName } from './rulings';
import { isLasting, openAt, outweighs, sameProperty } from './standing';

const MADE_BY: Readonly<Record<Observation['weight'], RulingName>> = {
  word: 'said',
  told: 'passed on',
  report: 'reported',
  asked: 'asked',
  sighting: 'seen on several stays',
};

const dueDay = (o: Observation): string | undefined => (o.until === undefined ? undefined : lastDay(o.until, o.at));

/** What ends at a date and what does not stand side by side: the one suspends the other while it lasts. */
const sameTerm = (o: Observation, { scope }: Preference): boolean => (dueDay(o) === undefined) === (scope.until === undefined);

/** What could conflict with it: of the same person, lasting as it does, at the same property or everywhere. */
const rivals = (ledger: Ledger, o: Observation): Preference[] =>
  openAt(ledger.profile, o.at).filter(
    (preference) => preference.holder === o.holder && isLasting(preference) && sameProperty(o, preference) && sameTerm(o, preference),
  );

/** A refusal closes what it takes in; a wish closes what it excludes under the same condition, and the refusal it takes back. */
const closes = (o: Observation, preference: Preference, ledger: Ledger): boolean => {
  if (!areContrary(o, preference)) return false;
  if (saysNo(o) || !saysNo(preference)) return sameConditions(o, preference) || (saysNo(o) && takesIn(o, preference));
  if (!meet(o, preference)) return false;
  const again = isWantedAgain(
    ledger,
    preference,
    (closed) => areContrary(closed, preference) && isSameWish({ ...closed, when: o.when }, o),
  );
  return again || (sameConditions(o, preference) && isSameWish({ ...o, level: preference.level }, preference));
};

const rulingFor = (o: Observation, preference: Preference): RulingName => {
  if (saysNo(o)) return 'no longer';
  return saysNo(preference) ? 'wanted again' : 'newer word';
};

/** Adds it in the place of what it closes; leaves out of the pending what it speaks against. */
const settle = (ledger: Ledger, o: Observation, closed: readonly Preference[]): Ledger => {
  const emptied = closed.reduce((next, preference) => close(next, preference, o, rulingFor(o, preference)), ledger);
  const { ledger: next, insteadOf } = replace(emptied, o);
  const rule = o.until === undefined ? MADE_BY[o.weight] : 'until a date';
  const preference = { ...preferenceOf(o, rule), ...(insteadOf.length > 0 && { insteadOf }) };
  return dropPending(believe(next, preference, rule), (pending) => meet(pending, o) && areContrary(pending, o));
};

/** What was for one stay is closed once it is wished for always, or not at all any more. */
const absorbStays = (ledger: Ledger, o: Observation): Ledger => {
  const ofStay = openAt(ledger.profile, o.at).filter(
    (preference) => !isLasting(preference) && preference.holder === o.holder && o.until === undefined,
  );
  const refused = ofStay.filter((preference) => saysNo(o) && !saysNo(preference) && takesIn(o, preference) && areContrary(o, preference));
  const wished = ofStay.filter((preference) => isSameWish(o, preference));
  return closeAll(closeAll(ledger, refused, o, 'no longer'), wished, o, 'now for every stay');
};

/** "A high floor and a low floor, please": the first stands until somebody has asked which. */
const isOneBreath = (o: Observation, preference: Preference): boolean =>
  preference.evidence.some(({ noteId }) => noteId === o.noteId) && !saysNo(o) && !saysNo(preference);

const isRaised = (o: Observation, known: Preference): boolean => isStrong(o.level) && !isStrong(known.level);

/** A wish that lasts, or lasts to a date: confirmed where it is known, asked about where a heavier word stands against it, else believed. */
export const lasting = (ledger: Ledger, o: Observation): Ledger => {
  const others = rivals(ledger, o);
  const known = others.find((preference) => isSameWish(o, preference) && dueDay(o) === preference.scope.until);
  const closed = others.filter((preference) => preference !== known && closes(o, preference, ledger));
  const heavier = closed.find((preference) => !outweighs(o, preference));
  if (heavier !== undefined) return ask(ledger, heavier, o, 'against the guest’s word');
  const breath = closed.find((preference) => isOneBreath(o, preference));
  if (breath !== undefined) return ask(ledger, breath, o, 'two things at once');
  if (known === undefined) return settle(absorbStays(ledger, o), o, closed);
  const kept = closed.reduce((next, preference) => close(next, preference, o, rulingFor(o, preference)), replace(ledger, o).ledger);
  return isRaised(o, known) ? settle(kept, o, [known]) : confirm(kept, known, o);
};
