import type { Milliseconds } from '#shared/domain/units.ts';
import { requestFailure } from '../../http/requestFailure.ts';
import { productVersion } from '../../productVersion.ts';
import { networkFailure, statusFailure } from './billingFailure.ts';
import { parseExactJson } from './exactJson.ts';
import { type BackOff, TryAgain, usualBackOff, withBackOff } from './withBackOff.ts';

/** One request. Every one is a question, so that asking again is harmless. */
export interface BillingRequest {
  readonly url: string | URL;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** On the whole exchange; 60 s where absent. */
  readonly timeoutMs?: Milliseconds;
  /** Bytes of the answer at most, unpacked; 32 MiB where absent. */
  readonly mostBytes?: number;
  /** The wait that headers of the provider's own ask for; the longer of this and `Retry-After` holds. */
  readonly waitHint?: (headers: Headers) => Milliseconds | null;
}

/** An answer, whatever its status, save 429 and 5xx that did not go away. */
export interface BillingAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body with every number as the text that was sent. @throws FailureError (unreadable). */
  json(): unknown;
  /** @throws FailureError unless the status is 2xx. */
  orThrow(): BillingAnswer;
}

/** Asks; backs off on 429, 5xx and broken connections. @throws FailureError; the signal's reason when aborted. */
export type BillingFetch = (request: BillingRequest) => Promise<BillingAnswer>;

/** What a fetch of one connection is made with. */
export interface FetchSettings {
  readonly signal: AbortSignal;
  /** The `endpoint` of the connection: plain http is allowed there, as it is on loopback. */
  readonly endpoint?: string | undefined;
  readonly backOff?: BackOff;
  /** Called for each request that is sent. */
  readonly onRequest?: () => void;
}

const usualTimeoutMs = 60_000;
const usualMostBytes = 32 * 2 ** 20;

/** A fetch for one connection. Redirects are not followed: they would carry the key to a place that nobody configured. */
export function createBillingFetch(settings: FetchSettings): BillingFetch {
  return (request) => {
    const url = checkedUrl(request.url, settings.endpoint);
    return withBackOff(
      () => attempt(url, request, settings),
      settings.signal,
      settings.backOff ?? usualBackOff,
    );
  };
}

/**
 * The URL of a next page that a server named; relative ones are allowed.
 * @throws FailureError where it leads to another server: that one would be handed the key.
 */
export function nextPageUrl(link: string, current: string | URL): URL {
  const base = new URL(current);
  const next = parsedUrl(link, base);
  if (next && next.origin === base.origin) return next;
  throw requestFailure(
    'unreadable',
    `${base.origin} names a next page on another server`,
    'Nothing was sent there. Check the endpoint of the connection.',
    link,
    true,
  );
}

function checkedUrl(input: string | URL, endpoint: string | undefined): URL {
  const url = parsedUrl(input);
  const isOverride = endpoint !== undefined && url?.origin === parsedUrl(endpoint)?.origin;
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && (isLoopback(url) || isOverride))))
    return url;
  throw requestFailure(
    'config',
    `${String(input).slice(0, 200)} is not an https:// address`,
    'Give an https:// endpoint; http:// is for loopback and for the endpoint that the connection names.',
    '',
    true,
  );
}

function parsedUrl(input: string | URL, base?: URL): URL | null {
  return URL.canParse(String(input), base?.href) ? new URL(input, base) : null;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

async function attempt(url: URL, request: BillingRequest, settings: FetchSettings): Promise<BillingAnswer> {
  const limit = AbortSignal.timeout(request.timeoutMs ?? usualTimeoutMs);
  settings.onRequest?.();
  const { response, text } = await send(url, request, AbortSignal.any([settings.signal, limit])).catch(
    (error: unknown) => {
      settings.signal.throwIfAborted();
      const failure = networkFailure(url.origin, limit.aborted ? limit.reason : error);
      const isPassing = !['dns', 'tls', 'too-many-series', 'refused'].includes(failure.failure.kind);
      throw isPassing ? new TryAgain(failure) : failure;
    },
  );
  const { status, headers } = response;
  if (status === 429 || status >= 500)
    throw new TryAgain(statusFailure(url.origin, status, text), waitOf(headers, request));
  return answerOf(url, status, headers, text);
}

async function send(
  url: URL,
  request: BillingRequest,
  signal: AbortSignal,
): Promise<{ readonly response: Response; readonly text: string }> {
  const response = await fetch(url, {
    method: request.method ?? (request.body === undefined ? 'GET' : 'POST'),
    headers: { 'user-agent': `headroom/${productVersion}`, accept: 'application/json', ...request.headers },
    redirect: 'manual',
    signal,
    ...(request.body !== undefined && { body: request.body }),
  });
  return { response, text: await boundedText(url, response, request.mostBytes ?? usualMostBytes) };
}

async function boundedText(url: URL, response: Response, mostBytes: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > mostBytes)
      throw requestFailure(
        'too-many-series',
        `An answer of ${url.origin} is larger than ${Math.round(mostBytes / 2 ** 20)} MiB`,
        'Ask for fewer months or a narrower scope.',
        '',
        true,
      );
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function answerOf(url: URL, status: number, headers: Headers, text: string): BillingAnswer {
  const answer: BillingAnswer = {
    status,
    headers,
    text,
    json: () => {
      try {
        return parseExactJson(text);
      } catch {
        throw requestFailure(
          'unreadable',
          `${url.origin}${url.pathname} did not answer with JSON`,
          'Check the endpoint of the connection; a proxy may answer in its place.',
          text,
        );
      }
    },
    orThrow: () => {
      if (status >= 200 && status < 300) return answer;
      throw statusFailure(url.origin, status, text);
    },
  };
  return answer;
}

/** The longest wait that any header asks for, or null. `Retry-After` is seconds or a date (RFC 9110 10.2.3). */
function waitOf(headers: Headers, { waitHint }: BillingRequest): Milliseconds | null {
  const after = headers.get('retry-after');
  const seconds = after !== null && /^\d{1,9}$/.test(after) ? Number(after) * 1000 : null;
  const date = after === null ? Number.NaN : Date.parse(after) - Date.now();
  const waits = [seconds ?? (Number.isNaN(date) ? null : date), waitHint?.(headers) ?? null];
  const known = waits.filter((wait) => wait !== null);
  return known.length === 0 ? null : Math.max(0, ...known);
}
