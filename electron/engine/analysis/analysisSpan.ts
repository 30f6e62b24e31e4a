import type { AnalysisWindowAsked } from '#shared/contract/schemas/advice.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { monthSpan } from '#shared/money/billingCalendar.ts';

/** A time to analyse: whole hours. */
export interface AnalysisSpan {
  readonly fromMs: EpochMs;
  /** Exclusive. */
  readonly toMs: EpochMs;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The time that is asked for: days up to the last whole hour, or a calendar month (UTC) as far as it has come. */
export function spanOf(asked: AnalysisWindowAsked, windowDays: number, nowMs: EpochMs): AnalysisSpan {
  const lastMs = Math.floor(nowMs / hourMs) * hourMs;
  if (asked !== null && 'month' in asked) {
    const month = monthSpan(asked.month);
    return { fromMs: month.fromMs, toMs: Math.max(month.fromMs, Math.min(month.toMs, lastMs)) };
  }
  return { fromMs: lastMs - (asked?.days ?? windowDays) * dayMs, toMs: lastMs };
}
