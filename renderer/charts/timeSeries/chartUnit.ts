import { missingText } from '#shared/domain/format.ts';
import type { Unit } from '#shared/domain/metric.ts';
import { bytesPerGibibyte } from '#shared/domain/units.ts';

/** How values of a chart are scaled, named and written. */
export interface ChartUnit {
  /** As written behind a number: `W`. */
  readonly symbol: string;
  /** What a reading is multiplied by before it is drawn: bytes are drawn as GiB. */
  readonly scale: number;
  /** Digits behind the point for a value of this size. */
  readonly digits: (value: number) => number;
}

const oneDigitBelow = (limit: number) => (value: number) =>
  Math.abs(value) < limit && !Number.isInteger(value) ? 1 : 0;

const units: Readonly<Record<Unit, ChartUnit>> = {
  percent: { symbol: '%', scale: 1, digits: oneDigitBelow(10) },
  bytes: { symbol: 'GiB', scale: 1 / bytesPerGibibyte, digits: oneDigitBelow(100) },
  bytesPerSecond: { symbol: 'GB/s', scale: 1e-9, digits: oneDigitBelow(100) },
  watts: { symbol: 'W', scale: 1, digits: oneDigitBelow(10) },
  celsius: { symbol: '°C', scale: 1, digits: () => 0 },
  megahertz: { symbol: 'MHz', scale: 1, digits: () => 0 },
  count: { symbol: '', scale: 1, digits: oneDigitBelow(10) },
  pstate: { symbol: '', scale: 1, digits: () => 0 },
  bitmask: { symbol: '', scale: 1, digits: () => 0 },
};

/** The chart's unit for a unit of the domain. */
export function chartUnit(unit: Unit): ChartUnit {
  return units[unit];
}

/** A drawn value with its unit: `61.5 GiB`, `43 %`, `<0.1 W`; a dash for none. A measured value never rounds to 0. */
export function formatChartValue(value: number | null, unit: ChartUnit): string {
  if (value === null || Number.isNaN(value)) return missingText;
  const rounded = value > 0 && value < 0.05 ? '<0.1' : value.toFixed(unit.digits(value));
  return unit.symbol === '' ? rounded : `${rounded} ${unit.symbol}`;
}
