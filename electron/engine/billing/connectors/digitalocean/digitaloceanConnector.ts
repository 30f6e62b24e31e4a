import type { ConnectionConfig, PulledMonth } from '#shared/domain/billingConnection.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { sumExact } from '#shared/money/decimal.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { keptMonth, type MonthPage, monthsOf, pullMonth } from '../pullMonth.ts';
import {
  type AnswerRow,
  inner,
  listAt,
  neededDecimal,
  neededText,
  rowAt,
  textAt,
} from '../reading/answerRow.ts';
import { apiUrl, askProvider, bearerHeader } from '../reading/askProvider.ts';
import type { ChargeFrame } from '../reading/charge.ts';
import { accountField, accountOf, keyedCredentials } from '../reading/keyedConnection.ts';
import { isStalePage, placeOf, StalePage, tokenOf } from '../reading/pageToken.ts';
import { trySteps } from '../reading/trySteps.ts';
import { instanceOf, quotesOf } from './digitaloceanInventory.ts';
import { lineOfItem, restRows } from './digitaloceanRows.ts';

const title = 'DigitalOcean';
const env = 'DIGITALOCEAN_ACCESS_TOKEN';
const base = 'https://api.digitalocean.com';
const invoicesPath = '/v2/customers/my/invoices';
const rights = { billing: 'billing:read', droplets: 'droplet:read', sizes: 'sizes:read' };
const perPage = '200';

/** DigitalOcean's invoices and the preview of the running month. Wire facts: docs.digitalocean.com, API reference, Billing. */
export const digitaloceanConnector: BillingConnector = {
  kind: 'digitalocean',
  title,
  provider: title,
  fields: [accountField],
  costOfCalls: 'Free; one request for 200 lines of an invoice (5,000 requests an hour are allowed).',
  credentials: keyedCredentials(env),
  secret: { label: 'Access token', env },
  policy: () =>
    [
      'DigitalOcean control panel, API, Generate new token, custom scopes, read only:',
      ...Object.values(rights).map((right) => `  - ${right}`),
      '',
      'The names of the scopes are general knowledge and were not verified. Billing belongs to the team: its owner or a biller makes the token.',
    ].join('\n'),
  test: (config, context) =>
    trySteps(
      [
        {
          step: 'invoices',
          right: rights.billing,
          run: async () =>
            `${(await invoices(config, context)).length} invoices, the preview of this month included`,
        },
        {
          step: 'droplets',
          right: rights.droplets,
          isOptional: true,
          run: async () => `${(await instances(config, context)).length} listed`,
        },
        {
          step: 'list prices',
          right: rights.sizes,
          isOptional: true,
          run: async () => `${(await prices(config, context)).length} prices of GPU sizes`,
        },
      ],
      context,
    ),
  pull,
  instances,
  prices,
};

interface Invoice {
  readonly uuid: string;
  /** YYYY-MM. */
  readonly period: string;
  readonly amount: string;
  readonly isPreview: boolean;
}

async function pull(config: ConnectionConfig, wanted: WantedMonths, context: ConnectorContext) {
  const months: PulledMonth[] = [];
  const list = await invoices(config, context);
  for (const month of monthsOf(wanted)) {
    const due = list.filter((invoice) => invoice.period === month.slice(0, 7));
    const key = { provider: title, account: accountOf(config), dataset: config.name, month };
    // Between the last preview of a month and its invoice there is neither: what the preview said stays until then.
    const kept = due.length === 0 ? await keptMonth(key, context) : null;
    if (kept !== null) {
      months.push(kept);
      continue;
    }
    months.push(
      await pullMonth(
        {
          key,
          isAgain: wanted.isAgain,
          isEstimated: () => due.length === 0 || due.some((invoice) => invoice.isPreview),
          basis: JSON.stringify(config.options),
          isStaleToken: isStalePage,
          fetchPage: (token) => fetchLines(config, month, due, token, context),
        },
        context,
      ),
    );
  }
  return { months, warnings: [] };
}

