import type { Jobs } from '../../domain/jobs';
import { briefingCarrier } from '../carriers';
import { deliverDue } from '../deliver';
import type { WorkerParts } from './parts';

export const deliverBriefings = ({ briefingIds }: Jobs['deliver-briefings'], parts: WorkerParts): Promise<void> =>
  deliverDue(briefingCarrier(parts.store, parts.messenger), briefingIds, parts);
