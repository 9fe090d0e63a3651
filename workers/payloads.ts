import type { Alert, Briefing } from '../domain/briefing';
import type { Department } from '../domain/words';

/** What a webhook gets of a briefing: the whole of it as it stands, or a department's tasks, and which edition this is. Never who else gets it. */
export const briefingPayload = (briefing: Briefing, editionId: string, idempotencyKey: string, department?: Department) => {
  const { id, stayId, guestId, property, arrival, departure, room, guestName, questions } = briefing;
  const tasks = briefing.tasks.filter((task) => department === undefined || task.department === department);
  const edition = briefing.editions.find((each) => each.id === editionId);
  return {
    type: 'briefing',
    idempotencyKey,
    edition: edition && {
      ...{ id: edition.id, key: edition.key, dueAt: edition.dueAt, composedAt: edition.composedAt },
      ...{ added: edition.added, changed: edition.changed, withdrawn: edition.withdrawn },
      ...(edition.escalation ? { escalation: edition.escalation } : {}),
    },
    briefing: { id, stayId, guestId, property, arrival, departure, room, guestName, tasks, questions },
  };
};

export const alertPayload = (alert: Alert, idempotencyKey: string) => {
  const { id, noteId, guestId, guestName, stayId, property, room, complaint, severity, raisedAt, state } = alert;
  return {
    type: 'alert',
    idempotencyKey,
    alert: { id, noteId, guestId, guestName, stayId, property, room, complaint, severity, raisedAt, state },
  };
};
