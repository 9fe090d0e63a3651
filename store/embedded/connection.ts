import type { Socket } from 'node:net';
import type { Doc } from './bytes';
import { encode } from './bytes';
import { answer } from './commands';
import type { Engine } from './engine';
import { failure } from './faults';
import { hello } from './hello';
import { Framer, requestOf, responseTo, type Request } from './wire';

/** Answers a client's messages in the order in which they come. A stream that is no MongoDB protocol ends the connection. */
export function serve(socket: Socket, engine: Engine, me: string, connectionId: number): void {
  const framer = new Framer();
  let last = Promise.resolve();
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    try {
      for (const message of framer.push(data)) last = last.then(() => respond(socket, engine, message, me, connectionId));
    } catch {
      socket.destroy();
    }
  });
}

async function respond(socket: Socket, engine: Engine, message: Buffer, me: string, connectionId: number): Promise<void> {
  let request: Request;
  try {
    request = requestOf(message);
  } catch (error) {
    socket.end(responseTo({ id: message.readInt32LE(4), isLegacy: false, wantsReply: true, body: {} }, encode(failure(error))));
    return;
  }
  const reply = await replyTo(engine, request.body, me, connectionId);
  if (request.wantsReply && !socket.destroyed) socket.write(responseTo(request, reply));
}

async function replyTo(engine: Engine, body: Doc, me: string, connectionId: number): Promise<Buffer> {
  const name = Object.keys(body)[0] ?? '';
  if (name === 'hello' || name.toLowerCase() === 'ismaster') return encode(hello(me, connectionId));
  const database = typeof body.$db === 'string' ? body.$db : 'admin';
  return answer(engine, { name, body, database });
}
