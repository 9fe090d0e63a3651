import { AppError } from '../../domain/errors';
import type { Jobs } from '../../domain/jobs';
import { briefingCarrier } from '../carriers';
import { deliverDue } from '../deliver';
import type { WorkerParts } from './parts';

/** Where something is wrong with one of them, each is delivered by a job of its own: it holds back no other. */
export const deliverBriefings = async ({ briefingIds }: Jobs['deliver-briefings'], parts: WorkerParts): Promise<void> => {
  try {
    await deliverDue(briefingCarrier(parts.store, parts.messenger), briefingIds, parts);
  } catch (fault) {
    if (fault instanceof AppError && fault.code === 'STORE_UNAVAILABLE') throw fault;
    parts.log.warn({ briefings: briefingIds.length, fault: String(fault) }, 'not delivered together; each is tried alone');
    for (const briefingId of briefingIds) await parts.queue.enqueue('deliver-briefing', { briefingId });
  }
};