/** A page is up to 200 lines of one invoice; the sum of its lines goes along, so that the last page can tie out. */
async function fetchLines(
  config: ConnectionConfig,
  month: string,
  due: readonly Invoice[],
  token: string | null,
  context: ConnectorContext,
): Promise<MonthPage> {
  const first = due[0];
  if (first === undefined) return { rows: [], nextToken: null };
  const { invoice: uuid, page, sum } = placeOf(token, { invoice: first.uuid, page: 1, sum: '0' });
  const invoice = due.find((candidate) => candidate.uuid === uuid);
  // A preview gets a new name when it becomes an invoice.
  if (invoice === undefined) throw new StalePage();
  const body = await askPage(
    config,
    `${invoicesPath}/${encodeURIComponent(invoice.uuid)}`,
    page,
    rights.billing,
    context,
  );
  const frame: ChargeFrame = { provider: title, account: accountOf(config), currency: 'USD', month };
  const lines = listAt(body, 'invoice_items').map((item) => lineOfItem(item, frame, invoice.uuid));
  const rows = lines.map(({ row }) => row);
  const total = sumExact([sum, ...lines.map(({ amount }) => amount)]);
  if (hasNext(body))
    return { rows, nextToken: tokenOf({ invoice: invoice.uuid, page: page + 1, sum: total }) };
  const summary = await summaryOf(config, invoice, context);
  const rest = restRows({ invoice: invoice.uuid, amount: invoice.amount, lines: total, summary }, frame);
  const next = due[due.indexOf(invoice) + 1];
  const nextToken = next === undefined ? null : tokenOf({ invoice: next.uuid, page: 1, sum: '0' });
  return { rows: [...rows, ...rest], nextToken };
}

async function askPage(
  config: ConnectionConfig,
  path: string,
  page: number,
  right: string,
  context: ConnectorContext,
) {
  const headers = await bearerHeader(context, title, env);
  const url = apiUrl(config, base, path, { per_page: perPage, page: String(page) });
  const answer = await askProvider(context, { url, headers }, { title, right });
  return rowAt(answer.json(), `${title}, ${path.split('/').at(-1)}, page ${page}`);
}

/** The address of the next page is not used: it may name another server. */
function hasNext(body: AnswerRow): boolean {
  return textAt(inner(inner(body, 'links'), 'pages'), 'next') !== null;
}

async function askAll(
  config: ConnectionConfig,
  { path, field, right }: { readonly path: string; readonly field: string; readonly right: string },
  context: ConnectorContext,
): Promise<readonly AnswerRow[]> {
  const rows: AnswerRow[] = [];
  for (let page = 1; ; page += 1) {
    const body = await askPage(config, path, page, right, context);
    rows.push(...listAt(body, field));
    if (!hasNext(body)) return rows;
  }
}

async function invoices(config: ConnectionConfig, context: ConnectorContext): Promise<readonly Invoice[]> {
  const list: Invoice[] = [];
  for (let page = 1; ; page += 1) {
    const body = await askPage(config, invoicesPath, page, rights.billing, context);
    list.push(...listAt(body, 'invoices').map((row) => invoiceOf(row, false)));
    if (hasNext(body)) continue;
    const preview = inner(body, 'invoice_preview');
    return textAt(preview, 'invoice_uuid') === null ? list : [...list, invoiceOf(preview, true)];
  }
}

function invoiceOf(row: AnswerRow, isPreview: boolean): Invoice {
  return {
    uuid: neededText(row, 'invoice_uuid'),
    period: neededText(row, 'invoice_period'),
    amount: neededDecimal(row, 'amount'),
    isPreview,
  };
}

async function summaryOf(config: ConnectionConfig, { uuid }: Invoice, context: ConnectorContext) {
  const headers = await bearerHeader(context, title, env);
  const url = apiUrl(config, base, `${invoicesPath}/${encodeURIComponent(uuid)}/summary`);
  try {
    const answer = await askProvider(context, { url, headers }, { title, right: rights.billing });
    return rowAt(answer.json(), `${title}, summary`);
  } catch (error) {
    // A preview may have none.
    if (error instanceof FailureError && error.failure.kind === 'query-refused') return null;
    throw error;
  }
}

async function instances(config: ConnectionConfig, context: ConnectorContext) {
  const droplets = await askAll(
    config,
    { path: '/v2/droplets', field: 'droplets', right: rights.droplets },
    context,
  );
  return droplets.map((droplet) => instanceOf(droplet, accountOf(config)));
}

async function prices(config: ConnectionConfig, context: ConnectorContext) {
  const sizes = await askAll(config, { path: '/v2/sizes', field: 'sizes', right: rights.sizes }, context);
  const asOf = new Date(context.now()).toISOString().slice(0, 10);
  const source = apiUrl(config, base, '/v2/sizes').href;
  return sizes.flatMap((size) => quotesOf(size, { source, asOf }));
}
