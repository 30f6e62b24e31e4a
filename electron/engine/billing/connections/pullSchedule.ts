import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { addMonths, billingMonthOf } from '#shared/money/billingCalendar.ts';
import type { WantedMonths } from '../connectors/connector.ts';
import type { ConnectionRecord } from './connectionRecords.ts';

const dayMs = 86_400_000;
const firstRetryMs = 15 * 60_000;

/**
 * When a connection is pulled next by itself; null: never. Pulls of a day are spread evenly; after a failure it is tried again after
 * 15 minutes, then twice as long each time, and never later than the next pull of the day would be. What only the user can mend
 * waits for that one: it may have been mended outside (a sign-in).
 */
export function nextPullMs(
  config: ConnectionConfig,
  record: ConnectionRecord,
  nowMs: EpochMs,
): EpochMs | null {
  if (config.paused || config.pullsPerDay === 0) return null;
  const { lastPull, failures } = record;
  if (lastPull === null) return nowMs;
  const usualMs = lastPull.startedAtMs + dayMs / config.pullsPerDay;
  if (lastPull.outcome !== 'failed' || lastPull.failure?.terminal) return usualMs;
  const retryMs: Milliseconds = firstRetryMs * 2 ** Math.min(10, Math.max(0, failures - 1));
  return Math.min(usualMs, lastPull.endedAtMs + retryMs);
}

/** The months that a connection wants: so many, the running one included. */
export function wantedMonths(config: ConnectionConfig, nowMs: EpochMs, isAgain: boolean): WantedMonths {
  const toMonth = billingMonthOf(nowMs);
  return { fromMonth: addMonths(toMonth, 1 - config.months), toMonth, isAgain };
}
