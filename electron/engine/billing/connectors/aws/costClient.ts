import type { CostExplorerClient, ResultByTime } from '@aws-sdk/client-cost-explorer';
import type { CallPrice, ConnectorContext } from '../connector.ts';
import type { AwsClientSettings } from './awsClients.ts';
import { callAws } from './callAws.ts';
import type { CostQuestion } from './costExplorerPlan.ts';

/** A page of costs. */
interface CostAnswer {
  readonly results: readonly ResultByTime[];
  readonly nextToken: string | null;
}

/** One figure of commitments, as Cost Explorer says it. */
interface CommitmentFigure {
  readonly label: string;
  readonly value: string;
}

/** A call for commitments of a month. */
interface CommitmentCall {
  readonly right: string;
  run(): Promise<readonly CommitmentFigure[]>;
}

/** Cost Explorer, each call backed off, counted and priced. */
export interface CostClient {
  costs(question: CostQuestion, nextToken: string | null): Promise<CostAnswer>;
  commitmentCalls(month: string, asOf: string): readonly CommitmentCall[];
}

/** Loads the SDK's client and makes one. */
export async function createCostClient(
  settings: AwsClientSettings,
  context: Pick<ConnectorContext, 'signal' | 'onCall' | 'backOff'>,
  price: CallPrice,
): Promise<CostClient> {
  const sdk = await import('@aws-sdk/client-cost-explorer');
  const client = new sdk.CostExplorerClient({ ...settings });
  const call = <T>(right: string, send: () => Promise<T>) =>
    callAws({ service: 'Cost Explorer', right, price }, context, send);
  const abort = { abortSignal: context.signal };
  return {
    costs: async ({ what, input }, nextToken) => {
      const asked = nextToken === null ? input : { ...input, NextPageToken: nextToken };
      const { ResultsByTime, NextPageToken } =
        what === 'resources'
          ? await call('ce:GetCostAndUsageWithResources', () =>
              client.send(new sdk.GetCostAndUsageWithResourcesCommand(asked), abort),
            )
          : await call('ce:GetCostAndUsage', () => client.send(new sdk.GetCostAndUsageCommand(asked), abort));
      return { results: ResultsByTime ?? [], nextToken: NextPageToken ?? null };
    },
    commitmentCalls: (month, asOf) => commitmentCalls(sdk, client, call, abort, { Start: month, End: asOf }),
  };
}

type Sdk = typeof import('@aws-sdk/client-cost-explorer');
type Figures = readonly (readonly [label: string, value: string | undefined])[];

/** Month to date. A question of no day is refused by AWS: on the first of a month there is none. */
function commitmentCalls(
  sdk: Sdk,
  client: CostExplorerClient,
  call: <T>(right: string, send: () => Promise<T>) => Promise<T>,
  abort: { readonly abortSignal: AbortSignal },
  TimePeriod: { readonly Start: string; readonly End: string },
): readonly CommitmentCall[] {
  if (TimePeriod.Start >= TimePeriod.End) return [];
  const figures = (right: string, ask: () => Promise<Figures>): CommitmentCall => ({
    right,
    run: async () =>
      (await noneOwned(call(right, ask))).flatMap(([label, value]) =>
        value === undefined ? [] : [{ label, value }],
      ),
  });
  const Granularity = 'MONTHLY' as const;
  return [
    figures('ce:GetSavingsPlansUtilization', async () => {
      const answer = await client.send(
        new sdk.GetSavingsPlansUtilizationCommand({ TimePeriod, Granularity }),
        abort,
      );
      const { Utilization: use } = answer.Total ?? {};
      return [
        ['Savings plans used, %', use?.UtilizationPercentage],
        ['Savings plans commitment', use?.TotalCommitment],
        ['Savings plans unused', use?.UnusedCommitment],
      ];
    }),
    figures('ce:GetSavingsPlansCoverage', async () => {
      const answer = await client.send(
        new sdk.GetSavingsPlansCoverageCommand({ TimePeriod, Granularity }),
        abort,
      );
      const { Coverage: cover } = answer.SavingsPlansCoverages?.[0] ?? {};
      return [
        ['Savings plans coverage, %', cover?.CoveragePercentage],
        ['Spend on demand beside them', cover?.OnDemandCost],
      ];
    }),
    figures('ce:GetReservationUtilization', async () => {
      const { Total: use } = await client.send(
        new sdk.GetReservationUtilizationCommand({ TimePeriod, Granularity }),
        abort,
      );
      return [
        ['Reservations used, %', use?.UtilizationPercentage],
        ['Reserved hours unused', use?.UnusedHours],
      ];
    }),
    figures('ce:GetReservationCoverage', async () => {
      const { Total: cover } = await client.send(
        new sdk.GetReservationCoverageCommand({ TimePeriod, Granularity }),
        abort,
      );
      return [['Reservation coverage, % of hours', cover?.CoverageHours?.CoverageHoursPercentage]];
    }),
  ];
}

/** Who owns no commitment is answered DataUnavailable, not zero. */
async function noneOwned(asking: Promise<Figures>): Promise<Figures> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof Error && error.message.includes('DataUnavailable')) return [];
    throw error;
  }
}
