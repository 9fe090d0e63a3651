import { mongo } from 'mongoose';
import { AppError } from '../../../domain/errors';
import { startEmbeddedStore } from '../../../store/embedded/start';

/**
 * A process of its own on a data directory: `child.ts DIRECTORY ROUND`. It says "ready", or the code of why it cannot start;
 * with a round it then writes and compacts without end, saying each write's id once it is acknowledged.
 */
async function main(dataDir: string, round: string | undefined): Promise<void> {
  try {
    const { uri } = await startEmbeddedStore({ dataDir });
    say('ready');
    if (round !== undefined) await write(uri, Number(round));
  } catch (error) {
    say(error instanceof AppError ? error.code : String(error));
    process.exit(1);
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function write(uri: string, round: number): Promise<void> {
  const client = await new mongo.MongoClient(uri).connect();
  const notes = client.db('pad').collection<{ _id: string }>('notes');
  await notes.createIndexes([{ key: { guest: 1, at: -1 } }, { key: { words: 1 } }, { key: { code: 1 }, unique: true }]);
  const writer = async (by: number): Promise<void> => {
    for (let at = 0; ; at++) {
      const id = `${round}-${by}-${at}`;
      await notes.insertOne({ _id: id, guest: `g${at % 7}`, at, words: ['ice', `w${at}`], code: id } as { _id: string });
      say(`inserted ${id}`);
      if (at % 3 === 0) {
        await notes.updateOne({ _id: id }, { $set: { guest: 'moved' }, $push: { words: 'cube' } });
        say(`moved ${id}`);
      }
      if (at % 5 === 4) {
        await notes.deleteOne({ _id: `${round}-${by}-${at - 1}` });
        say(`deleted ${round}-${by}-${at - 1}`);
      }
    }
  };
  const compacter = async (): Promise<void> => {
    for (;;) await client.db('pad').command({ compact: 'notes' });
  };
  await Promise.all([...[0, 1, 2, 3].map(writer), compacter()]);
}

void main(process.argv[2] ?? '', process.argv[3]);
