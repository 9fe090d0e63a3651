import type { Alert } from '../../../domain/briefing';
import { AppError } from '../../../domain/errors';
import { readerAt } from '../../../domain/pad/reader';
import type { Closing } from '../../../domain/pad';
import { alertCard, suggestedWord } from '../../cards/alert';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import type { Press } from '../../press';
import { mayWorkAt } from '../../who';
import { speakingTo, type Speaking } from '../../speaking';
import { answer, type Answer, type DeskTurn } from '../../turn';

/** A screenful; the rest follows once some of these are closed. */
const MOST_SHOWN = 8;

/** "alerts": the open complaints of the hotel, newest first. */
export async function alertsTurn(turn: DeskTurn): Promise<Answer> {
  const property = await nameOf(turn);
  const open = (await turn.deps.pad.alerts(turn.property)).filter(({ state }) => state === 'open');
  if (open.length === 0) return answer(say(ASSOCIATE.alertsNone, { property }));
  const heading = { text: say(ASSOCIATE.alertsTitle, { count: open.length, property }) };
  const { timeZone } = await readerAt(turn.deps.store.properties, turn.property);
  const cards = open.slice(0, MOST_SHOWN).map((alert) => alertCard(alert, timeZone));
  return { say: [heading, ...cards.map((card) => ({ text: card.fallbackText, card }))] };
}

/** "taken care of", pressed: closes with what was done and how the guest knows of it; asks for whichever is missing. */
export async function careTurn(turn: DeskTurn, press: Press & { do: 'care' }): Promise<Answer> {
  const alert = await openAlert(turn, press.alert);
  if ('say' in alert) return alert;
  const remark = press.remark?.trim();
  const done = remark ? await turn.deps.pad.recordRecovery(alert.id, turn.associate.name, remark) : alert;
  if (done.outcome === undefined) return answer(ASSOCIATE.alertRemark, { memory: { open: { kind: 'care', alert: alert.id } } });
  const told = toldBy(press, done, await listenerOf(turn, done));
  return told === null ? askWord(turn, done) : close(turn, done, told);
}

/** What was done, written as the next message; then the guest must be told. */
export async function careRemark(turn: DeskTurn, alertId: string): Promise<Answer> {
  const alert = await openAlert(turn, alertId);
  if ('say' in alert) return alert;
  return askWord(turn, await turn.deps.pad.recordRecovery(alertId, turn.associate.name, turn.text));
}

const TOLD_THEM =
  /^(?:i(?:['’]ve| have)?\s+)?(?:already\s+)?(?:told|informed|called|spoke (?:to|with))\s+(?:her|him|them|the guest|mrs?\b|ms\b)|^in person\b/i;

/** The word to the guest, written as the next message; or that the guest was told already. */
export async function careWord(turn: DeskTurn, alertId: string): Promise<Answer> {
  const alert = await openAlert(turn, alertId);
  if ('say' in alert) return alert;
  return close(turn, alert, TOLD_THEM.test(turn.text) ? 'in person' : { word: turn.text });
}

/** The alert if it is open and of a hotel of theirs; else what to say instead. */
async function openAlert(turn: DeskTurn, alertId: string): Promise<Alert | Answer> {
  const alert = (await turn.deps.pad.alerts(turn.property)).find(({ id }) => id === alertId);
  if (!alert || !mayWorkAt(turn.associate, alert.property)) return answer(ASSOCIATE.alertUnknown, { memory: { open: null } });
  if (alert.state === 'open') return alert;
  const { by = '', remark = '' } = alert.outcome ?? {};
  return answer(say(ASSOCIATE.alertClosedAlready, { by, remark }), { memory: { open: null } });
}

/** Whoever complained, as they are spoken to; undefined where they are gone. */
async function listenerOf({ deps }: DeskTurn, { guestId }: Alert): Promise<Speaking | undefined> {
  const guest = await deps.store.guests.get(guestId);
  return guest === null ? undefined : speakingTo(guest);
}

function toldBy({ word, told }: Press & { do: 'care' }, alert: Alert, speaking: Speaking | undefined): NonNullable<Closing['told']> | null {
  if (told === 'in person') return 'in person';
  if (told === 'suggested') return speaking === undefined ? null : { word: suggestedWord(alert, speaking) };
  return word?.trim() ? { word } : null;
}

/** A complaint is not closed before the guest knows: by a sentence in the chat, or from a colleague. */
async function askWord(turn: DeskTurn, alert: Alert): Promise<Answer> {
  const { id, guestName: guest } = alert;
  const speaking = await listenerOf(turn, alert);
  const reachable = speaking !== undefined && (await turn.deps.pad.reach(alert.guestId)) !== null;
  const inPerson = { title: ASSOCIATE.alertTold, press: { do: 'care', alert: id, told: 'in person' } as const };
  const suggested = { title: ASSOCIATE.alertTell, press: { do: 'care', alert: id, told: 'suggested' } as const };
  const question = reachable
    ? say(ASSOCIATE.alertWord, { guest, suggestion: suggestedWord(alert, speaking) })
    : say(ASSOCIATE.alertUnreachable, { guest });
  const buttons = reachable ? [suggested, inPerson] : [inPerson];
  return { say: [{ text: question, buttons }], memory: { open: { kind: 'word', alert: id } } };
}

async function close(turn: DeskTurn, alert: Alert, told: NonNullable<Closing['told']>): Promise<Answer> {
  try {
    const closed = await turn.deps.pad.closeAlert(alert.id, turn.associate.name, { told });
    const how = told === 'in person' ? ASSOCIATE.alertClosed : ASSOCIATE.alertClosedTold;
    return answer(say(how, { guest: closed.guestName, remark: closed.outcome?.remark ?? '' }), { memory: { open: null } });
  } catch (fault) {
    if (fault instanceof AppError && (fault.code === 'BAD_REQUEST' || fault.code === 'RECOVERY_UNTOLD')) {
      return answer(say(ASSOCIATE.alertNotClosed, { why: fault.message }), { memory: { open: { kind: 'word', alert: alert.id } } });
    }
    throw fault;
  }
}

async function nameOf({ deps, property }: DeskTurn): Promise<string> {
  return (await deps.store.properties.get(property))?.name ?? property;
}
