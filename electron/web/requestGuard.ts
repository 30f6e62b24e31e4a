import type { IncomingMessage } from 'node:http';

/** Names of this machine that a browser may have come by; any port, since `ssh -L` may stand between. */
const ownHosts = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/;

/**
 * Why a request is refused before anything of it is looked at, or null. The Host must be a name of this machine (a
 * hostile site that rebinds its own name to 127.0.0.1 still sends its own name), and an Origin, where there is
 * one, must be that same host. `needsOrigin`: WebSockets, where browsers always send it and apply no same-origin policy.
 */
export function refusal(request: IncomingMessage, needsOrigin: boolean): string | null {
  const { host, origin } = request.headers;
  if (host === undefined || !ownHosts.test(host))
    return 'This address is not one of this machine. Open the address that headroom printed.';
  if (origin === undefined) return needsOrigin ? 'A WebSocket needs an Origin.' : null;
  return origin === `http://${host}` ? null : 'Another site may not use this server.';
}
