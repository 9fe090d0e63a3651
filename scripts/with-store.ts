import { join } from 'node:path';
import { readSettings } from '../config';
import type { Store } from '../domain/ports';
import { startEmbeddedStore } from '../store/embedded/start';
import { openStore } from '../store/open-store';

/**
 * Opens the store as the program would by its environment, for work beside it. The embedded one has one process at a time:
 * AppError DATA_DIRECTORY_IN_USE while the server runs.
 */
export async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const { MONGODB_URI, DATA_DIR } = readSettings(process.env);
  const embedded = MONGODB_URI === undefined ? await startEmbeddedStore({ dataDir: join(DATA_DIR, 'store') }) : null;
  try {
    const store = await openStore(MONGODB_URI ?? embedded?.uri ?? '');
    await work(store).finally(() => store.close());
  } finally {
    await embedded?.stop();
  }
}
