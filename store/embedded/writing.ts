import { docAt, docsAt, isSet, nsOf, refuseUnknown, type Command } from './arguments';
import { exact, withIdFirst, withRaw, encode, type Doc } from './bytes';
import { fieldsOf } from './catalog';
import type { Engine } from './engine';
import { Fault } from './faults';
import { projectionOf } from './project';
import type { Found } from './scan';
import { isReplacement, seedOf, stored, updateOf } from './update';

export function insert(engine: Engine, command: Command): Doc {
  const documents = command.body.documents;
  if (!Array.isArray(documents) || documents.length === 0) throw new Fault('InvalidOptions', 'insert needs documents');
  const done = each(command.body, documents as Uint8Array[], (raw) => {
    engine.records.insert(nsOf(command), withIdFirst(raw));
    return { n: 1 };
  });
  return { n: done.n, ...done.errors, ok: 1 };
}

interface Outcome {
  n: number;
  modified?: number;
  upserted?: unknown;
}

/** Runs the statements of a command; a refused one is reported with its position and, if they are ordered, ends the command. */
function each<T>(
  body: Doc,
  statements: readonly T[],
  run: (statement: T) => Outcome,
): { n: number; modified: number; upserted: Doc[]; errors: Doc } {
  const total = { n: 0, modified: 0, upserted: [] as Doc[] };
  const writeErrors: Doc[] = [];
  for (const [index, statement] of statements.entries()) {
    if (writeErrors.length > 0 && body.ordered !== false) break;
    const outcome = attempt(() => run(statement));
    if (outcome instanceof Fault) {
      writeErrors.push({ index, code: outcome.code, errmsg: outcome.message, ...outcome.details });
      continue;
    }
    total.n += outcome.n;
    total.modified += outcome.modified ?? 0;
    if ('upserted' in outcome) total.upserted.push({ index, _id: outcome.upserted });
  }
  return { ...total, errors: writeErrors.length > 0 ? { writeErrors } : {} };
}

function attempt(run: () => Outcome): Outcome | Fault {
  try {
    return run();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

export function update(engine: Engine, command: Command): Doc {
  const done = each(command.body, docsAt(command.body, 'updates'), (statement) => updateBy(engine, nsOf(command), statement));
  return { n: done.n, nModified: done.modified, ...(done.upserted.length > 0 ? { upserted: done.upserted } : {}), ...done.errors, ok: 1 };
}

function updateBy(engine: Engine, ns: string, statement: Doc): Outcome {
  refuseUnknown(statement, ['q', 'u', 'upsert', 'multi', 'hint', 'sort'], 'update.updates');
  const isMulti = isSet(statement, 'multi');
  if (isMulti && isReplacement(statement.u)) throw new Fault('FailedToParse', 'multi update is not supported for replacement-style update');
  const filter = docAt(statement, 'q');
  const found = engine.matching(ns, filter, fieldsOf(docAt(statement, 'sort')), isMulti ? Infinity : 1);
  if (found.length === 0 && isSet(statement, 'upsert')) return { n: 1, upserted: idOf(upsert(engine, ns, filter, statement.u)) };
  const changed = found.filter((one) => change(engine, ns, one, statement.u).changed);
  if (found.length === 0) updateOf(statement.u);
  return { n: found.length, modified: changed.length };
}

function change(engine: Engine, ns: string, { record, raw }: Found, by: unknown): { after: Buffer; changed: boolean } {
  const after = stored(updateOf(by)(exact(raw), false));
  const changed = !after.equals(raw);
  if (changed) engine.records.replace(ns, record, raw, after);
  return { after, changed };
}

function upsert(engine: Engine, ns: string, filter: Doc, by: unknown): Buffer {
  const raw = stored(updateOf(by)(seedOf(filter, by), true));
  engine.records.insert(ns, raw);
  return raw;
}

const idOf = (raw: Uint8Array): unknown => exact(raw)._id;

export function remove(engine: Engine, command: Command): Doc {
  const done = each(command.body, docsAt(command.body, 'deletes'), (statement) => {
    refuseUnknown(statement, ['q', 'limit', 'hint'], 'delete.deletes');
    const found = engine.matching(nsOf(command), docAt(statement, 'q'), [], isSet(statement, 'limit') ? 1 : Infinity);
    for (const { record, raw } of found) engine.records.remove(nsOf(command), record, raw);
    return { n: found.length };
  });
  return { n: done.n, ...done.errors, ok: 1 };
}

export function findAndModify(engine: Engine, command: Command): Buffer {
  const { body } = command;
  const ns = nsOf(command);
  const filter = docAt(body, 'query');
  const [found] = engine.matching(ns, filter, fieldsOf(docAt(body, 'sort')), 1);
  if (isSet(body, 'remove')) return removed(engine, ns, found, body);
  if (found) {
    const { after } = change(engine, ns, found, body.update);
    return modified({ n: 1, updatedExisting: true }, isSet(body, 'new') ? after : found.raw, body);
  }
  updateOf(body.update);
  if (!isSet(body, 'upsert')) return modified({ n: 0, updatedExisting: false }, undefined, body);
  const raw = upsert(engine, ns, filter, body.update);
  return modified({ n: 1, updatedExisting: false, upserted: idOf(raw) }, isSet(body, 'new') ? raw : undefined, body);
}

function removed(engine: Engine, ns: string, found: Found | undefined, body: Doc): Buffer {
  if (found) engine.records.remove(ns, found.record, found.raw);
  return modified({ n: found ? 1 : 0 }, found?.raw, body);
}

function modified(lastErrorObject: Doc, raw: Buffer | undefined, body: Doc): Buffer {
  const reply = { lastErrorObject, ok: 1 };
  if (!raw) return encode({ ...reply, value: null });
  const project = projectionOf(docAt(body, 'fields'));
  return withRaw(reply, 'value', 3, project ? encode(project(exact(raw))) : raw);
}
