import { secondsWithin } from '#shared/analysis/funnel/splitByState.ts';
import { type RatesByMonth, rateInMonth } from '#shared/analysis/tracking/ratesByMonth.ts';
import type {
  AcceptedAdvice,
  GpuAfter,
  MonthAfter,
  Replacement,
} from '#shared/analysis/tracking/trackedMonth.ts';
import type { WindowGpu } from '#shared/analysis/window/fleetWindow.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { addMonths, billingMonthOf, monthSpan, monthsBetween } from '#shared/money/billingCalendar.ts';
import type { DecimalText } from '#shared/money/decimal.ts';
import type { GpuIntervals } from '../../store/stateHistory.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import { type BilledPart, billedOf } from './billedPart.ts';
import { heardTimes, timeAfter } from './goneTime.ts';
import type { HostBill } from './hostBills.ts';

/** What is known since advice was accepted. */
export interface AfterSources {
  readonly store: Pick<TelemetryStore, 'states' | 'windowHours'>;
  /** Up to when telemetry was analysed. */
  readonly asOfMs: EpochMs;
  /** What GPUs cost an hour, this month as they do now. */
  readonly rates: RatesByMonth;
  /** A month's bill by host; null where the month is not billed whole. */
  readonly hostBills: (month: string) => Promise<ReadonlyMap<string, HostBill> | null>;
}

/** Accepted advice with what its months need besides. */
export interface FollowedAdvice extends AcceptedAdvice {
  /** Not there at the acceptance, of the same team: what may have taken over. */
  readonly newcomers: readonly WindowGpu[];
  /** What it claimed at a time. */
  readonly claimAt: (atMs: EpochMs) => DecimalText | null;
}

/** Hosts beside those of the advice that tell whether anything was read at a time. */
const witnesses = 20;

/** Every month since the acceptance, oldest first. */
export async function monthsAfter(
  advice: FollowedAdvice,
  sources: AfterSources,
): Promise<readonly MonthAfter[]> {
  const { acceptedAtMs } = advice;
  const { asOfMs } = sources;
  if (asOfMs <= acceptedAtMs) return [];
  const intervals = await intervalsOf(advice, sources);
  const [first, last] = [billingMonthOf(acceptedAtMs), billingMonthOf(asOfMs - 1)];
  const rates: RatesByMonth = new Map([[first, advice.perHourThen], ...sources.rates]);
  const months: MonthAfter[] = [];
  for (const month of monthsBetween(first, last)) {
    const whole = monthSpan(month);
    const rateOf: RateOf = (uuid) => rateInMonth(rates, uuid, month);
    const span = { fromMs: Math.max(acceptedAtMs, whole.fromMs), toMs: Math.min(asOfMs, whole.toMs) };
    const isWhole = span.fromMs === whole.fromMs && span.toMs === whole.toMs;
    months.push({
      month,
      ...span,
      gpus: advice.finding.gpus.map(({ uuid }) => gpuAfter(uuid, intervals, span, rateOf)),
      replacements: advice.newcomers.flatMap((gpu) => replacementOf(gpu, intervals, span, rateOf)),
      // What was told after the telemetry that it rests on is still of this month.
      remainingClaim: advice.claimAt(month === last ? Number.POSITIVE_INFINITY : whole.toMs - 1),
      billed: isWhole ? await billedBoth(advice, month, sources) : null,
    });
  }
  return months;
}

type RateOf = (uuid: string) => DecimalText | null;

interface Intervals {
  readonly byGpu: ReadonlyMap<string, readonly GpuIntervals[]>;
  readonly others: ReturnType<typeof heardTimes>;
}

async function intervalsOf(advice: FollowedAdvice, { store, asOfMs }: AfterSources): Promise<Intervals> {
  const { finding, acceptedAtMs, newcomers } = advice;
  const own = new Set([...finding.gpus, ...newcomers].map(({ uuid }) => uuid));
  const seen = store.windowHours.gpus(acceptedAtMs);
  // A card that was moved is another row of the store: it is followed to where it is.
  const hosts = new Set([
    ...finding.gpus.map(({ host }) => host),
    ...seen.filter(({ uuid }) => own.has(uuid)).map(({ host }) => host),
  ]);
  const adviceHosts = new Set(finding.gpus.map(({ host }) => host));
  const others = [...new Set(seen.map(({ host }) => host))]
    .filter((host) => !adviceHosts.has(host))
    .slice(0, witnesses);
  const found = await store.states.intervals([...new Set([...hosts, ...others])], acceptedAtMs, asOfMs);
  const byGpu = new Map<string, GpuIntervals[]>();
  for (const gpu of found) {
    const known = byGpu.get(gpu.uuid);
    if (known) known.push(gpu);
    else byGpu.set(gpu.uuid, [gpu]);
  }
  const other = new Set(others);
  return {
    byGpu,
    others: heardTimes(found.filter(({ host }) => other.has(host)).map(({ intervals }) => intervals)),
  };
}

interface Span {
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
}

function gpuAfter(uuid: string, { byGpu, others }: Intervals, span: Span, rateOf: RateOf): GpuAfter {
  const own = (byGpu.get(uuid) ?? []).flatMap(({ intervals }) => intervals);
  return { uuid, ...timeAfter(own, span, others), perHourNow: rateOf(uuid) };
}

function replacementOf(
  { uuid, host }: WindowGpu,
  { byGpu }: Intervals,
  { fromMs, toMs }: Span,
  rateOf: RateOf,
): readonly Replacement[] {
  const own = byGpu.get(uuid)?.find((gpu) => gpu.host === host);
  if (own === undefined) return [];
  const seconds = Object.values(secondsWithin(own.intervals, fromMs, toMs)).reduce(
    (sum, each) => sum + each,
    0,
  );
  return seconds > 0 ? [{ uuid, presentSeconds: seconds, perHour: rateOf(uuid) }] : [];
}

/** The whole month before the acceptance beside this one; null where either is not billed whole, or the bill knows none of the hosts. */
async function billedBoth(
  { finding, acceptedAtMs, newcomers }: FollowedAdvice,
  month: string,
  { hostBills, store }: AfterSources,
): Promise<MonthAfter['billed']> {
  const before = addMonths(billingMonthOf(acceptedAtMs), -1);
  const [then, now] = [await hostBills(before), await hostBills(month)];
  if (then === null || now === null) return null;
  const perHost = new Map<string, number>();
  for (const { host } of store.windowHours.gpus(monthSpan(before).fromMs))
    perHost.set(host, (perHost.get(host) ?? 0) + 1);
  const part = (bills: ReadonlyMap<string, HostBill>, gpus: BilledPart['gpus'], of: string) =>
    billedOf({ bills, gpus, perHost, currency: finding.saving?.currency ?? null }, of);
  const billedBefore = part(then, finding.gpus, before);
  const billedAfter = part(now, [...finding.gpus, ...newcomers], month);
  return billedBefore === null || billedBefore.gpuHours === 0 || billedAfter === null
    ? null
    : { before: billedBefore, after: billedAfter };
}
