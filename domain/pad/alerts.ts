import type { Alert } from '../briefing';
import { AppError } from '../errors';
import type { PadDeps } from './deps';

/** Closes a complaint with what was done about it. */
export async function closeAlert(deps: PadDeps, alertId: string, by: string, remark: string): Promise<Alert> {
  const alert = await deps.store.alerts.get(alertId);
  if (!alert) throw new AppError('UNKNOWN_ALERT', `There is no alert with the id ${alertId}.`);
  if (alert.state === 'closed') return alert;
  const closed: Alert = { ...alert, state: 'closed', outcome: { by, at: deps.clock.now(), remark } };
  if ((await deps.store.alerts.replace(closed)) === 'conflict') return closeAlert(deps, alertId, by, remark);
  deps.log.info({ alertId, noteId: alert.noteId, by }, 'alert closed');
  return closed;
}
