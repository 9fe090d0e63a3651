import { Trail } from '../../store/trail';

/** A store whose writes end when the test says so. */
function slowWrites() {
  const written: number[][] = [];
  const ends: { resolve: () => void; reject: (fault: Error) => void }[] = [];
  const write = (some: readonly number[]) => {
    written.push([...some]);
    return new Promise<void>((resolve, reject) => ends.push({ resolve, reject }));
  };
  return { trail: new Trail<number>(write), written, ends };
}

/** Longer than a turn of the loop. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const AWAY = new Error('away');

test('what comes while one write is out goes into the next, in order', async () => {
  const { trail, written, ends } = slowWrites();
  await trail.add(1);
  expect(written).toEqual([]);
  await soon();
  expect(written).toEqual([[1]]);
  for (const one of [2, 3]) await trail.add(one);
  ends[0]?.resolve();
  await soon();
  expect(written).toEqual([[1], [2, 3]]);
  const flushed = trail.flush();
  ends[1]?.resolve();
  await flushed;
  expect(written).toHaveLength(2);
});

test('nothing is lost where a write fails: the next adding waits for all, and fails with it', async () => {
  const { trail, written, ends } = slowWrites();
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
  await trail.add(4);
  await soon();
  expect(written.at(-1)).toEqual([4]);
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
