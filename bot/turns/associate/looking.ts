import type { Guest } from '../../../domain/guest';
import type { GuestStay } from '../../../domain/pad';
import { guestBehind } from '../../../domain/pad/merged';
import { readerAt } from '../../../domain/pad/reader';
import { aboutForStaff } from '../../cards/about';
import { arrivalsCard } from '../../cards/arrivals';
import { briefingCards } from '../../cards/briefing';
import { whyCard } from '../../cards/why';
import { atlasFor, fullName, weekday } from '../../naming';
import { ASSOCIATE } from '../../phrases/associate';
import { say } from '../../phrases/say';
import { matching } from '../../matching';
import { readDay } from '../../router/day';
import { answer, associateViewer, type Answer, type DeskTurn } from '../../turn';
import { seek } from './seeking';

/** "brief me on 412" */
export const briefTurn = (turn: DeskTurn, mention: string): Promise<Answer> =>
  seek(
    turn,
    mention,
    (match) => (match.stay ? briefOn(turn, match.stay.id) : Promise.resolve(noStay(turn, match, mention))),
    ({ guest, stay }) => (stay ? { do: 'brief', stay: stay.id } : { do: 'about', guest: guest.id }),
  );

const noStay = (turn: DeskTurn, { guest }: GuestStay, mention: string): Answer =>
  answer(say(ASSOCIATE.noStay, { guest: fullName(guest), property: turn.property, mention }));

/** The briefing as it stands, as this associate may see it; "done 3" now means this one. */
export async function briefOn(turn: DeskTurn, stayId: string): Promise<Answer> {
  const briefing = await turn.deps.pad.briefing(stayId, associateViewer(turn.associate));
  const reader = await readerAt(turn.deps.store.properties, briefing.property);
  const cards = briefingCards(briefing, { reader });
  return { say: cards.map((card) => ({ text: card.fallbackText, card })), memory: { shown: stayId } };
}

/** "what do you know about 412" */
export const aboutTurn = (turn: DeskTurn, mention: string): Promise<Answer> =>
  seek(
    turn,
    mention,
    ({ guest }) => aboutGuest(turn, guest),
    ({ guest }) => ({ do: 'about', guest: guest.id }),
  );

export async function aboutGuest(turn: DeskTurn, guest: Guest): Promise<Answer> {
  const known = await turn.deps.pad.preferences(guest.id, associateViewer(turn.associate));
  if (known.length === 0) return answer(say(ASSOCIATE.aboutNothing, { guest: fullName(guest) }));
  const cards = aboutForStaff(say(ASSOCIATE.aboutTitle, { guest: fullName(guest) }), known, await atlasFor(turn.deps.store, turn.property));
  return { say: cards.map((card) => ({ text: card.fallbackText, card })) };
}

/** "who arrives tomorrow" */
export async function arrivalsTurn(turn: DeskTurn, phrase: string): Promise<Answer> {
  const day = readDay(phrase, await turn.deps.pad.today(turn.property));
  if (day === null) return answer(ASSOCIATE.badDay);
  const arrivals = await turn.deps.pad.arrivals(turn.property, day);
  const at = { property: turn.property, day: weekday(day) };
  if (arrivals.length === 0) return answer(say(ASSOCIATE.arrivalsNone, at));
  const card = arrivalsCard(say(ASSOCIATE.arrivalsTitle, { ...at, count: arrivals.length }), arrivals);
  return { say: [{ text: card.fallbackText, card }] };
}

/** "why foam pillow for 412": the words, the people and the rule behind a preference. */
export async function whyTurn(turn: DeskTurn, what: string, mention: string | null): Promise<Answer> {
  const last = turn.memory.last && (await guestBehind(turn.deps, turn.memory.last.guest));
  if (mention === null) return last ? whyOf(turn, last, what) : answer(ASSOCIATE.whyWhom);
  return seek(
    turn,
    mention,
    ({ guest }) => whyOf(turn, guest, what),
    ({ guest }) => ({ do: 'about', guest: guest.id }),
  );
}

async function whyOf(turn: DeskTurn, guest: Guest, what: string): Promise<Answer> {
  const known = await turn.deps.pad.preferences(guest.id, associateViewer(turn.associate));
  const meant = matching(what, known);
  if (meant.length === 0) return answer(say(ASSOCIATE.whyNothing, { what, guest: fullName(guest) }));
  const atlas = await atlasFor(turn.deps.store, turn.property);
  return { say: meant.map((preference) => whyCard(preference, atlas)).map((card) => ({ text: card.fallbackText, card })) };
}
