import type { Seconds, Watts } from '../../domain/units.ts';
import { type DecimalText, decimalText, Exact, exact } from '../../money/decimal.ts';
import type { Rate } from './rate.ts';

/** How long a GPU reported within a span of time, by the store. */
export interface ObservedTime {
  readonly uuid: string;
  readonly host: string;
  /** Which span, from 0. */
  readonly span: number;
  /** In which it reported. */
  readonly seconds: Seconds;
  /** In which it worked: effective, saturated, under-used or throttled. */
  readonly workingSeconds: Seconds;
  /** Its energy where watts were read, in watt-seconds. */
  readonly wattSeconds: number;
  readonly wattsKnownSeconds: Seconds;
}

/** What observed time costs. An estimate: of what was billed for, and was not observed, it knows nothing. */
export interface Accrued {
  /** Null where no price is known. */
  readonly cost: DecimalText | null;
  /** True where power is paid for and some of it was not measured: the cost is then a lower bound. */
  readonly lacksPower: boolean;
}

const places = 18;

/**
 * Observed time x rate, and for hardware of one's own the energy that was measured, with the host's own draw and the site's:
 *
 *     seconds / 3600 x rate per GPU-hour + (watt-seconds + host watts x seconds) / 3.6e6 x price of a kWh
 *
 * Worked: 5 h at 6.88 are 34.40. 10 h at 1.120831 with 650 W and a host's share of 150 W at 0.234 a kWh are
 * 11.20831 + 0.8 kW x 10 h x 0.234 = 13.08031.
 */
export function accrue(time: Omit<ObservedTime, 'uuid' | 'host' | 'span'>, rate: Rate | null): Accrued {
  if (rate === null) return { cost: null, lacksPower: false };
  const seconds = measured(time.seconds);
  const fixed = exact(rate.perGpuHour).times(seconds).div(3600);
  if (rate.energy === null) return { cost: rounded(fixed), lacksPower: false };
  const joules = measured(time.wattSeconds).plus(measured(rate.energy.hostWatts).times(seconds));
  const power = joules.div(3.6e6).times(exact(rate.energy.perKwh));
  const unmeasured = time.seconds - time.wattsKnownSeconds;
  return { cost: rounded(fixed.plus(power)), lacksPower: unmeasured > Math.max(1, 0.01 * time.seconds) };
}

/** What a GPU costs an hour now. `watts`: NaN where they are not read. */
export function perHourNow(rate: Rate | null, watts: Watts): Accrued {
  const isKnown = !Number.isNaN(watts);
  return accrue(
    {
      seconds: 3600,
      workingSeconds: 0,
      wattSeconds: isKnown ? watts * 3600 : 0,
      wattsKnownSeconds: isKnown ? 3600 : 0,
    },
    rate,
  );
}

/** A measurement as a decimal: to the thousandth, which is far below what is measured. */
function measured(value: number): Exact {
  return new Exact(value.toFixed(3));
}

function rounded(value: Exact): DecimalText {
  return decimalText(value.toDecimalPlaces(places));
}
