import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { DayText } from '#shared/money/billingCalendar.ts';
import type { BillingAnswer } from '../billingFetch.ts';
import { nextPageUrl } from '../billingFetch.ts';
import type { ConnectorContext } from '../connector.ts';
import {
  type AnswerRow,
  inner,
  listAt,
  neededText,
  rowAt,
  textAt,
  unreadable,
} from '../reading/answerRow.ts';
import { apiUrl, askProvider, neededOption } from '../reading/askProvider.ts';
import { azureHeader } from './azureToken.ts';

const base = 'https://management.azure.com';
const apiVersion = '2025-03-01';

/** The two ways Azure tells a cost: as billed that day, and with reservations and savings plans spread over their term. */
export type CostType = 'ActualCost' | 'AmortizedCost';

/** Days that a question covers, both included. */
export interface DaySpan {
  readonly from: DayText;
  readonly to: DayText;
}

/** More pages than this is no answer but a loop. */
const mostPages = 5000;

/**
 * Every row of a question, by column name, page after page: `nextLink` is followed by posting the same body again (Azure's SDK stops after
 * 1,000 rows). 204 is "no data". Right: Microsoft.CostManagement/query/read.
 * Source: Cost Management, Query - Usage, 2025-03-01.
 */
export async function queryCosts(
  config: ConnectionConfig,
  type: CostType,
  span: DaySpan,
  context: ConnectorContext,
): Promise<readonly AnswerRow[]> {
  const scope = neededOption(config, 'scope').replace(/^\/*|\/+$/g, '');
  const path = `/${scope}/providers/Microsoft.CostManagement/query`;
  const rows: AnswerRow[] = [];
  let url: URL | null = apiUrl(config, base, path, { 'api-version': apiVersion });
  for (let page = 1; url !== null; page += 1) {
    const place = `Azure, ${type} of ${span.from} to ${span.to}, page ${page}`;
    if (page > mostPages) throw unreadable(place, 'never ends', '');
    const answer = await post(config, url, bodyOf(type, span), context);
    if (answer.status === 204) return rows;
    const properties = inner(rowAt(answer.json(), place), 'properties');
    rows.push(...rowsOf(properties));
    const next = textAt(properties, 'nextLink');
    url = next === null ? null : nextPageUrl(next, url);
  }
  return rows;
}

function bodyOf(type: CostType, { from, to }: DaySpan): string {
  return JSON.stringify({
    type,
    timeframe: 'Custom',
    timePeriod: { from: `${from}T00:00:00Z`, to: `${to}T23:59:59Z` },
    dataset: {
      granularity: 'Daily',
      aggregation: {
        totalCost: { name: 'Cost', function: 'Sum' },
        quantity: { name: 'UsageQuantity', function: 'Sum' },
      },
      grouping: [
        { type: 'Dimension', name: 'ResourceId' },
        { type: 'Dimension', name: 'Meter' },
      ],
    },
  });
}

async function post(
  config: ConnectionConfig,
  url: URL,
  body: string,
  context: ConnectorContext,
): Promise<BillingAnswer> {
  const headers = { ...(await azureHeader(config, context)), 'content-type': 'application/json' };
  const asked = { title: 'Azure', right: 'Cost Management Reader on the scope' };
  return askProvider(context, { url, method: 'POST', headers, body, waitHint }, asked);
}

const waitHeader = /^x-ms-ratelimit-microsoft\.(?:costmanagement|consumption)-.*retry-after$/;

/** The longest of the waits that Azure asks for: by query units, entity, tenant and client, in seconds. */
export function waitHint(headers: Headers): Milliseconds | null {
  const waits = [...headers]
    .filter(([name, value]) => waitHeader.test(name) && /^\d{1,7}$/.test(value.trim()))
    .map(([, value]) => Number(value) * 1000);
  return waits.length === 0 ? null : Math.max(...waits);
}

/** Rows are arrays in the order of `columns`. */
function rowsOf(properties: AnswerRow): readonly AnswerRow[] {
  const columns = listAt(properties, 'columns').map((column) => neededText(column, 'name'));
  const { rows } = properties.fields;
  if (!Array.isArray(rows)) throw unreadable(properties.place, 'has no list rows', '');
  return rows.map((row: unknown, at) => {
    const place = `${properties.place}, row ${at + 1}`;
    if (!Array.isArray(row) || row.length !== columns.length)
      throw unreadable(place, `is no list of ${columns.length} values`, '');
    return { place, fields: Object.fromEntries(columns.map((name, index) => [name, row[index]])) };
  });
}
