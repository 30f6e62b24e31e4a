import type { ConnectionConfig, PulledMonth } from '#shared/domain/billingConnection.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { type MonthPage, monthsOf, pullMonth } from '../pullMonth.ts';
import { listAt, rowAt, rowsAt } from '../reading/answerRow.ts';
import { apiUrl, askProvider, bearerHeader, optionList, optionText } from '../reading/askProvider.ts';
import type { ChargeFrame } from '../reading/charge.ts';
import { begunDays, dayAfter, midnight } from '../reading/days.ts';
import { accountField, accountOf, keyedCredentials } from '../reading/keyedConnection.ts';
import { isStalePage, placeOf, StalePage, tokenOf } from '../reading/pageToken.ts';
import { trySteps } from '../reading/trySteps.ts';
import { instanceOf, pricesQuestion, quotesOf } from './runpodInventory.ts';
import { type RunpodFamily, rowsOfV1, rowsOfV2, runpodFamilies } from './runpodRows.ts';

const title = 'RunPod';
const env = 'RUNPOD_API_KEY';
const restV1 = 'https://rest.runpod.io';
const restV2 = 'https://api.runpod.io';
const rights = {
  billing: 'read access to billing',
  pods: 'read access to pods',
  prices: 'access to api.runpod.io/graphql',
};

/**
 * RunPod's billing history by pod and hour. Wire facts: docs.runpod.io, "Pod billing history" (v1) and "Get pod billing history" (v2,
 * public beta). A page is a day, so that a pull that was cut off goes on with the day it had reached.
 */
