import { openStore } from '../../../store/open-store';
import { makeHandlers } from '../../../workers/handlers';
import { openQueue } from '../../../workers/queue';
import { makeWebhooks } from '../../../workers/webhook';
import { keptLog } from './logs';

export interface RunnerSettings {
  mongoUri: string;
  redisUrl?: string;
  prefix: string;
  queueDirectory: string;
  aheadMs: number;
}

/** One worker process as a hotel would run it, but for its clock, which the torture moves by messages. */
const main = async (): Promise<void> => {
  const settings = JSON.parse(process.argv[2] ?? '') as RunnerSettings;
  let aheadMs = settings.aheadMs;
  process.on('message', (told: { aheadMs: number }) => {
    aheadMs = told.aheadMs;
  });
  const clock = { now: () => new Date(Date.now() + aheadMs) };
  const log = keptLog();
  const store = await openStore(settings.mongoUri, { awayAfterMs: 1_000 });
  const { redisUrl, prefix, queueDirectory } = settings;
  const queue = await openQueue({ ...(redisUrl === undefined ? {} : { redisUrl }), prefix, dataDir: queueDirectory, log });
  const messenger = makeWebhooks({ store, clock, timeoutMs: 500 });
  await queue.work(makeHandlers({ store, queue, messenger, clock, log }), { sweepEveryMs: 1_000, lockMs: 2_000 });
  process.send?.('running');
};

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
