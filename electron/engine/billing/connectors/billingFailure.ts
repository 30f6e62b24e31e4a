import { FailureError, type FailureKind } from '#shared/domain/failure.ts';
import { shortWords } from '../../prometheus/http/endpointFailure.ts';

/** A failure of a billing connection. `words` are the provider's own, cut short. */
export function billingFailure(
  kind: FailureKind,
  message: string,
  remedy: string,
  words = '',
  terminal = false,
): FailureError {
  return new FailureError({ kind, message, remedy, words: shortWords(words), terminal });
}

/** What stopped a request before there was a whole answer. `server` is a URL without a path, or a service's name. */
export function networkFailure(server: string, error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  const { code, words } = causeOf(error);
  const [kind, what, remedy] = networkWords(code);
  return billingFailure(kind, `${server} ${what}`, remedy, words);
}

/** fetch and SDKs wrap the socket's error, each in its own way. */
function causeOf(error: unknown): { readonly code: string; readonly words: string } {
  let at: unknown = error;
  let words = '';
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    words ||= at.message;
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string') return { code, words: at.message };
    if (at.name === 'TimeoutError') return { code: 'ETIMEDOUT', words: at.message };
    at = at instanceof AggregateError ? at.errors[0] : at.cause;
  }
  return { code: '', words: words || String(error) };
}

const certificateCodes =
  /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|HOSTNAME_MISMATCH|INVALID_CA)/;

function networkWords(code: string): readonly [kind: FailureKind, what: string, remedy: string] {
  if (certificateCodes.test(code))
    return [
      'tls',
      'has a certificate that cannot be trusted',
      'Behind a proxy that opens TLS, start Headroom with NODE_EXTRA_CA_CERTS=FILE naming its authority.',
    ];
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return ['dns', 'has a name that cannot be resolved', 'Check the network, the VPN and the endpoint.'];
    case 'ECONNREFUSED':
      return ['refused', 'refuses the connection', 'Check the network and the endpoint of the connection.'];
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'UND_ERR_HEADERS_TIMEOUT':
    case 'UND_ERR_BODY_TIMEOUT':
      return ['timeout', 'did not answer in time', 'What was fetched is kept; pull again later.'];
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
    case 'ECONNABORTED':
      return ['closed', 'closed the connection in the middle', 'What was fetched is kept; pull again later.'];
    default:
      return ['unreachable', 'could not be asked', 'Check the network; what was fetched is kept.'];
  }
}

/** What a status that is not 2xx means where the provider says no more. */
export function statusFailure(server: string, status: number, words: string): FailureError {
  switch (status) {
    case 401:
      return billingFailure(
        'authentication',
        `${server} refuses the credentials (401)`,
        'They have expired or are wrong: sign in again, or enter a new key.',
        words,
        true,
      );
    case 403:
      return billingFailure(
        'permission',
        `${server} forbids this request (403)`,
        'Give the credentials the rights that the policy of this connection lists.',
        words,
        true,
      );
    case 404:
      return billingFailure(
        'query-refused',
        `${server} has no such thing (404)`,
        'Check the options of the connection.',
        words,
        true,
      );
    case 429:
      return billingFailure(
        'back-pressure',
        `${server} asks us to slow down (429)`,
        'What was fetched is kept; pull again later, and less often.',
        words,
      );
    default:
      return status >= 500
        ? billingFailure(
            'back-pressure',
            `${server} cannot answer now (${status})`,
            'What was fetched is kept; it is tried again by itself.',
            words,
          )
        : billingFailure(
            'query-refused',
            `${server} does not take the request (${status})`,
            'Check the options of the connection.',
            words,
            true,
          );
  }
}
