import { statSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedStore } from '../../../store/embedded/start';
import { connected, temporary } from './directory';
import { child } from './processes';

describe('a data directory', () => {
  let directory: ReturnType<typeof temporary>;
  beforeEach(() => {
    directory = temporary();
  });
  afterEach(() => {
    directory.remove();
  });

  it('belongs to one process at a time', async () => {
    const first = await startEmbeddedStore({ dataDir: directory.path });
    await expect(startEmbeddedStore({ dataDir: directory.path })).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' });
    const other = child(directory.path);
    expect(await other.firstLine).toBe('DATA_DIRECTORY_IN_USE');
    await connected(first.uri, (db) => db.collection('x').insertOne({ a: 1 }));
    await first.stop();
    const second = await startEmbeddedStore({ dataDir: directory.path });
    expect(await connected(second.uri, (db) => db.collection('x').countDocuments())).toBe(1);
    await second.stop();
  });

  it('is free again when its process was killed', async () => {
    const first = child(directory.path);
    expect(await first.firstLine).toBe('ready');
    await first.kill();
    const second = child(directory.path);
    expect(await second.firstLine).toBe('ready');
    const third = child(directory.path);
    expect(await third.firstLine).toBe('DATA_DIRECTORY_IN_USE');
    await second.kill();
  });

  it('goes to exactly one of several that start at once, also over the lock of one that was killed', async () => {
    for (let round = 0; round < 3; round++) {
      const racers = [1, 2, 3, 4].map(() => child(directory.path));
      const said = await Promise.all(racers.map(({ firstLine }) => firstLine));
      expect(said.sort()).toEqual(['DATA_DIRECTORY_IN_USE', 'DATA_DIRECTORY_IN_USE', 'DATA_DIRECTORY_IN_USE', 'ready']);
      await Promise.all(racers.map((racer) => racer.kill()));
    }
  }, 60_000);

  it('can be opened by its owner only', async () => {
    const store = await startEmbeddedStore({ dataDir: directory.path });
    const socket = readdirSync(directory.path).find((name) => name.endsWith('.sock')) ?? '';
    expect(statSync(join(directory.path, socket)).mode & 0o777).toBe(0o600);
    expect(statSync(directory.path).mode & 0o777).toBe(0o700);
    await store.stop();
  });

  it('is served on the loopback where there are no sockets in directories', async () => {
    const store = await startEmbeddedStore({ dataDir: directory.path, tcp: true });
    expect(store.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\//);
    expect(await connected(store.uri, (db) => db.command({ ping: 1 }))).toMatchObject({ ok: 1 });
    await expect(startEmbeddedStore({ dataDir: directory.path, tcp: true })).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' });
    await store.stop();
  });
});
