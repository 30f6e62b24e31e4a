import type { ConnectionConfig, PulledMonth } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { monthsOf, pullMonth } from '../pullMonth.ts';
import { inner, neededText, rowAt } from '../reading/answerRow.ts';
import { apiUrl, askProvider } from '../reading/askProvider.ts';
import { accountField, accountOf } from '../reading/keyedConnection.ts';
import { isStalePage } from '../reading/pageToken.ts';
import { trySteps } from '../reading/trySteps.ts';
import { instancesOf, quotesOf } from './upcloudInventory.ts';
import { rowsOfSummary } from './upcloudRows.ts';

const title = 'UpCloud';
const env = 'UPCLOUD_TOKEN';
const base = 'https://api.upcloud.com';
const rights = {
  billing: 'permission to read billing',
  servers: 'permission to list servers',
  prices: 'an API account',
};

/**
 * UpCloud's billing summary, month by month. Wire facts: the 1.3 API's description (`/account/billing/summary/{YYYY-MM}`, formerly
 * `/account/billing_summary/`), its own example of the answer.
 */
export const upcloudConnector: BillingConnector = {
  kind: 'upcloud',
  title,
  provider: title,
  fields: [accountField],
  costOfCalls: 'Free; one request a month.',
  credentials: `An API token: of the environment variable that secretEnv names, else of ${env}, else of the keyring; or UPCLOUD_USERNAME and UPCLOUD_PASSWORD of the environment.`,
  secret: { label: 'API token, or user:password', env },
  policy: () =>
    [
      'UpCloud control panel, People: a sub-account for Headroom with API connections allowed, and of permissions only',
      '  - billing: view',
      '  - servers: view (matching of hosts; not needed for bills)',
      'and then an API token of that sub-account, or its user name and password.',
      '',
      'The names of the permissions are general knowledge and were not verified.',
    ].join('\n'),
  test: (config, context) =>
    trySteps(
      [
        {
          step: 'billing summary',
          right: rights.billing,
          run: async () => `this month in ${await currencyOf(config, context)} can be read`,
        },
        {
          step: 'servers',
          right: rights.servers,
          isOptional: true,
          run: async () => `${(await instances(config, context)).length} listed`,
        },
        {
          step: 'list prices',
          right: rights.prices,
          isOptional: true,
          run: async () => `${(await prices(config, context)).length} prices of GPU plans`,
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
    const frame = { provider: title, account: accountOf(config), month };
    const fetchPage = async () => {
      const answer = await summaryOf(config, month, context);
      return { rows: rowsOfSummary(answer, frame, `${title}, ${month.slice(0, 7)}`), nextToken: null };
    };
    months.push(
      await pullMonth(
        { key: { ...frame, dataset: config.name }, isAgain: wanted.isAgain, fetchPage },
        context,
      ),
    );
  }
  return { months, warnings: [] };
}

async function summaryOf(
  config: ConnectionConfig,
  month: string,
  context: ConnectorContext,
): Promise<unknown> {
  const headers = await credentials(context);
  const asked = { title, right: rights.billing };
  const url = apiUrl(config, base, `/1.3/account/billing/summary/${month.slice(0, 7)}`);
  const answer = await askProvider(context, { url, headers }, asked).catch((error: unknown) => {
    if (isStalePage(error)) return null;
    throw error;
  });
  if (answer !== null) return answer.json();
  // Accounts that have only the older address answer 404.
  const older = apiUrl(config, base, `/1.3/account/billing_summary/${month.slice(0, 7)}`);
  return (await askProvider(context, { url: older, headers }, asked)).json();
}

async function ask(config: ConnectionConfig, path: string, right: string, context: ConnectorContext) {
  const headers = await credentials(context);
  return (await askProvider(context, { url: apiUrl(config, base, path), headers }, { title, right })).json();
}

/** A token goes as bearer; `user:password`, or the two variables of UpCloud's own tools, as basic. */
async function credentials(context: ConnectorContext): Promise<Readonly<Record<string, string>>> {
  const { UPCLOUD_USERNAME: user, UPCLOUD_PASSWORD: password } = context.env;
  const key = (await context.secret()) ?? (user && password ? `${user}:${password}` : null);
  if (key === null)
    throw requestFailure(
      'needs-secret',
      `The token of ${title} is not known`,
      `Set ${env}, or UPCLOUD_USERNAME and UPCLOUD_PASSWORD, or enter the token in the app; it goes to the keyring.`,
      '',
      true,
    );
  const value = key.includes(':') ? `Basic ${Buffer.from(key).toString('base64')}` : `Bearer ${key}`;
  return { authorization: value };
}

async function currencyOf(config: ConnectionConfig, context: ConnectorContext): Promise<string> {
  const month = `${new Date(context.now()).toISOString().slice(0, 7)}-01`;
  const answer = await summaryOf(config, month, context);
  return neededText(inner(rowAt(answer, title), 'billing'), 'currency');
}

async function instances(config: ConnectionConfig, context: ConnectorContext) {
  const servers = await ask(config, '/1.3/server', rights.servers, context);
  const addresses = await ask(config, '/1.3/ip_address', rights.servers, context);
  return instancesOf(servers, addresses, accountOf(config));
}

/** The price list does not name its currency: it is the one that the account is billed in. */
async function prices(config: ConnectionConfig, context: ConnectorContext) {
  const currency = await currencyOf(config, context);
  const plans = await ask(config, '/1.3/plan', rights.prices, context);
  const list = await ask(config, '/1.3/price', rights.prices, context);
  const asOf = new Date(context.now()).toISOString().slice(0, 10);
  const source = apiUrl(config, base, '/1.3/price').href;
  return quotesOf({ plans, prices: list }, { currency, source, asOf });
}
