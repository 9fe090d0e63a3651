import { startEmbeddedStore } from '../../../store/embedded/start';
import { connected, indexEntries, temporary } from './directory';
import { child, until } from './processes';

interface Note {
  _id: string;
  guest: string;
  words: string[];
}

/** The last thing acknowledged of each note. */
function acknowledged(lines: string[]): Map<string, string> {
  return new Map(lines.filter((line) => line !== 'ready').map((line) => line.split(' ').reverse() as [string, string]));
}

/** What a note must look like; a write that was under way at the kill may have been done or not. */
function problem(what: string, note: Note | undefined): string | undefined {
  if (what === 'deleted') return note && 'is still there';
  if (!note) return 'is lost';
  return what === 'moved' && (note.guest !== 'moved' || note.words.at(-1) !== 'cube') ? 'has lost its update' : undefined;
}

describe('a process killed while it writes', () => {
  it('loses nothing it has acknowledged, and its indexes equal a rebuild', async () => {
    const directory = temporary();
    const { path } = directory;
    const said: string[] = [];
    for (let round = 0; round < 5; round++) {
      const writer = child(path, String(round));
      expect(await writer.firstLine).toBe('ready');
      const enough = 20 + Math.floor(Math.random() * 300);
      await until(() => writer.lines.length > enough);
      await writer.kill();
      said.push(...writer.lines);
      const { stored, rebuilt } = await indexEntries(path);
      expect(stored).toEqual(rebuilt);
    }
    const store = await startEmbeddedStore({ dataDir: path });
    const notes = await connected(store.uri, (db) => db.collection<Note>('notes').find().toArray());
    await store.stop();
    directory.remove();
    const byId = new Map(notes.map((note) => [note._id, note]));
    // The deletion after the last word on a note may have been done without being acknowledged: only that one may be missing.
    const unsaid = new Set(said.filter((line) => line.startsWith('inserted')).map((line) => next(line)));
    const problems = [...acknowledged(said)].flatMap(([id, what]) => {
      const wrong = problem(what, byId.get(id));
      return wrong && !(wrong === 'is lost' && unsaid.has(id)) ? [`${id} ${wrong}`] : [];
    });
    expect(problems).toEqual([]);
    expect(byId.size).toBeGreaterThan(50);
  }, 120_000);
});

/** After "inserted R-B-4" (and each fifth), the writer deletes R-B-3. */
function next(line: string): string {
  const [round, by, at] = line.replace('inserted ', '').split('-').map(Number) as [number, number, number];
  return at % 5 === 4 ? `${round}-${by}-${at - 1}` : '';
}
