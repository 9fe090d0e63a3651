import type { GuestStay } from '../../domain/pad';
import { fullName, shortDay } from '../naming';
import { ASSOCIATE } from '../phrases/associate';
import { BRIEFING } from '../phrases/briefing';
import { say } from '../phrases/say';
import { actions, cardOf, section, submit, text, title, type Card } from './elements';

/** A card with more rows than this is not read any more, and too big for some channels. */
const MOST_ROWS = 25;

/** The day's arrivals, each with its room and a button to the briefing. */
export function arrivalsCard(heading: string, arrivals: readonly GuestStay[]): Card {
  const shown = arrivals.slice(0, MOST_ROWS);
  const rows = shown.map(({ guest, stay }) => {
    const line = text([fullName(guest), roomOf(stay?.room), ...(stay ? [`→ ${shortDay(stay.departure)}`] : [])].join(' · '));
    return stay ? section(line, actions(submit(ASSOCIATE.brief, { do: 'brief', stay: stay.id }))) : section(line);
  });
  const rest = arrivals.length - shown.length;
  const more = rest > 0 ? [text(say(ASSOCIATE.arrivalsMore, { count: rest }))] : [];
  const names = arrivals.map(({ guest, stay }) => `${fullName(guest)}, ${roomOf(stay?.room)}`);
  return cardOf([heading, ...names].join('\n'), [title(heading), ...rows, ...more]);
}

const roomOf = (room: string | undefined): string => (room === undefined ? BRIEFING.noRoom : say(BRIEFING.room, { room }));
