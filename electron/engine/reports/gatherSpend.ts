import type { ReportRequest } from '#shared/contract/schemas/reports.ts';
import type { AllocationDimension } from '#shared/cost/allocation/dimension.ts';
import type { SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import type { SpendScope } from '#shared/cost/spend/spendScope.ts';
import { FailureError } from '#shared/domain/failure.ts';
import type { ReportInput } from '#shared/reports/makeReport.ts';
import {
  type ReportedAllocation,
  type ReportedSplit,
  reportedUses,
} from '#shared/reports/spend/spendInput.ts';
import { configFailure } from '../config/fileProblem.ts';
import { reportOriginNow } from './reportOriginNow.ts';
import type { ReportParts, TellReport } from './reportParts.ts';

/** Values of a split that are listed; the others are one row, so that a table sums to the month. */
const mostLines = 1000;
const mostParts = 200;

/**
 * What a report of a month's spend is made of.
 * @throws FailureError where no charge of the month is in the ledger; the signal's reason once aborted.
 */
export async function gatherSpend(
  parts: ReportParts,
  { month: asked, options }: Pick<ReportRequest, 'month' | 'options'>,
  tell: TellReport,
  signal: AbortSignal,
): Promise<ReportInput> {
  const { spend, now, configFolder } = parts;
  const { months } = await spend.months();
  const month = asked ?? months.find((each) => each.month !== '')?.month;
  if (month === undefined || !months.some((each) => each.month === month))
    throw new FailureError(
      configFailure(
        month === undefined
          ? 'No bill is in the ledger.'
          : `No charge of ${month.slice(0, 7)} is in the ledger.`,
        'Import a bill (headroom import FILE), or connect a provider (headroom billing pull).',
      ),
    );
  const scope: SpendScope = { month, basis: options.basis, gpuOnly: options.gpuOnly, filters: [] };
  tell(0.1, `Reading the bills of ${month.slice(0, 7)}`);
  const view = await spend.month(scope);
  signal.throwIfAborted();
  const splits: ReportedSplit[] = [];
  for (const by of splitsOf(options.by)) {
    splits.push({ by, splits: await spend.split(scope, by, { lines: mostLines, parts: mostParts }) });
    signal.throwIfAborted();
  }
  tell(0.3, 'Looking for days that stand out');
  const anomalies = await spend.anomalies(scope);
  signal.throwIfAborted();
  tell(0.4, 'Joining the bill to what the GPUs did');
  const allocation = await allocationOf(parts, scope, signal);
  const origin = await reportOriginNow(configFolder, now(), {
    kind: 'spend',
    month: month.slice(0, 7),
    by: options.by.join(','),
    basis: options.basis,
    gpuOnly: options.gpuOnly,
  });
  return { kind: 'spend', input: { origin, view, splits, anomalies, allocation } };
}

/** A split by each dimension, and one by the first two together. */
function splitsOf(by: readonly SpendDimension[]): readonly (readonly SpendDimension[])[] {
  const each = [...new Set(by)].map((dimension) => [dimension]);
  return by.length < 2 ? each : [...each, by.slice(0, 2)];
}

const useDimensions = {
  host: { kind: 'plain', name: 'host' },
  team: { kind: 'label', name: 'team' },
  model: { kind: 'holder', name: 'model' },
} as const satisfies Readonly<Record<(typeof reportedUses)[number], AllocationDimension>>;

/** What GPUs did for the money; a report does without it where that cannot be told. */
async function allocationOf(
  { matching }: ReportParts,
  { month, basis, gpuOnly, filters }: SpendScope,
  signal: AbortSignal,
): Promise<ReportedAllocation> {
  if (basis !== 'effective' && basis !== 'billed')
    return { why: 'What the cost went to is told of effective and of billed cost alone.' };
  if (gpuOnly || filters.length > 0)
    return { why: 'What the cost went to is told of the whole month alone; this report is of a part of it.' };
  try {
    const by = reportedUses.map((use) => useDimensions[use]);
    const allocations = await matching.allocateBySeveral({ month, by, basis }, signal);
    const uses = reportedUses.flatMap((use, at) => {
      const tables = allocations[at]?.tables ?? [];
      const isTold = use === 'host' || tables.some(({ rows }) => rows.some(({ key }) => key !== null));
      return isTold ? [{ by: use, tables }] : [];
    });
    return { uses, rowsWithoutCost: allocations[0]?.rowsWithoutCost ?? 0 };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof FailureError)) throw error;
    return { why: `What the cost went to cannot be told: ${error.failure.message}` };
  }
}
