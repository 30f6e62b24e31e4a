import type { PulledMonth } from '#shared/domain/billingConnection.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { addMonths, monthSpan, monthsBetween } from '#shared/money/billingCalendar.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { PeriodKey } from '#shared/money/storedPeriod.ts';
import type { ConnectorContext, WantedMonths } from './connector.ts';

/** One page of a month. */
export interface MonthPage {
  readonly rows: readonly FocusRow[];
  /** Token of the page after this one, null after the last. Kept across a crash: it must say everything that the next request needs. */
  readonly nextToken: string | null;
}

/** How one month of one dataset is fetched. */
export interface MonthPull {
  readonly key: PeriodKey;
  readonly isAgain: boolean;
  /** True where the provider says that the month may still change, whatever its age; asked after the last page. */
  readonly isEstimated?: () => boolean;
  /** Fetches a page; `token` is null for the first. */
  readonly fetchPage: (token: string | null) => Promise<MonthPage>;
  /** True where an error says that the token of an earlier run is no longer accepted: the month begins anew, once. */
  readonly isStaleToken?: (error: unknown) => boolean;
}

/**
 * Brings a month into the ledger: goes on where an earlier pull was cut off, replaces the month in force only when the last page is in.
 * A month that is closed and in the ledger is kept as it is.
 */
export async function pullMonth(pull: MonthPull, context: ConnectorContext): Promise<PulledMonth> {
  const { key } = pull;
  const place = { month: key.month, account: key.account, dataset: key.dataset };
  const kept = pull.isAgain ? null : await closedRows(key, context);
  if (kept !== null) return { ...place, rows: kept, isClosed: true, outcome: 'kept' };
  const period = await context.ledger.pull(key);
  let token = period.resumeToken;
  const isResumed = token !== null;
  let staged = period.stagedRows;
  let pages = 0;
  do {
    context.signal.throwIfAborted();
    let page: MonthPage;
    try {
      page = await pull.fetchPage(token);
    } catch (error) {
      if (!(pages === 0 && isResumed && token !== null && pull.isStaleToken?.(error))) throw error;
      await period.restart();
      token = null;
      staged = 0;
      page = await pull.fetchPage(null);
    }
    await period.stage(page.rows, page.nextToken);
    token = page.nextToken;
    staged += page.rows.length;
    pages += 1;
    context.onProgress({ month: key.month, rows: staged, pages });
  } while (token !== null);
  const isClosed = isMonthSettled(key.month, context.now()) && !(pull.isEstimated?.() ?? false);
  const { rows } = await period.commit({ isClosed });
  return { ...place, rows, isClosed, outcome: isResumed ? 'resumed' : 'pulled' };
}

async function closedRows(key: PeriodKey, { ledger }: ConnectorContext): Promise<number | null> {
  const stored = (await ledger.periods()).find(
    (period) =>
      period.provider === key.provider &&
      period.account === key.account &&
      period.dataset === key.dataset &&
      period.month === key.month,
  );
  return stored?.isClosed ? stored.rows : null;
}

/** Days after the end of a month in which hyperscalers still correct it; AWS: "a few days after close", kept generous. */
const settlingDays = 10;

/** True when nothing more is expected in a billing month (UTC). */
export function isMonthSettled(month: string, nowMs: EpochMs): boolean {
  return nowMs >= monthSpan(month).toMs + settlingDays * 86_400_000;
}

/** First day of the month after: '2026-12-01' -> '2027-01-01'. */
export function nextMonth(month: string): string {
  return addMonths(month, 1);
}

/** The months of a range, oldest first, both ends included. */
export function monthsOf({ fromMonth, toMonth }: WantedMonths): readonly string[] {
  return monthsBetween(fromMonth, toMonth);
}
