import type { Jobs } from '../../domain/jobs';
import { briefingCarrier } from '../carriers';
import { deliverDue } from '../deliver';
import type { WorkerParts } from './parts';

export const deliverBriefing = ({ briefingId }: Jobs['deliver-briefing'], parts: WorkerParts): Promise<void> =>
  deliverDue(briefingCarrier(parts.store, parts.messenger), [briefingId], parts);
