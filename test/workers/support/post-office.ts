import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Taken {
  to: string[];
  raw: string;
}

/** A real SMTP server on loopback; `refusing` answers 451 after the whole message has come. */
export class PostOffice {
  readonly taken: Taken[] = [];
  refusing = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      let raw = '';
      stream.setEncoding('utf8').on('data', (part: string) => (raw += part));
      stream.on('end', () => {
        this.taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw: unfolded(raw) });
        done(this.refusing ? Object.assign(new Error('a secret of the post office'), { responseCode: 451 }) : null);
      });
    },
  });

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

/** Quoted-printable undone, so that sentences can be looked for. */
const unfolded = (raw: string): string => {
  const joined = raw.replace(/=\r?\n/g, '');
  return joined.replace(/(=[0-9A-F]{2})+/g, (signs) => Buffer.from(signs.replaceAll('=', ''), 'hex').toString());
};
export const header = (raw: string, name: string): string | undefined => new RegExp(`^${name}: (.+?)\r?$`, 'im').exec(raw)?.[1];
