import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits, safe in a URL and in a cookie. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/**
 * Who may use the server. A one-time token travels in the URL and is exchanged for a session cookie; a token that
 * was seen in a shell history or a proxy log is worth nothing afterwards.
 */
export class Sessions {
  readonly #tokens = new Set<string>();
  readonly #sessions = new Set<string>();

  /** A new token for a URL. */
  newToken(): string {
    const token = secret();
    this.#tokens.add(token);
    return token;
  }

  /** Takes a token for a session id; null when it is unknown or used. */
  exchange(token: string): string | null {
    for (const known of this.#tokens) {
      if (!same(token, known)) continue;
      this.#tokens.delete(known);
      const session = secret();
      this.#sessions.add(session);
      return session;
    }
    return null;
  }

  knows(session: string | null): boolean {
    if (session === null) return false;
    return [...this.#sessions].some((known) => same(session, known));
  }
}

/** A cookie's value from a `Cookie` header, or null. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined) return value;
  }
  return null;
}
