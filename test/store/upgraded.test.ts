import mongoose from 'mongoose';
import { openStore } from '../../store/open-store';
import { serveEmbedded, type Server } from './places';

const MANY = 60;
const AT_ONCE = 1_000;
let server: Server;

beforeAll(async () => {
  server = await serveEmbedded();
}, 60_000);
afterAll(() => server.stop());

test('a store whose many documents get their indexes only now opens, however long that takes', async () => {
  const connection = await mongoose.createConnection(server.uri, { dbName: 'upgraded' }).asPromise();
  const notes = connection.collection('notes');
  for (let batch = 0; batch < MANY; batch++) {
    const documents = Array.from({ length: AT_ONCE }, (_, n) => ({ _id: `n${batch}-${n}` as never, guestId: `g${n}`, at: new Date(n) }));
    await notes.insertMany(documents);
  }
  await connection.close();
  // The building of one index keeps the server for longer than this.
  const store = await openStore(server.uri, { database: 'upgraded', awayAfterMs: 100 });
  expect(await store.guests.count()).toBe(0);
  await store.close();
}, 120_000);
