import { FailureError, type FailureKind } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';

const longestWords = 400;

/** A failure of a request to a server. `words` are the server's own, cut short. */
export function requestFailure(
  kind: FailureKind,
  message: string,
  remedy: string,
  words = '',
  terminal = false,
): FailureError {
  return new FailureError({ kind, message, remedy, words: shortWords(words), terminal });
}

/** The other side's words as one bounded line. An answer of HTML is not words for a person. */
export function shortWords(text: string): string {
  const words = plainText(text.slice(0, 4000)).trim();
  return /^<(?:!doctype|html|\?xml)/i.test(words) ? '' : words.slice(0, longestWords);
}

/** What stops a request before there is a whole answer. */
export type SocketFaultKind = 'tls' | 'dns' | 'refused' | 'timeout' | 'closed' | 'unreachable';

/** Such a fault, as the socket told it. */
interface SocketFault {
  readonly kind: SocketFaultKind;
  /** The socket's or the library's; empty where there is none. */
  readonly code: string;
  readonly words: string;
}

/** What stopped a request: fetch and SDKs wrap the socket's error, each in its own way. */
export function socketFault(error: unknown): SocketFault {
  let at: unknown = error;
  let words = '';
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    words ||= at.message;
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string') return { kind: kindOf(code), code, words: at.message };
    if (at.name === 'TimeoutError') return { kind: 'timeout', code: 'ETIMEDOUT', words: at.message };
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return { kind: 'unreachable', code: '', words: words || String(error) };
}

const certificateCodes =
  /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|HOSTNAME_MISMATCH|INVALID_CA)/;

const kinds: Readonly<Record<string, SocketFaultKind>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  TIMEOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ECONNRESET: 'closed',
  ECONNABORTED: 'closed',
  EPIPE: 'closed',
  UND_ERR_SOCKET: 'closed',
};

function kindOf(code: string): SocketFaultKind {
  if (certificateCodes.test(code)) return 'tls';
  return Object.hasOwn(kinds, code) ? (kinds[code] ?? 'unreachable') : 'unreachable';
}

/** `SERVER has a name that cannot be resolved`: what is said of a server that could not be asked. */
export const faultClauses: Readonly<Record<SocketFaultKind, string>> = {
  tls: 'has a certificate that cannot be trusted',
  dns: 'has a name that cannot be resolved',
  refused: 'refuses the connection',
  timeout: 'did not answer in time',
  closed: 'closed the connection in the middle',
  unreachable: 'could not be asked',
};
