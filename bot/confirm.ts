import type { NoteTaken } from '../domain/pad';
import type { Change } from '../domain/profile';
import { slotOf } from '../domain/slots';
import type { Heard } from '../domain/understanding';
import { GUEST } from './phrases/guest';
import { say } from './phrases/say';
import { observationId } from './readings';
import type { Button, Reply } from './reply';
import { forGuest, isVital, listed } from './wording';

/** How one wish of a guest is answered. */
type Manner = 'asks' | 'always' | 'strong' | 'thisStay' | 'discreet' | 'again' | 'closed' | 'suspended';

/** A wish that raised a question is answered by the question. */
type Answered = Manner | 'questioned';

/** Confirms in hotel language what was noted of a guest's words, wishes of one manner in one sentence; buttons go with the last. Pure. */
export function confirm(taken: NoteTaken, hasStay: boolean): Reply[] {
  const { preferences } = taken.note.understanding;
  const manners = preferences.map((heard, index) => mannerOf(heard, changeOf(taken, index), taken.repeated));
  const said = [...new Set(manners)].filter((manner) => manner !== 'questioned');
  const sentences = said.map((manner) => {
    const wishes = preferences.filter((_, index) => manners[index] === manner);
    return sentenceFor(manner, wishes);
  });
  const buttons = buttonsFor(new Set(said), taken.note.id, hasStay);
  const noted = sentences.length === 0 ? [] : [{ text: sentences.join(' '), ...(buttons.length > 0 ? { buttons } : {}) }];
  return [...noted, ...questions(taken)];
}

/** What the profile made of the wish at that place in the note; a question raised instead is asked, not confirmed. */
function changeOf({ note, changes, questions: raised }: NoteTaken, index: number): Change['kind'] | null {
  const id = observationId(note.id, index);
  if (raised.some((question) => question.observationId === id)) return 'questioned';
  const ofWish = changes.filter(({ preference }) =>
    [...preference.evidence, ...preference.rulings].some((one) => one.observationId === id),
  );
  return (ofWish.find(({ kind }) => kind !== 'closed') ?? ofWish[0])?.kind ?? null;
}

function mannerOf(heard: Heard, change: Change['kind'] | null, repeated: boolean): Answered {
  // How something proved is answered with the review, and is no wish to confirm.
  if (change === 'questioned' || heard.verdict !== undefined) return 'questioned';
  if (heard.change === 'retract') return heard.duration === 'stay' ? 'suspended' : 'closed';
  if (!repeated && change === 'confirmed') return 'again';
  if (heard.duration === 'stay') return 'thisStay';
  if (isVital(heard)) return 'strong';
  if (slotOf(heard.slot).sensitive) return 'discreet';
  return heard.act === 'request' || heard.act === 'question' ? 'asks' : 'always';
}

function sentenceFor(manner: Manner, wishes: readonly Heard[]): string {
  const taken = manner === 'closed' || manner === 'suspended';
  const items = listed(wishes.map((wish) => (taken ? withoutSign(wish) : forGuest(wish))));
  return manner === 'discreet' ? GUEST.discreet : say(GUEST[manner], { items });
}

/** "Forget the newspaper" may have been heard with either sign: what is taken back is named without one. */
const withoutSign = (wish: Heard): string => forGuest({ ...wish, level: 'preferred' });

/** The other choices: what is kept for good can be for this stay only, and the other way round; all can be forgotten. */
function buttonsFor(manners: ReadonlySet<Manner>, note: string, hasStay: boolean): Button[] {
  const always: Button = { title: GUEST.keepAlways, press: { do: 'hold', note, for: 'always' } };
  const stay: Button = { title: GUEST.keepStay, press: { do: 'hold', note, for: 'stay' } };
  const forget: Button = { title: GUEST.forget, press: { do: 'hold', note, for: 'never' } };
  if (manners.has('asks')) return [always, ...(hasStay ? [stay] : []), forget];
  if (manners.has('thisStay')) return [always, forget];
  if (manners.has('always')) return [...(hasStay ? [stay] : []), forget];
  return manners.has('strong') || manners.has('discreet') ? [forget] : [];
}

/** A doubt about something that matters is settled by the guest, with two buttons. */
function questions({ guest, questions: raised }: NoteTaken): Reply[] {
  const meant = raised.flatMap(({ preferenceId }) => guest.profile.preferences.filter(({ id }) => id === preferenceId));
  return [...new Set(meant)].map((preference) => ({
    text: say(GUEST.questioned, { item: forGuest(preference) }),
    buttons: [
      { title: GUEST.questionedKeep, press: { do: 'leave', preference: preference.id } },
      { title: GUEST.questionedRemove, press: { do: 'forget', preference: preference.id } },
    ],
  }));
}
