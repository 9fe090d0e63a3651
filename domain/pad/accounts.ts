import { AppError } from '../errors';
import type { PadDeps } from './deps';
import { knownGuest } from './merged';

/** Remembers that this channel account proved to be this guest; it belongs to one guest only. */
export async function linkGuestAccount(deps: PadDeps, guestId: string, account: string): Promise<void> {
  const guest = await knownGuest(deps, guestId);
  if (guest.accounts.includes(account)) return;
  if ((await deps.store.guests.replace({ ...guest, accounts: [...guest.accounts, account] })) === 'conflict') {
    await linkGuestAccount(deps, guestId, account);
  }
}

export async function linkAssociateAccount(deps: PadDeps, associateId: string, account: string): Promise<void> {
  const associate = await deps.store.associates.get(associateId);
  if (associate === null) throw new AppError('UNKNOWN_ASSOCIATE', `There is no associate with the id ${associateId}.`);
  if (associate.accounts.includes(account)) return;
  await deps.store.associates.put({ ...associate, accounts: [...associate.accounts, account] });
}
