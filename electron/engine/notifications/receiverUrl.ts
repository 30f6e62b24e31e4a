import { isIP } from 'node:net';
import { addressKind, mayReceive } from './addressKind.ts';
import { type RefusedTarget, refusedAddress } from './refusedTarget.ts';

/** A checked target of a webhook. */
export interface ReceiverUrl {
  readonly secure: boolean;
  /** A name, or an address without brackets. */
  readonly hostname: string;
  readonly port: number;
  /** As the `Host` header takes it. */
  readonly host: string;
  /** Path and query. May be secret (Slack's is): never logged. */
  readonly path: string;
}

/**
 * Reads the URL of a webhook. What can be told from the text alone is refused here (plain http and addresses of a private network
 * unless allowed, credentials in the URL); names are judged when they are resolved. URL's own parser turns every spelling of an
 * address (`0x7f.1`, `2130706433`, `0177.0.0.1`) into the usual one first.
 */
export function readReceiverUrl(text: string, allowPrivate: boolean): ReceiverUrl | RefusedTarget {
  if (!URL.canParse(text.trim()))
    return refuse('The URL cannot be read.', 'Write it whole: https://host/path.');
  const url = new URL(text.trim());
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse(`A webhook cannot be at ${url.protocol}`, 'Write a URL that begins with https://.');
  if (url.username !== '' || url.password !== '')
    return refuse('The URL holds a user name or a password.', 'Put a token into the token field instead.');
  if (url.protocol === 'http:' && !allowPrivate)
    return refuse(
      'Plain http would send hosts and findings unencrypted.',
      'Write https://, or allow private targets for this receiver.',
    );
  const hostname = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (hostname === '') return refuse('The URL names no host.', 'Write it whole: https://host/path.');
  if (isIP(hostname) !== 0) {
    const kind = addressKind(hostname);
    if (!mayReceive(kind, allowPrivate)) return refusedAddress(hostname, hostname, kind);
  }
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  return { secure, hostname, port, host: url.host, path: url.pathname + url.search };
}

function refuse(message: string, remedy: string): RefusedTarget {
  return { refused: true, message, remedy };
}
