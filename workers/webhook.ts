import { createHmac } from 'node:crypto';
import { AppError } from '../domain/errors';
import type { Clock, Messenger, Properties, Store } from '../domain/ports';
import type { Webhook } from '../domain/property';
import type { PropertyCode } from '../domain/words';
import { alertPayload, briefingPayload } from './payloads';
import { post } from './post';

/** Signs what is sent: HMAC-SHA256 over `${timestamp}.${body}` with the webhook's secret, in hex. docs/webhooks.md shows how to check it. */
const sign = (secret: string, timestamp: string, body: string): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');

interface Webhooks {
  store: Pick<Store, 'properties'>;
  clock: Clock;
  /** The receiver has this long from the first try to connect to its status line. */
  timeoutMs: number;
}

/** Sends to the webhooks that the property has set; resolves once the receiver has answered 2xx. */
export const makeWebhooks = ({ store: { properties }, clock, timeoutMs }: Webhooks): Messenger => {
  const send = async (code: PropertyCode, webhookId: string, payload: unknown, idempotencyKey: string): Promise<void> => {
    const { url, secret } = await webhookOf(properties, code, webhookId);
    const body = JSON.stringify(payload);
    const timestamp = String(Math.floor(clock.now().getTime() / 1_000));
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'preference-pad',
      'idempotency-key': asHeader(idempotencyKey),
      'pad-timestamp': timestamp,
      'pad-signature': `v1=${sign(secret, timestamp, body)}`,
    };
    await post(new URL(url), body, headers, timeoutMs);
  };
  return {
    sendBriefing: ({ id, department }, briefing, editionId, key) =>
      send(briefing.property, id, briefingPayload(briefing, editionId, key, department), key),
    sendAlert: ({ id }, alert, key) => send(alert.property, id, alertPayload(alert, key), key),
  };
};

/** Headers hold ASCII only; anything else in a key is percent-encoded. */
const asHeader = (key: string): string => key.replace(/[^\x21-\x7e]+/g, encodeURIComponent);

const webhookOf = async (properties: Properties, code: PropertyCode, id: string): Promise<Webhook> => {
  const webhook = (await properties.get(code))?.webhooks.find((each) => each.id === id);
  if (webhook === undefined) throw new AppError('UNKNOWN_PROPERTY', `The property ${code} has no webhook ${id} (any more).`);
  return webhook;
};
