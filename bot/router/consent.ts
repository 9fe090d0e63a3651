import { MAY_ASK, STOP_ASKING } from '../../domain/care/answer-words';

const yes = new RegExp(`^(?:${MAY_ASK})[\\s.!]*$`, 'i');
const no = new RegExp(`^(?:no[, ]+)?(?:${STOP_ASKING})[\\s.!]*(?:thank you|thanks|please)?[\\s.!]*$`, 'i');

/** Whether the guest agrees to be asked after a stay, or no longer; null where nothing is said of it. Pure. */
export function readConsent(text: string): boolean | null {
  if (text.length > 200) return null;
  if (no.test(text)) return false;
  return yes.test(text) ? true : null;
}
