import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQueue } from '../../workers/queue';
import { queueSuite } from './queue.suite';
import { keptLog } from './support/logs';
import { recordingHandlers } from './support/handlers';
import { until } from './support/until';

const makeDirectory = () => mkdtemp(join(tmpdir(), 'pad-queue-'));
const open = (dataDir: string, log = keptLog()) =>
  openQueue({ dataDir: join(dataDir, 'queue'), retries: { attempts: 2, pauseMs: 20 }, log });

queueSuite('PGlite', async () => {
  const dataDir = await makeDirectory();
  return { open: () => open(dataDir), remove: () => rm(dataDir, { recursive: true }) };
});

describe('the directory of the embedded queue', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await makeDirectory();
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  test('belongs to one queue at a time, and to the next one once it is closed', async () => {
    const first = await open(dataDir);
    await expect(open(dataDir)).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' });
    await first.close();
    const second = await open(dataDir);
    await second.close();
  });

  test('is set aside, and said so, where it is damaged; work goes on with a new one', async () => {
    await (await open(dataDir)).close();
    await writeFile(join(dataDir, 'queue', 'global', 'pg_control'), 'not a control file');
    const log = keptLog();
    const queue = await open(dataDir, log);
    const { seen, handlers } = recordingHandlers();
    await queue.work(handlers);
    await queue.enqueue('relay-outbox', { guestId: 'g_1' });
    await until('the job ran', () => seen.length === 1);
    await queue.close();
    expect((await readdir(dataDir)).some((name) => name.startsWith('queue.damaged-'))).toBe(true);
    expect(log.lines[0]).toMatchObject({ level: 'warn', message: expect.stringContaining('set aside') });
  });
});
