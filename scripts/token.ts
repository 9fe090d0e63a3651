import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readSettings } from '../config';
import { ROLES } from '../domain/words';
import { signingKey } from '../web/signing-key';
import { makeTokens, type Claims } from '../web/tokens';

const USAGE = `Makes a token for the API or a sign-in link for a page.
  npm run token -- --role integration --property NAP --property CUN [--name pms] [--days 365]
  npm run token -- --associate ID          sign-in link for an associate
  npm run token -- --guest ID              signed link for a guest, as sent with the confirmation`;

const { values } = parseArgs({
  options: {
    role: { type: 'string' },
    property: { type: 'string', multiple: true },
    name: { type: 'string', default: 'integration' },
    days: { type: 'string', default: '365' },
    associate: { type: 'string' },
    guest: { type: 'string' },
  },
});

function claims(): Claims | null {
  if (values.guest !== undefined) return { kind: 'guest', guestId: values.guest };
  if (values.associate !== undefined) return { kind: 'associate', associateId: values.associate };
  const role = z.enum(ROLES).safeParse(values.role);
  if (!role.success || !values.property) return null;
  return { kind: 'service', name: values.name, role: role.data, properties: values.property.map((code) => code.toUpperCase()) };
}

const given = claims();
if (given === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const settings = readSettings(process.env);
  const token = makeTokens(signingKey(settings), () => new Date()).sign(given, Number(values.days));
  const base = settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`;
  console.log(given.kind === 'service' ? token : `${base}/${given.kind}#token=${token}`);
}
