/** Who read or wrote what of whom, and when. Holds ids and slots, never words. */
export interface AuditEntry {
  at: Date;
  actor: string;
  action: 'read' | 'write' | 'export' | 'erase' | 'merge' | 'sign-in';
  guestId: string;
  what: string;
}

export interface Audit {
  record(entry: AuditEntry): Promise<void>;
  /**
   * As `record`, for a read that need not wait for the store: when it resolves, killing the process does not lose the entry; that
   * it is in the store comes soon after, many in one write. While entries before it cannot be written, or too many are on their way,
   * it waits for them and fails with them: what cannot be recorded is not to be read.
   */
  recordSoon(entry: AuditEntry): Promise<void>;
  /** Newest first. */
  ofGuest(guestId: string, limit: number): Promise<AuditEntry[]>;
}
