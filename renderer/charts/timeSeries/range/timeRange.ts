import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import {
  formatLocalMinute,
  formatTimePoint,
  nowPoint,
  resolveTimePoint,
  type TimePoint,
  type TimeUnit,
} from './timePoint.ts';

/** What the user asked to see, before it is known when "now" is. */
export interface TimeRange {
  readonly from: TimePoint;
  readonly to: TimePoint;
}

/** A range in numbers; `toMs` lies after `fromMs`. */
export interface ResolvedRange {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

/** A range that ends now: the last so many units. */
export function lastUnits(back: number, unit: TimeUnit): TimeRange {
  return { from: { kind: 'relative', back, unit, startOf: null }, to: nowPoint };
}

/** A fixed range. */
export function absoluteRange(fromMs: EpochMs, toMs: EpochMs): TimeRange {
  return { from: { kind: 'absolute', atMs: fromMs }, to: { kind: 'absolute', atMs: toMs } };
}

/** The ranges offered as buttons. */
export const rangePresets: readonly { readonly label: string; readonly range: TimeRange }[] = [
  { label: '15 min', range: lastUnits(15, 'm') },
  { label: '1 h', range: lastUnits(1, 'h') },
  { label: '6 h', range: lastUnits(6, 'h') },
  { label: '24 h', range: lastUnits(24, 'h') },
  { label: '7 d', range: lastUnits(7, 'd') },
  { label: '30 d', range: lastUnits(30, 'd') },
];

/** What a page shows when the URL does not say. */
export const defaultRange: TimeRange = lastUnits(15, 'm');

/** True where the range ends at the current moment, and so moves while it is not paused. */
export function endsNow(range: TimeRange): boolean {
  return range.to.kind === 'relative' && range.to.back === 0 && range.to.startOf === null;
}

/** The range in numbers when it is `nowMs`; at least one second long. */
export function resolveRange(range: TimeRange, nowMs: EpochMs): ResolvedRange {
  const fromMs = Math.max(0, resolveTimePoint(range.from, nowMs));
  return { fromMs, toMs: Math.max(fromMs + 1000, resolveTimePoint(range.to, nowMs)) };
}

/** Canonical text: `15m`, `now-1d/d..now/d`, `2026-11-20 14:00..2026-11-20 18:00`. Kept in the URL. */
export function formatTimeRange(range: TimeRange): string {
  const { from } = range;
  if (endsNow(range) && from.kind === 'relative' && from.startOf === null && from.back > 0)
    return `${from.back}${from.unit}`;
  return `${formatTimePoint(from)}..${formatTimePoint(range.to)}`;
}

const unitWords: Readonly<Record<TimeUnit, string>> = {
  s: 's',
  m: 'min',
  h: 'h',
  d: 'd',
  w: 'weeks',
  M: 'months',
  y: 'years',
};

/** The range as a person reads it: `last 15 min`, `2026-11-20 14:00 to 18:00`. */
export function describeTimeRange(range: TimeRange): string {
  const { from, to } = range;
  if (endsNow(range) && from.kind === 'relative' && from.startOf === null)
    return `last ${from.back} ${unitWords[from.unit]}`;
  if (from.kind === 'absolute' && to.kind === 'absolute') {
    const start = formatLocalMinute(from.atMs);
    const end = formatLocalMinute(to.atMs);
    return `${start} to ${end.slice(0, 10) === start.slice(0, 10) ? end.slice(11) : end}`;
  }
  return `${formatTimePoint(from)} to ${formatTimePoint(to)}`;
}

/** A range twice as long around the same middle, not past `nowMs`: what a double-click zooms out to. */
export function zoomedOut(resolved: ResolvedRange, nowMs: EpochMs): ResolvedRange {
  const span: Milliseconds = resolved.toMs - resolved.fromMs;
  const toMs = Math.min(nowMs, resolved.toMs + span / 2);
  return { fromMs: Math.max(0, toMs - 2 * span), toMs };
}
