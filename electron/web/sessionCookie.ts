import type { IncomingMessage } from 'node:http';
import { readCookie } from './session.ts';

/** Cookies are shared by all ports of a host, so the name carries the port that the browser uses. */
function cookieName(request: IncomingMessage): string {
  const port = /:(\d+)$/.exec(request.headers.host ?? '')?.[1] ?? '80';
  return `headroom-${port}`;
}

/** The session id that a request carries, or null. */
export function sessionOf(request: IncomingMessage): string | null {
  return readCookie(request.headers.cookie, cookieName(request));
}

/** A `Set-Cookie` header for a session: not readable by script, not sent by other sites, gone with the browser. */
export function sessionCookie(request: IncomingMessage, session: string): string {
  return `${cookieName(request)}=${session}; Path=/; HttpOnly; SameSite=Strict`;
}
