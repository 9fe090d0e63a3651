interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

/** Word sequences to values; the longest match at a place wins. Matching is linear in the length of the match. */
export class Trie<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined };

  /** The first value of a sequence stays: callers add in order of precedence. */
  add(words: readonly string[], value: T): void {
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }

  /** `wordAt` gives the word at an index or undefined past the end; `skips` says which words may be passed over inside a match. */
  longest(from: number, wordAt: (index: number) => string | undefined, skips?: (word: string) => boolean): { value: T; to: number } | null {
    let node: Node<T> | undefined = this.root;
    let found: { value: T; to: number } | null = null;
    let skipped = 0;
    for (let i = from; ; i++) {
      const word = wordAt(i);
      if (word === undefined) return found;
      const next: Node<T> | undefined = node.next.get(word);
      if (next === undefined) {
        if (i === from || skipped++ >= 3 || skips?.(word) !== true) return found;
        continue;
      }
      node = next;
      if (node.value !== undefined) found = { value: node.value, to: i + 1 };
    }
  }
}
