import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../../build';
import { openQueue } from '../../../workers/queue';
import type { Chain } from '../chains';
import { median, type Row } from '../row';
import { crewOf, type Crew } from './crew';
import { makeDay } from './day';
import type { Receiver } from './receiver';

const ROUNDS = 3;
const A_DAY_MS = 86_400_000;

interface Sharing {
  chain: Chain | undefined;
  receiver: Receiver;
  redisUrl: string;
  directory: string;
  arrivals: number;
}

interface Round {
  seconds: number;
  worked: number;
}

/** The same day's work by one worker process and by two, in turns: real processes of the program on Redis and one store. */
export async function sharedBetweenTwo({ chain, receiver, redisUrl, directory, arrivals }: Sharing): Promise<Row[]> {
  if (chain === undefined) return [];
  const program = join(directory, 'program');
  mkdirSync(program);
  buildProgram(program);
  const crew = crewOf(program, { MONGODB_URI: chain.uri, REDIS_URL: redisUrl, DATA_DIR: join(directory, 'worker') });
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const queue = await openQueue({ redisUrl, dataDir: join(directory, 'none'), log: silent });
  const rounds: Record<1 | 2, Round[]> = { 1: [], 2: [] };
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const workers of [1, 2] as const) {
        await crew.be(workers);
        const done = await dayBy(crew, chain, receiver, arrivals, () => queue.enqueue('sweep', {}));
        // The first ones compile.
        if (round > 0) rounds[workers].push(done);
      }
    }
  } finally {
    await crew.be(0);
    await queue.close();
  }
  return rowsOf(arrivals, rounds);
}

/** Nothing is due before everything is there; then all of it is at once. */
async function dayBy(
  crew: Crew,
  { store, bare, guests }: Chain,
  receiver: Receiver,
  arrivals: number,
  begin: () => Promise<void>,
): Promise<Round> {
  const later = new Date(Date.now() + A_DAY_MS);
  const stays = await makeDay(store, { url: receiver.url, guests, arrivals, now: new Date(), dueAt: later });
  const ids = stays.map(({ id }) => id);
  const before = crew.worked();
  const taken = receiver.takes(arrivals);
  const from = performance.now();
  await bare
    .collection<{ _id: string }>('stays')
    .updateMany({ _id: { $in: ids } }, { $set: { nextBriefingAt: new Date(Date.now() - 1_000) } });
  await begin();
  await taken;
  return { seconds: (performance.now() - from) / 1_000, worked: crew.worked() - before };
}

function rowsOf(arrivals: number, rounds: Record<1 | 2, Round[]>): Row[] {
  const compared = (name: string, of: (round: Round) => number): Row => {
    const [ours, baseline] = [rounds[2].map(of), rounds[1].map(of)] as const;
    const ratio = median(ours.map((figure, round) => figure / (baseline[round] ?? NaN)));
    return {
      name: `${arrivals} arrivals by two worker processes / by one: ${name}`,
      unit: 's',
      ours: median(ours),
      baseline: median(baseline),
      ratio,
    };
  };
  return [
    compared('until all is delivered', ({ seconds }) => seconds),
    compared('time of the processor, all workers', ({ worked }) => worked),
  ];
}
