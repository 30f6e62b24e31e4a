import type { EpochMs } from '#shared/domain/units.ts';
import type { BillingMonth } from './billingCalendar.ts';
import type { DecimalText } from './decimal.ts';

/**
 * What is replaced as one: all charges of a month that came by one way. Provider and account are as the charges name them
 * (ProviderName, BillingAccountId and where there is none SubAccountId), '' where they name none.
 */
export interface PeriodKey {
  readonly provider: string;
  readonly account: string;
  /** The way they came: the name of a connection, or of a kind of export that was imported from files. */
  readonly dataset: string;
  /** First day of the billing month, YYYY-MM-01; '' where the charges do not say when they were billed. */
  readonly month: BillingMonth | '';
}

/** Costs of a period in one currency. Null where no charge states that cost: it is unknown, not 0. */
export interface PeriodSums {
  /** BillingCurrency; null where the charges name none. */
  readonly currency: string | null;
  readonly rows: number;
  readonly billed: DecimalText | null;
  readonly effective: DecimalText | null;
  readonly contracted: DecimalText | null;
  readonly list: DecimalText | null;
}

/** Why a period does not count: `same` bill as one that does, or the `choice` of the user. */
export type AsideBy = 'same' | 'choice';

/** A period in force. */
export interface StoredPeriod extends PeriodKey {
  /** Never used twice: it changes when the period is replaced. The x_PeriodId of its charges. */
  readonly id: number;
  readonly rows: number;
  readonly importedAtMs: EpochMs;
  /** Whether the provider still changes it. A file does not say: null. */
  readonly isClosed: boolean | null;
  /** Names of the files that it came from; one name, the connection's, for what was pulled. Hostile text. */
  readonly sources: readonly string[];
  /** One for each currency. */
  readonly sums: readonly PeriodSums[];
  /** Datasets that count beside this one for the same provider and month, and what may be the same account: what is in both counts twice. */
  readonly overlaps: readonly string[];
  /** The dataset of the same bill that counts in its place; null where this one counts. What is set aside is in no figure. */
  readonly asideFor: string | null;
  /** Why it is set aside: both hold the same bill, or the user chose so. Null where it counts. */
  readonly asideBy: AsideBy | null;
}
