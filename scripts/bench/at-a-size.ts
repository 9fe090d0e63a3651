import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Author } from '../../domain/note';
import type { Viewer } from '../../domain/pad';
import type { Understanding } from '../../domain/understanding';
import { understand } from '../../nlp/understand';
import { seededId } from '../seed/guest';
import type { Chain, StoredDocument } from './chains';
import type { Measure } from './rounds';
import { MOMENTS, NOTES } from './said';

const DESK: Viewer = { kind: 'associate', id: 'bench', role: 'front desk', department: 'front office', properties: ['*'] };
const AUTHOR: Author = { kind: 'associate', id: 'bench', name: 'bench', department: 'front office' };
const PROPERTY = 'NAP';
const STEP = 7_919;

/**
 * The measures of one chain. Each of them meets guests of its own, and none twice within a run: nobody finds a guest warm, or grown
 * by another's note. A reused chain starts elsewhere each time.
 */
export function measuresOf(chain: Chain): Record<string, Measure> {
  const start = Math.floor(Math.random() * chain.guests);
  const makers = { recall, 'reads at once': readsAtOnce, 'reads in turn': readsInTurn, 'recall, recorded': recallRecorded };
  const writers = { note: noteTaken, 'note, understood': noteUnderstood, 'read and replace': readAndReplace };
  const all = { ...makers, 'reads, recorded': readsRecorded, ...writers };
  const entries = Object.entries(all);
  const guestOf = (place: number) => (round: number) => seededId((start + (round * entries.length + place) * STEP) % chain.guests);
  return Object.fromEntries(entries.map(([name, make], place) => [name, make(chain, guestOf(place))]));
}

type Make = (chain: Chain, guestOf: (round: number) => string) => Measure;

const turn = <T>(all: readonly [T, ...T[]], round: number): T => all[round % all.length] ?? all[0];

const recallOf = ({ pad }: Chain, guestId: string, round: number) =>
  pad.recall({ guestId, property: PROPERTY, moment: turn(MOMENTS, round) }, DESK);

/** As a person waits for it; its entry in the audit is on its way then, and has arrived before anything else is measured. */
const recall: Make = (chain, guestOf) => ({
  run: (round) => recallOf(chain, guestOf(round), round),
  after: (round) => chain.store.audit.ofGuest(guestOf(round), 1),
});

/** Until the entry in the audit is on the disk too; reading it back is one indexed read more than that needs. */
const recallRecorded: Make = (chain, guestOf) => ({
  run: async (round) => {
    await recallOf(chain, guestOf(round), round);
    await chain.store.audit.ofGuest(guestOf(round), 1);
  },
});

const collection = (bare: mongo.Db, name: string): mongo.Collection<StoredDocument> => bare.collection<StoredDocument>(name);
const readProperty = ({ bare }: Chain) => collection(bare, 'properties').findOne({ _id: PROPERTY });
const readGuest = ({ bare }: Chain, id: string) => collection(bare, 'guests').findOne({ _id: id });
const readStays = ({ bare }: Chain, guestId: string) =>
  collection(bare, 'stays')
    .find({ guestId }, { sort: { arrival: 1 } })
    .toArray();

/** Guest and property by id and stays by guest, which is all that a recall reads, asked for at the same moment. */
const readsAtOnce: Make = (chain, guestOf) => ({
  run: (round) => Promise.all([readProperty(chain), readGuest(chain, guestOf(round)), readStays(chain, guestOf(round))]),
});

const readsInTurn: Make = (chain, guestOf) => ({
  run: async (round) => {
    await readProperty(chain);
    await readGuest(chain, guestOf(round));
    await readStays(chain, guestOf(round));
  },
});

const readsRecorded: Make = (chain, guestOf) => ({
  run: async (round) => {
    const guestId = guestOf(round);
    await readsAtOnce(chain, guestOf).run(round);
    const entry = { _id: randomUUID(), at: new Date(), actor: 'bench', action: 'read', guestId, what: 'recall' };
    await collection(chain.bare, 'audit').insertOne(entry);
    await collection(chain.bare, 'audit')
      .find({ guestId }, { sort: { at: -1, _id: -1 }, limit: 1 })
      .toArray();
  },
});

/** Revised and on the disk. Settled before anything else is measured, as the workers would do it. */
const taking =
  (readingOf: (text: string) => { understanding?: Understanding }): Make =>
  ({ pad, store }, guestOf) => ({
    run: (round) => {
      const source = { id: randomUUID(), channel: 'rest', property: PROPERTY, stayId: null } as const;
      const text = turn(NOTES, round);
      return pad.takeNote({ ...source, guestId: guestOf(round), text, speaker: 'staff', author: AUTHOR, ...readingOf(text) });
    },
    after: async (round) => {
      const guest = await store.guests.get(guestOf(round));
      await store.guests.settle(guestOf(round), guest?.outbox.map(({ id }) => id) ?? []);
    },
  });

const noteTaken = taking(() => ({}));

const readings = new Map(NOTES.map((text) => [text as string, understand(text, { speaker: 'staff' })]));

/** The same but for the reading of its text, which is done beforehand: what remembering alone takes. */
const noteUnderstood = taking((text) => ({ understanding: readings.get(text) ?? understand(text, { speaker: 'staff' }) }));

/** The guest's document read by id and replaced under its version: what a note has to do at the least. */
const readAndReplace: Make = (chain, guestOf) => ({
  run: async (round) => {
    const known = await readGuest(chain, guestOf(round));
    if (!known) throw new Error('The bench’s guest is not there.');
    const version = Number(known.version);
    await collection(chain.bare, 'guests').replaceOne({ _id: known._id, version }, { ...known, version: version + 1 });
  },
});
