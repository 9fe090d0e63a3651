import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import type { Guest } from '../../domain/guest';
import type { Store } from '../../domain/ports';
import type { Preference } from '../../domain/profile';
import { startEmbeddedStore } from '../../store/embedded/start';
import { openStore } from '../../store/open-store';
import { pairedMs, type Row } from './row';

const GUESTS = 1_000;
const PREFERENCES = 30;
const WARM_UP = 100;
const ROUNDS = 600;
const BY_NAME = { 'keys.last': 1, 'keys.first': 1 } as const;
const AT = new Date(Date.UTC(2031, 2, 5));

type Stored = { _id: string; version: number } & Record<string, unknown>;
type Measure = (round: number) => Promise<unknown>;

/** The comparison on the embedded server, and on the MongoDB at MONGODB_URI where there is one. */
export async function storeOnDriver(): Promise<Row[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const embedded = await startEmbeddedStore({ dataDir });
  try {
    const rows = await storeAgainstDriver(embedded.uri, 'embedded');
    const uri = process.env.MONGODB_URI;
    return uri ? [...rows, ...(await storeAgainstDriver(uri, 'MongoDB'))] : rows;
  } finally {
    await embedded.stop();
    await rm(dataDir, { recursive: true });
  }
}

/**
 * The store at `uri` against the bare driver in the same process, on the same server and documents, in turns: an indexed read by
 * id and by loyalty number, and a guest replaced as a note does it. The bare driver is given the document as it lies in the
 * collection and asks for the same durability.
 */
async function storeAgainstDriver(uri: string, place: string): Promise<Row[]> {
  const database = `bench-${randomUUID().slice(0, 8)}`;
  const store = await openStore(uri, { database });
  const client = await mongo.MongoClient.connect(uri, { writeConcern: { w: 'majority', journal: true }, ignoreUndefined: true });
  const bare = client.db(database).collection<Stored>('guests');
  try {
    await store.guests.insertMany(Array.from({ length: GUESTS }, (_, number) => benchGuest(number)));
    const row = async (name: string, ours: Measure, baseline: Measure): Promise<Row> => {
      await pairedMs(WARM_UP, ours, baseline);
      return { name: `${place}: ${name} / bare driver`, unit: 'ms', ...(await pairedMs(ROUNDS, ours, baseline)) };
    };
    return [
      await row(
        'guest by id',
        (round) => store.guests.get(idOf(round)),
        (round) => bare.findOne({ _id: idOf(round) }),
      ),
      await row(
        'guest by loyalty number',
        (round) => store.guests.find({ loyaltyNumber: `L${round % GUESTS}` }),
        (round) => bare.find({ loyaltyNumber: `L${round % GUESTS}` }, { sort: BY_NAME, limit: 20 }).toArray(),
      ),
      await row('guest replaced', await storeWriter(store, idOf(1)), await bareWriter(bare, idOf(2))),
    ];
  } finally {
    await client.db(database).dropDatabase();
    await client.close();
    await store.close();
  }
}

const idOf = (round: number): string => `g_${round % GUESTS}`;

async function storeWriter(store: Store, id: string): Promise<Measure> {
  let guest = await store.guests.get(id);
  return async () => {
    if (!guest || (await store.guests.replace(guest)) !== 'saved') throw new Error(`The bench's guest ${id} was written by another.`);
    guest = { ...guest, version: guest.version + 1 };
  };
}

async function bareWriter(bare: mongo.Collection<Stored>, id: string): Promise<Measure> {
  let stored = await bare.findOne({ _id: id });
  return async () => {
    if (!stored) throw new Error(`The bench's guest ${id} is not there.`);
    const next = { ...stored, version: stored.version + 1 };
    await bare.replaceOne({ _id: id, version: stored.version }, next);
    stored = next;
  };
}

const benchGuest = (number: number): Guest => ({
  id: idOf(number),
  firstName: 'Ingrid',
  lastName: `Solheim ${number}`,
  contacts: [{ kind: 'email', value: `${number}@example.org` }],
  loyaltyNumber: `L${number}`,
  accounts: [],
  companions: [],
  profile: {
    preferences: Array.from({ length: PREFERENCES }, (_, index) => benchPreference(index)),
    pending: [],
    questions: [],
    upTo: AT,
    upToNote: 'n',
  },
  inbox: [],
  outbox: [],
  createdAt: AT,
  version: 0,
});

const benchPreference = (index: number): Preference => ({
  id: `p_${index}`,
  category: 'bed',
  slot: 'bed.pillow',
  item: `pillow number ${index}`,
  level: 'preferred',
  when: index % 3 === 0 ? ['winter'] : [],
  holder: 'guest',
  duration: 'lasting',
  scope: {},
  trueFrom: AT,
  learnedAt: AT,
  confidence: 0.9,
  evidence: [0, 1].map((times) => ({
    observationId: `n_${index}#${times}`,
    noteId: `n_${index}`,
    quote: 'another pillow of that kind would be good',
    author: 'Ana',
    speaker: 'staff',
    department: 'housekeeping',
    property: 'NAP',
    stayId: null,
    at: AT,
    act: 'request',
    weight: 'told',
  })),
  rulings: [{ rule: 'first heard', observationId: `n_${index}#0`, at: AT }],
});
