import { AppError } from '../errors';
import type { Guest } from '../guest';
import type { Store } from '../ports';

interface Asking {
  store: Pick<Store, 'guests'>;
}

/** The guest of this id; where that record was merged into another, the one it is now. */
export async function guestBehind({ store }: Asking, id: string): Promise<Guest | null> {
  let guest = await store.guests.get(id);
  while (guest?.mergedInto !== undefined) guest = await store.guests.get(guest.mergedInto);
  return guest;
}

export async function knownGuest(deps: Asking, id: string): Promise<Guest> {
  const guest = await guestBehind(deps, id);
  if (guest === null) throw new AppError('UNKNOWN_GUEST', `There is no guest with the id ${id}.`);
  return guest;
}
