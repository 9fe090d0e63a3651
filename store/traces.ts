import type { Guest } from '../domain/guest';
import type { Note } from '../domain/note';
import type { Stay } from '../domain/stay';

/** By which other people's chats are known to speak of a guest: ids, contacts and words as they are, names as whole words. */
export interface Traces {
  words: ReadonlySet<string>;
  names: readonly RegExp[];
}

/** Shorter words ("tea") are everybody's. */
const SHORTEST = 8;

const nameAlone = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');

/** What to look for before a guest is erased; of a guest already gone, only the id is left. */
export function tracesOf(guestId: string, guest: Guest | null, stays: readonly Stay[], notes: readonly Note[]): Traces {
  const said = [...notes, ...(guest?.inbox ?? [])].flatMap(({ text, understanding }) => [
    text,
    ...understanding.preferences.map(({ quote }) => quote),
  ]);
  const believed = (guest?.profile.preferences ?? []).flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const signs = [...stays.map(({ id }) => id), ...(guest?.contacts ?? []).map(({ value }) => value), guest?.loyaltyNumber ?? ''];
  const words = [...said, ...believed].filter((text) => text.length >= SHORTEST);
  return {
    words: new Set([guestId, ...signs, ...words].filter((word) => word !== '')),
    names: guest ? [nameAlone(guest.lastName.trim())] : [],
  };
}

/** True if anything in it, however deep, speaks of the guest. */
export function mentions(part: unknown, { words, names }: Traces): boolean {
  const text = textsIn(part).join('\n');
  return names.some((name) => name.test(text)) || [...words].some((word) => text.includes(word));
}

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}
