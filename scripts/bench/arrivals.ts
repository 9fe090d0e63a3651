import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '../own-redis';
import { daysOn } from './arrivals/days';
import { openReceiver } from './arrivals/receiver';
import { sharedBetweenTwo } from './arrivals/sharing';
import { embeddedChain, servedChain, type Chain } from './chains';
import type { Row } from './row';

const SIZES = [1_000, 5_600, 50_000];
const USUAL = 5_600;
const GUESTS = 12_000;

export interface ArrivalsOptions {
  /** The largest day; SIZES below it are measured beside it. Default 5,600. */
  arrivals?: number;
  /** The guests of a second, larger chain: whether the size of the chain matters. */
  guests?: number;
  /** Where seeded chains are kept from one run to the next. */
  data?: string;
}

/**
 * A day's arrivals, from the sweep to the delivery, against the bare driver with the same documents: on the MongoDB at MONGODB_URI, or on
 * the embedded server; with a queue on a Redis of our own, and with the embedded one. Then by one worker process and by two.
 */
export async function arrivals({ arrivals: most = USUAL, guests, data }: ArrivalsOptions): Promise<Row[]> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-arrivals-'));
  const redis = await startRedis(join(directory, 'redis'));
  const receiver = await openReceiver();
  const chains: Chain[] = [];
  try {
    for (const size of [GUESTS, ...(guests === undefined ? [] : [guests])]) chains.push(await chainOf(size, data));
    const sizes = [...SIZES.filter((size) => size < most), most];
    return [
      ...(await daysOn({ name: 'Redis', receiver, redisUrl: redis.url }, chains, sizes)),
      ...(await daysOn({ name: 'embedded queue', receiver }, chains.slice(0, 1), sizes.slice(0, 1))),
      ...(await sharedBetweenTwo({ chain: chains[0], receiver, redisUrl: redis.url, directory, arrivals: USUAL / 4 })),
    ];
  } finally {
    for (const chain of chains) await chain.close();
    receiver.close();
    await redis.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

function chainOf(guests: number, data: string | undefined): Promise<Chain> {
  const uri = process.env.MONGODB_URI;
  return uri ? servedChain(uri, guests, data !== undefined) : embeddedChain(guests, data);
}
