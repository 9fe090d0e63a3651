import { brief } from '../../domain/brief/brief';
import type { Briefing } from '../../domain/briefing';
import type { Guest } from '../../domain/guest';
import type { Viewer } from '../../domain/pad';
import type { Given } from './answers';
import type { Check, History } from './history';
import type { House } from './house';

type Event = History['events'][number];

/** Stays and guests of all histories are in one store, so each is named by its history. */
const named = (history: History, id: string): string => `${history.id}-${id}`.toUpperCase();

const asGuest = ({ id }: History): Viewer => ({ kind: 'guest', guestId: id });

/** The same words of the same person at the same time are one note, delivered twice. */
const noteId = (history: History, { at, author, text }: Event): string => `${history.id} ${at} ${author} ${text}`.replaceAll(/\W+/g, '-');

const moveIn = async (history: History, { pad, store, setClock }: House): Promise<void> => {
  setClock(new Date(Math.min(...[...history.events, ...history.checks].map(({ at }) => Date.parse(at)))));
  const { firstName, lastName, companions } = history.guest;
  for (const { id, ...stay } of history.stays) {
    await pad.putStay({ confirmation: named(history, id), ...stay, guest: { id: history.id, firstName, lastName } });
  }
  const guest = await guestOf(history, { store });
  await store.guests.replace({ ...guest, companions });
};

const guestOf = async ({ id }: History, { store }: Pick<House, 'store'>): Promise<Guest> => {
  const guest = await store.guests.get(id);
  if (guest === null) throw new Error(`The history ${id} has no stay, so its guest is not known.`);
  return guest;
};

const hear = async (history: History, event: Event, { pad }: House): Promise<void> => {
  const stay = history.stays.find(({ id }) => id === event.stay);
  await pad.takeNote({
    id: noteId(history, event),
    guestId: history.id,
    text: event.text,
    speaker: event.speaker,
    author: { kind: event.speaker === 'guest' ? 'guest' : 'associate', id: event.author, name: event.author },
    property: stay?.property ?? null,
    stayId: event.stay === null ? null : named(history, event.stay),
    channel: 'rest',
    at: new Date(event.at),
  });
};

const keep = async (briefing: Briefing, previous: Briefing | null, { store }: House): Promise<void> => {
  const written = previous === null ? await store.briefings.insert(briefing) : await store.briefings.replace(briefing);
  if (written === 'conflict') throw new Error(`The briefing ${briefing.id} was written by somebody else.`);
};

/** The briefing as composed now, from what the store has of guest, stay and the briefing before. */
const briefed = async (history: History, stayId: string, now: Date, house: House): Promise<Given[]> => {
  const { store } = house;
  const stay = await store.stays.get(stayId);
  const property = stay && (await store.properties.get(stay.property));
  if (stay === null || property === null) throw new Error(`${history.id}: a check names a stay or property that the history has not.`);
  const previous = await store.briefings.get(`${stay.id}~${property.code}`);
  const briefing = brief({ guest: await guestOf(history, house), stay, property, previous }, now);
  await keep(briefing, previous, house);
  return briefing.tasks.filter(({ state }) => state !== 'withdrawn');
};

const given = async (history: History, check: Check, house: House): Promise<Given[]> => {
  if (check.kind === 'believes') return house.pad.preferences(history.id, asGuest(history));
  const stay = history.stays.find(({ id }) => id === check.stay);
  if (stay === undefined) throw new Error(`${history.id}: the check at ${check.at} names no stay of the history.`);
  const stayId = named(history, stay.id);
  if (check.kind === 'briefing') return briefed(history, stayId, new Date(check.at), house);
  const query = { guestId: history.id, property: stay.property, moment: check.moment ?? '', stayId };
  return house.pad.recall(query, asGuest(history));
};

type Step = { event: Event; at: string } | { check: Check; at: string };

const inTime = ({ events, checks }: History): Step[] =>
  [...events.map((event) => ({ event, at: event.at })), ...checks.map((check) => ({ check, at: check.at }))].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at),
  );

/** Plays a history in time through understanding, store, revision, briefing and recall; what was given at each check, in its order. */
export const play = async (history: History, house: House): Promise<{ check: Check; given: Given[] }[]> => {
  await moveIn(history, house);
  const results: { check: Check; given: Given[] }[] = [];
  for (const step of inTime(history)) {
    house.setClock(new Date(step.at));
    if ('event' in step) await hear(history, step.event, house);
    else results.push({ check: step.check, given: await given(history, step.check, house) });
  }
  return results;
};
