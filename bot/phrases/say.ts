type Blanks<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Blanks<Rest> : never;

/** Fills the {blanks} of a sentence. A blank without a value does not compile, so no guest ever reads "{name}". */
export function say<T extends string>(sentence: T, values: Record<Blanks<T>, string | number>): string {
  const given: Partial<Record<string, string | number>> = values;
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? ''));
}
