import { Trail, type Keeper } from '../../store/trail';

/** A keeper that shows what it holds: one list a batch, as a journal has one file. */
function openKeeper() {
  let batches: number[][] = [[]];
  const keeper: Keeper<number> = {
    add: (one) => void batches.at(-1)?.push(one),
    seal: () => {
      const sealed = [...batches];
      batches.push([]);
      return () => (batches = batches.filter((batch) => !sealed.includes(batch)));
    },
    close: () => undefined,
  };
  return { keeper, held: () => batches.flat() };
}

/** A store whose writes end when the test says so. */
function slowWrites(given?: Keeper<number> | null) {
  const written: number[][] = [];
  const ends: { resolve: () => void; reject: (fault: Error) => void }[] = [];
  const write = (some: readonly number[]) => {
    written.push([...some]);
    return new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
  };
  const { keeper, held } = openKeeper();
  return { trail: new Trail<number>(write, given === undefined ? keeper : given), written, ends, held };
}

/** Longer than a turn of the loop. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const AWAY = new Error('away');

test('what comes while one write is out goes into the next, in order, and is kept until it is written', async () => {
  const { trail, written, ends, held } = slowWrites();
  await trail.add(1);
  expect([written, held()]).toEqual([[], [1]]);
  await soon();
  expect(written).toEqual([[1]]);
  for (const one of [2, 3]) await trail.add(one);
  expect(held()).toEqual([1, 2, 3]);
  ends[0]?.resolve();
  await soon();
  expect([written, held()]).toEqual([
    [[1], [2, 3]],
    [2, 3],
  ]);
  const flushed = trail.flush();
  ends[1]?.resolve();
  await flushed;
  expect(held()).toEqual([]);
  expect(written).toHaveLength(2);
});

test('nothing is lost where a write fails: the next adding waits for all, and fails with it', async () => {
  const { trail, written, ends, held } = slowWrites();
  await trail.add(1);
  await soon();
  ends[0]?.reject(AWAY);
  await soon();
  const refused = trail.add(2);
  await soon();
  ends[1]?.reject(AWAY);
  await expect(refused).rejects.toBe(AWAY);
  const taken = trail.add(3);
  await soon();
  ends[2]?.resolve();
  await taken;
  expect(written).toEqual([[1], [1, 2], [1, 3]]);
  expect(held()).toEqual([]);
  await trail.add(4);
  await soon();
  expect(written.at(-1)).toEqual([4]);
  ends[3]?.resolve();
  await trail.close();
});

test('what failed is tried again without anybody adding', async () => {
  const { trail, written, ends } = slowWrites();
  await trail.add(1);
  await soon();
  ends[0]?.reject(AWAY);
  while (written.length < 2) await soon();
  expect(written).toEqual([[1], [1]]);
  ends[1]?.resolve();
  await trail.close();
});

const fullDisk: Keeper<number> = {
  add: () => {
    throw new Error('no space left');
  },
  seal: () => () => undefined,
  close: () => undefined,
};

test.each([
  ['without a keeper', null],
  ['where the keeper fails', fullDisk],
])('%s adding waits until it is written', async (_where, keeper) => {
  const { trail, written, ends } = slowWrites(keeper);
  let added = false;
  const adding = trail.add(1).then(() => (added = true));
  await soon();
  expect([written, added]).toEqual([[[1]], false]);
  ends[0]?.resolve();
  await adding;
});

test('a thousand may wait for the disk; whoever comes then waits with them', async () => {
  const { trail, written, ends } = slowWrites();
  await trail.add(0);
  await soon();
  for (let one = 1; one <= 1_000; one++) await trail.add(one);
  let added = false;
  const last = trail.add(1_001).then(() => (added = true));
  await soon();
  expect(added).toBe(false);
  ends[0]?.resolve();
  await soon();
  ends[1]?.resolve();
  await last;
  expect(written.map((some) => some.length)).toEqual([1, 1_001]);
});
