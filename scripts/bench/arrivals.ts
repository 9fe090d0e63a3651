import { workBare, madeAgain } from './arrivals/bare';
import { makeDay } from './arrivals/day';
import { pipelineOver } from './arrivals/pipeline';
import { openReceiver, type Receiver } from './arrivals/receiver';
import { embeddedChain, servedChain, type Chain } from './chains';
import { leastMemoryMb } from './rounds';
import { median, type Row } from './row';

const ARRIVALS = 5_600;
const PARTS = 4;
/** A day begins anew at each property, so that twins of two days are at the same one. */
const PROPERTIES = 28;

export interface ArrivalsOptions {
  arrivals?: number;
  guests?: number;
  data?: string;
}

export async function arrivals({ arrivals = ARRIVALS, guests = 2 * arrivals, data }: ArrivalsOptions): Promise<Row[]> {
  const receiver = await openReceiver();
  const uri = process.env.MONGODB_URI;
  const chain = uri ? await servedChain(uri, guests, data !== undefined) : await embeddedChain(guests, data);
  try {
    const times = await inParts(chain, receiver, process.env.REDIS_URL, arrivals);
    return [
      row(`${arrivals} arrivals briefed and delivered / their documents by the bare driver`, times.ours, times.documents),
      row(`${arrivals} arrivals briefed and delivered / their documents and posts by the bare driver`, times.ours, times.posted),
      {
        name: 'own memory at the end / after a quarter',
        unit: 'MB',
        ours: times.memory.at(-1) ?? 0,
        baseline: times.memory[0] ?? 0,
        ratio: (times.memory.at(-1) ?? 0) / (times.memory[0] ?? 1),
      },
    ];
  } finally {
    await chain.close();
    receiver.close();
  }
}

const row = (name: string, ours: readonly number[], baseline: readonly number[]): Row => ({
  ...{ name, unit: 's' },
  ours: ours.reduce((sum, ms) => sum + ms, 0) / 1_000,
  baseline: baseline.reduce((sum, ms) => sum + ms, 0) / 1_000,
  ratio: median(ours.map((ms, part) => ms / (baseline[part] ?? NaN))),
});

interface PartTimes {
  ours: number[];
  documents: number[];
  posted: number[];
  memory: number[];
}

async function inParts(chain: Chain, { url }: Receiver, redisUrl: string | undefined, arrivals: number): Promise<PartTimes> {
  const times: PartTimes = { ours: [], documents: [], posted: [], memory: [] };
  const size = Math.ceil(arrivals / PARTS / PROPERTIES) * PROPERTIES;
  let first = 0;
  const day = async () => {
    const made = await makeDay(chain.store, { url, guests: chain.guests, first, arrivals: size, now: new Date() });
    first += size;
    return made.stays;
  };
  for (let part = 0; part <= PARTS; part++) {
    const ours = await day();
    const ms = await pipelineOver(chain.store, redisUrl).work(size);
    const again = async (post: string | null): Promise<number> => {
      const bare = await day();
      const pairs = bare.map((stay, index) => ({ ours: ours[index]?.id ?? '', bare: stay.id }));
      return workBare({ db: chain.bare, url: post }, await madeAgain(chain.bare, pairs));
    };
    const [documents, posted] = [await again(null), await again(url)];
    console.error(part, Math.round(ms), Math.round(documents), Math.round(posted));
    // The first one warms up.
    if (part === 0) continue;
    times.ours.push(ms);
    times.documents.push(documents);
    times.posted.push(posted);
    times.memory.push(await leastMemoryMb());
  }
  return times;
}
