import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { PriceQuote } from '#shared/cost/rates/priceQuote.ts';
import type { BilledInstance, ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { decimalText, exact } from '#shared/money/decimal.ts';
import type { BillingConnector, ConnectorContext } from '../connector.ts';
import {
  type AnswerRow,
  decimalAt,
  inner,
  listAt,
  neededText,
  rowAt,
  rowsAt,
  textAt,
} from '../reading/answerRow.ts';
import { apiUrl, askProvider, bearerHeader } from '../reading/askProvider.ts';
import { accountField, accountOf, keyedCredentials } from '../reading/keyedConnection.ts';
import { trySteps } from '../reading/trySteps.ts';

const title = 'Lambda';
const env = 'LAMBDA_API_KEY';
const base = 'https://cloud.lambda.ai';
const right = 'an API key of the account';

const noBill =
  'Lambda has no call for past charges: its instances are accrued at its list prices and marked as estimated; import its invoice as a file to reconcile.';

/**
 * Lambda's price list and instances. There is no billing history to fetch, so nothing of it ever enters the ledger as billed.
 * Wire facts: cloud.lambda.ai/api/v1 (`instance-types`: price_cents_per_hour; `instances`).
 */
export const lambdaConnector: BillingConnector = {
  kind: 'lambda',
  title,
  provider: title,
  fields: [accountField],
  costOfCalls: 'Free; two requests. Lambda allows one a second.',
  credentials: keyedCredentials(env),
  secret: { label: 'API key', env },
  policy: () =>
    [
      'Lambda Cloud console, API keys: generate a key for Headroom.',
      "Lambda's keys cannot be restricted to reading (general knowledge, not verified); Headroom sends GET requests only.",
      noBill,
    ].join('\n'),
  test: (config, context) =>
    trySteps(
      [
        {
          step: 'instances',
          right,
          run: async () => `${(await instances(config, context)).length} listed`,
        },
        { step: 'list prices', right, run: async () => `${(await prices(config, context)).length} listed` },
        { step: 'billing history', right: null, run: async () => noBill },
      ],
      context,
    ),
  pull: async () => ({ months: [], warnings: [noBill] }),
  instances,
  prices,
};

async function ask(config: ConnectionConfig, path: string, context: ConnectorContext): Promise<AnswerRow> {
  const headers = await bearerHeader(context, title, env);
  const url = apiUrl(config, base, path);
  const answer = await askProvider(context, { url, headers }, { title, right });
  return rowAt(answer.json(), `${title}, ${path}`);
}

async function instances(
  config: ConnectionConfig,
  context: ConnectorContext,
): Promise<readonly BilledInstance[]> {
  const answer = await ask(config, '/api/v1/instances', context);
  return listAt(answer, 'data').map((row) => ({
    provider: title,
    account: accountOf(config),
    instanceId: neededText(row, 'id'),
    name: textAt(row, 'name') ?? textAt(row, 'hostname'),
    addresses: ['ip', 'private_ip', 'hostname'].flatMap((field) => textAt(row, field) ?? []),
    instanceType: textAt(inner(row, 'instance_type'), 'name'),
    region: textAt(inner(row, 'region'), 'name'),
    lifecycle: row.fields.is_reserved === true ? 'reserved' : 'on-demand',
    launchedAtMs: null,
    state: textAt(row, 'status'),
    tags: {},
  }));
}

async function prices(config: ConnectionConfig, context: ConnectorContext): Promise<readonly PriceQuote[]> {
  const answer = await ask(config, '/api/v1/instance-types', context);
  const asOf = new Date(context.now()).toISOString().slice(0, 10);
  const source = apiUrl(config, base, '/api/v1/instance-types').href;
  const types = rowAt(answer.fields.data, answer.place);
  return Object.entries(types.fields).map(([name, value]) => {
    const entry = rowAt(value, `${types.place}, ${name}`);
    return quoteOf(entry, name, { source, asOf });
  });
}

/** Prices hold in every region; cents are whole numbers of a hundredth of a dollar. */
function quoteOf(entry: AnswerRow, name: string, read: Pick<PriceQuote, 'source' | 'asOf'>): PriceQuote {
  const type = inner(entry, 'instance_type');
  const cents = decimalAt(type, 'price_cents_per_hour');
  const gpus = decimalAt(inner(type, 'specs'), 'gpus');
  const gpu = textAt(type, 'gpu_description') ?? textAt(type, 'description');
  const regions = rowsAt(entry.fields.regions_with_capacity_available, entry.place);
  return {
    provider: 'lambda',
    instance: name,
    region: '',
    gpuKey: gpu === null ? null : gpuKeyOf(gpu, 'exact'),
    gpuCount: gpus === null ? null : Number(gpus),
    unit: 'instance-hour',
    market: 'on-demand',
    price: cents === null || exact(cents).isZero() ? null : decimalText(exact(cents).div(100)),
    currency: 'USD',
    ...read,
    note: `regions with capacity when it was read: ${regions.length}`,
  };
}
