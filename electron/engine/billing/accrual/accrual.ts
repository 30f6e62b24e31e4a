import { accrue, type ObservedTime, perHourNow } from '#shared/cost/rates/accrue.ts';
import { metricIndex } from '#shared/domain/metric.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { billingMonthOf, dayOf, monthSpan, startOfDay } from '#shared/money/billingCalendar.ts';
import { type DecimalText, decimalText, exact } from '#shared/money/decimal.ts';
import type { Fleet } from '../../fleet/fleet.ts';
import type { TelemetryStore } from '../../store/telemetryStore.ts';
import type { Rates } from '../rates/rates.ts';

/** What accrual reads. */
export interface AccrualParts {
  readonly rates: Rates;
  readonly fleet: Fleet;
  readonly storeOf: (demo: boolean) => TelemetryStore | null;
  readonly now: () => EpochMs;
  readonly zone: () => string;
}

/** Time that was observed and what it costs, as far as prices are known. */
export interface Accumulated {
  /** Of what has a price; null where nothing has. */
  readonly cost: DecimalText | null;
  readonly observedSeconds: number;
  readonly workingSeconds: number;
  /** Of the observed seconds, those without a price. */
  readonly unpricedSeconds: number;
  readonly wattSeconds: number;
  /** Of the working seconds and of the energy, those with a price: what a cost is divided by. */
  readonly pricedWorkingSeconds: number;
  readonly pricedWattSeconds: number;
  /** True where power is paid for and was not all measured. */
  readonly lacksPower: boolean;
}

/** One GPU of the fleet. */
export interface GpuAccrual {
  readonly uuid: string;
  readonly host: string;
  readonly demo: boolean;
  /** Now; null where no price is known. */
  readonly perHour: DecimalText | null;
  readonly today: Accumulated;
  readonly month: Accumulated;
}

/** What the fleet costs now and has cost since the day and the month began, all of it estimated. */
export interface AccrualNow {
  readonly atMs: EpochMs;
  readonly currency: string;
  readonly dayFromMs: EpochMs;
  readonly monthFromMs: EpochMs;
  readonly gpus: readonly GpuAccrual[];
}

/** Estimates of what is being spent. */
export interface Accrual {
  /** Worked out when somebody asks, at most once a minute. */
  now(): Promise<AccrualNow>;
  /** What each GPU's observed time in a range costs, also of GPUs that are gone; ends at whole hours. */
  between(fromMs: EpochMs, toMs: EpochMs, demo: boolean): Promise<ReadonlyMap<string, Accumulated>>;
  /** Forgets what was worked out: prices changed. */
  forget(): void;
}

const keptMs = 60_000;
/** Where nothing was observed. */
export const nothingAccrued: Accumulated = {
  cost: null,
  observedSeconds: 0,
  workingSeconds: 0,
  unpricedSeconds: 0,
  wattSeconds: 0,
  pricedWorkingSeconds: 0,
  pricedWattSeconds: 0,
  lacksPower: false,
};

/** Reads the store of the fleet; nothing is kept beside it, so that a restart loses nothing. */
export function createAccrual(parts: AccrualParts): Accrual {
  let kept: { readonly atMs: EpochMs; readonly roster: number; readonly answer: Promise<AccrualNow> } | null =
    null;
  return {
    now: () => {
      const atMs = parts.now();
      const roster = parts.fleet.table.roster().version;
      if (kept?.roster === roster && atMs >= kept.atMs && atMs - kept.atMs < keptMs) return kept.answer;
      const answer = accrueNow(parts, atMs);
      kept = { atMs, roster, answer };
      // What nothing was observed of yet is asked again at the next call.
      const isEmpty = ({ gpus }: AccrualNow) => gpus.every(({ month }) => month.observedSeconds === 0);
      answer.then(
        (now) => {
          if (isEmpty(now) && kept?.answer === answer) kept = null;
        },
        () => {
          kept = null;
        },
      );
      return answer;
    },
    between: (fromMs, toMs, demo) => between(parts, fromMs, toMs, demo),
    forget: () => {
      kept = null;
    },
  };
}

