import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';
import type { Author } from '../../domain/note';
import type { Pad, Viewer } from '../../domain/pad';
import { makePad } from '../../domain/pad/make';
import { readMoment } from '../../nlp/moment';
import { understand } from '../../nlp/understand';
import { startEmbeddedStore } from '../../store/embedded/start';
import { openStore } from '../../store/open-store';
import { seedChain } from '../seed/chain';
import { seededId } from '../seed/guest';
import { pairedMs, type Row } from './row';

const SIZES = [5_000, 50_000];
/** Takes about ten minutes and 8 GB of disk to seed. */
const LARGE = 500_000;
const WARM_UP = 100;
const ROUNDS = 400;

type Stored = { _id: string } & Record<string, unknown>;
type Measure = (round: number) => Promise<unknown>;

/** Recall and note-taking at growing numbers of guests, on the embedded server and on the MongoDB at MONGODB_URI where there is one. */
export async function remembering({ large }: { large: boolean }): Promise<Row[]> {
  const rows: Row[] = [];
  for (const guests of large ? [...SIZES, LARGE] : SIZES) {
    const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
    const embedded = await startEmbeddedStore({ dataDir });
    try {
      rows.push(...(await measured(embedded.uri, 'embedded', guests)));
    } finally {
      await embedded.stop();
      await rm(dataDir, { recursive: true });
    }
    if (process.env.MONGODB_URI) rows.push(...(await measured(process.env.MONGODB_URI, 'MongoDB', guests)));
  }
  return rows;
}

async function measured(uri: string, place: string, guests: number): Promise<Row[]> {
  const database = `bench-${randomUUID().slice(0, 8)}`;
  const store = await openStore(uri, { database });
  const client = await mongo.MongoClient.connect(uri, { writeConcern: { w: 'majority', journal: true }, ignoreUndefined: true });
  const bare = client.db(database);
  try {
    await seedChain(store, guests);
    const pad = padOver(store);
    const row = async (name: string, ours: Measure, baseline: Measure): Promise<Row> => {
      await pairedMs(WARM_UP, ours, baseline);
      const figures = await pairedMs(
        ROUNDS,
        (round) => ours(round + WARM_UP),
        (round) => baseline(round + WARM_UP),
      );
      return { name: `${place}, ${guests} guests: ${name} / bare driver`, unit: 'ms', ...figures };
    };
    return [
      await row('recall', recallBy(pad, guests), bareRecall(bare, guests)),
      await row('note taken', noteBy(pad, guests), bareNote(bare, guests)),
    ];
  } finally {
    await client.db(database).dropDatabase();
    await client.close();
    await store.close();
  }
}

function padOver(store: Awaited<ReturnType<typeof openStore>>): Pad {
  const queue = { enqueue: () => Promise.resolve() };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return makePad({
    store,
    queue,
    understand,
    readMoment,
    clock: { now: () => new Date() },
    ids: { make: (prefix) => `${prefix}_${randomUUID()}` },
    log,
  });
}

/** Ours and the baseline never meet the same guest, and no guest twice within a run: neither finds it warm, or grown. */
const OURS = 7_919;
const guestOf = (round: number, guests: number): string => seededId((round * OURS * 2) % guests);
const otherOf = (round: number, guests: number): string => seededId((round * OURS * 2 + 1) % guests);

const CHAIN_DESK: Viewer = { kind: 'associate', id: 'bench', role: 'front desk', department: 'front office', properties: ['*'] };
const recallBy =
  (pad: Pad, guests: number): Measure =>
  (round) =>
    pad.recall({ guestId: guestOf(round, guests), property: 'NAP', moment: 'orders a glass of white wine' }, CHAIN_DESK);

/** The same documents by the same indexes, one after the other, and the same entry in the audit. */
const bareRecall =
  (bare: mongo.Db, guests: number): Measure =>
  async (round) => {
    const guestId = otherOf(round, guests);
    await bare.collection<Stored>('properties').findOne({ _id: 'NAP' });
    await bare.collection<Stored>('guests').findOne({ _id: guestId });
    await bare
      .collection<Stored>('stays')
      .find({ guestId }, { sort: { arrival: 1 } })
      .toArray();
    await bare
      .collection<Stored>('audit')
      .insertOne({ _id: randomUUID(), at: new Date(), actor: 'bench', action: 'read', guestId, what: 'recall' });
    await bare
      .collection<Stored>('stays')
      .find({ guestId }, { sort: { arrival: 1 } })
      .toArray();
  };

const AUTHOR: Author = { kind: 'associate', id: 'bench', name: 'bench', department: 'front office' };
const noteBy =
  (pad: Pad, guests: number): Measure =>
  (round) => {
    const source = { id: randomUUID(), channel: 'rest', property: 'NAP', stayId: null } as const;
    const text = 'She always wants a corner table by the window at dinner.';
    return pad.takeNote({ ...source, guestId: guestOf(round, guests), text, speaker: 'staff', author: AUTHOR });
  };

const bareNote =
  (bare: mongo.Db, guests: number): Measure =>
  async (round) => {
    const known = await bare.collection<Stored>('guests').findOne({ _id: otherOf(round, guests) });
    await bare.collection<Stored>('notes').findOne({ _id: randomUUID() });
    if (!known) throw new Error('The bench’s guest is not there.');
    const next = { ...known, version: Number(known.version) + 1 };
    await bare.collection<Stored>('guests').replaceOne({ _id: known._id, version: known.version }, next);
  };
