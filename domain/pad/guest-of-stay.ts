import { AppError } from '../errors';
import { isFor, withConsent } from '../care/consent';
import type { Consent, Guest } from '../guest';
import type { StayInput } from '../pad';
import { EMPTY_PROFILE } from '../profile';
import type { PadDeps } from './deps';
import { guestBehind, knownGuest } from './merged';
import { sameName } from './names';

/** The guest a booking is for: by id, then loyalty number, then contact with the same last name; else a new one. */
export async function guestOf(deps: PadDeps, { guest: given, demo, confirmation }: StayInput): Promise<Guest> {
  const known = (await byId(deps, given)) ?? (await bySign(deps, given)) ?? (await ofEarlierPut(deps, confirmation, given));
  if (known) return agreed(deps, known, given);
  const guest: Guest = {
    id: given.id ?? deps.ids.make('g'),
    firstName: given.firstName,
    lastName: given.lastName,
    ...(given.title === undefined ? {} : { title: given.title }),
    ...(given.language === undefined ? {} : { language: given.language }),
    ...(given.loyaltyNumber === undefined ? {} : { loyaltyNumber: given.loyaltyNumber }),
    ...(demo === undefined ? {} : { demo }),
    contacts: given.contacts ?? [],
    accounts: [],
    companions: [],
    ...(given.mayAsk === undefined ? {} : { consents: [consentOf(deps, given.mayAsk)] }),
    profile: EMPTY_PROFILE,
    inbox: [],
    outbox: [],
    createdAt: deps.clock.now(),
    version: 0,
  };
  if ((await deps.store.guests.insert(guest)) === 'conflict') {
    throw new AppError('CONFLICT', `The guest ${guest.id} is being created by somebody else.`);
  }
  return { ...guest, version: 1 };
}

const byId = (deps: PadDeps, { id }: StayInput['guest']) => (id === undefined ? null : guestBehind(deps, id));

async function bySign(deps: PadDeps, given: StayInput['guest']): Promise<Guest | null> {
  if (given.loyaltyNumber !== undefined) {
    const [found] = await deps.store.guests.find({ loyaltyNumber: given.loyaltyNumber, limit: 1 });
    if (found) return found;
  }
  for (const { value } of given.contacts ?? []) {
    const found = (await deps.store.guests.find({ contact: value })).find(({ lastName }) => sameName(lastName, given.lastName));
    if (found) return found;
  }
  return null;
}

/** A booking sent again without any sign of the guest stays with the guest it made the first time. */
async function ofEarlierPut(deps: PadDeps, confirmation: string, given: StayInput['guest']): Promise<Guest | null> {
  const stay = await deps.store.stays.get(confirmation);
  const guest = stay && (await guestBehind(deps, stay.guestId));
  return guest && sameName(guest.lastName, given.lastName) ? guest : null;
}

const consentOf = ({ clock }: PadDeps, given: boolean): Consent => ({ purpose: 'after-stay', given, at: clock.now(), by: 'pms' });

/** What the booking says the guest agreed to is written down; what the guest told us since counts more. */
async function agreed(deps: PadDeps, guest: Guest, { mayAsk }: StayInput['guest']): Promise<Guest> {
  const ours = guest.consents?.filter(isFor('after-stay')).some(({ by }) => by !== 'pms') ?? false;
  if (mayAsk === undefined || ours) return guest;
  const next = withConsent(guest, consentOf(deps, mayAsk));
  if (next === guest) return guest;
  if ((await deps.store.guests.replace(next)) === 'saved') return { ...next, version: next.version + 1 };
  return agreed(deps, await knownGuest(deps, guest.id), { firstName: guest.firstName, lastName: guest.lastName, mayAsk });
}
