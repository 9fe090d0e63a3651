import type { Alert, Destination, Word } from '../briefing';
import { reachOf } from '../care/reach';
import { closedWith, confirmed, reopened, wordToAnswer } from '../care/recovery';
import { tidy, unfitForGuest } from '../care/said-to-guest';
import { inStep } from '../deliveries';
import { AppError } from '../errors';
import { languageFor } from '../guest-words';
import type { Closing, RecoveryAnswer } from '../pad';
import type { PadDeps } from './deps';
import { guestBehind } from './merged';
import { propertyOf } from './today';

/** Keeps what was done about a complaint while the guest does not know of it yet: it stays open. */
export async function recordRecovery(deps: PadDeps, alertId: string, by: string, remark: string): Promise<Alert> {
  return changed(deps, alertId, (alert) => {
    if (alert.state === 'closed') return alert;
    return { ...alert, outcome: { by, at: deps.clock.now(), remark } };
  });
}

/**
 * Closes a complaint with what was done about it and a word to the guest, which is sent in the same write. AppError
 * RECOVERY_UNTOLD where the guest was told nothing, or cannot be reached; BAD_REQUEST where the words are not for a guest.
 */
export async function closeAlert(deps: PadDeps, alertId: string, by: string, { remark, told }: Closing): Promise<Alert> {
  const alert = await known(deps, alertId);
  if (alert.state === 'closed') return alert;
  const done = remark ?? alert.outcome?.remark;
  if (done === undefined) throw new AppError('BAD_REQUEST', 'Say what was done for the guest: “remark”.');
  const now = deps.clock.now();
  const { word, to } = await wordFor(deps, alert, by, told);
  const outcome = alert.outcome?.remark === done ? alert.outcome : { by, at: now, remark: done };
  const closed = closedWith(alert, outcome, word);
  const next = to === null ? closed : sent(closed, to, now);
  if ((await deps.store.alerts.replace(next)) === 'conflict')
    return closeAlert(deps, alertId, by, { ...(remark && { remark }), ...(told && { told }) });
  deps.log.info({ alertId, noteId: alert.noteId, by, told: word.how }, 'alert closed');
  if (to !== null) await deps.queue.enqueue('deliver-alert', { alertId });
  if (alert.repeats !== undefined) await closeRepeated(deps, alert.repeats, outcome, word);
  return { ...next, version: next.version + 1 };
}

async function wordFor(
  deps: PadDeps,
  { guestId, guestName }: Alert,
  by: string,
  told: Closing['told'],
): Promise<{ word: Word; to: Destination | null }> {
  const at = deps.clock.now();
  if (told === undefined) throw new AppError('RECOVERY_UNTOLD', `${guestName} has not been told what was done.`);
  if (told === 'in person') return { word: { by, at, text: '', how: 'in person' }, to: null };
  const guest = await guestBehind(deps, guestId);
  const unfit = unfitForGuest(told.word, guest === null ? 'en' : languageFor(guest));
  if (unfit !== null) throw new AppError('BAD_REQUEST', `This cannot be sent to the guest. ${unfit}`);
  const to = await destinationOf(deps, guestId);
  if (to === null)
    throw new AppError('RECOVERY_UNTOLD', `${guestName} cannot be reached in a chat or by e-mail; tell the guest in person.`);
  return { word: { by, at, text: tidy(told.word), how: to.kind === 'guest' ? 'chat' : 'e-mail' }, to };
}

async function destinationOf({ store, guestMail = false }: PadDeps, guestId: string): Promise<Destination | null> {
  const guest = await guestBehind({ store }, guestId);
  return guest === null ? null : reachOf(store, guest, guestMail);
}

/** How a guest would be told something now; null where only a colleague can. */
export async function reach(deps: PadDeps, guestId: string): Promise<'chat' | 'e-mail' | null> {
  const to = await destinationOf(deps, guestId);
  return to === null ? null : to.kind === 'guest' ? 'chat' : 'e-mail';
}

/** With the delivery of its latest word to the guest. */
function sent(alert: Alert, destination: Destination, now: Date): Alert {
  const idempotencyKey = `${alert.id}~word-${(alert.words ?? []).length}~${destination.id}`;
  const deliveries = [...alert.deliveries, { idempotencyKey, destination, state: 'due' as const, attempts: 0, nextAttemptAt: now }];
  return inStep({ ...alert, deliveries }, deliveries);
}

/** The same trouble told before is made good with it; the guest is not told twice. */
async function closeRepeated(deps: PadDeps, alertId: string, outcome: NonNullable<Alert['outcome']>, { by, at }: Word): Promise<void> {
  const earlier = await deps.store.alerts.get(alertId);
  if (earlier?.state !== 'open') return;
  const word: Word = { by, at, text: '', how: 'in person', answer: 'well', answeredAt: at };
  await changed(deps, alertId, (alert) => (alert.state === 'closed' ? alert : closedWith(alert, outcome, word)));
  deps.log.info({ alertId, noteId: earlier.noteId, by }, 'alert closed with its repetition');
  if (earlier.repeats !== undefined) await closeRepeated(deps, earlier.repeats, outcome, word);
}

/** The recovery of which this guest was told last and has not said yet whether it lasts; null where none waits. */
export async function recoveryToAnswer(deps: PadDeps, guestId: string): Promise<Alert | null> {
  const now = deps.clock.now();
  const told = (await deps.store.alerts.ofGuest(guestId)).filter((alert) => wordToAnswer(alert, now) !== null);
  const since = (alert: Alert): number => wordToAnswer(alert, now)?.at.getTime() ?? 0;
  return told.sort((a, b) => since(b) - since(a))[0] ?? null;
}

/** "All is well" leaves it closed; "still not" opens it again, a step graver. Answered twice is answered once. AppError UNKNOWN_ALERT. */
export async function answerRecovery(deps: PadDeps, alertId: string, guestId: string, answer: RecoveryAnswer): Promise<Alert> {
  const found = await known(deps, alertId);
  if (found.guestId !== guestId) throw new AppError('UNKNOWN_ALERT', `There is no alert with the id ${alertId}.`);
  const property = await propertyOf(deps, found.property);
  const now = deps.clock.now();
  const next = await changed(deps, alertId, (alert) => {
    const waits = alert.state === 'closed' && alert.words?.at(-1)?.answer === undefined;
    if (!waits) return alert;
    return answer === 'well' ? confirmed(alert, now) : reopened(alert, property, now);
  });
  deps.log.info({ alertId, noteId: next.noteId, answer, state: next.state, severity: next.severity }, 'recovery answered by the guest');
  if (next.againAt !== undefined) await deps.queue.enqueue('escalate-recovery', { alertId });
  return next;
}

async function known({ store }: PadDeps, alertId: string): Promise<Alert> {
  const alert = await store.alerts.get(alertId);
  if (!alert) throw new AppError('UNKNOWN_ALERT', `There is no alert with the id ${alertId}.`);
  return alert;
}

/** The alert as it is after the change, written; the same one where nothing changes. */
async function changed(deps: PadDeps, alertId: string, change: (alert: Alert) => Alert): Promise<Alert> {
  for (;;) {
    const alert = await known(deps, alertId);
    const next = change(alert);
    if (next === alert) return alert;
    if ((await deps.store.alerts.replace(next)) === 'saved') return { ...next, version: next.version + 1 };
  }
}
