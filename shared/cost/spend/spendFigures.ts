import type { EpochMs } from '#shared/domain/units.ts';
import type { BillingMonth, DayText } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';

/** A sum in one currency and what it rests on. Sums of several currencies are never added. */
export interface SpendSum {
  /** BillingCurrency; null where the charges name none. */
  readonly currency: string | null;
  /** Null where no charge states this cost: unknown, not 0. */
  readonly amount: DecimalText | null;
  readonly rows: number;
  /** Rows that do not state this cost, which the sum leaves out. */
  readonly unknownRows: number;
}

/** One value of the first dimension with its parts by the second. */
export interface SpendLine {
  readonly value: string | null;
  readonly sum: SpendSum;
  /** Empty where no second dimension was asked for. The largest first. */
  readonly parts: readonly { readonly value: string | null; readonly sum: SpendSum }[];
  /** What the parts leave out of the line, and of how many values; null where they are all. */
  readonly rest: { readonly values: number; readonly sum: SpendSum } | null;
}

/** A split of one currency's charges; lines and rest sum to the total, exactly. */
export interface SpendSplit {
  readonly total: SpendSum;
  readonly lines: readonly SpendLine[];
  readonly rest: { readonly values: number; readonly sum: SpendSum } | null;
}

/** The four costs of the scope in one currency. */
export interface SpendTotals {
  readonly currency: string | null;
  readonly rows: number;
  readonly billed: SpendSum;
  readonly effective: SpendSum;
  readonly contracted: SpendSum;
  readonly list: SpendSum;
}

/** How far one provider's bill of a month is in. */
export interface ProviderCoverage {
  readonly provider: string;
  /** `closed`: the provider says so; `in`: charges reach the end of the month; `partly`: up to `lastDay`; `none`: nothing yet. */
  readonly state: 'closed' | 'in' | 'partly' | 'none';
  /** Last day with a charge of a day or less; null where there is none. */
  readonly lastDay: DayText | null;
  readonly importedAtMs: EpochMs | null;
  readonly rows: number;
  /** More than one dataset holds this provider's month: charges may be counted twice. */
  readonly overlaps: readonly string[];
}

/** A month that has charges. */
export interface SpendMonth {
  readonly month: BillingMonth;
  readonly rows: number;
}

/** One charge as it stands in a list. Texts are hostile. */
export interface ChargeRow {
  readonly periodId: number;
  readonly sourceId: number;
  /** Row of the file, from 1, its header not counted. */
  readonly line: number;
  readonly startMs: EpochMs | null;
  readonly endMs: EpochMs | null;
  readonly provider: string | null;
  readonly service: string | null;
  readonly resource: string | null;
  readonly description: string | null;
  readonly chargeCategory: string | null;
  readonly quantity: DecimalText | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly cost: DecimalText | null;
}
