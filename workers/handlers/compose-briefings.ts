import type { Jobs } from '../../domain/jobs';
import { briefTogether } from '../brief-together';
import type { WorkerParts } from './parts';

export const composeBriefings = ({ property, stayIds }: Jobs['compose-briefings'], parts: WorkerParts): Promise<void> =>
  briefTogether(property, stayIds, parts);
