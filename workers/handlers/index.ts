import type { Handlers } from '../../domain/jobs';
import { Circuit } from '../circuit';
import { askAfterStay } from './ask-after-stay';
import { composeBriefing } from './compose-briefing';
import { composeBriefings } from './compose-briefings';
import { composeDelta } from './compose-delta';
import { deliverAlert } from './deliver-alert';
import { deliverBriefing } from './deliver-briefing';
import { deliverBriefings } from './deliver-briefings';
import { deliverReview } from './deliver-review';
import { escalateRecovery } from './escalate-recovery';
import { escalateTasks } from './escalate-tasks';
import type { WorkerPorts } from './parts';
import { finishErasure } from './finish-erasure';
import { relayOutbox } from './relay-outbox';
import { sweep } from './sweep';

/** Exactly one handler a job name: a job without one does not compile. */
export const makeHandlers = (ports: WorkerPorts, circuit = new Circuit()): Handlers => {
  const parts = { ...ports, circuit };
  return {
    'relay-outbox': (payload) => relayOutbox(payload, parts),
    'compose-briefing': (payload) => composeBriefing(payload, parts),
    'compose-briefings': (payload) => composeBriefings(payload, parts),
    'compose-delta': (payload) => composeDelta(payload, parts),
    'deliver-briefing': (payload) => deliverBriefing(payload, parts),
    'deliver-briefings': (payload) => deliverBriefings(payload, parts),
    'deliver-alert': (payload) => deliverAlert(payload, parts),
    'finish-erasure': (payload) => finishErasure(payload, parts),
    'ask-after-stay': (payload) => askAfterStay(payload, parts),
    'deliver-review': (payload) => deliverReview(payload, parts),
    'escalate-tasks': (payload) => escalateTasks(payload, parts),
    'escalate-recovery': (payload) => escalateRecovery(payload, parts),
    sweep: () => sweep(parts),
  };
};
