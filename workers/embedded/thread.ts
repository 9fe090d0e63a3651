import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { Answer, Ask } from './protocol';

/** The thread that runs PGlite. Its first answer, to no question, says whether the database opened. */
const send = (answer: Answer): void => parentPort?.postMessage(answer);

const faultOf = (fault: unknown): { message: string; code?: string } => {
  const { message, code } = fault as { message?: string; code?: string };
  return { message: message ?? String(fault), ...(code === undefined ? {} : { code }) };
};

const answer = async (db: PGlite, ask: Ask): Promise<{ rows: unknown[]; rowCount: number }> => {
  if (ask.kind === 'close') await db.close();
  if (ask.kind === 'listen')
    await db.listen(ask.channel, (payload) => {
      send({ kind: 'notification', channel: ask.channel, payload });
    });
  if (ask.kind !== 'query') return { rows: [], rowCount: 0 };
  const result = ask.params.length > 0 ? await db.query(ask.text, ask.params) : (await db.exec(ask.text)).at(-1);
  return { rows: result?.rows ?? [], rowCount: result?.affectedRows ?? result?.rows.length ?? 0 };
};

const serve = async (): Promise<void> => {
  const db = await PGlite.create(workerData as string);
  parentPort?.on('message', (ask: Ask) => {
    answer(db, ask).then(
      (result) => {
        send({ kind: 'result', id: ask.id, ...result });
      },
      (fault: unknown) => {
        send({ kind: 'fault', id: ask.id, ...faultOf(fault) });
      },
    );
  });
};

serve().then(
  () => {
    send({ kind: 'result', id: 0, rows: [], rowCount: 0 });
  },
  (fault: unknown) => {
    send({ kind: 'fault', id: 0, ...faultOf(fault) });
  },
);
