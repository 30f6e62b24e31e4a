import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import { statusFailure } from '../billingFailure.ts';
import type { BillingAnswer, BillingRequest } from '../billingFetch.ts';
import type { ConnectorContext } from '../connector.ts';
import {
  type AnswerRow,
  inner,
  listAt,
  neededText,
  rowAt,
  rowsAt,
  textAt,
  unreadable,
} from '../reading/answerRow.ts';
import { apiUrl } from '../reading/askProvider.ts';
import { TryAgain, usualBackOff, withBackOff } from '../withBackOff.ts';
import { googleHeader } from './googleToken.ts';

const base = 'https://bigquery.googleapis.com';
/** The API's address under an endpoint as well, so that one override serves BigQuery and Compute Engine. */
const root = '/bigquery/v2/projects';

/** A query with its named parameters; values are never written into the SQL. */
export interface Query {
  readonly sql: string;
  readonly parameters: Readonly<
    Record<string, { readonly type: 'STRING' | 'TIMESTAMP'; readonly value: string }>
  >;
}

/** Where a query runs and what it may scan. */
export interface QueryLane {
  readonly config: ConnectionConfig;
  readonly context: ConnectorContext;
  /** The project whose job it is and who pays. */
  readonly project: string;
  readonly location: string | null;
  readonly maximumBytesBilled: string;
}

/** A page of results. */
export interface ResultPage {
  /** Rows by column name; numbers and times as BigQuery's text, nothing where NULL. */
  readonly rows: readonly AnswerRow[];
  readonly job: string;
  readonly location: string;
  readonly pageToken: string | null;
}

/** A column of a table, as `tables.get` tells it. */
interface TableColumn {
  readonly name: string;
  readonly type: string;
  readonly isRepeated: boolean;
}

/** Columns of a table, and how it is partitioned. */
export interface TableShape {
  readonly columns: readonly TableColumn[];
  readonly isByIngestionTime: boolean;
}

const rowsPerPage = 5000;

/** `tables.get`. Right: bigquery.tables.get. */
export async function tableShape(lane: QueryLane, table: string): Promise<TableShape> {
  const [project = '', dataset = '', name = ''] = table.split('.');
  const path = `${root}/${[project, 'datasets', dataset, 'tables', name].map(encodeURIComponent).join('/')}`;
  const answer = await ask(lane, { url: apiUrl(lane.config, base, path) }, 'bigquery.tables.get');
  const body = rowAt(answer.json(), `BigQuery, ${table}`);
  const partitioning = inner(body, 'timePartitioning');
  const columns = listAt(inner(body, 'schema'), 'fields').map((field) => ({
    name: neededText(field, 'name'),
    type: neededText(field, 'type'),
    isRepeated: textAt(field, 'mode') === 'REPEATED',
  }));
  const isByIngestionTime = textAt(partitioning, 'type') !== null && textAt(partitioning, 'field') === null;
  return { columns, isByIngestionTime };
}

/** Bytes that a query would scan; costs nothing. Right: bigquery.jobs.create, bigquery.tables.getData. */
export async function dryRun(lane: QueryLane, query: Query): Promise<bigint> {
  const answer = await ask(lane, queryRequest(lane, query, { dryRun: true }), 'bigquery.jobs.create');
  return BigInt(neededText(rowAt(answer.json(), 'BigQuery, dry run'), 'totalBytesProcessed'));
}

/** Runs a query and waits for its first page. */
export async function startQuery(lane: QueryLane, query: Query, place: string): Promise<ResultPage> {
  const request = queryRequest(lane, query, { maximumBytesBilled: lane.maximumBytesBilled });
  const answer = await ask(lane, request, 'bigquery.jobs.create');
  const body = rowAt(answer.json(), place);
  if (body.fields.jobComplete === true) return pageOf(body, place);
  const { jobId, location } = jobOf(body);
  return resultsOf(lane, { job: jobId, location, pageToken: null }, place);
}

