import type { Alert } from '../../../domain/briefing';
import type { RecoveryAnswer } from '../../../domain/pad';
import { AppError } from '../../../domain/errors';
import { fill } from '../../../domain/brief/languages';
import { GUEST } from '../../phrases/guest';
import type { Press } from '../../press';
import { readRecovery } from '../../router/recovery';
import { speakingTo } from '../../speaking';
import { answer, type Answer, type GuestTurn } from '../../turn';
import { take } from './noting';
import { deskName } from './passing-on';

/** "Thanks, fixed", "still not", where the guest was told that a complaint was made good; null for any other message. */
export async function recoveryTurn(turn: GuestTurn): Promise<Answer | null> {
  const said = readRecovery(turn.text);
  const alert = said === null ? null : await turn.deps.pad.recoveryToAnswer(turn.guest.id);
  if (said === null || alert === null) return null;
  await keepWords(turn, alert);
  return answerWith(turn, alert.id, said);
}

/** A button under what the guest was told. */
export async function recoveredTurn(turn: GuestTurn, { alert, how }: Press & { do: 'recovered' }): Promise<Answer> {
  try {
    return await answerWith(turn, alert, how);
  } catch (fault) {
    if (fault instanceof AppError && fault.code === 'UNKNOWN_ALERT') return answer(GUEST.oldButton);
    throw fault;
  }
}

async function answerWith(turn: GuestTurn, alertId: string, how: RecoveryAnswer): Promise<Answer> {
  const { property, state } = await turn.deps.pad.answerRecovery(alertId, turn.guest.id, how);
  const { name, wording } = speakingTo(turn.guest);
  if (state === 'closed') return answer(fill(wording.recovered.well, { name }));
  return answer(fill(wording.recovered.notYet, { name, property: await deskName(turn, property) }));
}

/** The words are kept like any other; the complaint in them is the one that is opened again, and no second one. */
async function keepWords(turn: GuestTurn, { stayId }: Alert): Promise<void> {
  const stay = stayId === null ? null : await turn.deps.store.stays.get(stayId);
  const understood = turn.deps.understand(turn.text, { speaker: 'guest', companions: turn.guest.companions });
  await take(turn, stay, turn.text, { ...understood, complaint: null, unclear: [] });
}
