import type { Jobs } from '../../domain/jobs';
import { bringUpToDate } from '../bring-up-to-date';
import type { WorkerParts } from './parts';

/** Issues a delta if the tasks have changed and the change cannot wait; an edition that is due meanwhile carries it. */
export const composeDelta = ({ stayId, cause }: Jobs['compose-delta'], parts: WorkerParts): Promise<void> =>
  bringUpToDate(stayId, cause, parts);
