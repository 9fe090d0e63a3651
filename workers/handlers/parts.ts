import type { Clock, Log, Messenger, Queue, Store } from '../../domain/ports';
import type { Circuit } from '../circuit';

/** What the handlers are given; everything from the outside is a port. */
export interface WorkerPorts {
  store: Store;
  queue: Queue;
  messenger: Messenger;
  clock: Clock;
  log: Log;
  /** Whether guests can be written to by e-mail; not where no mail server is set. */
  guestMail?: boolean;
}

export interface WorkerParts extends WorkerPorts {
  /** Which destinations do not answer, as far as this process knows. */
  circuit: Circuit;
}
