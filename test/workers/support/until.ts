/** Resolves once the condition holds; throws with its name after half a minute. For real queues and sockets only. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const lastTry = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > lastTry) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
