import { readFileSync } from 'node:fs';
import { readSettings, settings } from '../config';
import { AppError } from '../domain/errors';

const example = new Map(
  readFileSync('.env.example', 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line))
    .map((line) => line.split('=', 2) as [string, string]),
);

const messageOf = (env: Record<string, string>): string => {
  try {
    readSettings(env);
    return 'accepted';
  } catch (fault) {
    return fault instanceof AppError ? `${fault.code} ${fault.message}` : String(fault);
  }
};

describe('settings', () => {
  test('.env.example lists every setting, and no other', () => {
    expect([...example.keys()].sort()).toEqual(Object.keys(settings.shape).sort());
  });

  test('.env.example shows the defaults', () => {
    expect(readSettings(Object.fromEntries(example))).toEqual(readSettings({}));
  });

  test('nothing is needed on loopback', () => {
    expect(readSettings({})).toMatchObject({ HOST: '127.0.0.1', PORT: 3978, loopback: true });
  });

  const strong = 'k'.repeat(32);
  const complete = {
    HOST: '0.0.0.0',
    MICROSOFT_APP_ID: 'id',
    MICROSOFT_APP_PASSWORD: 'secret',
    SIGNING_KEY: strong,
    PUBLIC_URL: 'https://pad.example',
    DEMO: 'off',
  };

  test('off loopback, complete settings are accepted', () => {
    expect(readSettings(complete)).toMatchObject({ loopback: false });
  });

  test.each(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD', 'SIGNING_KEY', 'PUBLIC_URL'])('off loopback, a missing %s is named', (name) => {
    expect(messageOf({ ...complete, [name]: '' })).toContain(`BAD_SETTING ${name}`);
  });

  test.each([
    ['DEMO', 'on', 'DEMO must be off'],
    ['DEMO_CLOCK', 'on', 'DEMO_CLOCK must be off'],
    ['SIGNING_KEY', 'short', 'at least 32'],
    ['PORT', 'eighty', 'PORT'],
    ['SMTP_URL', 'smtp://127.0.0.1:25', 'SMTP_URL and MAIL_FROM belong together'],
    ['MAIL_FROM', 'Pad <pad@hotel.example>', 'SMTP_URL and MAIL_FROM belong together'],
    ['SMTP_URL', 'http://127.0.0.1:25', 'SMTP_URL'],
    ['PROCESS', 'both', 'PROCESS'],
  ])('%s=%s is refused with what to do', (name, value, told) => {
    expect(messageOf({ ...complete, [name]: value })).toContain(told);
  });
});
