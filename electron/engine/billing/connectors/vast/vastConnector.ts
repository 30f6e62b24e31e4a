import type { ConnectionConfig, PulledMonth } from '#shared/domain/billingConnection.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { type MonthPage, monthsOf, pullMonth } from '../pullMonth.ts';
import { listAt, rowAt, textAt, unreadable } from '../reading/answerRow.ts';
import { apiUrl, askProvider, bearerHeader } from '../reading/askProvider.ts';
import { begunDays, dayAfter } from '../reading/days.ts';
import { accountField, accountOf, keyedCredentials } from '../reading/keyedConnection.ts';
import { isStalePage, placeOf, tokenOf } from '../reading/pageToken.ts';
import { trySteps } from '../reading/trySteps.ts';
import { instanceOf, quotesOf } from './vastInventory.ts';
import { rowsOfContract } from './vastRows.ts';

const title = 'Vast.ai';
const env = 'VAST_API_KEY';
const base = 'https://console.vast.ai';
const rights = { billing: 'billing_read', instances: 'instance_read', offers: 'misc' };

/**
 * Vast.ai's charges, contract by contract and day by day. Wire facts: docs.vast.ai, "show charges": `GET /api/v0/charges/` with
 * `select_filters` as JSON, at most 100 a page, `next_token` handed back as `after_token`.
 */
export const vastConnector: BillingConnector = {
  kind: 'vast',
  title,
  provider: title,
  fields: [accountField],
  costOfCalls: 'Free; one request a day of the month and 100 contracts.',
  credentials: keyedCredentials(env),
  secret: { label: 'API key', env },
  policy: () =>
    [
      'Vast.ai console, Keys: a restricted API key with these permissions and no other:',
      `  { "api": { "${rights.billing}": {}, "${rights.instances}": {}, "${rights.offers}": {} } }`,
      '',
      'The names of the permissions are general knowledge and were not verified; `vastai create api-key` takes them as a file.',
    ].join('\n'),
  test: (config, context) =>
    trySteps(
      [
        {
          step: 'charges',
          right: rights.billing,
          run: async () => {
            const day = new Date(context.now()).toISOString().slice(0, 10);
            return `${(await askCharges(config, day, '', context)).rows.length} charges of today`;
          },
        },
        {
          step: 'instances',
          right: rights.instances,
          isOptional: true,
          run: async () => `${(await instances(config, context)).length} listed`,
        },
        {
          step: 'market prices',
          right: rights.offers,
          isOptional: true,
          run: async () => `${(await prices(config, context)).length} listed`,
        },
      ],
      context,
    ),
  pull,
  instances,
  prices,
};

async function pull(config: ConnectionConfig, wanted: WantedMonths, context: ConnectorContext) {
  const months: PulledMonth[] = [];
  for (const month of monthsOf(wanted)) {
    const key = { provider: title, account: accountOf(config), dataset: config.name, month };
    const fetchPage = (token: string | null) => fetchPart(config, month, token, context);
    months.push(
      await pullMonth(
        {
          key,
          isAgain: wanted.isAgain,
          basis: JSON.stringify(config.options),
          isStaleToken: isStalePage,
          fetchPage,
        },
        context,
      ),
    );
  }
  return { months, warnings: [] };
}

/** A page is up to 100 contracts of a day: each day is asked for by itself, so that charges come with their day. */
async function fetchPart(
  config: ConnectionConfig,
  month: string,
  token: string | null,
  context: ConnectorContext,
): Promise<MonthPage> {
  const days = begunDays(month, context.now());
  const { day, after, page } = placeOf(token, { day: month, after: '', page: 1 });
  if (!days.includes(day)) return { rows: [], nextToken: null };
  const answer = await askCharges(config, day, after, context, page);
  const frame = { provider: title, account: accountOf(config), currency: 'USD', month };
  const rows = answer.rows.flatMap((row) => rowsOfContract(row, frame));
  if (answer.next !== null) {
    if (answer.next === after) throw unreadable(answer.place, 'names itself as the next page', after);
    return { rows, nextToken: tokenOf({ day, after: answer.next, page: page + 1 }) };
  }
  const next = dayAfter(day);
  return { rows, nextToken: days.includes(next) ? tokenOf({ day: next, after: '', page: 1 }) : null };
}

async function askCharges(
  config: ConnectionConfig,
  day: string,
  after: string,
  context: ConnectorContext,
  page = 1,
) {
  const gte = Date.parse(`${day}T00:00:00Z`) / 1000;
  const url = apiUrl(config, base, '/api/v0/charges/', {
    select_filters: JSON.stringify({ day: { gte, lte: gte + 86_399 } }),
    limit: '100',
    format: 'tree',
    after_token: after || null,
  });
  const headers = await bearerHeader(context, title, env);
  const answer = await askProvider(context, { url, headers }, { title, right: rights.billing });
  const place = `${title}, charges of ${day}, page ${page}`;
  const body = rowAt(answer.json(), place);
  return { rows: listAt(body, 'results'), next: textAt(body, 'next_token'), place };
}

async function instances(config: ConnectionConfig, context: ConnectorContext) {
  const headers = await bearerHeader(context, title, env);
  const url = apiUrl(config, base, '/api/v0/instances/');
  const answer = await askProvider(context, { url, headers }, { title, right: rights.instances });
  const rows = listAt(rowAt(answer.json(), `${title}, instances`), 'instances');
  return rows.map((row) => instanceOf(row, accountOf(config)));
}

async function prices(config: ConnectionConfig, context: ConnectorContext) {
  const headers = await bearerHeader(context, title, env);
  const wanted = { verified: { eq: true }, rentable: { eq: true }, type: 'on-demand', limit: 3000 };
  const url = apiUrl(config, base, '/api/v0/bundles/', { q: JSON.stringify(wanted) });
  const answer = await askProvider(context, { url, headers }, { title, right: rights.offers });
  const day = new Date(context.now()).toISOString().slice(0, 10);
  const offers = listAt(rowAt(answer.json(), `${title}, offers`), 'offers');
  return quotesOf(offers, day, `${url.origin}${url.pathname}`);
}
