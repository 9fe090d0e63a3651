import type { mongo } from 'mongoose';
import type { StoredDocument } from '../chains';

const HANDS = 40;
const READ_AT_ONCE = 500;

/** What ours made of an arrival, to be made once more by the bare driver under names of its own: as composed, claimed, delivered. */
export interface Made {
  stay: StoredDocument;
  planned: StoredDocument;
  states: [StoredDocument, StoredDocument, StoredDocument];
}

/** What ours made of these stays, for other stays: the same documents but for ids. */
export async function madeAgain(bare: mongo.Db, pairs: readonly { ours: string; bare: string }[]): Promise<Made[]> {
  const made: Made[] = [];
  for (let from = 0; from < pairs.length; from += READ_AT_ONCE) {
    const some = pairs.slice(from, from + READ_AT_ONCE);
    const [briefings, stays, own] = await Promise.all([
      byField(
        bare,
        'briefings',
        'stayId',
        some.map(({ ours }) => ours),
      ),
      byField(
        bare,
        'stays',
        '_id',
        some.map(({ ours }) => ours),
      ),
      byField(
        bare,
        'stays',
        '_id',
        some.map((pair) => pair.bare),
      ),
    ]);
    for (const pair of some) made.push(renamed(pair, briefings, stays, own));
  }
  return made;
}

type Found = ReadonlyMap<string, StoredDocument>;

async function byField(bare: mongo.Db, name: string, field: string, values: readonly string[]): Promise<Found> {
  const found = await bare
    .collection<StoredDocument>(name)
    .find({ [field]: { $in: values } })
    .toArray();
  return new Map(found.map((document) => [String(document[field]), document]));
}

function renamed(pair: { ours: string; bare: string }, briefings: Found, stays: Found, own: Found): Made {
  const [briefing, ours, stay] = [briefings.get(pair.ours), stays.get(pair.ours), own.get(pair.bare)];
  if (briefing === undefined || ours === undefined || stay === undefined) throw new Error(`${pair.ours} was not briefed.`);
  const text = JSON.stringify(briefing).replaceAll(pair.ours, pair.bare).replaceAll(String(briefing.guestId), String(stay.guestId));
  const again = JSON.parse(text, revived) as StoredDocument;
  const state = (version: number, nextDeliveryAt?: Date): StoredDocument => ({
    ...again,
    version,
    ...(nextDeliveryAt && { nextDeliveryAt }),
  });
  const { nextBriefingAt } = ours;
  return {
    stay,
    planned: { ...stay, nextBriefingAt, version: Number(stay.version) + 1 },
    states: [state(1, new Date()), state(2, new Date(Date.now() + 60_000)), state(3)],
  };
}

const revived = (_key: string, value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value) ? new Date(value) : value;

/**
 * The least that a day's work is on documents: due stays found; of each its guest and property, the guest's other briefings and complaints
 * read by index; the briefing inserted and the stay planned; the briefing read by whoever sends it, claimed, and its outcome written.
 * As many at a time as ours has.
 */
export async function workBare(db: mongo.Db, made: readonly Made[]): Promise<number> {
  const byId = new Map(made.map((one) => [one.stay._id, one]));
  const from = performance.now();
  for (let left = made.length; left > 0;) {
    const due = await db
      .collection<StoredDocument>('stays')
      .find({ nextBriefingAt: { $lte: new Date() } }, { sort: { nextBriefingAt: 1 }, limit: READ_AT_ONCE })
      .toArray();
    await inHands(due, (stay) => workOne(db, byId.get(stay._id)));
    left -= due.length;
  }
  return performance.now() - from;
}

async function workOne(db: mongo.Db, made: Made | undefined): Promise<void> {
  if (made === undefined) throw new Error('A stay was due that is not of this day.');
  const { stay, planned, states } = made;
  const [composed, claimed, delivered] = states;
  const of = (name: string): mongo.Collection<StoredDocument> => db.collection<StoredDocument>(name);
  await Promise.all([
    of('guests').findOne({ _id: String(stay.guestId) }),
    of('properties').findOne({ _id: String(stay.property) }),
    of('briefings')
      .find({ guestId: stay.guestId }, { sort: { arrival: 1 } })
      .toArray(),
    of('alerts').find({ guestId: stay.guestId }).toArray(),
  ]);
  await of('briefings').insertOne(composed);
  await of('stays').replaceOne({ _id: stay._id, version: stay.version }, planned);
  await of('briefings').findOne({ _id: composed._id });
  await of('briefings').replaceOne({ _id: composed._id, version: 1 }, claimed);
  await of('briefings').replaceOne({ _id: composed._id, version: 2 }, delivered);
}

async function inHands<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  const left = [...things];
  const hand = async (): Promise<void> => {
    for (let thing = left.pop(); thing !== undefined; thing = left.pop()) await work(thing);
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
}
