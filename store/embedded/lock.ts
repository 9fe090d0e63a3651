import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { AppError } from '../../domain/errors';

const NAME = /^lock\.(\d+)$/;

/** Where a lock's holder listens: a socket's path, or a port of the loopback. */
export type Address = string | number;

/**
 * Takes a data directory for the process that listens at `address`, which must be listening already.
 *
 * Node has no file locks, so a lock is `lock.N` naming the address of its holder: alive as long as a connection is taken there,
 * which ends with the process, however it ends. The highest N counts. Whoever finds its holder gone links `lock.N+1` with its
 * own address; linking fails if another one was faster. One that was slow and linked a number already overtaken sees the
 * higher one afterwards and steps back. The highest is never deleted, so no number comes twice.
 */
export async function takeDirectory(directory: string, address: Address): Promise<void> {
  for (;;) {
    const held = highest(directory);
    if (held > 0 && (await isListening(addressIn(directory, held)))) throw inUse(directory);
    if (!link(directory, held + 1, address)) continue;
    if (highest(directory) === held + 1) {
      forgetBelow(directory, held + 1);
      return;
    }
    rmSync(join(directory, `lock.${held + 1}`));
  }
}

const numbers = (directory: string): number[] => readdirSync(directory).flatMap((name) => Number(NAME.exec(name)?.[1] ?? []));

const highest = (directory: string): number => Math.max(0, ...numbers(directory));

function forgetBelow(directory: string, held: number): void {
  for (const number of numbers(directory)) if (number < held) rmSync(join(directory, `lock.${number}`), { force: true });
}

/** Appears at once with its content, or not at all if that number is taken. */
function link(directory: string, number: number, address: Address): boolean {
  const draft = join(directory, `draft.${randomBytes(8).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(address));
  try {
    linkSync(draft, join(directory, `lock.${number}`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** A lock that was overtaken while it was looked at has no address any more. */
function addressIn(directory: string, number: number): Address | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, `lock.${number}`), 'utf8')) as Address;
  } catch {
    return undefined;
  }
}

/** Only a refusal proves that nobody is there: a busy holder, or one whose queue is full, is a holder. */
function isListening(address: Address | undefined): Promise<boolean> {
  if (address === undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    const socket = typeof address === 'number' ? connect(address, '127.0.0.1') : connect(address);
    const settle = (alive: boolean): void => {
      socket.destroy();
      resolve(alive);
    };
    socket.once('connect', () => {
      settle(true);
    });
    socket.once('error', ({ code }: NodeJS.ErrnoException) => {
      settle(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}

function inUse(directory: string): AppError {
  return new AppError('DATA_DIRECTORY_IN_USE', `The data directory ${directory} is in use by another process.`);
}
