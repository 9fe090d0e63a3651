import type { Pad } from '../../domain/pad';
import type { Clock, Ids, Store } from '../../domain/ports';
import type { answering } from '../answer';
import type { Viewers } from '../viewers';

export interface ApiDeps {
  pad: Pad;
  store: Store;
  clock: Clock;
  ids: Ids;
  viewers: Viewers;
  answer: ReturnType<typeof answering>;
}
