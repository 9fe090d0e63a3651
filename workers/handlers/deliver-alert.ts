import type { Jobs } from '../../domain/jobs';
import { alertCarrier } from '../carriers';
import { deliverDue } from '../deliver';
import type { WorkerParts } from './parts';

export const deliverAlert = ({ alertId }: Jobs['deliver-alert'], parts: WorkerParts): Promise<void> =>
  deliverDue(alertCarrier(parts.store, parts.messenger), [alertId], parts);
