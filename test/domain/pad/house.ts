import type { Note } from '../../../domain/note';
import type { NewNote, Pad, Viewer } from '../../../domain/pad';
import { makePad } from '../../../domain/pad/make';
import type { Queue, Store } from '../../../domain/ports';
import { readMoment } from '../../../nlp/moment';
import { understand } from '../../../nlp/understand';
import { countingIds, handClock, silentLog } from '../../support/ids';
import { createMemoryStore } from '../../support/memory-store';
import { aGuest, aProperty, aStay } from '../../support/samples';

/** One guest with two stays, and the real pad over a store in memory; `told` keeps what was put on the queue. */
export interface House {
  store: Store;
  pad: Pad;
  clock: ReturnType<typeof handClock>;
  told: { name: string; payload: unknown; delayMs?: number }[];
  say(at: string, text: string, over?: Partial<NewNote>): Promise<Note>;
}

export const GUEST: Viewer = { kind: 'guest', guestId: 'g_1' };
export const associate = (over: Partial<Extract<Viewer, { kind: 'associate' }>> = {}): Viewer => ({
  kind: 'associate',
  id: 'ana',
  role: 'associate',
  department: 'housekeeping',
  properties: ['NAP'],
  ...over,
});
export const OFFICER = associate({ id: 'otto', role: 'privacy officer', properties: ['*'] });

export const byBar = {
  speaker: 'staff',
  author: { kind: 'associate', id: 'luis', name: 'Luis Ortega', department: 'food & beverage' },
} as const;

export async function openHouse(now = '2031-01-10T12:00:00Z'): Promise<House> {
  const store = createMemoryStore();
  const clock = handClock(now);
  const told: House['told'] = [];
  const queue: Queue = {
    enqueue: (name, payload, { delayMs } = {}) => {
      told.push({ name, payload, ...(delayMs === undefined ? {} : { delayMs }) });
      return Promise.resolve();
    },
  };
  await store.properties.put(aProperty('NAP'));
  const profile = { preferences: [], pending: [], questions: [], upTo: null, upToNote: null };
  await store.guests.insert(aGuest('g_1', { profile, companions: [] }));
  await store.stays.insert(aStay('S1', { arrival: '2031-01-08', departure: '2031-01-14' }));
  await store.stays.insert(aStay('S2', { arrival: '2031-03-01', departure: '2031-03-05' }));
  const pad = makePad({ store, queue, understand, readMoment, clock, ids: countingIds(), log: silentLog });
  let count = 0;
  const say = async (at: string, text: string, over: Partial<NewNote> = {}): Promise<Note> => {
    clock.moveTo(at);
    const author = { kind: 'guest', id: 'g_1', name: 'Ingrid Solheim' } as const;
    const source = { id: `n${++count}`, channel: 'web chat', property: 'NAP', stayId: 'S1' } as const;
    return (await pad.takeNote({ ...source, guestId: 'g_1', text, speaker: 'guest', author, ...over })).note;
  };
  return { store, pad, clock, told, say };
}
