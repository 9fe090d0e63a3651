import type { ReadMoment } from '../moment';
import type { Clock, Ids, Log, Queue, Store } from '../ports';
import type { Understand } from '../understanding';

/** What the use cases are given; compose.ts puts it together. */
export interface PadDeps {
  store: Store;
  queue: Queue;
  understand: Understand;
  readMoment: ReadMoment;
  clock: Clock;
  ids: Ids;
  log: Log;
  /** Whether guests can be written to by e-mail; not where no mail server is set. */
  guestMail?: boolean;
}
