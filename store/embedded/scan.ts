import type { Collection, Field } from './catalog';
import { partly, type Doc } from './bytes';
import { type Database } from './database';
import { entriesIn } from './tables';
import { documentKey, recordOf, under } from './entries';
import { matcher, namesIn } from './filter';
import { planOf, type Walk } from './plan';

export interface Found {
  record: number;
  raw: Buffer;
  /** Of the document, what the filter and the sort speak of. */
  fields: Doc;
}

export interface Scan {
  /** Matches in turn; null for each document that was looked at in vain, so that the reader can pause. */
  results: Generator<Found | null>;
  /** The results come in the order asked for. */
  sorted: boolean;
  /** The indexes walked; if one goes away while reading, so do the results. */
  indexes: number[];
}

export function scan(database: Database, collection: Collection, filter: Doc, sort: readonly Field[]): Scan {
  const plan = planOf(collection, filter, sort, (walk) => lengthOf(database, walk));
  const records = plan ? walked(database, plan) : passed(database, collection);
  const names = new Set([...namesIn(filter), ...sort.map(({ names: [name = ''] }) => name)]);
  const results = matches(database, collection, { test: matcher(filter), names }, records);
  return { results, sorted: plan?.length === 1 && plan[0]?.sorted === true, indexes: (plan ?? []).map(({ index }) => index.id) };
}

const MEASURED = 1000;

function lengthOf({ entries }: Database, { ranges }: Walk): number {
  let length = Math.max(0, ranges.length - MEASURED);
  for (const { start, end } of ranges) {
    if (length >= MEASURED) return MEASURED;
    length += entries.getKeysCount({ start, end, limit: MEASURED - length });
  }
  return length;
}

interface Candidate {
  record: number;
  raw?: Buffer;
}

function* matches(
  database: Database,
  collection: Collection,
  { test, names }: { test: (document: Doc) => boolean; names: ReadonlySet<string> },
  candidates: Iterable<Candidate>,
): Generator<Found | null> {
  for (const { record, raw = database.documents.get(documentKey(collection.id, record)) } of candidates) {
    const fields = raw && partly(raw, names);
    yield fields && test(fields) ? { record, raw, fields } : null;
  }
}

function* passed(database: Database, collection: Collection): Generator<Candidate> {
  for (const { key, value } of entriesIn(() => database.documents, under(collection.id), false))
    yield { record: recordOf(key), raw: value };
}

/** An index on an array, or several indexes, may lead to one document more than once. */
function* walked(database: Database, plan: Walk[]): Generator<Candidate> {
  const seen = plan.length > 1 || plan.some(({ index }) => index.many.length > 0) ? new Set<number>() : undefined;
  for (const { ranges, backwards } of plan)
    for (const range of backwards ? ranges.toReversed() : ranges)
      for (const { value } of entriesIn(() => database.entries, range, backwards)) {
        const record = recordOf(value);
        if (!seen?.has(record)) yield { record };
        seen?.add(record);
      }
}
