import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';

export interface OwnRedis {
  url: string;
  /** Everything in it is gone. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** A real Redis of our own on loopback, that keeps nothing on disk. Rejects where `redis-server` is not installed. */
export async function startRedis(directory: string): Promise<OwnRedis> {
  mkdirSync(directory, { recursive: true });
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { maxRetriesPerRequest: 100 });
  client.on('error', () => undefined);
  await Promise.race([client.ping(), once(child, 'error').then(() => Promise.reject(new Error('redis-server is not installed.')))]);
  return {
    url,
    flush: async () => {
      await client.flushall();
    },
    stop: async () => {
      client.disconnect();
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
