import type { ConnectionConfig, PulledMonth } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { type MonthPage, monthsOf, pullMonth } from '../pullMonth.ts';
import { neededOption, optionList, optionText } from '../reading/askProvider.ts';
import { isStalePage, placeOf, tokenOf } from '../reading/pageToken.ts';
import { trySteps } from '../reading/trySteps.ts';
import {
  dryRun,
  type QueryLane,
  type ResultPage,
  resultsOf,
  startQuery,
  type TableShape,
  tableShape,
} from './bigQuery.ts';
import { type BillingTable, billingTable, monthQuery } from './billingTable.ts';
import { computeInstances } from './computeInstances.ts';
import { rowOfFocusTable } from './focusTableRows.ts';
import { gcpFields, gcpPolicy } from './gcpPolicy.ts';
import { googleCredentials } from './googleToken.ts';
import { rowsOfUsage } from './usageRows.ts';

/**
 * Google Cloud's billing export in BigQuery, by plain REST (jobs.query, jobs.getQueryResults, tables.get). Every month is a query of its
 * own, tried dry first; its result stays readable for about a day, so that a pull that was cut off goes on with the next page.
 */
export const gcpConnector: BillingConnector = {
  kind: 'gcp-bigquery',
  title: 'Google Cloud billing export (BigQuery)',
  provider: 'Google Cloud',
  fields: gcpFields,
  costOfCalls:
    'BigQuery bills the bytes that a month scans (6.25 USD/TiB on demand, general knowledge; the first TiB a month is free): the test says how many, and maxGigabytes is the limit.',
  credentials: googleCredentials,
  secret: null,
  policy: gcpPolicy,
  test: (config, context) =>
    trySteps(
      [
        {
          step: 'table',
          right: 'bigquery.tables.get',
          run: async () => {
            const { table, shape } = await opened(config, context);
            const found = `${table.kind} export with ${shape.columns.length} columns`;
            return table.kind === 'standard' ? `${found}; ${noMachines}` : found;
          },
        },
        { step: 'query', right: 'bigquery.jobs.create', run: () => tryQuery(config, context) },
        {
          step: 'instances',
          right: 'compute.instances.list',
          isOptional: true,
          run: async () => `${(await instances(config, context)).length} listed`,
        },
      ],
      context,
    ),
  pull,
  instances,
};

const noMachines = 'it names no machine, so that its costs are matched to no host: the detailed export does';

interface Opened {
  readonly lane: QueryLane;
  readonly table: BillingTable;
  readonly shape: TableShape;
}

async function opened(config: ConnectionConfig, context: ConnectorContext): Promise<Opened> {
  const table = billingTable(neededOption(config, 'table'));
  const lane: QueryLane = {
    config,
    context,
    project: encodeURIComponent(optionText(config, 'project') ?? table.name.split('.')[0] ?? ''),
    location: optionText(config, 'location'),
    maximumBytesBilled: String(mostBytes(config)),
  };
  return { lane, table, shape: await tableShape(lane, table.name) };
}

const usualGigabytes = '20';

function mostBytes(config: ConnectionConfig): bigint {
  return BigInt(optionText(config, 'maxGigabytes') ?? usualGigabytes) * 1_000_000_000n;
}

async function tryQuery(config: ConnectionConfig, context: ConnectorContext): Promise<string> {
  const { lane, table, shape } = await opened(config, context);
  const month = `${new Date(context.now()).toISOString().slice(0, 7)}-01`;
  const bytes = await dryRun(lane, monthQuery(table, shape, month));
  return `this month scans ${gigabytes(bytes)} of at most ${gigabytes(mostBytes(config))}`;
}

function gigabytes(bytes: bigint): string {
  return `${(Number(bytes) / 1e9).toFixed(2)} GB`;
}

async function pull(config: ConnectionConfig, wanted: WantedMonths, context: ConnectorContext) {
  const months: PulledMonth[] = [];
  const { lane, table, shape } = await opened(config, context);
  const account = table.name.split('_').slice(-3).join('-');
  for (const month of monthsOf(wanted)) {
    months.push(
      await pullMonth(
        {
          key: { provider: 'Google Cloud', account, dataset: config.name, month },
          isAgain: wanted.isAgain,
          basis: JSON.stringify(config.options),
          isStaleToken: isStalePage,
          fetchPage: (token) => fetchRows({ lane, table, shape }, month, token),
        },
        context,
      ),
    );
  }
  return { months, warnings: [] };
}

async function fetchRows(
  { lane, table, shape }: Opened,
  month: string,
  token: string | null,
): Promise<MonthPage> {
  const at = placeOf(token, { page: 1, job: '', location: '', after: '' });
  const place = `BigQuery, ${month.slice(0, 7)}, page ${at.page}`;
  const page =
    at.job === ''
      ? await firstPage({ lane, table, shape }, month, place)
      : await resultsOf(lane, { job: at.job, location: at.location, pageToken: at.after }, place);
  const rows = page.rows.flatMap((row) =>
    table.kind === 'focus' ? [rowOfFocusTable(row, month)] : rowsOfUsage(row, month),
  );
  const { job, location, pageToken } = page;
  const nextToken =
    pageToken === null ? null : tokenOf({ page: at.page + 1, job, location, after: pageToken });
  return { rows, nextToken };
}

/** A month that would scan too much is refused before it costs anything. */
async function firstPage({ lane, table, shape }: Opened, month: string, place: string): Promise<ResultPage> {
  const query = monthQuery(table, shape, month);
  const bytes = await dryRun(lane, query);
  if (bytes <= BigInt(lane.maximumBytesBilled)) return startQuery(lane, query, place);
  throw requestFailure(
    'config',
    `${month.slice(0, 7)} would scan ${gigabytes(bytes)}, and ${gigabytes(BigInt(lane.maximumBytesBilled))} is the limit`,
    'Raise the option maxGigabytes of the connection if that is what it may cost.',
    '',
    true,
  );
}

async function instances(config: ConnectionConfig, context: ConnectorContext) {
  const named = optionList(config, 'projects');
  const projects = named.length > 0 ? named : [neededOption(config, 'table').split('.')[0] ?? ''];
  const found = [];
  for (const project of projects) found.push(...(await computeInstances(config, project, context)));
  return found;
}
