export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new id, unique in the chain, with a readable prefix: `g_…`. */
  make(prefix: string): string;
}

/** Structured log. Fields hold ids, slots, counts and codes; never a guest's words. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
