import { createHmac } from 'node:crypto';
import type { Associates, Clock } from '../domain/ports';

const WINDOW_MS = 10 * 60_000;
/** Without letters and digits that look alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 10;

/** Codes by which an associate proves to Teams or another channel who they are: made here, typed there as "link CODE". */
export interface LinkCodes {
  codeFor(associateId: string): string;
  /** Who the code was made for; null if it is not theirs or older than 10 to 20 minutes. */
  redeem(code: string): Promise<{ kind: 'associate'; associateId: string } | null>;
}

/**
 * A code is derived from the signing key, the associate and the time: any process can check it, and none has to remember it.
 * 50 bits, so that guessing is hopeless at the pace at which a chat can be typed into.
 */
export function makeLinkCodes(key: string, clock: Clock, associates: Pick<Associates, 'all'>): LinkCodes {
  const windowNow = (): number => Math.floor(clock.now().getTime() / WINDOW_MS);
  const code = (associateId: string, window: number): string => {
    const digest = createHmac('sha256', key).update(`link ${window} ${associateId}`).digest();
    return [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  };
  return {
    codeFor: (associateId) => code(associateId, windowNow()),
    redeem: async (given) => {
      const said = given.trim().toUpperCase();
      const window = windowNow();
      const matches = ({ id }: { id: string }): boolean => said === code(id, window) || said === code(id, window - 1);
      const associate = (await associates.all()).find(matches);
      return associate ? { kind: 'associate', associateId: associate.id } : null;
    },
  };
}
