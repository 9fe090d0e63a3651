import type { Delivery } from '../../briefing';
import type { Trouble } from '../../deliveries';
import type { PropertyCode } from '../../words';

/** Deliveries that did not arrive. */
export interface PadLetters {
  /** Deliveries of the property that are dead or retried; those in one of these troubles where they are given. */
  letters(property: PropertyCode, troubles?: readonly Trouble[]): Promise<Letter[]>;
  /** AppError UNKNOWN_DELIVERY. */
  letter(idempotencyKey: string): Promise<Letter>;
  /** Sends it again, from the first attempt on, under the same key; answers it as it was. AppError UNKNOWN_DELIVERY. */
  resendLetter(idempotencyKey: string, by: string): Promise<Letter>;
  /** Takes it off for good; answers it as it was. AppError UNKNOWN_DELIVERY. */
  dropLetter(idempotencyKey: string, by: string): Promise<Letter>;
}

/** A delivery that a person may want to resend or drop, and what it carries. */
export interface Letter extends Pick<Delivery, 'idempotencyKey' | 'destination' | 'attempts' | 'nextAttemptAt'> {
  trouble: Trouble;
  /** What the last attempt met; empty where it did not come back. */
  lastError: string;
  about: {
    kind: 'briefing' | 'alert' | 'review';
    id: string;
    property: PropertyCode;
    stayId: string | null;
    guestName: string;
    room?: string;
  };
}