/** A page of a query that ran, also one of an earlier run; results are kept for about a day. */
export async function resultsOf(
  lane: QueryLane,
  at: Pick<ResultPage, 'job' | 'location' | 'pageToken'>,
  place: string,
): Promise<ResultPage> {
  const url = apiUrl(lane.config, base, `${root}/${lane.project}/queries/${encodeURIComponent(at.job)}`, {
    maxResults: String(rowsPerPage),
    timeoutMs: '20000',
    location: at.location || null,
    pageToken: at.pageToken,
    'formatOptions.useInt64Timestamp': 'true',
  });
  for (;;) {
    const body = rowAt((await ask(lane, { url }, 'bigquery.jobs.create')).json(), place);
    if (body.fields.jobComplete === true) return pageOf(body, place);
    // BigQuery waits `timeoutMs` itself; the pause is for a server that answers at once.
    await sleep(200, undefined, { signal: lane.context.signal }).catch(() =>
      lane.context.signal.throwIfAborted(),
    );
  }
}

function queryRequest(lane: QueryLane, { sql, parameters }: Query, more: object): BillingRequest {
  return {
    url: apiUrl(lane.config, base, `${root}/${lane.project}/queries`),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: sql,
      useLegacySql: false,
      maxResults: rowsPerPage,
      timeoutMs: 20_000,
      ...(lane.location !== null && { location: lane.location }),
      parameterMode: 'NAMED',
      queryParameters: Object.entries(parameters).map(([name, { type, value }]) => ({
        name,
        parameterType: { type },
        parameterValue: { value },
      })),
      formatOptions: { useInt64Timestamp: true },
      labels: { tool: 'headroom' },
      ...more,
    }),
  };
}

function jobOf(body: AnswerRow): { readonly jobId: string; readonly location: string } {
  const job = inner(body, 'jobReference');
  return { jobId: neededText(job, 'jobId'), location: textAt(job, 'location') ?? '' };
}

function pageOf(body: AnswerRow, place: string): ResultPage {
  const { jobId, location } = jobOf(body);
  const names = listAt(inner(body, 'schema'), 'fields').map((field) => neededText(field, 'name'));
  const rows = rowsAt(body.fields.rows, place).map((row) => {
    const cells = listAt(row, 'f');
    if (cells.length !== names.length)
      throw unreadable(row.place, `has ${cells.length} cells of ${names.length}`, '');
    return {
      place: row.place,
      fields: Object.fromEntries(names.map((name, at) => [name, cells[at]?.fields.v])),
    };
  });
  return { rows, job: jobId, location, pageToken: textAt(body, 'pageToken') };
}

/** Reasons under which BigQuery sends 403 for "slow down". */
const passing = /"reason":\s*"(?:rateLimitExceeded|jobRateLimitExceeded|backendError)"/;

function ask(lane: QueryLane, request: BillingRequest, right: string): Promise<BillingAnswer> {
  return withBackOff(
    async () => {
      const { config, context } = lane;
      const headers = { ...(await googleHeader(config, context)), ...request.headers };
      const answer = await context.fetch({ ...request, headers });
      const { status, text } = answer;
      if (status === 403 && passing.test(text)) throw new TryAgain(statusFailure('BigQuery', 429, text));
      if (status >= 200 && status < 300) return answer;
      throw queryFailure(status, text, right);
    },
    lane.context.signal,
    lane.context.backOff ?? usualBackOff,
  );
}

function queryFailure(status: number, text: string, right: string): Error {
  if (/bytesBilledLimitExceeded|"quotaExceeded"/.test(text))
    return requestFailure(
      'query-refused',
      `BigQuery would scan more than it may (${status})`,
      'Raise the option maxGigabytes of the connection, or the quota of the project.',
      text,
      true,
    );
  if (status !== 403) return statusFailure('BigQuery', status, text);
  return requestFailure(
    'permission',
    `BigQuery forbids the request (403): ${right} is missing`,
    'Grant roles/bigquery.jobUser on the project and roles/bigquery.dataViewer on the dataset; the policy says how.',
    text,
    true,
  );
}
