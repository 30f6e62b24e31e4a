import { setImmediate as yieldNow } from 'node:timers/promises';
import { accrue, type ObservedTime } from '#shared/cost/rates/accrue.ts';
import type { Rate } from '#shared/cost/rates/rate.ts';
import type { Estimate } from '#shared/cost/rates/reconcile.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import {
  type BillingMonth,
  type DayText,
  daysOfMonth,
  monthSpan,
  startOfDay,
} from '#shared/money/billingCalendar.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import type { Rates } from '../rates/rates.ts';
import { sumOf } from './accrual.ts';

/** What was estimated of one host on one day. */
export interface EstimatedDay extends Estimate {
  readonly host: string;
  readonly day: DayText;
  /** GPUs that reported. */
  readonly gpus: number;
}

/** A batch between two turns of the event loop: a second's tick must not wait for a month. */
const rowsAtOnce = 2000;

/** What observed time of a month costs by host and day, by the rates of each day. */
export async function estimatedDays(
  rates: Rates,
  store: Pick<TelemetryStore, 'observedTime'>,
  month: BillingMonth,
  zone: string,
  nowMs: EpochMs,
): Promise<readonly EstimatedDay[]> {
  const { toMs } = monthSpan(month, zone);
  const days = daysOfMonth(month).filter((day) => startOfDay(day, zone) < nowMs);
  const bounds = [...days.map((day) => startOfDay(day, zone)), Math.min(toMs, nowMs)];
  if (days.length === 0) return [];
  const rateOn = ratesByDay(rates, days);
  const sums = new Map<string, EstimatedDay>();
  let rows = 0;
  for (const time of await store.observedTime(bounds)) {
    const day = days[time.span];
    if (day === undefined) continue;
    rows += 1;
    if (rows % rowsAtOnce === 0) await yieldNow();
    const key = `${time.host}\n${day}`;
    const priced = estimateOf(time, day, rateOn[time.span]?.(time.uuid, time.host) ?? null);
    const known = sums.get(key);
    sums.set(key, known ? added(known, priced) : priced);
  }
  return [...sums.values()];
}

/** Rates change on turning days alone: days between two of them have the same. */
function ratesByDay(rates: Rates, days: readonly DayText[]): readonly ReturnType<Rates['rateOf']>[] {
  const turns = rates.turningDays();
  const bySpan = new Map<DayText, ReturnType<Rates['rateOf']>>();
  const first = days[0] ?? '';
  return days.map((day) => {
    const from = turns.findLast((turn) => turn <= day && turn >= first) ?? first;
    const known = bySpan.get(from) ?? rates.rateOf(from);
    bySpan.set(from, known);
    return known;
  });
}

function estimateOf(time: ObservedTime, day: DayText, rate: Rate | null): EstimatedDay {
  return {
    host: time.host,
    day,
    gpus: 1,
    cost: accrue(time, rate).cost,
    observedSeconds: time.seconds,
    basis: rate?.basis ?? null,
    asOf: rate?.asOf ?? null,
  };
}

/** A host of which one GPU has no price has none: a part of it is not what is billed. */
function added(one: EstimatedDay, other: EstimatedDay): EstimatedDay {
  return {
    ...one,
    gpus: one.gpus + other.gpus,
    cost: one.cost === null || other.cost === null ? null : sumOf(one.cost, other.cost),
    observedSeconds: one.observedSeconds + other.observedSeconds,
  };
}
