import { EventEmitter, once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './protocol';

interface Waiting {
  resolve: (result: { rows: unknown[]; rowCount: number }) => void;
  reject: (fault: Error) => void;
}

/** The thread is started by Node itself, whoever compiles the rest of this process: where it is TypeScript, it loads tsx first. */
const startThread = (directory: string): Worker => {
  const file = require.resolve('./thread');
  const needed = file.endsWith('.ts') ? [require.resolve('tsx/cjs'), file] : [file];
  const load = needed.map((path) => `require(${JSON.stringify(path)});`);
  return new Worker(load.join(''), { eval: true, execArgv: [], workerData: directory });
};

/**
 * PGlite in a thread of its own, so that no query (and no first start, which takes seconds) holds up a chat turn. Emits
 * 'notification' {channel, payload} for the channels listened to.
 */
export class Database extends EventEmitter {
  private readonly waiting = new Map<number, Waiting>();
  private readonly heard = new Set<string>();
  private lastId = 0;
  open = true;

  private constructor(private readonly thread: Worker) {
    super();
    this.setMaxListeners(0);
    thread.on('message', (answer: Answer) => {
      this.take(answer);
    });
    thread.on('exit', () => {
      this.end(new Error('the embedded queue has ended'));
    });
    thread.on('error', (fault) => {
      this.end(fault);
    });
  }

  /** Throws what PGlite throws where the directory does not open. */
  static async open(directory: string): Promise<Database> {
    const database = new Database(startThread(directory));
    await database.answerTo(0);
    return database;
  }

  query(text: string, params: readonly unknown[] = []): Promise<{ rows: unknown[]; rowCount: number }> {
    return this.ask({ kind: 'query', text, params: [...params] });
  }

  async listen(channel: string): Promise<void> {
    if (this.heard.has(channel)) return;
    this.heard.add(channel);
    await this.ask({ kind: 'listen', channel });
  }

  async close(): Promise<void> {
    if (!this.open) return;
    const exited = once(this.thread, 'exit');
    await this.ask({ kind: 'close' });
    await this.thread.terminate();
    await exited;
  }

  private ask(question: Question): Promise<{ rows: unknown[]; rowCount: number }> {
    const id = ++this.lastId;
    if (!this.open) return Promise.reject(new Error('the embedded queue is closed'));
    this.thread.postMessage({ ...question, id });
    return this.answerTo(id);
  }

  private answerTo(id: number): Promise<{ rows: unknown[]; rowCount: number }> {
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  private take(answer: Answer): void {
    if (answer.kind === 'notification') {
      this.emit('notification', { channel: answer.channel, payload: answer.payload });
      return;
    }
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.kind === 'result') waiting?.resolve(answer);
    else waiting?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
  }

  private end(fault: Error): void {
    this.open = false;
    for (const { reject } of this.waiting.values()) reject(fault);
    this.waiting.clear();
  }
}
