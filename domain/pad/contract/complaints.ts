import type { Alert, Word } from '../../briefing';
import type { PropertyCode } from '../../words';

/** Complaints and how they are made good. */
export interface PadComplaints {
  alerts(property: PropertyCode): Promise<Alert[]>;
  /** Keeps what was done about a complaint; it stays open until the guest knows. AppError UNKNOWN_ALERT. */
  recordRecovery(alertId: string, by: string, remark: string): Promise<Alert>;
  /**
   * Closes a complaint with what was done about it and a word to the guest. AppError UNKNOWN_ALERT; RECOVERY_UNTOLD without a word, or
   * where the guest cannot be reached by one; BAD_REQUEST for words that are not for a guest, or where nothing was done.
   */
  closeAlert(alertId: string, by: string, closing: Closing): Promise<Alert>;
  /** How this guest would be told something now; null where only a colleague can. */
  reach(guestId: string): Promise<'chat' | 'e-mail' | null>;
  /** The recovery of which the guest was told last and has not said yet whether it lasts. */
  recoveryToAnswer(guestId: string): Promise<Alert | null>;
  /** The guest's answer: it stays closed, or opens again a step graver. AppError UNKNOWN_ALERT. */
  answerRecovery(alertId: string, guestId: string, answer: RecoveryAnswer): Promise<Alert>;
}

/** What was done about a complaint, and how the guest knows: by these words in the chat or an e-mail, or told by a colleague in person. */
export interface Closing {
  /** What was done, for colleagues; may be left out where it was recorded before. */
  remark?: string;
  told?: { word: string } | 'in person';
}

export type RecoveryAnswer = NonNullable<Word['answer']>;
