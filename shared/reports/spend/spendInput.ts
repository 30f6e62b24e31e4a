import type { SpendAnomaly, SpendMonthView } from '../../contract/schemas/spend.ts';
import type { AllocationTable } from '../../cost/allocation/allocationTable.ts';
import type { SpendDimension } from '../../cost/spend/spendDimension.ts';
import type { SpendSplit } from '../../cost/spend/spendFigures.ts';
import type { ReportOrigin } from '../reportOrigin.ts';

/** A month's charges by dimensions, one split per currency. */
export interface ReportedSplit {
  readonly by: readonly SpendDimension[];
  readonly splits: readonly SpendSplit[];
}

/** What a month's GPU cost is told by: hosts always, the others where something has such a value. */
export const reportedUses = ['host', 'team', 'model'] as const;
type ReportedUse = (typeof reportedUses)[number];

/** What a month's GPU cost was spent on, or why that cannot be told. */
export type ReportedAllocation =
  | {
      readonly uses: readonly { readonly by: ReportedUse; readonly tables: readonly AllocationTable[] }[];
      readonly rowsWithoutCost: number;
    }
  | { readonly why: string };

/** All that a report of a month's spend is made of. */
export interface SpendInput {
  readonly origin: ReportOrigin;
  readonly view: SpendMonthView;
  readonly splits: readonly ReportedSplit[];
  readonly anomalies: readonly SpendAnomaly[];
  readonly allocation: ReportedAllocation;
}
