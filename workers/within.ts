/** Thrown by `within`; tells a deadline apart from a fault of the work itself. */
class DeadlineError extends Error {
  constructor(readonly limitMs: number) {
    super(`no answer within ${limitMs} ms`);
    this.name = 'DeadlineError';
  }
}

/** What the work answers, or a DeadlineError once `limitMs` are over. The work itself is not stopped: nothing can stop a promise. */
export const within = async <T>(limitMs: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DeadlineError(limitMs));
    }, limitMs);
  });
  return Promise.race([work, deadline]).finally(() => {
    clearTimeout(timer);
  });
};
