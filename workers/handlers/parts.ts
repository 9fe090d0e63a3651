import type { Clock, Log, Messenger, Queue, Store } from '../../domain/ports';
import type { Circuit } from '../circuit';
import type { Compose } from '../editions';

/** What the handlers work with; everything from the outside is a port. */
export interface WorkerParts {
  store: Store;
  queue: Queue;
  messenger: Messenger;
  compose: Compose;
  circuit: Circuit;
  clock: Clock;
  log: Log;
}
