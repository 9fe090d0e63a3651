import { startEmbeddedStore } from '../../../store/embedded/start';
import { problemsOf, type Note } from './acknowledged';
import { connected, indexEntries, temporary } from './directory';
import { child, until } from './processes';

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
    expect(problemsOf(said, notes)).toEqual([]);
    expect(notes.length).toBeGreaterThan(50);
  }, 120_000);
});
