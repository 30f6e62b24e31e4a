import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from './contentSecurityPolicy.ts';
import { refusal } from './requestGuard.ts';
import type { Sessions } from './session.ts';
import { sessionCookie, sessionOf } from './sessionCookie.ts';
import { readStaticFile } from './staticFiles.ts';

/** Answers one HTTP request: the exchange of a token, the question whether a session lives, or a file of the page. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  page: string,
  sessions: Sessions,
): Promise<void> {
  const refused = refusal(request, false);
  if (refused) return say(response, 403, refused);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(response, 405, 'Only GET is answered.');
  // By hand, not by `URL`: that one throws at `//` and resolves dot segments, which `readStaticFile` refuses.
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(request.url ?? '/') ?? [];
  const known = sessions.knows(sessionOf(request));
  const token = new URLSearchParams(query).get('token');
  if (path === '/' && token !== null) return exchange(request, response, sessions, token, known);
  if (!known) return say(response, 403, noSession);
  if (path === '/session') return say(response, 200, 'This session is known.');
  const file = await readStaticFile(page, path);
  if (file.status !== 200) return say(response, file.status, 'There is no such file.');
  response.writeHead(200, {
    ...headers,
    'content-type': file.contentType,
    'content-length': file.body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

const headers = { ...securityHeaders, 'cache-control': 'no-store' };
const noSession =
  'This browser has no session here. Open the address that headroom printed last; it works once.';

/**
 * Sets the cookie and moves on to the page. By a page that refreshes itself, not by a redirect: a link followed from
 * another site (a terminal in a browser) stays that site's navigation through redirects, and SameSite=Strict
 * cookies are not sent with it.
 */
function exchange(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions,
  token: string,
  known: boolean,
): void {
  const session = sessions.exchange(token);
  if (session === null && !known) {
    say(response, 403, noSession);
    return;
  }
  const cookie = session === null ? {} : { 'set-cookie': sessionCookie(request, session) };
  response.writeHead(200, { ...headers, ...cookie, 'content-type': 'text/html; charset=utf-8' });
  response.end(
    '<!doctype html><meta charset="utf-8"><title>Headroom</title><link rel="icon" href="/favicon.svg">' +
      '<meta http-equiv="refresh" content="0;url=/">',
  );
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
