/** Enough for the items and conditions of thousands of guests; started afresh when full, because no text of a guest may pile up. */
const LIMIT = 5_000;

/** The same pure function, which reads each text once: recall compares the same few phrases over and over. */
export const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= LIMIT) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
};

/** The same for what follows from an object that is never changed, for as long as anybody has it. */
export const rememberedOf = <K extends object, T>(follow: (of: K) => T): ((of: K) => T) => {
  const known = new WeakMap<K, T>();
  return (of) => {
    const found = known.get(of);
    if (found !== undefined) return found;
    const fresh = follow(of);
    known.set(of, fresh);
    return fresh;
  };
};
