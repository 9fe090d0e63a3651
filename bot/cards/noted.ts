import type { NoteTaken } from '../../domain/pad';
import type { Change } from '../../domain/profile';
import type { Heard } from '../../domain/understanding';
import { ASSOCIATE } from '../phrases/associate';
import { say } from '../phrases/say';
import type { Press } from '../press';
import { observationId, standing } from '../readings';
import { forStaff } from '../wording';
import { actions, cardOf, section, small, submit, text, title, type Card, type Element } from './elements';

const STATES: Record<Change['kind'], string> = {
  added: ASSOCIATE.stateBelieved,
  confirmed: ASSOCIATE.stateConfirmed,
  closed: ASSOCIATE.stateClosed,
  suspended: ASSOCIATE.stateSuspended,
  promoted: ASSOCIATE.statePromoted,
  questioned: ASSOCIATE.stateQuestioned,
  rated: ASSOCIATE.stateConfirmed,
};

/** What was understood of an associate's note: each reading with its quote, and buttons to keep, correct or remove it. */
export function notedCard(heading: string, taken: NoteTaken, complaint: string | null, now: Date): Card {
  const { preferences } = taken.note.understanding;
  const rows = preferences.flatMap((heard, index) => row(heard, index, taken, now));
  const fallback = [heading, ...preferences.map((heard) => `${forStaff(heard)} (“${heard.quote}”)`), ...(complaint ? [complaint] : [])];
  const alarm = complaint === null ? [] : [text(complaint, { color: 'Attention' })];
  return cardOf(fallback.join('\n'), [title(heading), ...alarm, ...rows]);
}

function row(heard: Heard, index: number, taken: NoteTaken, now: Date): Element[] {
  const at = { guest: taken.guest.id, note: taken.note.id, index };
  const state = stateOf(taken, index, now);
  const press = (kind: 'keep' | 'correct' | 'remove'): Press => ({ do: kind, ...at });
  return [
    section(
      text(forStaff(heard), { weight: 'Bolder' }),
      small(facts(heard, state).join(' · ')),
      small(`“${heard.quote}” — ${state}`),
      actions(
        submit(ASSOCIATE.keep, press('keep')),
        submit(ASSOCIATE.correct, press('correct')),
        submit(ASSOCIATE.remove, press('remove')),
      ),
    ),
  ];
}

/** Level, condition, holder and duration, each in a word. What was only seen is no preference yet, and lasts for nothing. */
function facts({ level, when, holder, duration }: Heard, state: string): string[] {
  const condition = when.length === 0 ? [] : [say(ASSOCIATE.factWhen, { when: when.join(', ') })];
  if (state === ASSOCIATE.stateSeen) return [ASSOCIATE.factSeen, ...condition, holder];
  return [level, ...condition, holder, duration === 'stay' ? ASSOCIATE.correctStay : ASSOCIATE.correctLasting];
}

function stateOf({ note, guest, changes, questions }: NoteTaken, index: number, now: Date): string {
  const id = observationId(note.id, index);
  if (questions.some(({ observationId: raisedBy }) => raisedBy === id)) return ASSOCIATE.stateQuestioned;
  const change = changes.find(({ preference }) => [...preference.evidence, ...preference.rulings].some((one) => one.observationId === id));
  if (change) return STATES[change.kind];
  const { preference, pending } = standing(guest, note.id, index, now);
  return preference || !pending ? ASSOCIATE.stateConfirmed : ASSOCIATE.stateSeen;
}
