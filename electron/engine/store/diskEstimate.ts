import type { Retention } from '#shared/contract/schemas/history.ts';
import { retentionSeconds, type TierName, tierNames, tierSeconds } from './tiers.ts';

/**
 * Bytes on disk of a row of each tier. Measured on 2026-11-21 with DuckDB 1.5.4 over `test/bench/storeWorkload.ts` (a fifth each empty,
 * held idle, training, serving and batch), as the blocks that the file gets back when the tier is dropped:
 *
 * - 2,048 GPUs, 10 s, 6 h (4.4 million raw rows): raw 21.1, minute 36.6
 * - 512 GPUs, 300 s, 240 h (1.5 million raw rows, one per minute row): raw 26.5, minute 48.9, hour 53.3
 *
 * The constants lie at or above the means of the two, for row groups that are not merged yet. `npm run -s bench -- store` measures
 * them again; its hour tier is too young to be merged and reads higher.
 */
const measuredBytesPerRow: Readonly<Record<TierName, number>> = { raw: 25, minute: 40, hour: 60 };

/**
 * The same of rows of DCGM's profiling metrics, which move with every sample. Measured the same day over two hours of 2,048 simulated
 * GPUs at 10 s: raw 43.9, minute 77.9; the hour is an estimate.
 */
const profilingBytesPerRow: Readonly<Record<TierName, number>> = { raw: 45, minute: 80, hour: 110 };

/** Bytes that a number of GPUs take once every tier is full; `profiled` of them are measured by DCGM. */
export function diskEstimate(retention: Retention, gpus: number, profiled = 0): number {
  const kept = retentionSeconds(retention);
  const rows: Readonly<Record<TierName, number>> = {
    raw: kept.raw / retention.storeEverySeconds,
    minute: kept.minute / Math.max(tierSeconds.minute, retention.storeEverySeconds),
    hour: kept.hour / tierSeconds.hour,
  };
  const bytesOf = (perRow: Readonly<Record<TierName, number>>) =>
    tierNames.reduce((sum, tier) => sum + rows[tier] * perRow[tier], 0);
  return Math.round(bytesOf(measuredBytesPerRow) * gpus + bytesOf(profilingBytesPerRow) * profiled);
}
