import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../domain/ports';
import { EMPTY_PROFILE } from '../../domain/profile';
import { startEmbeddedStore } from '../../store/embedded/start';
import { openStore } from '../../store/open-store';
import { aGuest, aNote } from '../support/samples';

/** `npm run replay`, as a person runs it: the script in a process of its own, over the embedded store on disk. */
const ROOT = join(__dirname, '../..');
const directory = mkdtempSync(join(tmpdir(), 'pad-replay-'));
const NOTHING = { preferences: [], complaint: null, opinions: [], suggestion: false, unclear: [] };

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const server = await startEmbeddedStore({ dataDir: join(directory, 'store'), fsync: false });
  const store = await openStore(server.uri);
  try {
    return await work(store);
  } finally {
    await store.close();
    await server.stop();
  }
}

const replay = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATA_DIR: directory };
    delete (env as Record<string, unknown>).MONGODB_URI;
    execFile(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', ...args], { cwd: ROOT, env }, (fault, out, err) => {
      resolve({ code: fault ? Number(fault.code) : 0, out, err });
    });
  });

const items = (id: string) => withStore(async (store) => (await store.guests.get(id))?.profile.preferences.map(({ item }) => item));

/** Three guests whose notes were read by an understanding that knew nothing. */
beforeAll(async () => {
  await withStore(async (store) => {
    for (const [index, text] of ['I always want a foam pillow.', 'I prefer a high floor.', 'I never eat pork.'].entries()) {
      const id = `g_${index + 1}`;
      await store.guests.insert(aGuest(id, { profile: EMPTY_PROFILE, inbox: [], outbox: [], companions: [] }));
      await store.notes.insertMany([aNote(`n_${index}`, { guestId: id, text, understanding: NOTHING, stayId: null })]);
    }
  });
}, 60_000);

test('without --apply it says what would change, and changes nothing', async () => {
  const { code, out } = await replay('--guest', 'g_1');
  expect([code, out]).toEqual([0, expect.stringMatching(/^g_1: 1 different, 1 notes read otherwise\n {2}preference .*foam pillow/)]);
  expect((await replay('--all')).out).toMatch(/3 guests, 3 would change; --apply changes them/);
  expect(await items('g_1')).toEqual([]);
}, 60_000);

test('a walk is taken up after a guest, changes those that come after, and done again finds no difference', async () => {
  const { out } = await replay('--all', '--apply', '--after', 'g_1');
  expect(out).toMatch(/2 guests, 2 were changed/);
  expect(out).not.toContain('g_1:');
  expect(await items('g_1')).toEqual([]);
  expect(await items('g_2')).toEqual(['high floor']);
  expect((await replay('--all', '--apply')).out).toMatch(/^g_1: 1 different[^]*3 guests, 1 were changed/);
  expect((await replay('--all')).out).toMatch(/^3 guests, 0 would change/);
  const kept = await withStore(async (store) => ({ note: await store.notes.get('n_0'), guest: await store.guests.get('g_1') }));
  expect(kept.note?.understanding.preferences.map(({ item }) => item)).toEqual(['foam pillow']);
  expect(kept.guest?.outbox.map(({ kind }) => kind)).toEqual(['preferences-changed']);
}, 90_000);

test.each([
  [['--guest', 'nobody'], 'UNKNOWN_GUEST'],
  [['--guest', 'g_1', '--all'], 'BAD_REQUEST'],
])(
  '%j is refused with a sentence',
  async (args, code) => {
    const refused = await replay(...args);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(code)]);
  },
  60_000,
);
