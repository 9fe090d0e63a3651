import type { Store } from '../../domain/ports';
import { openStore } from '../../store/open-store';
import type { Machines } from './machines';

type OpenStore = Awaited<ReturnType<typeof openStore>>;

/** Looks into the store beside the processes, by one connection as long as the store stays where it is. */
export class Onlooker {
  private uri = '';
  private store: OpenStore | null = null;

  constructor(private readonly machines: Machines) {}

  /** What is seen; false while the store cannot be read, as when its process has just been killed. */
  async sees(look: (store: Store) => Promise<boolean>): Promise<boolean> {
    try {
      return await look(await this.storeAt(this.machines.storeUri()));
    } catch {
      await this.leave();
      return false;
    }
  }

  async leave(): Promise<void> {
    const { store } = this;
    this.store = null;
    await store?.close();
  }

  private async storeAt(uri: string): Promise<OpenStore> {
    if (uri !== this.uri) await this.leave();
    this.uri = uri;
    this.store ??= await openStore(uri, { awayAfterMs: 2_000 });
    return this.store;
  }
}
