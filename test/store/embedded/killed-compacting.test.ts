import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { mongo } from 'mongoose';
import { startEmbeddedStore } from '../../../store/embedded/start';
import { problemsOf, type Note } from './acknowledged';
import { connected, indexEntries, temporary } from './directory';
import { child, until } from './processes';

const GUESTS = 50_000;
const BATCH = 1_000;

interface Guest extends Note {
  at: number;
  code: string;
  told: string;
}

const guestOf = (number: number): Guest => ({
  _id: `guest-${number}`,
  guest: `g${number % 7}`,
  at: number,
  words: ['ice', `w${number % 100}`],
  code: `guest-${number}`,
  told: `always wants pillow number ${number} `.repeat(20),
});

/** Opens the directory as the next start of the program would. */
async function opened<T>(path: string, fsync: boolean, work: (notes: mongo.Collection<Guest>) => Promise<T>): Promise<T> {
  const store = await startEmbeddedStore({ dataDir: path, fsync });
  return connected(store.uri, (db) => work(db.collection<Guest>('notes'))).finally(() => store.stop());
}

/** How far the copy is, by size; 1 once it has taken the file's place. */
function compactedIn(path: string): () => number {
  const [file, copy] = [join(path, 'store.mdb'), join(path, 'copy.mdb')];
  const before = statSync(file);
  return () => {
    if (statSync(file).ino !== before.ino) return 1;
    return Math.min(0.99, (statSync(copy, { throwIfNoEntry: false })?.size ?? 0) / before.size);
  };
}

/** Where it is killed: soon after the copying began, halfway, near its end, and right after the new file took the old one's place. */
const KILLED_AT = [0.1, 0.5, 0.8, 1];

test('killed while it compacts 50,000 guests and others write, it loses nothing', async () => {
  const directory = temporary();
  const { path } = directory;
  await opened(path, false, async (notes) => {
    for (let from = 0; from < GUESTS; from += BATCH) await notes.insertMany(Array.from({ length: BATCH }, (_, i) => guestOf(from + i)));
  });
  const said: string[] = [];
  for (const [round, reached] of KILLED_AT.entries()) {
    const writer = child(path, String(round));
    expect(await writer.firstLine).toBe('ready');
    const compacted = compactedIn(path);
    await until(() => compacted() >= reached);
    await writer.kill();
    said.push(...writer.lines);
  }
  const notes = await opened(path, true, (all) => all.find().toArray());
  const guests = new Map(notes.filter(({ told }) => told).map((guest) => [guest._id, guest]));
  expect(guests.size).toBe(GUESTS);
  for (let number = 0; number < GUESTS; number += 97) expect(guests.get(`guest-${number}`)).toEqual(guestOf(number));
  expect(problemsOf(said, notes)).toEqual([]);
  // Writes wait while it copies: there are few, and there are some.
  expect(said.length).toBeGreaterThan(KILLED_AT.length);
  const { stored, rebuilt } = await indexEntries(path);
  expect(stored).toEqual(rebuilt);
  directory.remove();
}, 300_000);
