import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../domain/errors';

/**
 * Takes the directory for this process until the answer is called or the process dies, however it dies: the lock is a local
 * socket that only one process can listen on and that the system closes with its owner, so there is no stale file to clean up
 * after a crash. AppError DATA_DIRECTORY_IN_USE if another process holds it.
 */
export const lockDirectory = async (directory: string): Promise<() => Promise<void>> => {
  const name = `preference-pad-${createHash('sha256')
    .update(await realpath(directory))
    .digest('hex')
    .slice(0, 32)}`;
  const address = process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
  const server = (await listen(address)) ?? (await listenInPlaceOfTheDead(address));
  if (server === null) throw new AppError('DATA_DIRECTORY_IN_USE', `The queue directory ${directory} is used by another process.`);
  return async () => {
    server.close();
    await once(server, 'close');
  };
};

const listen = async (address: string): Promise<Server | null> => {
  const server = createServer((socket) => socket.destroy()).listen(address);
  try {
    await once(server, 'listening');
    return server.unref();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw fault;
  }
};

/** Outside of Linux the socket is a file that outlives a killed owner: where nobody answers, it is taken over. */
const listenInPlaceOfTheDead = async (address: string): Promise<Server | null> => {
  if (address.startsWith('\0') || (await answers(address))) return null;
  await rm(address, { force: true });
  return listen(address);
};

const answers = async (address: string): Promise<boolean> => {
  const socket = connect(address);
  const connected = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return connected;
};
