import type { ConnectionConfig, ConnectionField, PulledMonth } from '#shared/domain/billingConnection.ts';
import type { BillingConnector, ConnectorContext, WantedMonths } from '../connector.ts';
import { type MonthPage, monthsOf, pullMonth } from '../pullMonth.ts';
import { neededOption, optionList } from '../reading/askProvider.ts';
import { begunDays, dayAfter } from '../reading/days.ts';
import { isStalePage, placeOf, tokenOf } from '../reading/pageToken.ts';
import { trySteps } from '../reading/trySteps.ts';
import { azureCredentials } from './azureToken.ts';
import { queryCosts } from './costQuery.ts';
import { rowsOfCosts } from './costRows.ts';
import { virtualMachines } from './virtualMachines.ts';

const guid = '[0-9a-fA-F-]{36}';

const fields: readonly ConnectionField[] = [
  {
    key: 'scope',
    label: 'Scope',
    hint: 'A subscription, resource group, management group or billing account, as Azure writes it.',
    placeholder: '/subscriptions/00000000-0000-0000-0000-000000000000',
    isRequired: true,
    isList: false,
    pattern: '/?(?:subscriptions|providers)/[\\w./()-]{1,400}',
  },
  {
    key: 'subscriptions',
    label: 'Subscriptions with GPU machines',
    hint: 'Whose machines are listed to match hosts; the subscription of the scope where nothing is written.',
    placeholder: '00000000-0000-0000-0000-000000000000',
    isRequired: false,
    isList: true,
    pattern: guid,
  },
];

/**
 * Azure Cost Management, by plain REST. A page is a week of both cost types, which are merged into one row each: Azure counts a question
 * by the months of data it touches, so that days would cost seven times as much of its budget, and whole months would not resume.
 */
export const azureConnector: BillingConnector = {
  kind: 'azure-cost-management',
  title: 'Azure Cost Management',
  provider: 'Microsoft',
  fields,
  costOfCalls:
    'Free; ten questions a month of data at least, of a budget per tenant (12 units in 10 s, 60 a minute, 600 an hour). Azure renews its data about every four hours.',
  credentials: azureCredentials,
  secret: null,
  policy,
  test: (config, context) =>
    trySteps(
      [
        {
          step: 'costs',
          right: 'Microsoft.CostManagement/query/read (Cost Management Reader)',
          run: async () => {
            const day = new Date(context.now()).toISOString().slice(0, 10);
            const rows = await queryCosts(config, 'ActualCost', { from: day, to: day }, context);
            return `${rows.length} rows of today`;
          },
        },
        {
          step: 'virtual machines',
          right: 'Microsoft.Compute/virtualMachines/read (Reader)',
          isOptional: true,
          run: async () => `${(await instances(config, context)).length} listed`,
        },
      ],
      context,
    ),
  pull,
  instances,
};

function policy(config: ConnectionConfig): string {
  const scope =
    typeof config.options.scope === 'string' ? config.options.scope : '/subscriptions/SUBSCRIPTION';
  return [
    '# Read costs (Microsoft.CostManagement/query/read):',
    `az role assignment create --assignee APP_ID --role "Cost Management Reader" --scope "${scope}"`,
    '# List machines and their addresses, to match hosts (Microsoft.Compute/virtualMachines/read,\n# Microsoft.Network/networkInterfaces/read, Microsoft.Network/publicIPAddresses/read); not needed for bills:',
    'az role assignment create --assignee APP_ID --role "Reader" --scope "/subscriptions/SUBSCRIPTION"',
    '',
    'A billing account has roles of its own (Enrollment Reader, Billing account reader), given on its page in the portal.',
    'The commands are assembled from the names of the roles and were not run.',
  ].join('\n');
}

async function pull(config: ConnectionConfig, wanted: WantedMonths, context: ConnectorContext) {
  const months: PulledMonth[] = [];
  const account = neededOption(config, 'scope').replace(/^\/+|\/+$/g, '');
  for (const month of monthsOf(wanted)) {
    const key = { provider: 'Microsoft', account, dataset: config.name, month };
    const fetchPage = (token: string | null) => fetchWeek(config, { account, month }, token, context);
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

/** Days of a page, within the month. */
const daysPerPage = 7;

async function fetchWeek(
  config: ConnectionConfig,
  frame: { readonly account: string; readonly month: string },
  token: string | null,
  context: ConnectorContext,
): Promise<MonthPage> {
  const days = begunDays(frame.month, context.now());
  const { day } = placeOf(token, { day: frame.month });
  const at = days.indexOf(day);
  const from = days[at];
  if (from === undefined) return { rows: [], nextToken: null };
  const to = days[Math.min(at + daysPerPage, days.length) - 1] ?? from;
  const ActualCost = await queryCosts(config, 'ActualCost', { from, to }, context);
  const AmortizedCost = await queryCosts(config, 'AmortizedCost', { from, to }, context);
  const next = dayAfter(to);
  return {
    rows: rowsOfCosts({ ActualCost, AmortizedCost }, frame),
    nextToken: days.includes(next) ? tokenOf({ day: next }) : null,
  };
}

async function instances(config: ConnectionConfig, context: ConnectorContext) {
  const named = optionList(config, 'subscriptions');
  const own = new RegExp(`subscriptions/(${guid})`).exec(neededOption(config, 'scope'))?.[1];
  const found = [];
  for (const subscription of named.length > 0 ? named : own === undefined ? [] : [own])
    found.push(...(await virtualMachines(config, subscription, context)));
  return found;
}
