import { join } from 'node:path';
import { startEmbeddedStore } from '../../../store/embedded/start';
import { openStore } from '../../../store/open-store';

/** A process of its own on a data directory: reads without end, and says each that was answered. `child.ts DIRECTORY ROUND`. */
async function main(dataDir: string, round: string): Promise<void> {
  const { uri } = await startEmbeddedStore({ dataDir: join(dataDir, 'store') });
  const store = await openStore(uri, { journalDir: join(dataDir, 'audit') });
  for (let read = 0; ; read++) {
    const what = `${round}.${read}`;
    await store.audit.recordSoon({ at: new Date(), actor: 'a_1', action: 'read', guestId: 'g_1', what });
    process.stdout.write(`${what}\n`);
    if (read % 50 === 49) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
