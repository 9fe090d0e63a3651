import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Chance } from './chance';

/** How a destination misbehaves, half of the time, until it is healed. */
export const MOODS = ['steady', 'hangs', 'refuses', 'answers 500', 'answers late', 'answers twice'] as const;
export type Mood = (typeof MOODS)[number];

export const SECRET = 'torture-secret-torture-secret';

export interface Destination {
  id: string;
  mood: Mood;
  url: string;
  /** Requests by idempotency key; the hash of each different body that came under it. */
  received: Map<string, { requests: number; accepted: number; bodies: Set<string> }>;
  /** Requests whose signature was not ours. */
  forged: number;
  heal(): void;
  close(): Promise<void>;
}

const LATE_MS = 2_000;
const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
const FAULT = 'HTTP/1.1 500 Internal Server Error\r\nContent-Length: 2\r\n\r\n{}';

/** What a property's own system may be like: a real HTTP server on loopback that takes, and answers as its mood is. */
export async function openDestination(id: string, mood: Mood, chance: Chance): Promise<Destination> {
  let healed = false;
  const server = createServer();
  const destination: Destination = { id, mood, url: '', received: new Map(), forged: 0, heal: () => (healed = true), close };
  server.on('request', (request, response) => {
    void bodyOf(request).then((body) => {
      const misbehaves = !healed && mood !== 'steady' && chance.oneIn(2);
      const accepts = !misbehaves || mood === 'answers late' || mood === 'answers twice';
      keep(destination, request, body, accepts);
      if (response.socket !== null) answer(response.socket, misbehaves ? mood : 'steady');
    });
  });
  // "Refuses" throws the connection out before anything is read.
  server.on('connection', (socket: Socket) => {
    socket.on('error', () => undefined);
    if (mood === 'refuses' && !healed && chance.oneIn(2)) socket.destroy();
  });
  await listening(server);
  destination.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${id}`;
  return destination;

  async function close(): Promise<void> {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
}

async function listening(server: Server): Promise<void> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function keep(destination: Destination, { headers }: IncomingMessage, body: string, accepts: boolean): void {
  const key = String(headers['idempotency-key']);
  const signed = `v1=${createHmac('sha256', SECRET)
    .update(`${String(headers['pad-timestamp'])}.${body}`)
    .digest('hex')}`;
  if (headers['pad-signature'] !== signed) destination.forged++;
  const known = destination.received.get(key) ?? { requests: 0, accepted: 0, bodies: new Set<string>() };
  known.requests++;
  if (accepts) {
    known.accepted++;
    known.bodies.add(createHash('sha256').update(body).digest('hex'));
  }
  destination.received.set(key, known);
}

/** Written past Node's own response, which would not let us answer twice. */
function answer(socket: Socket, mood: Mood): void {
  if (mood === 'hangs') return;
  if (mood === 'answers 500') socket.end(FAULT);
  else if (mood === 'answers late') setTimeout(() => socket.end(OK), LATE_MS);
  else if (mood === 'answers twice') socket.end(OK + OK);
  else if (mood === 'refuses') socket.destroy();
  else socket.end(OK);
}
