import { closeSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

const DAY_MS = 86_400_000;
const NAME = /^(.+)\.(\d+)\.[^.]+\.\d+\.jsonl$/;

/** A file that was let lie for longer may have been taken for a dead process's and removed. */
const REOPEN_AFTER_MS = 3_600_000;

interface File {
  path: string;
  handle: number;
  usedAt: number;
}

/**
 * What is on its way to the store, on this host's disk: what a process was killed before sending, its next life finds here. It is
 * handed to the system and not waited for, which takes microseconds: a kill leaves the system's cache alive, a power cut does not.
 * One file a batch, so that each is emptied as a whole once its batch is in the store; making a file would take ten times as long as
 * writing to it, so an empty one is used again.
 */
export class Journal<T> {
  private readonly owner = `${hostname()}.${process.pid}.${randomUUID()}`;
  private made = 0;
  private file: File;
  private sealed: File[] = [];
  private empty: File[] = [];

  constructor(private readonly directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.file = this.make();
  }

  add(one: T): void {
    if (Date.now() - this.file.usedAt > REOPEN_AFTER_MS) this.reopen(this.file);
    this.file.usedAt = Date.now();
    writeSync(this.file.handle, `${JSON.stringify(one)}\n`);
  }

  /** What is added from now on lies apart from what was; the function answered forgets all that was, once it is in the store. */
  seal(): () => void {
    this.sealed.push(this.file);
    this.file = this.empty.pop() ?? this.make();
    const upToHere = [...this.sealed];
    return () => {
      for (const { handle } of upToHere) ftruncateSync(handle);
      this.sealed = this.sealed.filter((file) => !upToHere.includes(file));
      this.empty.push(...upToHere);
    };
  }

  /** What was not forgotten stays for the next process. */
  close(): void {
    for (const { handle } of [this.file, ...this.sealed, ...this.empty]) closeSync(handle);
    for (const { path } of this.empty) rmSync(path, { force: true });
    if (statSync(this.file.path, { throwIfNoEntry: false })?.size === 0) rmSync(this.file.path);
  }

  private make(): File {
    const path = join(this.directory, `${this.owner}.${this.made++}.jsonl`);
    return { path, handle: openSync(path, 'a', 0o600), usedAt: Date.now() };
  }

  private reopen(file: File): void {
    closeSync(file.handle);
    file.handle = openSync(file.path, 'a', 0o600);
  }
}

/**
 * Hands over what earlier processes left in a journal's directory, then forgets what nobody adds to any more. What a living process
 * has there is handed over as well and left to it: `keep` has to take the same twice.
 */
export async function takeOver<T>(directory: string, revive: (line: T) => T, keep: (left: T[]) => Promise<unknown>): Promise<void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const files = readdirSync(directory).filter((name) => NAME.test(name));
  const over = files.filter((name) => isOver(name, join(directory, name)));
  await keep(files.flatMap((name) => linesOf<T>(join(directory, name))).map(revive));
  for (const name of over) rmSync(join(directory, name), { force: true });
}

/** A line that a crash cut short says nothing; a file may have gone since it was listed. */
function linesOf<T>(path: string): T[] {
  return textOf(path)
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as T];
      } catch {
        return [];
      }
    });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A container that starts again may have the same name and number as before: then what is older than this process is over. */
function isOver(name: string, path: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  const writtenAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (host !== hostname()) return writtenAt < Date.now() - DAY_MS;
  if (Number(pid) === process.pid) return writtenAt < Date.now() - process.uptime() * 1_000;
  return !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
