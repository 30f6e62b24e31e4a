import type { Finding } from '../../analysis/findings/finding.ts';
import type { AdviceList, AdviceRow } from '../../contract/schemas/advice.ts';
import type { AdviceFunnel } from '../../contract/schemas/adviceMoney.ts';
import type { EpochMs } from '../../domain/units.ts';
import type { BillingMonth } from '../../money/billingCalendar.ts';
import type { DecimalText } from '../../money/decimal.ts';
import type { ReportChart } from '../reportChart.ts';
import type { ReportOrigin } from '../reportOrigin.ts';
import type { MonthlyCostOfGpu } from './recommendation.ts';

/** A finding with its place in the portfolio and what people made of it. */
export interface ReportedFinding {
  readonly row: AdviceRow;
  readonly finding: Finding;
  /** Saving that bill and telemetry confirm since it was accepted; null where that cannot be told yet. */
  readonly realised: DecimalText | null;
  /** What of it counts in a sum over all accepted findings: no GPU's money twice. */
  readonly countedRealised: DecimalText | null;
  /** Its charts over the window, drawn from the store; empty where they were not asked for. */
  readonly charts: readonly ReportChart[];
}

/** All that a right-sizing report is made of. */
export interface RightSizingInput {
  readonly origin: ReportOrigin;
  /** The month that was asked for; null: the days up to now. */
  readonly month: BillingMonth | null;
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly analysis: AdviceList['analysis'];
  readonly portfolio: AdviceList['portfolio'];
  readonly funnel: AdviceFunnel;
  readonly findings: readonly ReportedFinding[];
  readonly monthlyCostOfGpu: MonthlyCostOfGpu;
}

/** ISO 4217, of every rate; '(no currency)' where no price is known at all. */
export function currencyOf({ portfolio, analysis }: RightSizingInput): string {
  return portfolio?.currency ?? analysis.currency ?? '(no currency)';
}
