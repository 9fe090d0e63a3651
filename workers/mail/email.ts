import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { AppError } from '../../domain/errors';
import type { Messenger, Properties, Store } from '../../domain/ports';
import type { Mailbox } from '../../domain/property';
import { readerAt } from '../../domain/pad/reader';
import type { Department, PropertyCode } from '../../domain/words';
import { alertContent, briefingContent, type Content } from './letter';
import { asHtml, asText } from './render';

interface Emails {
  store: Pick<Store, 'properties'>;
  /** `smtp://user:password@host:587` or `smtps://…`; without it every e-mail fails and says so. */
  smtpUrl: string | undefined;
  /** Who sends: "Preference Pad <pad@hotel.example>". */
  from: string | undefined;
  /** Where a briefing's page to print opens for who may read this mailbox; undefined where the program has no address. */
  printLink?: (stayId: string, property: PropertyCode, department: Department | undefined) => string;
}

/** Connecting, greeting and every silence in between; sending as a whole is broken off by who calls. */
const PATIENCE_MS = 8_000;

/**
 * Sends to the mailboxes that the property has set; resolves once the mail server has taken it. The Message-ID is made of the
 * idempotency key: a repeat after an answer that was lost is the same message to mail programs, and to servers that drop repeats.
 */
export const makeEmails = ({ store: { properties }, smtpUrl, from, printLink }: Emails): Messenger => {
  const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = smtpUrl === undefined ? null : createTransport({ url: smtpUrl, ...timeouts });
  const send = async (to: Mailbox, content: Content, key: string, thread: string): Promise<void> => {
    if (transport === null || from === undefined) throw new Error('no mail server is set (SMTP_URL, MAIL_FROM)');
    const { subject } = content;
    const ids = { messageId: messageId(key, from), references: messageId(thread, from) };
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const mail = { from, to: to.address, subject, text: asText(content), html: asHtml(content), ...ids, headers };
    await transport.sendMail(mail).catch((fault: unknown) => {
      throw new Error(sentenceOn(fault), { cause: fault });
    });
  };
  return {
    sendBriefing: async ({ id }, briefing, editionId, key) => {
      const mailbox = await mailboxOf(properties, briefing.property, id);
      const reader = await readerAt(properties, briefing.property, mailbox);
      const print = printLink?.(briefing.stayId, briefing.property, mailbox.department) ?? null;
      await send(mailbox, briefingContent(briefing, editionId, mailbox, reader, print), key, briefing.id);
    },
    sendAlert: async ({ id }, alert, key) => {
      const mailbox = await mailboxOf(properties, alert.property, id);
      const { timeZone } = await readerAt(properties, alert.property);
      await send(mailbox, alertContent(alert, timeZone), key, alert.id);
    },
  };
};

/** Keys may hold what a Message-ID may not; their digest is as stable. */
const messageId = (key: string, from: string): string => {
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'preference-pad.invalid';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${host}>`;
};

const mailboxOf = async (properties: Properties, code: PropertyCode, id: string): Promise<Mailbox> => {
  const mailbox = (await properties.get(code))?.mailboxes?.find((each) => each.id === id);
  if (mailbox === undefined) throw new AppError('UNKNOWN_PROPERTY', `The property ${code} has no mailbox ${id} (any more).`);
  return mailbox;
};

/** Never the server's own words: some repeat the message. */
const sentenceOn = (fault: unknown): string => {
  const { responseCode, code } = fault as { responseCode?: number; code?: string };
  return responseCode === undefined ? `no mail connection: ${code ?? 'unknown fault'}` : `the mail server answered ${responseCode}`;
};
