import { parseArgs } from 'node:util';
import { AppError } from '../domain/errors';
import type { Guest } from '../domain/guest';
import type { Difference } from '../domain/pad/differences';
import { applyReplay, replay, type Replayed } from '../domain/pad/replay';
import type { Store } from '../domain/ports';
import { understand } from '../nlp/understand';
import { withStore } from './with-store';

const USAGE = `Rebuilds profiles from their notes, read with today's understanding, and shows what differs. Writes nothing without --apply.
  npm run replay -- --guest ID [--apply]
  npm run replay -- --all [--apply] [--after ID]    --after takes up a walk where it was left`;
const PROGRESS_EVERY = 500;
const ATTEMPTS = 10;

const { values } = parseArgs({
  options: {
    guest: { type: 'string' },
    all: { type: 'boolean', default: false },
    after: { type: 'string' },
    apply: { type: 'boolean', default: false },
  },
});

async function replayed(store: Store, guest: Guest): Promise<Replayed> {
  let latest: Guest | null = guest;
  for (let attempt = 0; latest && attempt < ATTEMPTS; attempt++) {
    const result = await replay({ store, understand }, latest);
    const nothing = result.differences.length === 0 && result.reread.length === 0;
    if (nothing || !values.apply || (await applyReplay(store, result)) === 'saved') return result;
    latest = await store.guests.get(guest.id);
  }
  throw new AppError('CONFLICT', `The guest ${guest.id} is being changed by others, or was erased; it was left as it is.`);
}

const lineOf = ({ about, id, was, is, fields }: Difference): string => {
  const what = fields ? `${is ?? ''} (${fields.join(', ')})` : `${was ?? 'nothing'} -> ${is ?? 'nothing'}`;
  return `  ${about} ${id}: ${what}`;
};

function report(guestId: string, { differences, reread }: Replayed): void {
  if (differences.length === 0) return;
  console.log(`${guestId}: ${differences.length} different, ${reread.length} notes read otherwise`);
  for (const difference of differences) console.log(lineOf(difference));
}

async function replayOne(store: Store, id: string): Promise<void> {
  const guest = await store.guests.get(id);
  if (!guest) throw new AppError('UNKNOWN_GUEST', `There is no guest with the id ${id}.`);
  const result = await replayed(store, guest);
  report(id, result);
  if (result.differences.length === 0) console.log(`${id}: no difference`);
}

async function replayAll(store: Store, after: string | undefined): Promise<void> {
  const total = await store.guests.count();
  let [walked, different] = [0, 0];
  for await (const guest of store.guests.all(after === undefined ? {} : { after })) {
    const result = await replayed(store, guest);
    report(guest.id, result);
    if (result.differences.length > 0) different++;
    if (++walked % PROGRESS_EVERY === 0) console.error(`${walked} of about ${total}; to take up from here: --after ${guest.id}`);
  }
  const what = values.apply ? 'were changed' : 'would change; --apply changes them';
  console.log(`${walked} guests, ${different} ${what}`);
}

async function main(): Promise<void> {
  const { guest, all, after } = values;
  if ((guest === undefined) === !all) throw new AppError('BAD_REQUEST', USAGE);
  await withStore((store) => (guest === undefined ? replayAll(store, after) : replayOne(store, guest)));
}

main().catch((fault: unknown) => {
  console.error(fault instanceof AppError ? `${fault.code}: ${fault.message}\n${fault.help}` : fault);
  process.exitCode = 1;
});
