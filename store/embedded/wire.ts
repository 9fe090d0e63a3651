import { exact, insertBody, type Doc } from './bytes';
import { Fault } from './faults';
import { MAX_MESSAGE_BYTES } from './hello';

/** MongoDB's wire protocol: https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;

const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
const HEADER = 16;

export interface Request {
  id: number;
  /** Drivers open a connection with a legacy query, and want its reply in the legacy form. */
  isLegacy: boolean;
  wantsReply: boolean;
  body: Doc;
}

/** Cuts the stream of a connection into messages, however they arrive. */
export class Framer {
  private waiting: Buffer[] = [];
  private length = 0;

  push(data: Buffer): Buffer[] {
    this.waiting.push(data);
    this.length += data.length;
    const messages: Buffer[] = [];
    for (let size = this.nextSize(); size !== undefined && this.length >= size; size = this.nextSize()) messages.push(this.shift(size));
    return messages;
  }

  private nextSize(): number | undefined {
    if (this.length < HEADER) return undefined;
    const size = this.joined(4).readInt32LE(0);
    if (size < HEADER || size > MAX_MESSAGE_BYTES) throw new Fault('InvalidBSON', `A message of ${size} bytes cannot be`);
    return size;
  }

  /** Joins what has arrived only where a message is split, so that a large one is copied once. */
  private joined(size: number): Buffer {
    const [first] = this.waiting;
    if (first && first.length >= size) return first;
    const all = Buffer.concat(this.waiting);
    this.waiting = [all];
    return all;
  }

  private shift(size: number): Buffer {
    const all = this.joined(size);
    this.waiting = [all.subarray(size), ...this.waiting.slice(1)];
    this.length -= size;
    return all.subarray(0, size);
  }
}

export function requestOf(message: Buffer): Request {
  const id = message.readInt32LE(4);
  const code = message.readInt32LE(12);
  if (code === OP_QUERY) return { id, isLegacy: true, wantsReply: true, body: exact(sized(message, message.indexOf(0, 20) + 9)) };
  if (code !== OP_MSG) throw new Fault('InvalidBSON', `Messages of the kind ${code} are not understood`);
  const flags = message.readUInt32LE(HEADER);
  const end = message.length - (flags & CHECKSUM_PRESENT ? 4 : 0);
  return { id, isLegacy: false, wantsReply: (flags & MORE_TO_COME) === 0, body: sections(message, end) };
}

/** A body and, beside it, sequences of documents that belong into it. */
function sections(message: Buffer, end: number): Doc {
  let body: Doc = {};
  const sequences: Doc = {};
  for (let at = HEADER + 4; at < end;) {
    const kind = message[at];
    const section = sized(message, at + 1);
    if (kind === 0) body = bodyOf(section);
    else if (kind === 1) Object.assign(sequences, sequenceOf(section));
    else throw new Fault('InvalidBSON', 'A message section of an unknown kind');
    at += 1 + section.length;
  }
  return { ...body, ...sequences };
}

const INSERT = Buffer.from('insert\0');

/** The name of a body's first field is its command. */
const bodyOf = (raw: Buffer): Doc => (raw.subarray(5, 5 + INSERT.length).equals(INSERT) ? insertBody(raw) : exact(raw));

function sequenceOf(section: Buffer): Doc {
  const nameEnd = section.indexOf(0, 4);
  const name = section.toString('utf8', 4, nameEnd);
  const documents: Buffer[] = [];
  for (let at = nameEnd + 1; at < section.length; at += documents.at(-1)?.length ?? 0) documents.push(sized(section, at));
  return { [name]: name === 'documents' ? documents : documents.map(exact) };
}

/** The piece at an offset that begins with its own length. */
function sized(bytes: Buffer, at: number): Buffer {
  const size = at + 4 <= bytes.length ? bytes.readInt32LE(at) : 0;
  if (size < 5 || at + size > bytes.length) throw new Fault('InvalidBSON', 'A length in the message is wrong');
  return bytes.subarray(at, at + size);
}

export function responseTo({ id, isLegacy }: Request, document: Buffer): Buffer {
  const head = Buffer.alloc(isLegacy ? HEADER + 20 : HEADER + 5);
  head.writeInt32LE(head.length + document.length, 0);
  head.writeInt32LE(id, 8);
  head.writeInt32LE(isLegacy ? OP_REPLY : OP_MSG, 12);
  if (isLegacy) head.writeInt32LE(1, HEADER + 16);
  return Buffer.concat([head, document]);
}
