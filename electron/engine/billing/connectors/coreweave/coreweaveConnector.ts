import type { ConnectionConfig, PulledMonth } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { type MonthPage, monthsOf, nextMonth, pullMonth } from '../pullMonth.ts';
import { listAt, rowAt, textAt, unreadable } from '../reading/answerRow.ts';
import { apiUrl, bearerHeader, optionText } from '../reading/askProvider.ts';
import { midnight } from '../reading/days.ts';
import { accountField, accountOf, keyedCredentials } from '../reading/keyedConnection.ts';
import { isStalePage, placeOf, tokenOf } from '../reading/pageToken.ts';
import { trySteps } from '../reading/trySteps.ts';
import { rowOfUsage } from './coreweaveRows.ts';

const title = 'CoreWeave';
const env = 'COREWEAVE_API_TOKEN';
const base = 'https://api.coreweave.com';
const right = 'the FOCUS export of the organization';
const pageSize = '1000';
const noMoney =
  'CoreWeave sends quantities and no money (public preview of 2026-09-11): a rate card of rates.yaml prices them (headroom rates usage); in the bill their cost stays unknown.';

/**
 * CoreWeave's usage, hour by hour, in FOCUS 1.2 without costs. Wire facts: docs.coreweave.com/billing/focus-export-api, and public code for
 * the names of the parameters: `GET /v1/billing/focus?start_time&end_time&group_by&format=json&page_size&page_token`, at most 90 days a
 * request, answers `{data, next_page_token, data_as_of}`.
 */
export const coreweaveConnector: BillingConnector = {
  kind: 'coreweave',
  title,
  provider: title,
  fields: [
    accountField,
    {
      key: 'groupBy',
      label: 'View',
      hint: 'location: rows by zone and cluster; capacity_plan: rows by on demand, reserved and spot. CoreWeave gives one of the two.',
      placeholder: 'location',
      isRequired: false,
      isList: false,
      choices: ['location', 'capacity_plan'],
    },
  ],
  costOfCalls: 'Free; one request for 1,000 rows.',
  credentials: keyedCredentials(env),
  secret: { label: 'API access token', env },
  policy: () =>
    [
      'CoreWeave console, Tokens: an API access token for Headroom.',
      'The FOCUS export must be switched on for the organization: ask CoreWeave Support. Until then every request is answered 403.',
      'Which role the token needs beyond that is not documented and was not verified.',
      noMoney,
    ].join('\n'),
  test: (config, context) =>
    trySteps(
      [
        { step: 'FOCUS export', right, run: () => tryExport(config, context) },
        { step: 'costs', right: null, run: async () => noMoney },
      ],
      context,
    ),
  pull,
};

async function pull(config: ConnectionConfig, wanted: WantedMonths, context: ConnectorContext) {
  const months: PulledMonth[] = [];
  for (const month of monthsOf(wanted)) {
    const key = { provider: title, account: accountOf(config), dataset: config.name, month };
    const fetchPage = (token: string | null) => fetchUsage(config, month, token, context);
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
  return { months, warnings: [noMoney] };
}

async function fetchUsage(
  config: ConnectionConfig,
  month: string,
  token: string | null,
  context: ConnectorContext,
): Promise<MonthPage> {
  // The pages of one answer must all be asked for with the same end, however long the pull takes.
  const now = `${new Date(context.now()).toISOString().slice(0, 13)}:00:00Z`;
  const end = midnight(nextMonth(month));
  const { page, after, to } = placeOf(token, { page: 1, after: '', to: now < end ? now : end });
  const from = midnight(month);
  if (to <= from) return { rows: [], nextToken: null };
  const answer = await ask(config, { from, to, after, size: pageSize }, context);
  const place = `${title}, ${month.slice(0, 7)}, page ${page}`;
  const body = rowAt(answer.json(), place);
  const rows = listAt(body, 'data').map((row) => rowOfUsage(row, accountOf(config), month));
  const next = textAt(body, 'next_page_token');
  if (next !== null && next === after) throw unreadable(place, 'names itself as the next page', next);
  return { rows, nextToken: next === null ? null : tokenOf({ page: page + 1, after: next, to }) };
}

interface Part {
  readonly from: string;
  readonly to: string;
  readonly after: string;
  readonly size: string;
}

async function ask(config: ConnectionConfig, { from, to, after, size }: Part, context: ConnectorContext) {
  const url = apiUrl(config, base, '/v1/billing/focus', {
    start_time: from,
    end_time: to,
    group_by: optionText(config, 'groupBy') ?? 'location',
    format: 'json',
    page_size: size,
    page_token: after || null,
  });
  const answer = await context.fetch({ url, headers: await bearerHeader(context, title, env) });
  if (answer.status !== 403) return answer.orThrow();
  throw requestFailure(
    'permission',
    `${title} forbids the FOCUS export (403): ${right} is not switched on`,
    'Ask CoreWeave Support to switch on the FOCUS export; it is not a role that you can grant.',
    answer.text,
    true,
  );
}

async function tryExport(config: ConnectionConfig, context: ConnectorContext): Promise<string> {
  const hour = `${new Date(context.now()).toISOString().slice(0, 13)}:00:00Z`;
  const from = `${new Date(Date.parse(hour) - 86_400_000).toISOString().slice(0, 19)}Z`;
  const answer = await ask(config, { from, to: hour, after: '', size: '1' }, context);
  const body = rowAt(answer.json(), title);
  const asOf = textAt(body, 'data_as_of');
  const found =
    listAt(body, 'data').length === 0 ? 'no usage in the last day' : 'usage of the last day can be read';
  return asOf === null ? found : `${found}; data as of ${asOf}`;
}
