import { type Failure, FailureError, type FailureKind } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';

const longestWords = 400;

/** A failure of a request to a server, in one place for sources and for the target. */
export function endpointFailure(
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

const certificateCodes =
  /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA)/;

/** What stopped a request before there was an answer. `server` is its URL without a path. */
export function connectFailure(server: string, error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  if (certificateCodes.test(code))
    return endpointFailure(
      'tls',
      `The certificate of ${server} cannot be trusted`,
      'Name the PEM file of its certificate authority (caFile); or let the certificate go unchecked (insecure) on a network that you trust.',
      message,
      true,
    );
  if (code.startsWith('ERR_SSL') || code === 'EPROTO')
    return endpointFailure(
      'tls',
      `${server} does not speak TLS as expected`,
      'Check whether the URL should begin with http:// or https://.',
      message,
    );
  const [kind, what, remedy] = networkFailure(code);
  return endpointFailure(kind, `${server} ${what}`, remedy, message);
}

function networkFailure(code: string): readonly [kind: FailureKind, what: string, remedy: string] {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return ['dns', 'has a name that cannot be resolved', 'Check the host in the URL and the VPN.'];
    case 'ECONNREFUSED':
      return ['refused', 'refuses the connection', 'Check the port in the URL and that the server runs.'];
    case 'ETIMEDOUT':
    case 'TIMEOUT':
      return ['timeout', 'did not answer in time', 'Check the network and how busy the server is.'];
    case 'ECONNRESET':
    case 'EPIPE':
      return [
        'closed',
        'closed the connection',
        'It is tried again by itself; look at the log of the server.',
      ];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return ['unreachable', 'cannot be reached', 'Check the network and the VPN.'];
    default:
      return ['unreachable', 'could not be asked', 'Check the URL and the network.'];
  }
}

/** What an answer that is not 2xx means. `words` is its body. */
export function statusFailure(server: string, status: number, words: string): Failure {
  const make = (...args: Parameters<typeof endpointFailure>) => endpointFailure(...args).failure;
  switch (status) {
    case 401:
      return make(
        'authentication',
        `${server} refuses the login (401)`,
        'Check the kind of authentication and enter the token or password again.',
        words,
        true,
      );
    case 403:
      return make(
        'permission',
        `${server} forbids this request (403)`,
        'Ask for the right to query, or to write, with this token.',
        words,
        true,
      );
    case 404:
      return make(
        'unreadable',
        `${server} has no such path (404)`,
        'Give the URL of the API root, with its prefix: https://host/prometheus for Mimir, https://host/select/0/prometheus for a VictoriaMetrics cluster.',
        words,
        true,
      );
    case 422:
      return tooMany(words)
        ? make('too-many-series', `${server} finds the query too large (422)`, narrower, words)
        : make('query-refused', `${server} cannot run the query (422)`, checkSelector, words);
    case 400:
      return make('query-refused', `${server} does not take the request (400)`, checkSelector, words);
    case 429:
      return make(
        'back-pressure',
        `${server} asks us to slow down (429)`,
        'Query less often, or ask for a higher limit.',
        words,
      );
    case 503:
      return make(
        'back-pressure',
        `${server} is overloaded or starting (503)`,
        'It is tried again by itself.',
        words,
      );
    default:
      return make(
        status >= 500 ? 'back-pressure' : 'unreadable',
        `${server} answers with status ${status}`,
        status >= 500 ? 'It is tried again by itself; look at the log of the server.' : 'Check the URL.',
        words,
      );
  }
}

const narrower = 'Narrow the source with a selector such as cluster="eu", or raise the limit of the server.';
const checkSelector = 'Check the selector and the URL of the source.';

function tooMany(words: string): boolean {
  return /too many (?:samples|time ?series|points)|limit|exceed/i.test(words);
}
