import { FailureError } from '#shared/domain/failure.ts';
import type { Milliseconds, Seconds } from '#shared/domain/units.ts';
import { requestFailure, shortWords } from '../../http/requestFailure.ts';
import type { EndpointClient } from './endpointClient.ts';
import { statusFailure } from './endpointFailure.ts';
import { type QueryResult, readQueryResult } from './queryResult.ts';

/** A range of evaluation, in seconds since 1970 with milliseconds as fractions. */
interface QueryRange {
  readonly startS: Seconds;
  readonly endS: Seconds;
  readonly stepS: Seconds;
}

/** The query API of a Prometheus-compatible server. Every method throws FailureError. */
export interface PromApi {
  readonly server: string;
  /** Evaluates an expression now, or at a time. */
  query(expression: string, atS?: Seconds): Promise<QueryResult>;
  queryRange(expression: string, range: QueryRange): Promise<QueryResult>;
  /** Name and version where the server tells them, for people. */
  buildInfo(): Promise<string | null>;
}

const mostBytes = 128 * 2 ** 20;
const formHeader = { 'content-type': 'application/x-www-form-urlencoded' } as const;

/** `root`: URL below which `/api/v1/...` lies. */
export function createPromApi(
  client: EndpointClient,
  root: string,
  limits: { readonly timeoutMs: Milliseconds; readonly signal?: AbortSignal | undefined },
): PromApi {
  const ask = (path: string, form: Readonly<Record<string, string>> | null) =>
    client.ask({
      url: apiUrl(root, path),
      // Posted, since a long selector does not fit into a URL everywhere.
      body: form && Buffer.from(new URLSearchParams(form).toString()),
      headers: { accept: 'application/json', ...(form && formHeader) },
      mostBytes,
      ...limits,
    });
  const query = async (path: string, form: Readonly<Record<string, string>>): Promise<QueryResult> => {
    const answer = await ask(path, form);
    if (answer.status !== 200) throw new FailureError(refusal(client.server, answer.status, answer.body));
    const parsed = readQueryResult(answer.body.toString('utf8'));
    if (typeof parsed === 'string')
      throw requestFailure(
        'unreadable',
        `${client.server} does not answer as the Prometheus API does`,
        'Give the URL of a Prometheus-compatible server, not of Grafana or of an exporter.',
        parsed,
        true,
      );
    return { ...parsed, serverNowMs: answer.dateMs };
  };
  const timeout = `${Math.max(1, Math.floor(limits.timeoutMs / 1000))}s`;
  return {
    server: client.server,
    query: (expression, atS) =>
      query('query', { query: expression, timeout, ...(atS !== undefined && { time: atS.toFixed(3) }) }),
    queryRange: (expression, { startS, endS, stepS }) =>
      query('query_range', {
        query: expression,
        start: startS.toFixed(3),
        end: endS.toFixed(3),
        step: String(stepS),
        timeout,
        // VictoriaMetrics otherwise moves start and end to multiples of the step.
        nocache: '1',
      }),
    buildInfo: async () => {
      const answer = await ask('status/buildinfo', null).catch(() => null);
      return answer?.status === 200 ? versionIn(answer.body) : null;
    },
  };
}

/** `https://host/prometheus` and `query` -> `https://host/prometheus/api/v1/query`. */
function apiUrl(root: string, path: string): URL {
  const url = new URL(root);
  url.pathname = `${url.pathname.replace(/\/+$/, '').replace(/\/api\/v1$/, '')}/api/v1/${path}`;
  return url;
}

/** A refusal in the server's own words: of the JSON that Prometheus wraps them in, else of the body. */
function refusal(server: string, status: number, body: Buffer) {
  const text = body.subarray(0, 4096).toString('utf8');
  const words = /"error"\s*:\s*"((?:[^"\\]|\\.){0,2000})"/.exec(text)?.[1]?.replaceAll('\\"', '"');
  return statusFailure(server, status, words ?? shortWords(text));
}

function versionIn(body: Buffer): string | null {
  const version = /"version"\s*:\s*"([^"]{1,80})"/.exec(body.toString('utf8'))?.[1];
  return version === undefined ? null : shortWords(version);
}
