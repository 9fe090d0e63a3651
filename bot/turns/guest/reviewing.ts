import { fill } from '../../../domain/brief/languages';
import { asksToStop, readAnswers } from '../../../domain/care/answers';
import { consentTo } from '../../../domain/care/consent';
import type { ItemAnswer } from '../../../domain/care/review';
import { AppError } from '../../../domain/errors';
import type { NoteSource, NoteTaken } from '../../../domain/pad';
import { reviewId, type Review } from '../../../domain/review';
import type { Understanding } from '../../../domain/understanding';
import { confirm } from '../../confirm';
import { GUEST } from '../../phrases/guest';
import type { Press } from '../../press';
import type { Button, Reply } from '../../reply';
import { readConsent } from '../../router/consent';
import { speakingTo } from '../../speaking';
import { answer, sourceOf, type Answer, type GuestTurn } from '../../turn';

/** The guest's own words as an answer to the questions after a stay, or as a word on being asked at all; null for any other message. */
export async function reviewTurn(turn: GuestTurn): Promise<Answer | null> {
  const may = readConsent(turn.text);
  if (may === true) return askTurn(turn, true);
  const review = await turn.deps.pad.reviewToAnswer(turn.guest.id);
  if (review === null) return may === false || asksToStop(turn.text) ? askTurn(turn, false) : null;
  const { answers, stop } = readAnswers(turn.text, review.items);
  const said = answers.length > 0 ? await answered(turn, review, answers, turn.text, besides(turn, review, answers)) : null;
  if (!stop) return said;
  const stopped = await askTurn(turn, false);
  return { ...said, ...stopped, say: [...(said?.say ?? []), ...stopped.say] };
}

/** One button of the list. */
export async function reviewPress(turn: GuestTurn, { stay, item, verdict }: Press & { do: 'review' }): Promise<Answer> {
  const review = await openReview(turn, stay);
  const asked = review?.items.find(({ number }) => number === item);
  if (!review || !asked) return answer(GUEST.oldButton);
  const { right, notNow, wrong } = speakingTo(turn.guest).wording.review;
  const label = { relevant: right, 'not now': notNow, wrong }[verdict];
  return answered(turn, review, [{ number: item, verdict }], `${label}: ${asked.item}`);
}

/** "All was right". */
export async function reviewAllPress(turn: GuestTurn, { stay }: Press & { do: 'review all' }): Promise<Answer> {
  const review = await openReview(turn, stay);
  if (!review) return answer(GUEST.oldButton);
  const answers = review.items.filter(({ asked }) => asked).map(({ number }) => ({ number, verdict: 'relevant' as const }));
  return answered(turn, review, answers, speakingTo(turn.guest).wording.review.all);
}

/** "You may ask", "stop asking": written down, and said so. */
export async function askTurn(turn: GuestTurn, may: boolean): Promise<Answer> {
  await turn.deps.pad.consent(turn.guest.id, { purpose: 'after-stay', given: may, by: turn.channel });
  return answer(may ? GUEST.mayAskYes : speakingTo(turn.guest).wording.review.stopped);
}

/** With a farewell, a guest who said nothing of it is asked whether the pad may ask after the stay; once, while the chat remembers. */
export async function withConsentAsked(turn: GuestTurn, given: Answer): Promise<Answer> {
  if (consentTo(turn.guest, 'after-stay') !== null || turn.memory.seen.includes(CONSENT_ASKED)) return given;
  if ((await turn.deps.pad.currentStay(turn.guest.id)) === null) return given;
  const buttons: Button[] = [
    { title: GUEST.mayAskAgree, press: { do: 'ask', may: true } },
    { title: GUEST.mayAskRefuse, press: { do: 'ask', may: false } },
  ];
  return {
    ...given,
    say: [...given.say, { text: GUEST.mayAsk, buttons }],
    memory: { ...given.memory, seen: [...turn.memory.seen, CONSENT_ASKED] },
  };
}

const CONSENT_ASKED = 'consent asked';

async function openReview(turn: GuestTurn, stayId: string): Promise<Review | null> {
  const review = await turn.deps.pad.reviewToAnswer(turn.guest.id);
  return review?.id === reviewId(stayId) ? review : null;
}

/** What else the words say: a new wish is a wish; a complaint is one, unless it is that something of the list was missing. */
function besides({ deps, guest, text }: GuestTurn, { items }: Review, answers: readonly ItemAnswer[]): Understanding {
  const understood = deps.understand(text, { speaker: 'guest', companions: guest.companions, names: [guest.lastName, guest.firstName] });
  const judged = items.filter(({ number }) => answers.some((one) => one.number === number));
  const isJudged = ({ slot }: { slot: string }): boolean => judged.some((item) => item.slot === slot);
  const owed = answers.some(({ verdict }) => verdict === 'missed' || verdict === 'wrong');
  const preferences = understood.preferences.filter((heard) => !isJudged(heard));
  return { ...understood, preferences, unclear: [], complaint: owed ? null : understood.complaint };
}

async function answered(
  turn: GuestTurn,
  review: Review,
  answers: readonly ItemAnswer[],
  text: string,
  also?: Understanding,
): Promise<Answer> {
  const source: NoteSource = sourceOf(turn, review.property, review.stayId);
  try {
    const given = { answers, text, source, ...(also && { also }) };
    const { taken } = await turn.deps.pad.answerReview(review.stayId, turn.guest.id, given);
    return { say: repliesTo(turn, review, answers, taken), memory: { last: { guest: turn.guest.id, note: taken.note.id } } };
  } catch (fault) {
    if (fault instanceof AppError && fault.code === 'UNKNOWN_REVIEW') return answer(GUEST.oldButton);
    throw fault;
  }
}

/** Thanks; what was missed is owed, what is wrong is taken out; what may not be taken out by one word is asked. */
function repliesTo(turn: GuestTurn, { items }: Review, answers: readonly ItemAnswer[], taken: NoteTaken): Reply[] {
  const { name, wording, wishOf, listOf } = speakingTo(turn.guest);
  const said = wording.review;
  const of = (verdict: ItemAnswer['verdict']): string[] =>
    items.filter(({ number }) => answers.some((one) => one.number === number && one.verdict === verdict)).map((item) => wishOf(item));
  const closed = taken.changes.filter(({ kind }) => kind === 'closed').map(({ preference }) => wishOf(preference));
  const sentences = [
    ...(of('missed').length > 0 ? [fill(said.missed, { name, items: listOf(of('missed')) })] : []),
    ...(closed.length > 0 ? [fill(said.closed, { items: listOf(closed) })] : []),
    ...(of('not now').length > 0 ? [fill(said.kept, { items: listOf(of('not now')) })] : []),
  ];
  const thanks = sentences.length === 0 ? [fill(said.thanks, { name })] : sentences;
  return [{ text: thanks.join(' ') }, ...confirm(taken, false)];
}
