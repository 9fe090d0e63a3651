import type { Jobs } from '../../domain/jobs';
import { bringUpToDate } from '../bring-up-to-date';
import type { WorkerParts } from './parts';

/** Issues the edition that is due, and notes when the next one is. */
export const composeBriefing = ({ stayId }: Jobs['compose-briefing'], parts: WorkerParts): Promise<void> =>
  bringUpToDate(stayId, 'schedule', parts);
