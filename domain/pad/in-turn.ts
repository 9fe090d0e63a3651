/**
 * Runs tasks of one key one after the other. Writers of one guest in this process would otherwise only race for the version
 * check; across processes the version check alone decides.
 */
export function inTurn(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const mine = (tails.get(key) ?? Promise.resolve()).then(task, task);
    tails.set(key, mine);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === mine) tails.delete(key);
    }
  };
}
