import type { BillingMonth } from '#shared/money/billingCalendar.ts';
import type { CostBasis } from './costBasis.ts';
import type { SpendFilter } from './spendDimension.ts';

/** Which charges a figure is of, and which of their costs. Every figure on the screen names its own. */
export interface SpendScope {
  readonly month: BillingMonth;
  readonly basis: CostBasis;
  /** Only charges of instances with GPUs: SkuPriceDetails.GpuCount, or an instance type of the price catalogue. */
  readonly gpuOnly: boolean;
  /** All must hold. */
  readonly filters: readonly SpendFilter[];
}
