import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const steps: readonly Milliseconds[] = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 5, 10, 30, 90, 365].map((count) => count * day),
];

/** A mark on the time axis. */
export interface TimeTick {
  readonly value: EpochMs;
  readonly label: string;
}

const two = (value: number) => String(value).padStart(2, '0');
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A midnight shows its day, so that a range over several days says which is which. */
function label(atMs: EpochMs, step: Milliseconds): string {
  const date = new Date(atMs);
  const midnight = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;
  if (step >= 90 * day) return dayOfYear.format(date);
  if (step >= day || (midnight && step >= minute)) return dayOfMonth.format(date);
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return step >= minute ? clock : `${clock}:${two(date.getSeconds())}`;
}

/** First multiple of the step in local time, at or after a moment; days start at local midnight. */
function firstTick(fromMs: EpochMs, step: Milliseconds): EpochMs {
  if (step >= day) {
    const date = new Date(fromMs);
    const start = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
    return start >= fromMs ? start : new Date(start).setDate(date.getDate() + 1);
  }
  const offset = new Date(fromMs).getTimezoneOffset() * minute;
  return Math.ceil((fromMs - offset) / step) * step + offset;
}

function nextTick(atMs: EpochMs, step: Milliseconds): EpochMs {
  if (step < day) return atMs + step;
  const date = new Date(atMs);
  return date.setDate(date.getDate() + Math.round(step / day));
}

/** At most `most` marks at round local times within a range. */
export function timeTicks(fromMs: EpochMs, toMs: EpochMs, most: number): readonly TimeTick[] {
  const step = steps.find((each) => (toMs - fromMs) / each <= most) ?? 365 * day;
  const ticks: TimeTick[] = [];
  for (let at = firstTick(fromMs, step); at <= toMs && ticks.length < most + 1; at = nextTick(at, step))
    ticks.push({ value: at, label: label(at, step) });
  return ticks;
}
