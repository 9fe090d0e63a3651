/** How much an erasure took out, by kind. */
export interface Erased {
  guests: number;
  notes: number;
  stays: number;
  briefings: number;
  alerts: number;
  conversations: number;
}

/** An erasure that was asked for and not finished yet. Holds an id, never words. */
export interface UnfinishedErasure {
  guestId: string;
  /** When it was asked for: a guest made later under the same id is not meant. */
  at: Date;
  /** From when on nobody is left who had read the guest before. */
  dueAt: Date;
}

/** By guest; the work that is left of erasures, so that no queue is needed to remember it. */
export interface Erasures {
  get(guestId: string): Promise<UnfinishedErasure | null>;
  put(erasure: UnfinishedErasure): Promise<void>;
  /** Ids of guests with `dueAt <= now`, earliest first. */
  due(now: Date, limit: number): Promise<string[]>;
  remove(guestId: string): Promise<void>;
}
