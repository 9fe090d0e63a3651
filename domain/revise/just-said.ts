import type { Observation, Preference } from '../profile';

/** "Sorry, I meant still": what the same person said within this time before can be what is corrected. */
export const CORRECTABLE_MS = 30 * 60_000;

/** True where the same person made it by another note a moment ago, on the same stay. */
export const justSaid = (o: Observation, { evidence }: Preference): boolean => {
  const first = evidence[0];
  return (
    first !== undefined &&
    first.noteId !== o.noteId &&
    first.author === o.author &&
    o.at.getTime() - first.at.getTime() <= CORRECTABLE_MS &&
    first.stayId === o.stayId
  );
};
