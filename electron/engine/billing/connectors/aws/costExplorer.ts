import type { ConnectionConfig, PulledMonth, TestStep } from '#shared/domain/billingConnection.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { BillingConnector, CallPrice, ConnectorContext } from '../connector.ts';
import { monthsOf, pullMonth } from '../pullMonth.ts';
import { optionList, optionText } from '../reading/askProvider.ts';
import { type Trial, trySteps } from '../reading/trySteps.ts';
import { type AwsClientSettings, awsAccount, awsSettings } from './awsClients.ts';
import { accountField, awsCredentials, profileField, regionsField } from './awsFields.ts';
import { awsPolicy } from './awsPolicy.ts';
import { carriedRows, heldInstances } from './carriedInstances.ts';
import { commitmentUse } from './commitmentUse.ts';
import { type CostClient, createCostClient } from './costClient.ts';
import { costPlan, dayAfter } from './costExplorerPlan.ts';
import { costRows } from './costExplorerRow.ts';
import { createPageToken, readPageToken } from './costPageToken.ts';
import { awsInstances, instanceTrials } from './ec2Instances.ts';

/** Each request to Cost Explorer, each page included. https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/ */
const callPrice: CallPrice = { amount: '0.01', currency: 'USD' };

/** Costs of a day by instance type, service and resource, from AWS Cost Explorer. */
export const awsCostExplorerConnector: BillingConnector = {
  kind: 'aws-cost-explorer',
  title: 'AWS Cost Explorer',
  provider: 'AWS',
  fields: [
    profileField,
    accountField,
    {
      key: 'accounts',
      label: 'Linked accounts kept apart',
      hint: 'Each costs two or more requests a month pulled; all others are one sum.',
      placeholder: '210987654321',
      isRequired: false,
      isList: true,
      pattern: '\\d{12}',
    },
    {
      key: 'resources',
      label: 'Costs of each instance',
      hint: 'Reaches back 14 days and must be switched on in the Cost Explorer settings. An S3 export has it for whole months.',
      placeholder: 'off',
      isRequired: false,
      isList: false,
      choices: ['off', 'on'],
    },
    regionsField,
  ],
  costOfCalls:
    'USD 0.01 for each request and each page: about USD 0.02 to 0.10 for a month pulled, and 0.04 for commitments. Looking up instances is free.',
  credentials: awsCredentials,
  secret: null,
  policy: (config) => awsPolicy({ costExplorer: true, instances: optionList(config, 'regions').length > 0 }),
  test: testConnection,
  async pull(config, wanted, context) {
    const settings = await awsSettings(config, 'us-east-1');
    const client = await createCostClient(settings, context, callPrice);
    const account = await awsAccount(config, settings);
    const months: PulledMonth[] = [];
    for (const month of monthsOf(wanted))
      months.push(await pullCosts({ config, client, account, month, isAgain: wanted.isAgain }, context));
    const last = months.findLast(({ outcome }) => outcome !== 'kept');
    const { uses, warnings } = last
      ? await commitmentUse(client, last.month, today(context))
      : { uses: [], warnings: [] };
    return { months, warnings: [...accountWarnings(account), ...warnings], commitments: uses };
  },
  instances: awsInstances,
};

/** Without it a bill of the same account that comes as an export is known by its sums alone. */
function accountWarnings(account: string): readonly string[] {
  if (account !== '') return [];
  return [
    'The credentials do not tell their account: write the paying account into the connection, so that an export of the same account is known as the same bill.',
  ];
}

interface CostPull {
  readonly config: ConnectionConfig;
  readonly client: CostClient;
  readonly account: string;
  readonly month: string;
  readonly isAgain: boolean;
}

async function pullCosts(pull: CostPull, context: ConnectorContext): Promise<PulledMonth> {
  const { config, client, account, month, isAgain } = pull;
  const key = { provider: 'AWS', account, dataset: config.name, month };
  // The month in force does not change before the last page: a pull that goes on later finds the same.
  const held = optionText(config, 'resources') === 'on' ? await heldInstances(context.ledger, key) : [];
  let isEstimated = false;
  let page = 0;
  return pullMonth(
    {
      key,
      isAgain,
      basis: JSON.stringify(config.options),
      isEstimated: () => isEstimated,
      isStaleToken: (error) =>
        error instanceof FailureError && /InvalidNextToken|RequestChanged/.test(error.failure.message),
      fetchPage: async (token) => {
        const at = token === null ? { asOf: today(context), at: 0, next: null } : readPageToken(token);
        const plan = costPlan(config, month, at.asOf, held);
        const question = plan[at.at];
        if (!question) return { rows: [], nextToken: null };
        page += 1;
        const answer = await client.costs(question, at.next);
        isEstimated ||= answer.results.some((day) => day.Estimated === true);
        const origin = { question, account, month, page };
        const rows =
          question.what === 'carried'
            ? carriedRows(answer.results, origin, held)
            : costRows(answer.results, origin);
        const isLast = answer.nextToken === null && at.at + 1 >= plan.length;
        const next =
          answer.nextToken === null
            ? { ...at, at: at.at + 1, next: null }
            : { ...at, next: answer.nextToken };
        return { rows, nextToken: isLast ? null : createPageToken(next) };
      },
    },
    context,
  );
}

function today({ now }: Pick<ConnectorContext, 'now'>): string {
  return new Date(now()).toISOString().slice(0, 10);
}

async function* testConnection(config: ConnectionConfig, context: ConnectorContext): AsyncIterable<TestStep> {
  const settings = await awsSettings(config, 'us-east-1');
  const client = await createCostClient(settings, context, callPrice);
  yield* trySteps(
    [...trials(config, client, settings, context), ...instanceTrials(config, context)],
    context,
  );
}

function trials(
  config: ConnectionConfig,
  client: CostClient,
  settings: AwsClientSettings,
  context: ConnectorContext,
): readonly Trial[] {
  const asOf = today(context);
  const yesterday = dayAfter(asOf, -1);
  const month = `${yesterday.slice(0, 7)}-01`;
  const plan = costPlan(config, month, yesterday);
  const ask = async (what: 'usage' | 'resources') => {
    const question = plan.findLast((one) => one.what === what);
    if (!question) return 'nothing to ask for';
    const { input } = question;
    const oneDay = { ...question, input: { ...input, TimePeriod: { Start: yesterday, End: asOf } } };
    const { results } = await client.costs(oneDay, null);
    const rows = costRows(results, { question, account: '', month, page: 1 });
    return `${rows.length} charges of ${yesterday}`;
  };
  return [
    {
      step: 'credentials',
      right: null,
      run: async () => {
        const { accessKeyId, accountId, expiration } = await settings.credentials();
        const until = expiration === undefined ? '' : `, until ${expiration.toISOString()}`;
        return `key ${accessKeyId.slice(0, 4)}...${accessKeyId.slice(-4)}${accountId === undefined ? '' : ` of account ${accountId}`}${until}`;
      },
    },
    { step: 'costs of a day', right: 'ce:GetCostAndUsage', run: () => ask('usage') },
    ...(optionText(config, 'resources') === 'on'
      ? [
          {
            step: 'costs of each instance',
            right: 'ce:GetCostAndUsageWithResources',
            run: () => ask('resources'),
          },
        ]
      : []),
    ...client.commitmentCalls(month, asOf).map(({ right, run }) => ({
      step: right.replace(/^ce:Get/, ''),
      right,
      isOptional: true,
      run: async () => `${(await run()).length === 0 ? 'none owned' : 'answered'}`,
    })),
  ];
}
