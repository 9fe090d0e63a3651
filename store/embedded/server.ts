import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './connection';
import { Engine } from './engine';
import { expire } from './expiry';
import { takeDirectory, type Address } from './lock';

export interface Running {
  uri: string;
  stop: () => Promise<void>;
}

const EXPIRE_EVERY_MS = 60_000;

/** The longest path a socket may have on every system. */
const LONGEST_SOCKET_PATH = 103;

/**
 * Opens a data directory and serves it: on a socket in it that only its owner can open, or on a port of the loopback where there
 * are no such sockets (Windows). The socket is listening before the lock is taken, for it is what shows the lock's holder alive.
 */
export async function startServer(directory: string, fsync: boolean, isTcp: boolean): Promise<Running> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const sockets = new Set<Socket>();
  const server = createServer();
  const address = await listening(server, isTcp ? 0 : socketPath(directory));
  const engine = await opened(server, directory, address, fsync);
  const me = typeof address === 'number' ? `127.0.0.1:${address}` : address;
  let connections = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, engine, me, ++connections);
  });
  const timer = setInterval(() => void expire(engine, Date.now()), EXPIRE_EVERY_MS);
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    for (const socket of sockets) socket.destroy();
    await engine.database.close();
    await closed(server);
  };
  return { uri: `mongodb://${encodeURIComponent(me).replace('%3A', ':')}/?directConnection=true`, stop };
}

async function opened(server: Server, directory: string, address: Address, fsync: boolean): Promise<Engine> {
  try {
    await takeDirectory(directory, address);
    forgetSockets(directory, address);
    return new Engine(directory, fsync);
  } catch (error) {
    await closed(server);
    throw error;
  }
}

function socketPath(directory: string): string {
  const name = `${randomBytes(6).toString('hex')}.sock`;
  const path = join(directory, name);
  return Buffer.byteLength(path) <= LONGEST_SOCKET_PATH ? path : join(mkdtempSync(join(tmpdir(), 'store-')), name);
}

/** Sockets that processes left behind when they were killed. */
function forgetSockets(directory: string, mine: Address): void {
  const left = readdirSync(directory).filter((name) => name.endsWith('.sock') && join(directory, name) !== mine);
  for (const name of left) rmSync(join(directory, name), { force: true });
}

function listening(server: Server, at: Address): Promise<Address> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const done = (): void => {
      if (typeof at === 'string') chmodSync(at, 0o600);
      resolve(typeof at === 'string' ? at : (server.address() as AddressInfo).port);
    };
    if (typeof at === 'string') server.listen(at, done);
    else server.listen(at, '127.0.0.1', done);
  });
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
