/** What the process asks of the thread that runs PGlite; `id` counts from 1. */
export type Ask =
  | { kind: 'query'; id: number; text: string; params: unknown[] }
  | { kind: 'listen'; id: number; channel: string }
  | { kind: 'close'; id: number };

export type Question = Ask extends infer A ? (A extends Ask ? Omit<A, 'id'> : never) : never;

export type Answer =
  | { kind: 'result'; id: number; rows: unknown[]; rowCount: number }
  | { kind: 'fault'; id: number; message: string; code?: string }
  | { kind: 'notification'; channel: string; payload: string };
