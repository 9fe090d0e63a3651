import type { Companion } from './guest';
import type { Note } from './note';

/** Something about a note that its sender should look at; the note was taken all the same, and nothing was made up for it. */
export interface Doubt {
  kind: 'from the future' | 'unknown companion';
  /** What is doubtful and what was done about it. */
  message: string;
  help: string;
}

/** Clocks of senders run ahead a little. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** What is doubtful about a note that was taken for a guest with these companions. Pure. */
export const doubtsOn = (note: Note, companions: readonly Companion[]): Doubt[] => [
  ...fromTheFuture(note),
  ...strangersIn(note, companions).map(unknownCompanion),
];

function fromTheFuture({ at, receivedAt }: Note): Doubt[] {
  if (at.getTime() <= receivedAt.getTime() + CLOCK_SKEW_MS) return [];
  const message = `The note is dated ${at.toISOString()}, which has not come yet; it counts from ${receivedAt.toISOString()}, when it was received.`;
  return [{ kind: 'from the future', message, help: 'Check the clock and the time zone of the sender.' }];
}

/** Whom the note speaks of beside the guest, and nobody knows by relation or name. */
function strangersIn({ understanding }: Note, companions: readonly Companion[]): string[] {
  const known = new Set(companions.flatMap(({ relation, name }) => [relation, name ?? relation]).map((word) => word.toLowerCase()));
  const holders = new Set(understanding.preferences.map(({ holder }) => holder));
  return [...holders].filter((holder) => holder !== 'guest' && !known.has(holder.toLowerCase()));
}

const unknownCompanion = (holder: string): Doubt => ({
  kind: 'unknown companion',
  message: `No “${holder}” is known to travel with this guest; what was said is kept for “${holder}” and not for the guest.`,
  help: 'If they do travel along, send them in the party of the stay; if the guest was meant, take the preference back and note it again.',
});
