import type { Long } from 'bson';
import { countAt, docAt, docsAt, isSet, nsOf, textAt, type Command } from './arguments';
import { encode, exact, plain, type Doc } from './bytes';
import { fieldsOf } from './catalog';
import type { Engine } from './engine';
import { keyText } from './keys';
import { valuesAt } from './paths';
import { results } from './pipeline';
import { projectionOf, type Projection } from './project';
import type { Found } from './scan';

const FIRST_BATCH = 101;

export async function find(engine: Engine, command: Command): Promise<Buffer> {
  const { body } = command;
  const limit = countAt(body, 'limit');
  const rows = engine.stream(nsOf(command), docAt(body, 'filter'), fieldsOf(docAt(body, 'sort')));
  const shown = raws(rows, countAt(body, 'skip'), limit || Infinity, projectionOf(docAt(body, 'projection')));
  const size = countAt(body, 'batchSize', FIRST_BATCH);
  return engine.cursors.first(nsOf(command), shown, size, isSet(body, 'singleBatch'));
}

/** Ends as soon as the last document asked for is out, so that the reply that has it closes the cursor. */
async function* raws(
  rows: AsyncIterable<Found>,
  skip: number,
  limit: number,
  project: Projection | undefined,
): AsyncGenerator<Uint8Array, undefined> {
  let at = 0;
  for await (const { raw } of rows) {
    if (++at > skip) yield project ? encode(project(exact(raw))) : raw;
    if (at === skip + limit) return;
  }
}

export async function getMore(engine: Engine, { body, database }: Command): Promise<Buffer> {
  const size = countAt(body, 'batchSize') || Infinity;
  return engine.cursors.next(`${database}.${textAt(body, 'collection')}`, body.getMore as Long, size);
}

export function killCursors(engine: Engine, { body }: Command): Doc {
  const ids = body.cursors as Long[];
  const killed = ids.map((id) => ({ id, was: engine.cursors.kill(id) }));
  const idsOf = (was: boolean): Long[] => killed.filter((one) => one.was === was).map(({ id }) => id);
  return { cursorsKilled: idsOf(true), cursorsNotFound: idsOf(false), cursorsAlive: [], cursorsUnknown: [], ok: 1 };
}

export async function aggregate(engine: Engine, command: Command): Promise<Buffer> {
  const size = countAt(docAt(command.body, 'cursor'), 'batchSize', FIRST_BATCH);
  const ns = nsOf(command);
  return engine.cursors.first(ns, results(engine, ns, docsAt(command.body, 'pipeline')), size, false);
}

export async function count(engine: Engine, command: Command): Promise<Doc> {
  const { body } = command;
  const all = await engine.count(nsOf(command), docAt(body, 'query'));
  const rest = Math.max(0, all - countAt(body, 'skip'));
  return { n: Math.min(rest, countAt(body, 'limit') || Infinity), ok: 1 };
}

/** The different values at a path, elements of arrays one by one, in the order in which they are met. */
export async function distinct(engine: Engine, command: Command): Promise<Doc> {
  const path = textAt(command.body, 'key').split('.');
  const values = new Map<string, unknown>();
  for await (const { raw } of engine.stream(nsOf(command), docAt(command.body, 'query'), []))
    for (const value of valuesAt(plain(raw), path).flat())
      if (value !== undefined && !values.has(keyText(value))) values.set(keyText(value), value);
  return { values: [...values.values()], ok: 1 };
}
