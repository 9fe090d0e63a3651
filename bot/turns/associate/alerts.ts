import { AppError } from '../../../domain/errors';
import { alertCard } from '../../cards/alert';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import { mayWorkAt } from '../../who';
import { answer, type Answer, type DeskTurn } from '../../turn';

/** A screenful; the rest follows once some of these are closed. */
const MOST_SHOWN = 8;

/** "alerts": the open complaints of the hotel, newest first. */
export async function alertsTurn(turn: DeskTurn): Promise<Answer> {
  const property = await nameOf(turn);
  const open = (await turn.deps.pad.alerts(turn.property)).filter(({ state }) => state === 'open');
  if (open.length === 0) return answer(say(ASSOCIATE.alertsNone, { property }));
  const heading = { text: say(ASSOCIATE.alertsTitle, { count: open.length, property }) };
  const cards = open.slice(0, MOST_SHOWN).map((alert) => alertCard(alert));
  return { say: [heading, ...cards.map((card) => ({ text: card.fallbackText, card }))] };
}

/** "taken care of", pressed: closes with the remark typed beside it. Without one it stays open, for the next colleague must know what was done. */
export async function careTurn(turn: DeskTurn, alertId: string, remark: string | undefined): Promise<Answer> {
  const alert = (await turn.deps.pad.alerts(turn.property)).find(({ id }) => id === alertId);
  if (!alert || !mayWorkAt(turn.associate, alert.property)) return answer(ASSOCIATE.alertUnknown);
  if (alert.state === 'closed')
    return answer(say(ASSOCIATE.alertClosedAlready, { by: alert.outcome?.by ?? '', remark: alert.outcome?.remark ?? '' }));
  const done = remark?.trim();
  if (!done) return answer(ASSOCIATE.alertRemark, { memory: { open: { kind: 'care', alert: alertId } } });
  return close(turn, alertId, done);
}

/** The remark, written as the next message. */
export async function careRemark(turn: DeskTurn, alertId: string): Promise<Answer> {
  return close(turn, alertId, turn.text);
}

async function close(turn: DeskTurn, alertId: string, remark: string): Promise<Answer> {
  try {
    const closed = await turn.deps.pad.closeAlert(alertId, turn.associate.name, remark);
    return answer(say(ASSOCIATE.alertClosed, { guest: closed.guestName, remark: closed.outcome?.remark ?? remark }), {
      memory: { open: null },
    });
  } catch (fault) {
    if (fault instanceof AppError && fault.code === 'UNKNOWN_ALERT') return answer(ASSOCIATE.alertUnknown, { memory: { open: null } });
    throw fault;
  }
}

async function nameOf({ deps, property }: DeskTurn): Promise<string> {
  return (await deps.store.properties.get(property))?.name ?? property;
}
