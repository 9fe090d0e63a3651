import type { Atlas } from '../../../domain/atlas';
import type { Viewer } from '../../../domain/pad';
import { authorFor } from '../../../domain/pad/authors';
import type { Preference } from '../../../domain/profile';
import type { RulingName } from '../../../domain/revise/rulings';
import { aboutForGuest } from '../../cards/about';
import { whenAndWhere } from '../../cards/evidence';
import { matching } from '../../matching';
import { addressOf } from '../../../domain/guest-words';
import { atlasFor } from '../../naming';
import { GUEST } from '../../phrases/guest';
import { RULINGS_FOR_GUEST } from '../../phrases/rulings';
import { say } from '../../phrases/say';
import { believedFrom, noteOf } from '../../readings';
import { answer, guestViewer, type Answer, type GuestTurn } from '../../turn';
import { forGuest } from '../../wording';

const known = (turn: GuestTurn): Promise<Preference[]> => turn.deps.pad.preferences(turn.guest.id, guestViewer(turn.guest.id));

/** "what do you know about me" */
export async function aboutMe(turn: GuestTurn): Promise<Answer> {
  const name = addressOf(turn.guest);
  const preferences = await known(turn);
  if (preferences.length === 0) return answer(say(GUEST.aboutNothing, { name }));
  const cards = aboutForGuest(say(GUEST.aboutTitle, { name }), preferences, await atlasFor(turn.deps.store));
  return { say: cards.map((card) => ({ text: card.fallbackText, card })) };
}

/** "why do you think so?", of what was noted last or of what is named. */
export async function whyTurn(turn: GuestTurn, what: string | null): Promise<Answer> {
  const meant = what === null ? await lastNoted(turn) : await named(turn, what);
  if (meant.length === 0) return answer(what === null ? GUEST.whyNothing : say(GUEST.notNoted, { what }));
  if (meant.length > MOST_REASONS) return { say: [{ text: GUEST.whichWhy, buttons: meant.map((one) => whyButton(one)) }] };
  const atlas = await atlasFor(turn.deps.store);
  return { say: meant.map((preference) => ({ text: reasonFor(preference, atlas, guestViewer(turn.guest.id)) })) };
}

/** Of what is believed; where that names nothing, of what was believed once and is over. */
async function named(turn: GuestTurn, what: string): Promise<Preference[]> {
  const believed = matching(what, await known(turn));
  return believed.length > 0 ? believed : matching(what, turn.guest.profile.preferences.filter(isOver)).slice(-1);
}

const MOST_REASONS = 3;
const whyButton = (preference: Preference) => ({ title: forGuest(preference), press: { do: 'why', preference: preference.id } as const });

/** Pressed on one of several. */
export async function whyOne(turn: GuestTurn, preferenceId: string): Promise<Answer> {
  const preference = (await known(turn)).find(({ id }) => id === preferenceId);
  return answer(preference ? reasonFor(preference, await atlasFor(turn.deps.store), guestViewer(turn.guest.id)) : GUEST.forgottenAlready);
}

async function lastNoted(turn: GuestTurn): Promise<Preference[]> {
  const { last } = turn.memory;
  const found = last && (await noteOf(turn.deps, turn.guest.id, last.note));
  return found ? believedFrom(found.guest, found.note, turn.deps.clock.now()) : [];
}

/** The guest's own words and those of colleagues, with their dates: newest first, a few at most. */
function reasonFor(preference: Preference, atlas: Atlas, viewer: Viewer): string {
  const newest = [...preference.evidence].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST_REASONS);
  const reasons = newest.map((evidence) => {
    const { quote, speaker } = evidence;
    const author = authorFor(viewer, evidence);
    const when = whenAndWhere(evidence, atlas);
    return speaker === 'guest' ? say(GUEST.why, { when, quote }) : say(GUEST.whyStaff, { author, when, quote });
  });
  const title = isOver(preference) ? GUEST.whyGoneTitle : GUEST.whyTitle;
  return [say(title, { items: forGuest(preference) }), ...reasons, ...rulingsOf(preference)].join(' ');
}

const isOver = ({ retractedAt }: Preference): boolean => retractedAt !== undefined;

/** The ruling that made it, and the one that changed or closed it last, each as a sentence. */
function rulingsOf({ rulings }: Preference): string[] {
  const told = [rulings[0], rulings.at(-1)].flatMap((one) => (one === undefined ? [] : [one.rule as RulingName]));
  return [...new Set(told)].flatMap((rule) => (rule in RULINGS_FOR_GUEST ? [RULINGS_FOR_GUEST[rule]] : []));
}
