import { z } from 'zod';
import { AppError } from './domain/errors';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const text = z.string().trim().min(1);
const optional = z.preprocess((value) => (value === '' ? undefined : value), text.optional());
const onOff = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(fallback)
    .transform((value) => value === 'on');

/** Every setting, with its default. `.env.example` explains each; a test holds both equal. */
export const settings = z.object({
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  METRICS_PORT: z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().int().min(0).max(65535).optional()),
  PUBLIC_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url().optional()),
  DATA_DIR: text.default('./data'),
  MONGODB_URI: optional,
  REDIS_URL: optional,
  PROCESS: z.enum(['all', 'bot', 'worker']).default('all'),
  SIGNING_KEY: z.preprocess((value) => (value === '' ? undefined : value), z.string().min(32, 'needs at least 32 characters').optional()),
  MICROSOFT_APP_ID: optional,
  MICROSOFT_APP_PASSWORD: optional,
  MICROSOFT_APP_TYPE: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: optional,
  CHAIN_NAME: text.default('Preference Pad Hotels'),
  DEMO: onOff('on'),
  DEMO_CLOCK: onOff('off'),
  SWEEP_SECONDS: z.coerce.number().min(1).max(3600).default(5),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(200).default(8),
  JOB_LOCK_SECONDS: z.preprocess((value) => (value === '' ? undefined : value), z.coerce.number().min(1).max(600).optional()),
  WEBHOOK_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
  SMTP_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: optional,
  PMS_DIRECTORY: optional,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Settings = z.infer<typeof settings> & { loopback: boolean };

/**
 * Reads and validates the environment. AppError BAD_SETTING names every setting that is wrong or missing. Outside of loopback
 * the server does not start without credentials: without an app id Bot Framework accepts unauthenticated requests.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const read = settings.safeParse(env);
  if (!read.success) throw new AppError('BAD_SETTING', z.prettifyError(read.error));
  const loopback = LOOPBACK.has(read.data.HOST);
  const problems = [...(loopback ? [] : missingOffLoopback(read.data)), ...halfSetMail(read.data)];
  if (problems.length > 0) throw new AppError('BAD_SETTING', problems.join('\n'));
  return { ...read.data, loopback };
}

function halfSetMail({ SMTP_URL, MAIL_FROM }: z.infer<typeof settings>): string[] {
  if ((SMTP_URL === undefined) === (MAIL_FROM === undefined)) return [];
  return ['SMTP_URL and MAIL_FROM belong together: set both, or neither'];
}

function missingOffLoopback(given: z.infer<typeof settings>): string[] {
  const why = `is required because HOST=${given.HOST} is not a loopback address`;
  const needed = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'SIGNING_KEY', 'PUBLIC_URL'] as const;
  const missing = needed.filter((name) => given[name] === undefined).map((name) => `${name} ${why}`);
  if (given.DEMO_CLOCK) missing.push('DEMO_CLOCK must be off: on a public address nobody may move the time');
  if (given.DEMO) missing.push('DEMO must be off: demo guests and their sign-in links do not belong on a public address');
  return missing;
}
