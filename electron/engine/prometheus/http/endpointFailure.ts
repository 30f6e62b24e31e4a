import { type Failure, FailureError } from '#shared/domain/failure.ts';
import {
  faultClauses,
  requestFailure,
  type SocketFaultKind,
  socketFault,
} from '../../http/requestFailure.ts';

/** What stopped a request before there was an answer. `server` is its URL without a path. */
export function connectFailure(server: string, error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  const { kind, code, words } = socketFault(error);
  if (code.startsWith('ERR_SSL') || code === 'EPROTO')
    return requestFailure(
      'tls',
      `${server} does not speak TLS as expected`,
      'Check whether the URL should begin with http:// or https://.',
      words,
    );
  return requestFailure(kind, `${server} ${faultClauses[kind]}`, remedies[kind], words, kind === 'tls');
}

const remedies: Readonly<Record<SocketFaultKind, string>> = {
  tls: 'Name the PEM file of its certificate authority (caFile); or let the certificate go unchecked (insecure) on a network that you trust.',
  dns: 'Check the host in the URL and the VPN.',
  refused: 'Check the port in the URL and that the server runs.',
  timeout: 'Check the network and how busy the server is.',
  closed: 'It is tried again by itself; look at the log of the server.',
  unreachable: 'Check the URL, the network and the VPN.',
};

/** What an answer that is not 2xx means. `words` is its body. */
export function statusFailure(server: string, status: number, words: string): Failure {
  const make = (...args: Parameters<typeof requestFailure>) => requestFailure(...args).failure;
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
