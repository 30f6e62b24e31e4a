import type { FailureError } from '#shared/domain/failure.ts';
import type { Hop } from '../config/route.ts';
import { errorCode, errorWords, sshError } from '../sshError.ts';

/** A network error as a failure of a hop; anything else is a connection that broke. */
export function networkFailure(hop: Hop, error: unknown): FailureError {
  const words = errorWords(error);
  switch (errorCode(error)) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_NODATA':
    case 'EAI_NONAME':
      return sshError(
        'dns',
        `the name ${hop.settings.hostname} of ${hop.title} does not resolve`,
        'Check the address and the name server.',
        { words },
      );
    case 'ECONNREFUSED':
      return sshError(
        'refused',
        `${hop.title} refused the connection: nothing listens there`,
        'Check the port and that sshd runs.',
        { words },
      );
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return sshError(
        'unreachable',
        `no way leads to ${hop.title}`,
        'Check the network, the VPN and the jump host.',
        { words },
      );
    case 'ETIMEDOUT':
      return timeoutFailure(hop, words);
    default:
      return closedFailure(hop, words);
  }
}

/** No answer within the time allowed. */
export function timeoutFailure(hop: Hop, words: string): FailureError {
  return sshError(
    'timeout',
    `${hop.title} did not answer in time`,
    'Check that the machine is up and that no firewall drops the connection.',
    { words },
  );
}

/** The connection ended before the login did. */
export function closedFailure(hop: Hop, words: string): FailureError {
  return sshError(
    'closed',
    `${hop.title} closed the connection`,
    'It will be tried again; if it stays, look into the log of its sshd (MaxStartups, login limits).',
    { words },
  );
}

/** What ssh2 said while the handshake was under way, as a failure. */
export function handshakeFailure(hop: Hop, error: unknown): FailureError {
  const words = errorWords(error);
  if (/no matching/i.test(words)) {
    return sshError(
      'key-exchange',
      `${hop.title} shares no key exchange, host key type or cipher with ssh2 without SHA-1`,
      'Leave the transport of this host on auto, so that the system ssh is tried, or bring its sshd up to date.',
      { words, terminal: true },
    );
  }
  if (/timed out|timeout/i.test(words)) return timeoutFailure(hop, words);
  if (/signature verification failed/i.test(words)) {
    return sshError(
      'host-key-unverifiable',
      `${hop.title} could not prove that it holds its host key`,
      'Someone may be listening in; ask whoever runs the machine.',
      { words, terminal: true },
    );
  }
  return networkFailure(hop, error);
}
