import type { Retention } from '#shared/contract/schemas/history.ts';
import { retentionSeconds, type TierName, tierSeconds } from './tiers.ts';

/**
 * Bytes on disk of a row of each tier. Measured by `npm run -s bench -- store` on 2026-11-21, DuckDB 1.5.4, over a mix of idle, held,
 * training, serving and batch GPUs; the file divided by its rows, so log and half-filled blocks are in it.
 */
export const measuredBytesPerRow: Readonly<Record<TierName, number>> = { raw: 25, minute: 38, hour: 80 };

/** Bytes that a number of GPUs take once every tier is full. */
export function diskEstimate(retention: Retention, gpus: number): number {
  const kept = retentionSeconds(retention);
  const rows: Readonly<Record<TierName, number>> = {
    raw: kept.raw / retention.storeEverySeconds,
    minute: kept.minute / Math.max(tierSeconds.minute, retention.storeEverySeconds),
    hour: kept.hour / tierSeconds.hour,
  };
  const bytes =
    rows.raw * measuredBytesPerRow.raw +
    rows.minute * measuredBytesPerRow.minute +
    rows.hour * measuredBytesPerRow.hour;
  return Math.round(bytes * gpus);
}