async function accrueNow(parts: AccrualParts, atMs: EpochMs): Promise<AccrualNow> {
  const zone = parts.zone();
  const dayFromMs = startOfDay(dayOf(atMs, zone), zone);
  const { fromMs: monthFromMs } = monthSpan(billingMonthOf(atMs, zone), zone);
  const roster = parts.fleet.table.roster();
  const fleets = [...new Set(roster.demo)];
  const read = fleets.map(async (demo) => {
    // The month up to today and today are read apart, so that neither is read twice.
    const [before, today] = await Promise.all([
      between(parts, monthFromMs, dayFromMs, demo),
      between(parts, dayFromMs, atMs, demo),
    ]);
    return [demo, { before, today }] as const;
  });
  const byFleet = new Map(await Promise.all(read));
  const rateOf = parts.rates.rateOf();
  const gpus = roster.uuid.map((uuid, at): GpuAccrual => {
    const host = roster.host[at] ?? '';
    const demo = roster.demo[at] ?? false;
    const key = gpuKey(uuid, host);
    const spans = byFleet.get(demo);
    const today = spans?.today.get(key) ?? nothingAccrued;
    const watts = parts.fleet.table.find(uuid)?.values[metricIndex.powerWatts] ?? Number.NaN;
    const perHour = perHourNow(rateOf(uuid, host), watts).cost;
    return {
      uuid,
      host,
      demo,
      perHour,
      today,
      month: together(spans?.before.get(key) ?? nothingAccrued, today),
    };
  });
  return { atMs, currency: parts.rates.file.book().currency, dayFromMs, monthFromMs, gpus };
}

async function between(
  { rates, storeOf, zone }: AccrualParts,
  fromMs: EpochMs,
  toMs: EpochMs,
  demo: boolean,
): Promise<ReadonlyMap<string, Accumulated>> {
  const store = storeOf(demo);
  if (store === null || toMs <= fromMs) return new Map();
  const turns = rates.turningDays().map((day) => startOfDay(day, zone()));
  const bounds = [fromMs, ...turns.filter((turn) => turn > fromMs && turn < toMs), toMs];
  const rateOfSpan = bounds.slice(0, -1).map((startMs) => rates.rateOf(dayOf(startMs, zone())));
  const sums = new Map<string, Accumulated>();
  for (const time of await store.observedTime(bounds)) {
    const key = gpuKey(time.uuid, time.host);
    const rate = rateOfSpan[time.span]?.(time.uuid, time.host) ?? null;
    sums.set(key, together(sums.get(key) ?? nothingAccrued, priced(time, rate)));
  }
  return sums;
}

/** A GPU as a host showed it: a card that moved is paid for at each host. */
export function gpuKey(uuid: string, host: string): string {
  return `${host} ${uuid}`;
}

function priced(time: ObservedTime, rate: Parameters<typeof accrue>[1]): Accumulated {
  const { cost, lacksPower } = accrue(time, rate);
  return {
    cost,
    observedSeconds: time.seconds,
    workingSeconds: time.workingSeconds,
    unpricedSeconds: cost === null ? time.seconds : 0,
    wattSeconds: time.wattSeconds,
    pricedWorkingSeconds: cost === null ? 0 : time.workingSeconds,
    pricedWattSeconds: cost === null ? 0 : time.wattSeconds,
    lacksPower,
  };
}

/** The sum of two times; a cost that is not known is left out, and its seconds are counted. */
export function together(one: Accumulated, other: Accumulated): Accumulated {
  return {
    cost: sumOf(one.cost, other.cost),
    observedSeconds: one.observedSeconds + other.observedSeconds,
    workingSeconds: one.workingSeconds + other.workingSeconds,
    unpricedSeconds: one.unpricedSeconds + other.unpricedSeconds,
    wattSeconds: one.wattSeconds + other.wattSeconds,
    pricedWorkingSeconds: one.pricedWorkingSeconds + other.pricedWorkingSeconds,
    pricedWattSeconds: one.pricedWattSeconds + other.pricedWattSeconds,
    lacksPower: one.lacksPower || other.lacksPower,
  };
}

/** The sum of two amounts as far as they are known; null where neither is. */
export function sumOf(one: DecimalText | null, other: DecimalText | null): DecimalText | null {
  if (one === null || other === null) return one ?? other;
  return decimalText(exact(one).plus(exact(other)));
}
