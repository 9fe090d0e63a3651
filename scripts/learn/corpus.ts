import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../nlp/weigh/corpus');

/** Files of labelled lines, in order. Of those named `rules-…` the writers of rules have read the sentences; of the others not. */
export function corpusFiles(): { fresh: string[]; read: string[] } {
  const files = readdirSync(FOLDER).sort();
  const ofKind = (isRead: boolean): string[] =>
    files.filter((name) => name.startsWith('rules-') === isRead).map((name) => join(FOLDER, name));
  return { fresh: ofKind(false), read: ofKind(true) };
}

/** The same for the same bytes of all files. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(FOLDER).sort()) hash.update(readFileSync(join(FOLDER, name)));
  return hash.digest('hex').slice(0, 16);
}
