import { lookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/** Where the metadata services of clouds live, which hand out keys (link-local, and Amazon's over IPv6), and never a hotel's system. */
const FORBIDDEN = new BlockList();
FORBIDDEN.addSubnet('169.254.0.0', 16, 'ipv4');
FORBIDDEN.addSubnet('fe80::', 10, 'ipv6');
FORBIDDEN.addSubnet('fd00:ec2::', 32, 'ipv6');

const isForbidden = (address: string): boolean => FORBIDDEN.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Checked on the address that is connected to, so that no name can change its meaning between check and use. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, options, (error, address, family) => {
    const addresses = typeof address === 'string' ? [address] : address.map((each) => each.address);
    if (error === null && addresses.some(isForbidden)) callback(new Error('a link-local address is not allowed'), address, family);
    else callback(error, address, family);
  });
};

/**
 * Posts the body and resolves once a 2xx status has come; throws a short sentence otherwise, without any of the receiver's
 * words. Redirects are not followed: a signed briefing goes where the property said and nowhere else.
 */
export const post = async (url: URL, body: string, headers: Record<string, string>, timeoutMs: number): Promise<void> => {
  refuseForbidden(url);
  const options = { method: 'POST', headers, lookup: guardedLookup, signal: AbortSignal.timeout(timeoutMs) };
  const status = await statusOf(open(url, options), body).catch((fault: unknown) => {
    throw new Error(sentenceOn(fault, timeoutMs), { cause: fault });
  });
  if (status < 200 || status > 299)
    throw new Error(`answered ${status}${status >= 300 && status < 400 ? '; redirects are not followed' : ''}`);
};

const refuseForbidden = ({ protocol, hostname, username, password }: URL): void => {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'http:' && protocol !== 'https:') throw new Error(`only http and https are allowed, not ${protocol}`);
  if (username !== '' || password !== '') throw new Error('an address with a password in it is not allowed');
  if (isIP(host) !== 0 && isForbidden(host)) throw new Error('a link-local address is not allowed');
};

const open = (url: URL, options: RequestOptions): ClientRequest =>
  url.protocol === 'https:' ? httpsRequest(url, options) : httpRequest(url, options);

const statusOf = (request: ClientRequest, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response: IncomingMessage) => {
      // The status is all we want; whatever else it says, however slowly, is not waited for.
      response.on('error', () => undefined).destroy();
      resolve(response.statusCode ?? 0);
    });
    request.end(body);
  });

const sentenceOn = (fault: unknown, timeoutMs: number): string => {
  const { name, code, message } = fault as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  return code === undefined ? message : `no connection: ${code}`;
};
