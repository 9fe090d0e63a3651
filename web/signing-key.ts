import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key that signs links and tokens: the setting, or one made at the first start and kept beside the data (mode 0600), so
 * that links stay good over restarts.
 */
export function signingKey({ SIGNING_KEY, DATA_DIR }: { SIGNING_KEY?: string | undefined; DATA_DIR: string }): string {
  if (SIGNING_KEY !== undefined) return SIGNING_KEY;
  const file = join(DATA_DIR, 'signing.key');
  mkdirSync(DATA_DIR, { recursive: true });
  try {
    // "wx" fails if another process made the key a moment ago: then theirs counts.
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  return readFileSync(file, 'utf8').trim();
}
