import type { Consent, Guest } from '../guest';

/** The purpose is compared as the word it is, because the list will grow. */
export const isFor =
  (purpose: string) =>
  (consent: Consent): boolean =>
    consent.purpose === purpose;

/** What the guest said last on this purpose; null where it was never asked. */
export const consentTo = ({ consents = [] }: Pick<Guest, 'consents'>, purpose: Consent['purpose']): boolean | null =>
  consents.filter(isFor(purpose)).at(-1)?.given ?? null;

/** With this word written down; unchanged where it is what the guest said before. */
export const withConsent = (guest: Guest, consent: Consent): Guest =>
  consentTo(guest, consent.purpose) === consent.given ? guest : { ...guest, consents: [...(guest.consents ?? []), consent] };
