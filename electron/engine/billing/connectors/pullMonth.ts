import type { PulledMonth } from '#shared/domain/billingConnection.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { addMonths, monthSpan, monthsBetween } from '#shared/money/billingCalendar.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { PeriodKey, StoredPeriod } from '#shared/money/storedPeriod.ts';
import type { PeriodPull } from '../ledger/ledger.ts';
import type { ConnectorContext, WantedMonths } from './connector.ts';
import { stampedText, stampOf } from './stampedToken.ts';

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
  /** What the pages rest on beside the key (options of the connection): a pull that began with another begins anew. */
  readonly basis?: string;
  /** True where an error says that the token of an earlier run is no longer accepted: the month begins anew, once. */
  readonly isStaleToken?: (error: unknown) => boolean;
}

/**
 * Brings a month into the ledger: goes on where an earlier pull was cut off, replaces the month in force only when the last page is in.
 * A month that is closed and in the ledger is kept as it is.
 */
export async function pullMonth(pull: MonthPull, context: ConnectorContext): Promise<PulledMonth> {
  const month = await bringIn(pull, context);
  context.onMonth(month);
  return month;
}

async function bringIn(pull: MonthPull, context: ConnectorContext): Promise<PulledMonth> {
  const { key } = pull;
  const place = { month: key.month, account: key.account, dataset: key.dataset };
  const kept = pull.isAgain ? null : await closedRows(key, context);
  if (kept !== null) return { ...place, rows: kept, isClosed: true, outcome: 'kept' };
  const period = await context.ledger.pull(key);
  let { token, startedMs } = await placeToBegin(pull, period, context);
  let isResumed = token !== null;
  let staged = isResumed ? period.stagedRows : 0;
  let pages = 0;
  do {
    context.signal.throwIfAborted();
    let page: MonthPage;
    try {
      page = await pull.fetchPage(token);
    } catch (error) {
      if (!(pages === 0 && isResumed && pull.isStaleToken?.(error))) throw error;
      await period.restart();
      isResumed = false;
      staged = 0;
      startedMs = context.now();
      page = await pull.fetchPage(null);
    }
    token = page.nextToken;
    await period.stage(page.rows, token && stampedText({ startedMs, basis: pull.basis ?? '', token }));
    staged += page.rows.length;
    pages += 1;
    context.onProgress({ month: key.month, rows: staged, pages });
  } while (token !== null);
  // Pages of before the month was settled do not close it, whenever the last one came.
  const isClosed = isMonthSettled(key.month, startedMs) && !(pull.isEstimated?.() ?? false);
  const { rows } = await period.commit({ isClosed });
  return { ...place, rows, isClosed, outcome: isResumed ? 'resumed' : 'pulled' };
}

/** The page to begin with: that of an earlier pull where it can be gone on with, else the first. */
async function placeToBegin(
  pull: MonthPull,
  period: PeriodPull,
  { now }: ConnectorContext,
): Promise<{ readonly token: string | null; readonly startedMs: EpochMs }> {
  const first = { token: null, startedMs: now() };
  if (period.resumeToken === null) return first;
  const stamp = stampOf(period.resumeToken, pull.basis ?? '', now());
  if (stamp !== null) return stamp;
  await period.restart();
  return first;
}

/** A month as it is in the ledger, for a provider that has nothing to say of it now; null where the ledger has none. */
export async function keptMonth(key: PeriodKey, context: ConnectorContext): Promise<PulledMonth | null> {
  const stored = await storedPeriod(key, context);
  if (!stored || stored.rows === 0) return null;
  const { month, account, dataset } = key;
  const kept: PulledMonth = {
    ...{ month, account, dataset },
    rows: stored.rows,
    isClosed: stored.isClosed ?? false,
    outcome: 'kept',
  };
  context.onMonth(kept);
  return kept;
}

async function closedRows(key: PeriodKey, context: ConnectorContext): Promise<number | null> {
  const stored = await storedPeriod(key, context);
  return stored?.isClosed ? stored.rows : null;
}

async function storedPeriod(key: PeriodKey, { ledger }: ConnectorContext): Promise<StoredPeriod | undefined> {
  return (await ledger.periods()).find(
    (period) =>
      period.provider === key.provider &&
      period.account === key.account &&
      period.dataset === key.dataset &&
      period.month === key.month,
  );
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
