import { Binary } from 'bson';
import { nsOf, refuseUnknown, type Command } from './arguments';
import { encode, isDoc, type Doc } from './bytes';
import type { Engine } from './engine';
import { failure, Fault } from './faults';
import { buildInfo } from './hello';
import { aggregate, count, distinct, find, getMore, killCursors } from './reading';
import { forgetSession, once, redacted } from './retries';
import { create, createIndexes, drop, dropDatabase, dropIndexes, listCollections, listDatabases, listIndexes } from './structure';
import { findAndModify, insert, remove, update } from './writing';

type Answer = Doc | Buffer;

interface Reading {
  kind: 'reads';
  /** Fields that are understood besides the command's own and the general ones. */
  fields: readonly string[];
  run: (engine: Engine, command: Command) => Answer | Promise<Answer>;
}

/** Runs in one transaction, which is on disk before the answer goes out; sent again by a driver, it is answered and not done twice. */
interface Writing {
  kind: 'writes';
  fields: readonly string[];
  run: (engine: Engine, command: Command) => Answer;
}

const reads = (fields: string[], run: Reading['run']): Reading => ({ kind: 'reads', fields, run });
const writes = (fields: string[], run: Writing['run']): Writing => ({ kind: 'writes', fields, run });
const OK = { ok: 1 };

const FIND = ['filter', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch', 'hint', 'allowDiskUse'];
const MODIFY = ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'hint', 'bypassDocumentValidation'];

const COMMANDS: Record<string, Reading | Writing | undefined> = {
  ping: reads([], () => OK),
  buildInfo: reads([], () => buildInfo()),
  buildinfo: reads([], () => buildInfo()),
  find: reads(FIND, find),
  getMore: reads(['collection', 'batchSize'], getMore),
  killCursors: reads(['cursors'], killCursors),
  aggregate: reads(['pipeline', 'cursor', 'hint', 'allowDiskUse'], aggregate),
  count: reads(['query', 'skip', 'limit', 'hint'], count),
  distinct: reads(['key', 'query', 'hint'], distinct),
  listCollections: reads(['filter', 'nameOnly', 'authorizedCollections', 'cursor'], listCollections),
  listDatabases: reads(['nameOnly'], listDatabases),
  listIndexes: reads(['cursor'], listIndexes),
  compact: reads(['force'], compact),
  insert: writes(['documents', 'ordered', 'bypassDocumentValidation'], insert),
  update: writes(['updates', 'ordered', 'bypassDocumentValidation'], update),
  delete: writes(['deletes', 'ordered'], remove),
  findAndModify: writes(MODIFY, findAndModify),
  findandmodify: writes(MODIFY, findAndModify),
  create: writes([], create),
  drop: writes([], drop),
  dropDatabase: writes([], dropDatabase),
  createIndexes: writes(['indexes', 'commitQuorum'], createIndexes),
  dropIndexes: writes(['index'], dropIndexes),
  endSessions: writes([], endSessions),
};

/** Answers a command; whatever goes wrong is answered too. */
export async function answer(engine: Engine, command: Command): Promise<Buffer> {
  try {
    return bytesOf(await run(engine, command));
  } catch (error) {
    return encode(failure(error));
  }
}

async function run(engine: Engine, command: Command): Promise<Answer> {
  const { name, body } = command;
  const known = COMMANDS[name];
  if (!known) throw new Fault('CommandNotFound', `no such command: '${name}'. The embedded store has ${Object.keys(COMMANDS).join(', ')}.`);
  refuseTransactions(body);
  refuseUnknown(body, [name, ...known.fields], name);
  await engine.database.readable();
  if (known.kind === 'reads') return known.run(engine, command);
  return engine.database.write(() => once(engine.database, command, () => bytesOf(known.run(engine, command))));
}

const bytesOf = (reply: Answer): Buffer => (Buffer.isBuffer(reply) ? reply : encode(reply));

function refuseTransactions(body: Doc): void {
  if (body.startTransaction === undefined && body.autocommit === undefined) return;
  throw new Fault(
    'OperationNotSupportedInTransaction',
    'The embedded store has no transactions of several documents; the profile store writes each document whole.',
  );
}

/** MongoDB's command of this name: gives back what deleted documents took, here for all collections, and leaves none of their bytes. */
async function compact(engine: Engine, command: Command): Promise<Doc> {
  const ns = nsOf(command);
  if (!engine.catalog.find(ns)) throw new Fault('NamespaceNotFound', `collection ${ns} does not exist`);
  return { bytesFreed: await engine.database.compact(ns, redacted), ok: 1 };
}

function endSessions(engine: Engine, { body }: Command): Doc {
  const sessions = Array.isArray(body.endSessions) ? body.endSessions.filter(isDoc) : [];
  for (const { id } of sessions) if (id instanceof Binary) forgetSession(engine.database, Buffer.from(id.value()));
  return OK;
}
