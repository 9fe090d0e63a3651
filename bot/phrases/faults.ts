import type { ErrorCode } from '../../domain/errors';

/** What a person reads when a turn fails: one sentence, and whether anything was saved. */
export const FAULTS: Partial<Record<ErrorCode, string>> & { other: string } = {
  TEXT_TOO_LONG:
    'That is longer than I can keep at once. Please send it again in parts of at most 8,000 characters; nothing of it was saved.',
  FORBIDDEN: 'That guest is with another hotel of ours, so I may not show or change anything here.',
  UNKNOWN_GUEST: 'I no longer know that guest. Please look again by room, name or confirmation number.',
  UNKNOWN_STAY: 'I don’t know that stay any more. Please look again by room, name or confirmation number.',
  UNKNOWN_PROPERTY: 'I don’t know that hotel any more. Please write “I am at” and its code.',
  UNKNOWN_BRIEFING: 'There is no briefing for that stay yet.',
  UNKNOWN_TASK: 'That task is not in the briefing. Please look at the latest one.',
  UNKNOWN_ALERT: 'I don’t know that complaint any more.',
  UNKNOWN_PREFERENCE: 'That is no longer in the notes.',
  CONFLICT: 'Somebody else changed this at the same moment. Nothing was saved; please send it once more.',
  STORE_UNAVAILABLE: 'I’m sorry, I can’t reach the notes just now, so this was not saved. Please send it again in a moment.',
  other: 'I’m sorry, something went wrong on my side. Please send that once more; if it happens again, the front desk will help at once.',
};
