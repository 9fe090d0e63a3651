import { rememberIn } from '../../bot/conversation';
import { readMemory, withSeen } from '../../bot/memory';
import { places, type Place } from '../store/places';
import { aConversation } from '../support/samples';

const KEYS = Array.from({ length: 12 }, (_, index) => `key-${index}`);

describe.each(places())('a conversation on %s', (_, place: () => Place) => {
  const { start, fresh, store, stop } = place();
  beforeAll(start);
  beforeEach(fresh);
  afterAll(stop);

  test('whoever writes into it at once loses nothing of the others', async () => {
    const open = { kind: 'whom', note: 'n_1' };
    const left = { seen: [], welcomed: true, kept: [], last: null, shown: null, open };
    await store().conversations.put(aConversation('c_1', { pending: left }));
    await Promise.all(KEYS.map((key) => rememberIn(store(), 'c_1', (memory) => withSeen(memory, key))));
    const memory = readMemory((await store().conversations.get('c_1'))?.pending);
    expect(memory.seen.toSorted()).toEqual(KEYS.toSorted());
    expect(memory).toMatchObject({ welcomed: true, open });
  });

  test('nothing is remembered of a conversation that is gone', async () => {
    await rememberIn(store(), 'c_gone', (memory) => withSeen(memory, 'key'));
    expect(await store().conversations.get('c_gone')).toBeNull();
  });
});
