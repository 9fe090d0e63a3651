import type { Destination } from '../briefing';
import type { Guest } from '../guest';
import type { Conversation, Store } from '../ports';
import { isPositive } from '../words';

/** The guest's own conversation in which something can be said unasked: the one spoken in last; null where there is none. */
async function conversationWith({ conversations }: Pick<Store, 'conversations'>, guestId: string): Promise<Conversation | null> {
  const theirs = (await conversations.ofGuest(guestId)).filter(({ reference }) => reference !== null && reference !== undefined);
  return theirs.sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())[0] ?? null;
}

/** The address that e-mails to this guest go to; undefined where none is known. */
export const addressOfGuest = ({ contacts }: Pick<Guest, 'contacts'>): string | undefined =>
  contacts.find(({ kind }) => kind === 'email')?.value;

const EMAIL = /\be-?mails?\b/i;

/** What the guest said of e-mail: true for "please e-mail me", false for "no e-mails", null where nothing was said. */
function wantsEmail({ profile }: Pick<Guest, 'profile'>): boolean | null {
  const said = profile.preferences.filter(
    ({ slot, item, holder, retractedAt }) =>
      (slot === 'service.contact' || slot === 'service.contact.avoid') &&
      holder === 'guest' &&
      retractedAt === undefined &&
      EMAIL.test(item),
  );
  const last = said.at(-1);
  return last === undefined ? null : last.slot === 'service.contact' && isPositive(last.level);
}

/**
 * Where something is said to a guest unasked: in the chat; by e-mail where the guest prefers that, or has no chat; null where neither
 * reaches them. `guestMail` is whether the program can write to guests at all.
 */
export async function reachOf(store: Pick<Store, 'conversations'>, guest: Guest, guestMail: boolean): Promise<Destination | null> {
  const wanted = wantsEmail(guest);
  const byEmail: Destination | null =
    guestMail && wanted !== false && addressOfGuest(guest) !== undefined ? { kind: 'guest email', id: guest.id } : null;
  if (byEmail !== null && wanted === true) return byEmail;
  const conversation = await conversationWith(store, guest.id);
  return conversation === null ? byEmail : { kind: 'guest', id: conversation.id };
}