export const runpodConnector: BillingConnector = {
  kind: 'runpod',
  title,
  provider: title,
  fields: [
    accountField,
    {
      key: 'api',
      label: 'API version',
      hint: 'v1 also has serverless and network volumes; v2 is in public beta and splits pods into GPU, CPU and disk.',
      placeholder: 'v1',
      isRequired: false,
      isList: false,
      choices: ['v1', 'v2'],
    },
    {
      key: 'families',
      label: 'What is fetched',
      hint: 'All of pods, endpoints (serverless) and networkvolumes where nothing is written; v2 has pods.',
      placeholder: 'pods',
      isRequired: false,
      isList: true,
      choices: runpodFamilies,
    },
  ],
  costOfCalls: 'Free; one request a day of the month and kind of resource.',
  credentials: keyedCredentials(env),
  secret: { label: 'API key', env },
  policy: () =>
    [
      'RunPod console, Settings, API keys: a restricted key with read access to',
      '  - api.runpod.io/graphql: read only (list prices)',
      '  - REST: billing and pods, read only',
      '',
      'Give it no write access. What the console calls these rights is general knowledge and was not verified.',
    ].join('\n'),
  test: (config, context) =>
    trySteps(
      [
        ...familiesOf(config).map((family) => ({
          step: `billing of ${family}`,
          right: rights.billing,
          isOptional: family !== 'pods',
          run: () => tryBilling(config, family, context),
        })),
        {
          step: 'pods',
          right: rights.pods,
          isOptional: true,
          run: async () => `${(await instances(config, context)).length} listed`,
        },
        {
          step: 'list prices',
          right: rights.prices,
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

const isV2 = (config: ConnectionConfig) => optionText(config, 'api') === 'v2';

function familiesOf(config: ConnectionConfig): readonly RunpodFamily[] {
  if (isV2(config)) return ['pods'];
  const wanted = optionList(config, 'families');
  return wanted.length === 0 ? runpodFamilies : runpodFamilies.filter((family) => wanted.includes(family));
}

async function pull(config: ConnectionConfig, wanted: WantedMonths, context: ConnectorContext) {
  const months: PulledMonth[] = [];
  const closed = new Map<RunpodFamily, string>();
  for (const month of monthsOf(wanted)) {
    const key = { provider: title, account: accountOf(config), dataset: config.name, month };
    const fetchPage = (token: string | null) => fetchDay(config, { month, closed }, token, context);
    months.push(
      await pullMonth(
        {
          key,
          isAgain: wanted.isAgain,
          basis: JSON.stringify(config.options),
          isStaleToken: isStalePage,
          // A right that is granted later brings in what is missing now.
          isEstimated: () => closed.size > 0,
          fetchPage,
        },
        context,
      ),
    );
  }
  return { months, warnings: [...closed.values()] };
}

interface Pulled {
  readonly month: string;
  /** Families that the key may not read, and what is said of them. */
  readonly closed: Map<RunpodFamily, string>;
}

/** A page is a day of one family; a month is the days of the first, then those of the next. */
async function fetchDay(
  config: ConnectionConfig,
  { month, closed }: Pulled,
  token: string | null,
  context: ConnectorContext,
): Promise<MonthPage> {
  const days = begunDays(month, context.now());
  const families = familiesOf(config);
  const at = placeOf(token, { family: families[0] ?? 'pods', day: month });
  const family = families.find((name) => name === at.family);
  if (family === undefined) throw new StalePage();
  if (!days.includes(at.day)) return { rows: [], nextToken: null };
  const rows = await rowsOfDay(config, { month, family, day: at.day, closed }, context);
  const next = dayAfter(at.day);
  if (days.includes(next) && !closed.has(family)) return { rows, nextToken: tokenOf({ family, day: next }) };
  const after = families[families.indexOf(family) + 1];
  return { rows, nextToken: after === undefined ? null : tokenOf({ family: after, day: month }) };
}

async function rowsOfDay(
  config: ConnectionConfig,
  { month, family, day, closed }: Pulled & { readonly family: RunpodFamily; readonly day: string },
  context: ConnectorContext,
): Promise<readonly FocusRow[]> {
  const window = { from: midnight(day), to: midnight(dayAfter(day)) };
  const frame: ChargeFrame = { provider: title, account: accountOf(config), currency: 'USD', month };
  const place = `${title}, ${family} of ${day}`;
  try {
    const answer = await askBilling(config, family, window, context);
    if (isV2(config)) return rowsOfV2(answer, frame, window, place);
    return rowsOfV1(answer, frame, family, window, place);
  } catch (error) {
    // A key may be scoped to pods: what it may read is still brought in.
    const isForbidden = error instanceof FailureError && error.failure.kind === 'permission';
    if (family === 'pods' || !isForbidden) throw error;
    closed.set(family, `${error.failure.message}. The bill is without ${family}.`);
    return [];
  }
}

async function askBilling(
  config: ConnectionConfig,
  family: RunpodFamily,
  window: { readonly from: string; readonly to: string },
  context: ConnectorContext,
): Promise<unknown> {
  const base = isV2(config) ? restV2 : restV1;
  const url = apiUrl(config, base, `/${isV2(config) ? 'v2' : 'v1'}/billing/${family}`, {
    bucketSize: 'hour',
    startTime: window.from,
    endTime: window.to,
    grouping: isV2(config) || family === 'networkvolumes' ? null : family === 'pods' ? 'podId' : 'endpointId',
  });
  const headers = await bearerHeader(context, title, env);
  return (await askProvider(context, { url, headers }, { title, right: rights.billing })).json();
}

async function tryBilling(
  config: ConnectionConfig,
  family: RunpodFamily,
  context: ConnectorContext,
): Promise<string> {
  const day = new Date(context.now()).toISOString().slice(0, 10);
  const answer = await askBilling(
    config,
    family,
    { from: midnight(day), to: midnight(dayAfter(day)) },
    context,
  );
  const list = Array.isArray(answer) ? answer : listAt(rowAt(answer, title), 'records');
  return `${list.length} records of today`;
}

async function instances(config: ConnectionConfig, context: ConnectorContext) {
  const url = apiUrl(config, restV1, '/v1/pods');
  const headers = await bearerHeader(context, title, env);
  const answer = await askProvider(context, { url, headers }, { title, right: rights.pods });
  return rowsAt(answer.json(), `${title}, pods`).map((pod) => instanceOf(pod, accountOf(config)));
}

async function prices(config: ConnectionConfig, context: ConnectorContext) {
  const url = apiUrl(config, restV2, '/graphql');
  const headers = { ...(await bearerHeader(context, title, env)), 'content-type': 'application/json' };
  const body = JSON.stringify({ query: pricesQuestion });
  const answer = await askProvider(context, { url, headers, body }, { title, right: rights.prices });
  const day = new Date(context.now()).toISOString().slice(0, 10);
  const quotes = quotesOf(answer.json(), day, url.href);
  if (quotes.length > 0) return quotes;
  throw requestFailure(
    'unreadable',
    `${title} lists no prices`,
    'Report it if it does not pass.',
    answer.text,
  );
}
