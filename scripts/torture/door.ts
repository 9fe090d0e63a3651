import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface Door {
  port: number;
  /** From now on nobody gets through, and whoever was through is thrown out. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** A door on loopback before a real server: lets a test take the server away and bring it back. */
export const openDoor = async (host: string, port: number): Promise<Door> => {
  const sockets = new Set<Socket>();
  let shut = false;
  const server = createServer((near) => {
    if (shut) return void near.destroy();
    const far = connect(port, host);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => sockets.delete(socket));
      socket.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const throwOut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      shut = true;
      throwOut();
    },
    mend: () => {
      shut = false;
    },
    close: async () => {
      throwOut();
      server.close();
      await once(server, 'close');
    },
  };
};
