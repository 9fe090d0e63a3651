import { consentTo, withConsent } from '../care/consent';
import type { Consent } from '../guest';
import type { PadDeps } from './deps';
import { knownGuest } from './merged';

/** Writes down what the guest agrees to; the same word twice is written once. AppError UNKNOWN_GUEST. */
export async function consent(deps: PadDeps, guestId: string, given: Omit<Consent, 'at'>): Promise<void> {
  const guest = await knownGuest(deps, guestId);
  if (consentTo(guest, given.purpose) === given.given) return;
  const next = withConsent(guest, { ...given, at: deps.clock.now() });
  if ((await deps.store.guests.replace(next)) === 'conflict') return consent(deps, guestId, given);
  deps.log.info({ guestId, purpose: given.purpose, given: given.given, by: given.by }, 'consent written down');
}
