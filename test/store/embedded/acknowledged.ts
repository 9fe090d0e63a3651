/** A note as child.ts writes it. */
export interface Note {
  _id: string;
  guest: string;
  words: string[];
}

/** The last thing acknowledged of each note. */
function acknowledged(lines: string[]): Map<string, string> {
  return new Map(lines.filter((line) => line !== 'ready').map((line) => line.split(' ').reverse() as [string, string]));
}

/** What a note must look like; a write that was under way at the kill may have been done or not. */
function problem(what: string, note: Note | undefined): string | undefined {
  if (what === 'deleted') return note && 'is still there';
  if (!note) return 'is lost';
  return what === 'moved' && (note.guest !== 'moved' || note.words.at(-1) !== 'cube') ? 'has lost its update' : undefined;
}

/** What is wrong with these notes, by all that child.ts has said of them. */
export function problemsOf(said: string[], notes: readonly Note[]): string[] {
  const byId = new Map(notes.map((note) => [note._id, note]));
  // The deletion after the last word on a note may have been done without being acknowledged: only that one may be missing.
  const unsaid = new Set(said.filter((line) => line.startsWith('inserted')).map((line) => next(line)));
  return [...acknowledged(said)].flatMap(([id, what]) => {
    const wrong = problem(what, byId.get(id));
    return wrong && !(wrong === 'is lost' && unsaid.has(id)) ? [`${id} ${wrong}`] : [];
  });
}

/** After "inserted R-B-4" (and each fifth), the writer deletes R-B-3. */
function next(line: string): string {
  const [round, by, at] = line.replace('inserted ', '').split('-').map(Number) as [number, number, number];
  return at % 5 === 4 ? `${round}-${by}-${at - 1}` : '';
}
