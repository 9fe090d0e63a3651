import type { Jobs } from '../../domain/jobs';
import { reviewCarrier } from '../carriers';
import { deliverDue } from '../deliver';
import type { WorkerParts } from './parts';

export const deliverReview = ({ reviewId }: Jobs['deliver-review'], parts: WorkerParts): Promise<void> =>
  deliverDue(reviewCarrier(parts.store, parts.messenger), [reviewId], parts);
