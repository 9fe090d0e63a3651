import { parseArgs } from 'node:util';
import { AppError } from '../domain/errors';
import { seedChain } from './seed/chain';
import { withStore } from './with-store';

const USAGE = 'Makes a large made-up chain, marked as demo: npm run seed -- --guests 500000. It may be broken off and run again.';
const PROGRESS_EVERY = 10_000;

const { values } = parseArgs({ options: { guests: { type: 'string' } } });

async function main(): Promise<void> {
  const guests = Number(values.guests);
  if (!Number.isInteger(guests) || guests < 1) throw new AppError('BAD_REQUEST', USAGE);
  const from = performance.now();
  const perSecond = (done: number): number => Math.round((done * 1_000) / (performance.now() - from));
  await withStore((store) =>
    seedChain(store, guests, (done) => {
      if (done % PROGRESS_EVERY === 0) console.error(`${done} of ${guests} guests, ${perSecond(done)} a second`);
    }),
  );
  console.log(`${guests} guests at 28 properties, ${perSecond(guests)} a second`);
}

main().catch((fault: unknown) => {
  console.error(fault instanceof AppError ? `${fault.code}: ${fault.message}\n${fault.help}` : fault);
  process.exitCode = 1;
});
