import { pino } from 'pino';
import { compose } from './compose';
import { readSettings } from './config';
import { AppError } from './domain/errors';

/** Starts the whole program by the environment, and stops it in order on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const running = await compose(settings, log);
  for (const line of running.welcome) process.stdout.write(`${line}\n`);
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    running.stop().then(
      () => process.exit(0),
      (fault: unknown) => {
        log.error({ fault: String(fault) }, 'did not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((fault: unknown) => {
  const told =
    fault instanceof AppError
      ? `${fault.code}: ${fault.message}\n${fault.help}`
      : fault instanceof Error
        ? (fault.stack ?? fault.message)
        : String(fault);
  process.stderr.write(`${told}\n`);
  process.exit(1);
});
