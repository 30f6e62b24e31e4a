import { FailureError } from '#shared/domain/failure.ts';
import {
  faultClauses,
  requestFailure,
  type SocketFaultKind,
  socketFault,
} from '../../http/requestFailure.ts';

/** What stopped a request before there was a whole answer. `server` is a URL without a path, or a service's name. */
export function networkFailure(server: string, error: unknown): FailureError {
  if (error instanceof FailureError) return error;
  const { kind, words } = socketFault(error);
  return requestFailure(kind, `${server} ${faultClauses[kind]}`, remedies[kind], words);
}

const pullLater = 'What was fetched is kept; pull again later.';
const remedies: Readonly<Record<SocketFaultKind, string>> = {
  tls: 'Behind a proxy that opens TLS, start Headroom with NODE_EXTRA_CA_CERTS=FILE naming its authority.',
  dns: 'Check the network, the VPN and the endpoint.',
  refused: 'Check the network and the endpoint of the connection.',
  timeout: pullLater,
  closed: pullLater,
  unreachable: 'Check the network; what was fetched is kept.',
};

/** What a status that is not 2xx means where the provider says no more. */
export function statusFailure(server: string, status: number, words: string): FailureError {
  switch (status) {
    case 401:
      return requestFailure(
        'authentication',
        `${server} refuses the credentials (401)`,
        'They have expired or are wrong: sign in again, or enter a new key.',
        words,
        true,
      );
    case 403:
      return requestFailure(
        'permission',
        `${server} forbids this request (403)`,
        'Give the credentials the rights that the policy of this connection lists.',
        words,
        true,
      );
    case 404:
      return requestFailure(
        'query-refused',
        `${server} has no such thing (404)`,
        'Check the options of the connection.',
        words,
        true,
      );
    case 429:
      return requestFailure(
        'back-pressure',
        `${server} asks us to slow down (429)`,
        'What was fetched is kept; pull again later, and less often.',
        words,
      );
    default:
      return status >= 500
        ? requestFailure(
            'back-pressure',
            `${server} cannot answer now (${status})`,
            'What was fetched is kept; it is tried again by itself.',
            words,
          )
        : requestFailure(
            'query-refused',
            `${server} does not take the request (${status})`,
            'Check the options of the connection.',
            words,
            true,
          );
  }
}
