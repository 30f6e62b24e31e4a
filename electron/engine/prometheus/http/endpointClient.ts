import { readFileSync } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { homedir } from 'node:os';
import { FailureError } from '#shared/domain/failure.ts';
import type { EndpointConfig } from '#shared/domain/source.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import { requestFailure } from '../../http/requestFailure.ts';
import { productVersion } from '../../productVersion.ts';
import { boundedBody } from './boundedBody.ts';
import { connectFailure } from './endpointFailure.ts';

/** An answer of a server, whatever its status. */
interface EndpointAnswer {
  readonly status: number;
  readonly body: Buffer;
  /** The server's clock by its `Date` header, whole seconds; null where it sends none. */
  readonly dateMs: number | null;
  /** Wait that the server asks for (`Retry-After`); null where it asks for none. */
  readonly retryAfterMs: Milliseconds | null;
}

/** One request. */
interface EndpointRequest {
  readonly url: URL;
  /** What is posted; null: the request is a GET. */
  readonly body: Buffer | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: Milliseconds;
  /** Bytes of the answer at most, after decompression. */
  readonly mostBytes: number;
}

/** Talks to one server with its authentication and TLS settings, over connections that are kept. */
export interface EndpointClient {
  /** Scheme, host and port, for messages. */
  readonly server: string;
  /** @throws FailureError where there is no answer; any status is an answer. */
  ask(request: EndpointRequest): Promise<EndpointAnswer>;
  close(): void;
}

const connections = 4;

/**
 * A client of a server. Redirects are not followed: they would carry the token to a place that nobody configured.
 * @throws FailureError (config) where the CA file cannot be read or the secret is missing.
 */
export function createEndpointClient(config: EndpointConfig, secret: string | null): EndpointClient {
  const server = new URL(config.url).origin;
  const options = { keepAlive: true, maxSockets: connections };
  const tls = { ...options, rejectUnauthorized: !config.insecure, ...readCa(config) };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(tls) };
  const fixed = { ...identity, ...authorization(config, secret), ...tenancy(config) };
  return {
    server,
    ask: async (request) => {
      try {
        return await send(request, agents, { ...fixed, ...request.headers });
      } catch (error) {
        throw connectFailure(server, error);
      }
    },
    close: () => {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

const identity = { 'user-agent': `headroom/${productVersion}`, 'accept-encoding': 'gzip' } as const;

function tenancy({ orgId }: EndpointConfig): Record<string, string> {
  return orgId === undefined ? {} : { 'x-scope-orgid': orgId };
}

function authorization(config: EndpointConfig, secret: string | null): Record<string, string> {
  if (config.auth === 'none') return {};
  if (secret === null)
    throw requestFailure(
      'needs-secret',
      `The ${config.auth === 'bearer' ? 'token' : 'password'} of ${config.url} is not known`,
      config.secretEnv === undefined
        ? 'Enter it in the app, or name an environment variable that holds it (secretEnv).'
        : `Set the environment variable ${config.secretEnv} for Headroom.`,
      '',
      true,
    );
  if (config.auth === 'bearer') return { authorization: `Bearer ${secret}` };
  return { authorization: `Basic ${Buffer.from(`${config.user ?? ''}:${secret}`).toString('base64')}` };
}

function readCa({ caFile }: EndpointConfig): { ca?: Buffer } {
  if (caFile === undefined) return {};
  try {
    return { ca: readFileSync(caFile.replace(/^~(?=\/|$)/, homedir())) };
  } catch (error) {
    throw requestFailure(
      'config',
      `The certificate file ${caFile} cannot be read`,
      'Give the path of a PEM file (caFile).',
      (error as Error).message,
      true,
    );
  }
}

function send(
  request: EndpointRequest,
  agents: { readonly http: HttpAgent; readonly https: HttpsAgent },
  headers: Readonly<Record<string, string>>,
): Promise<EndpointAnswer> {
  const secure = request.url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const options = {
      method: request.body ? 'POST' : 'GET',
      agent: secure ? agents.https : agents.http,
      headers: request.body ? { ...headers, 'content-length': String(request.body.length) } : headers,
      ...(request.signal && { signal: request.signal }),
    };
    const take = (response: IncomingMessage) => {
      readAnswer(response, request.mostBytes)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    };
    const outgoing = (secure ? httpsRequest : httpRequest)(request.url, options, take);
    // On the whole exchange: a server that sends a byte a minute would never be idle.
    const timer = setTimeout(
      () => outgoing.destroy(Object.assign(new Error('no answer in time'), { code: 'TIMEOUT' })),
      request.timeoutMs,
    );
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    outgoing.end(request.body ?? undefined);
  });
}

async function readAnswer(response: IncomingMessage, mostBytes: number): Promise<EndpointAnswer> {
  const body = await boundedBody(response, mostBytes);
  if (body === null)
    throw new FailureError(
      requestFailure(
        'too-many-series',
        `An answer is larger than ${Math.round(mostBytes / 2 ** 20)} MiB`,
        'Narrow the source with a selector such as cluster="eu".',
      ).failure,
    );
  const { date, 'retry-after': retryAfter } = response.headers;
  const dateMs = date === undefined ? Number.NaN : Date.parse(date);
  return {
    status: response.statusCode ?? 0,
    body,
    dateMs: Number.isNaN(dateMs) ? null : dateMs,
    retryAfterMs: retryAfterOf(retryAfter),
  };
}

const longestRetryAfterMs = 600_000;

/** Seconds, or a date. RFC 9110 10.2.3. */
function retryAfterOf(header: string | undefined): Milliseconds | null {
  if (header === undefined) return null;
  const waitMs = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(waitMs) ? null : Math.min(longestRetryAfterMs, Math.max(0, waitMs));
}
