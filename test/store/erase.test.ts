import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../store/open-store';
import { aConversation, aGuest, anAlert, aNote, anOutboxEntry, aBriefing, aPreference, aStay, noon } from '../support/samples';
import { serveEmbedded } from './places';

const WORD = 'zyzzogeton';
let server: Awaited<ReturnType<typeof serveEmbedded>>;
let store: Awaited<ReturnType<typeof openStore>>;

beforeEach(async () => {
  server = await serveEmbedded();
  store = await openStore(server.uri);
});

afterEach(async () => {
  await store.close();
  await server.stop();
});

/** Files of the data directory that hold the word's bytes. */
async function filesWith(dataDir: string, word: string): Promise<string[]> {
  const names = await readdir(dataDir, { recursive: true });
  const holding = await Promise.all(names.map(async (name) => ((await contentOf(join(dataDir, name))).includes(word) ? [name] : [])));
  return holding.flat();
}

/** A directory or a socket has none. */
const contentOf = (path: string): Promise<Buffer> => readFile(path).catch(() => Buffer.alloc(0));

it('leaves none of the guest’s words in the embedded files once they are compacted', async () => {
  await leaveWords();
  await store.guests.insert(aGuest('g_2', { lastName: 'Solheim' }));
  expect(await filesWith(server.dataDir, WORD)).not.toEqual([]);

  await store.erase('g_1');
  expect(await store.compact()).toBe(true);

  expect(await filesWith(server.dataDir, WORD)).toEqual([]);
  expect(await store.guests.get('g_2')).toMatchObject({ lastName: 'Solheim' });
  expect(await filesWith(server.dataDir, 'Solheim')).not.toEqual([]);
});

/** The word in every place that can hold one, and in twenty versions of the guest. */
async function leaveWords(): Promise<void> {
  const complaint = { category: 'climate', severity: 'high', quote: WORD } as const;
  const profile = { preferences: [aPreference('p_1', { item: WORD })], pending: [], questions: [], upTo: null, upToNote: null };
  for (let version = 0; version < 20; version++) {
    const said = { text: `${WORD} ${version}`, author: { kind: 'guest', id: 'g_1', name: WORD } } as const;
    const told = { ...anOutboxEntry(`o_${version}`), kind: 'complaint', complaint, property: null, stayId: null } as const;
    const guest = aGuest('g_1', { version, lastName: WORD, profile, inbox: [aNote(`n_${version}`, said)], outbox: [told] });
    await (version === 0 ? store.guests.insert(guest) : store.guests.replace(guest));
    if (version % 3 === 0) await store.notes.insertMany([aNote(`old_${version}`, said)]);
  }
  await store.guests.settle('g_1', ['o_19']);
  await store.notes.keepUnplaced(aNote('lost', { guestId: null, text: WORD, author: { kind: 'guest', id: 'g_1', name: WORD } }));
  await store.stays.insert(aStay('C1', { party: [{ relation: 'son', name: WORD }] }));
  await store.briefings.insert(aBriefing('C1', { guestName: WORD }));
  await store.alerts.insert(anAlert('n_1', { complaint }));
  await store.conversations.put(aConversation('c_1', { who: { kind: 'guest', guestId: 'g_1' }, reference: { user: { name: WORD } } }));
  const activities = [{ number: 1, key: 'a_1', activity: { text: WORD } }];
  await store.threads.insert({ id: 't_1', guestId: 'g_1', next: 2, activities, updatedAt: noon('2031-03-05'), version: 0 });
  await store.audit.record({ at: noon('2031-03-05'), actor: 'a_1', action: 'write', guestId: 'g_1', what: WORD });
}
