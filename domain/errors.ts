/**
 * Every fault the program can name: code, HTTP status, and what to do about it. `docs/errors.md` lists the same table; a test
 * holds both equal. Expected outcomes of the domain are values, not errors (TASTE 11).
 */
export const ERRORS = {
  NOT_AN_ACTIVITY: { status: 400, help: 'Send a Bot Framework activity: a JSON object with at least "type", "conversation" and "from".' },
  BAD_REQUEST: { status: 400, help: 'Correct the fields named in the message and send it again.' },
  TEXT_TOO_LONG: { status: 413, help: 'Split the message; a note holds at most 8,000 characters.' },
  UNKNOWN_ROUTE: { status: 404, help: 'Check the path and the method; docs/api.md lists them.' },
  UNAUTHENTICATED: { status: 401, help: 'Send "Authorization: Bearer TOKEN"; "npm run token" makes one.' },
  FORBIDDEN: { status: 403, help: 'Ask a manager for a token with the role and property this needs.' },
  UNKNOWN_GUEST: { status: 404, help: 'Check the id, or find the guest by room, name or confirmation number.' },
  UNKNOWN_STAY: { status: 404, help: 'Check the confirmation number; send the stay with PUT /api/v1/stays/:confirmation first.' },
  UNKNOWN_PROPERTY: { status: 404, help: 'Check the property code; send the property with PUT /api/v1/properties/:code first.' },
  UNKNOWN_ASSOCIATE: { status: 404, help: 'Check the associate id; send the associate with PUT /api/v1/associates/:id first.' },
  UNKNOWN_BRIEFING: { status: 404, help: 'Check the stay; a briefing exists from its first lead time on.' },
  UNKNOWN_TASK: { status: 404, help: 'Check the task number against the latest briefing of that stay.' },
  UNKNOWN_ALERT: { status: 404, help: 'Check the alert id against GET /api/v1/properties/:code/alerts.' },
  RECOVERY_UNTOLD: {
    status: 422,
    help: 'Send "word": what the guest reads of it, as you would say it to the guest; or "told": "in person" once you have told the guest yourself.',
  },
  UNKNOWN_REVIEW: { status: 404, help: 'Check the stay; its guest is asked on the day after departure, and not after every stay.' },
  UNKNOWN_DELIVERY: {
    status: 404,
    help: 'Check the key against GET /api/v1/properties/:code/deliveries; what was sent or dropped is not listed.',
  },
  UNKNOWN_PREFERENCE: { status: 404, help: 'Check the preference id against the profile of that guest.' },
  UNKNOWN_NOTE: { status: 404, help: 'Check the note id against GET /api/v1/properties/:code/unplaced.' },
  NOTE_UNPLACED: {
    status: 404,
    help: 'Nothing is lost: send it again corrected under the same id, or give it its guest with POST /api/v1/properties/:code/unplaced/:noteId/place.',
  },
  UNKNOWN_COMPANION: { status: 404, help: 'Check the relation against the companions of that guest and the holders of their preferences.' },
  UNKNOWN_MERGE: { status: 404, help: 'Check the merge id against GET /api/v1/guests/:id/merges.' },
  STAY_DATES: { status: 422, help: 'Send arrival and departure as YYYY-MM-DD, departure after arrival.' },
  CONFLICT: { status: 409, help: 'Somebody else changed it at the same time; read it again and repeat the change.' },
  RATE_LIMITED: { status: 429, help: 'Wait for the time in Retry-After and try again.' },
  BAD_SETTING: { status: 500, help: 'Correct the settings named in the message; .env.example explains each.' },
  DATA_DIRECTORY_IN_USE: { status: 500, help: 'Another process uses this data directory: stop it, or set DATA_DIR to another one.' },
  PORT_TAKEN: { status: 500, help: 'Another process listens on this port: stop it, or set PORT to another one.' },
  STORE_UNAVAILABLE: { status: 503, help: 'The profile store does not answer; nothing was saved. Try again shortly.' },
  QUEUE_UNAVAILABLE: { status: 503, help: 'The queue does not answer; saved work is picked up when it is back.' },
  BAD_CSV: {
    status: 422,
    help: 'Save the file as UTF-8 CSV with the header line shown in docs/pms-feed.md (stays) or docs/briefings.md (settings).',
  },
} as const satisfies Record<string, { status: number; help: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** A fault with a code from the table, a sentence on this case, and its cause. Caught in three places: the turn, the job, the request. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }

  get status(): number {
    return ERRORS[this.code].status;
  }

  get help(): string {
    return ERRORS[this.code].help;
  }
}
