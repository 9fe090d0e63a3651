import { believedAt } from '../../domain/believed';
import { brief } from '../../domain/brief/brief';
import type { Guest } from '../../domain/guest';
import type { Note } from '../../domain/note';
import { EMPTY_PROFILE, type Profile } from '../../domain/profile';
import type { Property } from '../../domain/property';
import { recall } from '../../domain/recall/recall';
import { observe, rebuild, revise } from '../../domain/revise';
import type { Stay } from '../../domain/stay';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import type { Given } from './answers';
import type { Check, History } from './history';
import { PROPERTIES } from './properties';

type Event = History['events'][number];

/** The same words of the same person at the same time are one note, delivered twice. */
const noteId = ({ at, author, text }: Event): string => `${at} ${author} ${text}`.replaceAll(/\W+/g, '-');

const noteOf = (event: Event, { guest }: History, stays: readonly Stay[]): Note => {
  const stay = stays.find(({ id }) => id === event.stay);
  const { companions, firstName, lastName } = guest;
  return {
    id: noteId(event),
    guestId: 'g',
    text: event.text,
    speaker: event.speaker,
    author: { kind: event.speaker === 'guest' ? 'guest' : 'associate', id: event.author, name: event.author },
    property: stay?.property ?? null,
    stayId: event.stay,
    channel: 'rest',
    at: new Date(event.at),
    receivedAt: new Date(event.at),
    understanding: understand(event.text, { speaker: event.speaker, companions, names: [lastName, firstName] }),
  };
};

const stayOf = (stay: History['stays'][number]): Stay => ({
  ...stay,
  guestId: 'g',
  status: 'booked',
  updatedAt: new Date(0),
  version: 1,
});

const guestOf = ({ guest }: History, profile: Profile): Guest => ({
  id: 'g',
  ...guest,
  contacts: [],
  accounts: [],
  profile,
  inbox: [],
  outbox: [],
  createdAt: new Date(0),
  version: 1,
});

const propertyOf = (code: string): Property => {
  const property = PROPERTIES.find((known) => known.code === code);
  if (property === undefined) throw new Error(`No history property has the code ${code}.`);
  return property;
};

/** The profile as live revision leaves it after every note up to that date. */
const profileAt = (history: History, stays: readonly Stay[], at: Date): Profile => {
  const notes = history.events.filter((event) => new Date(event.at) <= at).map((event) => noteOf(event, history, stays));
  const heard: Note[] = [];
  return notes.reduce((profile, note) => {
    const observed = (one: Note) => observe(one, history.guest, stays.find(({ id }) => id === one.stayId) ?? null);
    heard.push(note);
    const revision = revise(profile, observed(note));
    return revision.kind === 'late' ? rebuild(heard.flatMap(observed)) : revision.profile;
  }, EMPTY_PROFILE);
};

/** What the pad gives for one check: beliefs, the tasks of the briefing, or the prompts of the moment. */
export const playCheck = (history: History, check: Check): Given[] => {
  const now = new Date(check.at);
  const stays = history.stays.map(stayOf);
  const profile = profileAt(history, stays, now);
  if (check.kind === 'believes') return believedAt(profile, now);
  const stay = stays.find(({ id }) => id === check.stay);
  if (stay === undefined) throw new Error(`${history.id}: the check at ${check.at} names no stay of the history.`);
  const setting = { guest: guestOf(history, profile), stay, property: propertyOf(stay.property) };
  if (check.kind === 'moment') return recall(profile, readMoment(check.moment ?? ''), setting, now);
  return brief({ ...setting, previous: null }, now).tasks.filter(({ state }) => state !== 'withdrawn');
};
