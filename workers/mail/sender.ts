import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Content } from './letter';
import { asHtml, asText } from './render';

export interface Office {
  /** `smtp://user:password@host:587` or `smtps://…`; without it every e-mail fails and says so. */
  smtpUrl: string | undefined;
  /** Who sends: "Preference Pad <pad@hotel.example>". */
  from: string | undefined;
}

/** One e-mail; those of one `thread` stand together. */
export interface Outgoing {
  to: string;
  content: Content;
  key: string;
  thread: string;
  headers?: Record<string, string>;
}

/** Connecting, greeting and every silence in between; sending as a whole is broken off by who calls. */
const PATIENCE_MS = 8_000;

/**
 * Sends by this mail server; resolves once it has taken the message. The Message-ID is made of the idempotency key: a repeat after an
 * answer that was lost is the same message to mail programs, and to servers that drop repeats.
 */
export const senderBy = ({ smtpUrl, from }: Office): ((mail: Outgoing) => Promise<void>) => {
  const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = smtpUrl === undefined ? null : createTransport({ url: smtpUrl, ...timeouts });
  return async ({ to, content, key, thread, headers }) => {
    if (transport === null || from === undefined) throw new Error('no mail server is set (SMTP_URL, MAIL_FROM)');
    const ids = { messageId: messageId(key, from), references: messageId(thread, from) };
    const words = { subject: content.subject, text: asText(content), html: asHtml(content) };
    const mail = { from, to, ...words, ...ids, headers: { 'Auto-Submitted': 'auto-generated', ...headers } };
    await transport.sendMail(mail).catch((fault: unknown) => {
      throw new Error(sentenceOn(fault), { cause: fault });
    });
  };
};

/** Keys may hold what a Message-ID may not; their digest is as stable. */
const messageId = (key: string, from: string): string => {
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'preference-pad.invalid';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${host}>`;
};

/** Never the server's own words: some repeat the message. */
const sentenceOn = (fault: unknown): string => {
  const { responseCode, code } = fault as { responseCode?: number; code?: string };
  return responseCode === undefined ? `no mail connection: ${code ?? 'unknown fault'}` : `the mail server answered ${responseCode}`;
};
