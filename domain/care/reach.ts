import type { Conversation, Store } from '../ports';

/** The guest's own conversation in which something can be said unasked: the one spoken in last; null where there is none. */
export async function conversationWith({ conversations }: Pick<Store, 'conversations'>, guestId: string): Promise<Conversation | null> {
  const theirs = (await conversations.ofGuest(guestId)).filter(({ reference }) => reference !== null && reference !== undefined);
  return theirs.sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())[0] ?? null;
}
