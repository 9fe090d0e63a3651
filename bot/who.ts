import type { Guest } from '../domain/guest';
import { guestBehind } from '../domain/pad/merged';
import type { Associate } from '../domain/property';
import type { PropertyCode } from '../domain/words';
import type { Turn } from './turn';

export type Person =
  { kind: 'guest'; guest: Guest } | { kind: 'associate'; associate: Associate; property: PropertyCode | null } | { kind: 'unknown' };

/**
 * Who is talking: by what this conversation has proved, else by the channel account if it was linked and the channel vouches for it.
 * In a group nobody is taken for a guest, since others read along.
 */
export async function whoIs(turn: Turn): Promise<Person> {
  const person = (await byConversation(turn)) ?? (turn.provesAccount ? await byAccount(turn) : null);
  return person === null || (turn.group && person.kind === 'guest') ? { kind: 'unknown' } : person;
}

async function byConversation({ deps, conversation }: Turn): Promise<Person | null> {
  const { who } = conversation;
  if (who.kind === 'unknown') return null;
  if (who.kind === 'guest') return asGuest(await guestBehind(deps, who.guestId));
  return asAssociate(await deps.store.associates.get(who.associateId), conversation.property);
}

async function byAccount({ deps, account, conversation }: Turn): Promise<Person | null> {
  const associate = asAssociate(await deps.store.associates.byAccount(account), conversation.property);
  if (associate) return associate;
  const [guest, other] = await deps.store.guests.find({ account, limit: 2 });
  return other ? null : asGuest(guest ?? null);
}

const asGuest = (guest: Guest | null): Person | null => guest && { kind: 'guest', guest };

function asAssociate(associate: Associate | null, chosen: PropertyCode | undefined): Person | null {
  return associate && { kind: 'associate', associate, property: workplace(associate, chosen) };
}

/** Where they said they are, if they still may be; else the only property they have; else not known. */
function workplace(associate: Associate, chosen: PropertyCode | undefined): PropertyCode | null {
  const { properties } = associate;
  if (chosen !== undefined && mayWorkAt(associate, chosen)) return chosen;
  const [only, ...others] = properties;
  return only !== undefined && others.length === 0 && only !== '*' ? only : null;
}

export const mayWorkAt = ({ properties }: Associate, code: PropertyCode): boolean => properties.includes(code) || properties.includes('*');
