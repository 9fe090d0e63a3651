import type { Store } from '../../domain/ports';

const WRITES = new Set(['insert', 'replace', 'put', 'reassign', 'settle', 'record', 'keepUnplaced']);

/** A store that can be cut off after so many writes, as a killed process is. */
export interface Cuttable {
  store: Store;
  /** So many writes still work; Infinity mends it. */
  allow(writes: number): void;
}

export function cuttable(whole: Store): Cuttable {
  let left = Infinity;
  const cut = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
        if (typeof method !== 'function' || !WRITES.has(String(name))) return typeof method === 'function' ? method.bind(target) : method;
        return (...args: unknown[]) => {
          if (left-- <= 0) throw new Error('cut off');
          return method.apply(target, args);
        };
      },
    });
  const ports = Object.entries(whole).map(([name, port]) => [name, typeof port === 'object' ? cut(port as object) : port] as const);
  return {
    store: Object.fromEntries(ports) as unknown as Store,
    allow: (writes) => {
      left = writes;
    },
  };
}

/** Asks with only so many writes; true if it was cut off by that. Mended afterwards. */
export async function isCutOff(cut: Cuttable, writes: number, ask: () => Promise<unknown>): Promise<boolean> {
  cut.allow(writes);
  try {
    await ask();
    return false;
  } catch (fault) {
    if (!String(fault).includes('cut off')) throw fault;
    return true;
  } finally {
    cut.allow(Infinity);
  }
}
