import { parseArgs } from 'node:util';
import { AppError } from '../domain/errors';
import { ownMemoryMb } from './own-memory';
import { seedChain } from './seed/chain';
import { withStore } from './with-store';

const USAGE = 'Makes a large made-up chain, marked as demo: npm run seed -- --guests 500000. It may be broken off and run again.';
const PROGRESS_EVERY_MS = 5_000;

const { values } = parseArgs({ options: { guests: { type: 'string' } } });

async function main(): Promise<void> {
  const guests = Number(values.guests);
  if (!Number.isInteger(guests) || guests < 1) throw new AppError('BAD_REQUEST', USAGE);
  const from = performance.now();
  await withStore((store) => seedChain(store, guests, reporter(guests)));
  const seconds = (performance.now() - from) / 1_000;
  console.log(
    `${guests} guests at 28 properties in ${seconds.toFixed(0)} s, ${worked()} s of the processor; ${ownMemoryMb()} MB of memory`,
  );
}

/** What this process worked, embedded store included: on a busy machine the better measure. */
const worked = (): string => ((process.cpuUsage().user + process.cpuUsage().system) / 1e6).toFixed(0);

/** Says every few seconds how far it is, how fast, and with how much memory. */
function reporter(guests: number): (done: number) => void {
  let last: { at: number; done: number } | null = null;
  return (done) => {
    const at = performance.now();
    last ??= { at, done };
    if (at - last.at < PROGRESS_EVERY_MS) return;
    const perSecond = Math.round(((done - last.done) * 1_000) / (at - last.at));
    console.error(`${done} of ${guests} guests, ${perSecond} a second, ${ownMemoryMb()} MB of memory`);
    last = { at, done };
  };
}

main().catch((fault: unknown) => {
  console.error(fault instanceof AppError ? `${fault.code}: ${fault.message}\n${fault.help}` : fault);
  process.exitCode = 1;
});
