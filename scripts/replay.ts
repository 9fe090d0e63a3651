import { parseArgs } from 'node:util';
import { AppError } from '../domain/errors';
import type { Guest } from '../domain/guest';
import type { Difference } from '../domain/pad/differences';
import { knownGuest } from '../domain/pad/merged';
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
  const guest = await knownGuest({ store }, id);
  const result = await replayed(store, guest);
  report(guest.id, result);
  if (guest.id !== id) console.log(`${id} was merged into ${guest.id}`);
  if (result.differences.length === 0) console.log(`${guest.id}: no difference`);
}

interface Walk {
  walked: number;
  different: number;
  /** Those who were being changed by others, or were erased meanwhile. */
  left: number;
  /** The last one that is done: a walk that broke off is taken up after it. */
  last: string | undefined;
}

async function replayAll(store: Store, after: string | undefined): Promise<void> {
  const total = await store.guests.count();
  const walk: Walk = { walked: 0, different: 0, left: 0, last: after };
  try {
    for await (const guest of store.guests.all(after === undefined ? {} : { after })) {
      await step(store, guest, walk);
      if (walk.walked % PROGRESS_EVERY === 0) console.error(`${walk.walked} of about ${total}; ${takeUp(walk)}`);
    }
  } catch (fault) {
    console.error(`Broken off; ${takeUp(walk)}`);
    throw fault;
  }
  const what = values.apply ? 'were changed' : 'would change; --apply changes them';
  const left = walk.left === 0 ? '' : `; ${walk.left} were being changed by others and left as they are`;
  console.log(`${walk.walked} guests, ${walk.different} ${what}${left}`);
}

const takeUp = ({ last }: Walk): string => (last === undefined ? 'begin again' : `to take up from here: --after ${last}`);

async function step(store: Store, guest: Guest, walk: Walk): Promise<void> {
  try {
    const result = await replayed(store, guest);
    report(guest.id, result);
    if (result.differences.length > 0) walk.different++;
  } catch (fault) {
    if (!(fault instanceof AppError && fault.code === 'CONFLICT')) throw fault;
    console.error(fault.message);
    walk.left++;
  }
  walk.walked++;
  walk.last = guest.id;
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
