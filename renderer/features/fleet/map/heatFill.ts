import { type LiveMetric, type MetricSpec, metricSpecs } from '#shared/domain/metric.ts';
import { bytesPerGibibyte } from '#shared/domain/units.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { metricOf, numberOf, type SlotNumber, shareOf } from '../model/liveValues.ts';

/** A number that cells can be filled by. */
export interface HeatFill {
  readonly id: string;
  readonly title: string;
  /** Unit of the range, as the legend prints it. */
  readonly unit: string;
  readonly value: (picture: LivePicture) => SlotNumber;
  /** Ends of the scale unless the user sets others. Fixed by the metric or by the hardware, never by the readings. */
  readonly range: (picture: LivePicture) => readonly [number, number];
}

const shares: readonly HeatFill[] = [
  {
    id: 'memshare',
    title: 'Memory used, share of total',
    unit: '%',
    value: (picture) => shareOf(picture, 'memoryUsedBytes', 'memoryTotalBytes'),
    range: () => [0, 100],
  },
  {
    id: 'powershare',
    title: 'Power, share of limit',
    unit: '%',
    value: (picture) => shareOf(picture, 'powerWatts', 'powerLimitWatts'),
    range: () => [0, 100],
  },
];

const units: Readonly<Record<MetricSpec['unit'], string>> = {
  percent: '%',
  bytes: 'GiB',
  bytesPerSecond: 'GB/s',
  watts: 'W',
  celsius: '°C',
  megahertz: 'MHz',
  count: '',
  pstate: '',
  bitmask: '',
};

/** Units of the domain in one unit of the legend, where they differ. */
const shownPer: Readonly<Partial<Record<MetricSpec['unit'], number>>> = {
  bytes: bytesPerGibibyte,
  bytesPerSecond: 1e9,
};

/** Ranges of metrics whose table has none, where no hardware limit is read. Links: PCIe 5 x16 and NVLink 4, one direction. */
const wideRanges: Readonly<Partial<Record<LiveMetric, readonly [number, number]>>> = {
  clockSmMhz: [0, 2600],
  clockMemoryMhz: [0, 10_500],
  processCount: [0, 16],
  pcieTxBytesPerSecond: [0, 64],
  pcieRxBytesPerSecond: [0, 64],
  nvlinkTxBytesPerSecond: [0, 450],
  nvlinkRxBytesPerSecond: [0, 450],
};

/** The largest of a column: the biggest card's memory or power limit. */
function largest(column: Float32Array, otherwise: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of column) if (value > most) most = value;
  return Number.isFinite(most) ? most : otherwise;
}

function rangeOf(
  picture: LivePicture,
  spec: MetricSpec & { readonly key: LiveMetric },
): readonly [number, number] {
  if (spec.range !== null) return spec.range;
  if (spec.unit === 'bytes') {
    const most = largest(metricOf(picture, 'memoryTotalBytes'), 80 * bytesPerGibibyte);
    return [0, Math.ceil(most / bytesPerGibibyte)];
  }
  if (spec.unit === 'watts') return [0, largest(metricOf(picture, 'powerLimitWatts'), 700)];
  return wideRanges[spec.key] ?? [0, 100];
}

/** A bitmask has no more or less; it is seen in the state and in the table. */
const metricFills: readonly HeatFill[] = metricSpecs
  .filter((spec) => spec.unit !== 'bitmask')
  .map((spec) => ({
    id: spec.key,
    title: spec.label,
    unit: units[spec.unit],
    value: (picture) => {
      const of = numberOf(picture, spec.key);
      const shown = shownPer[spec.unit];
      return shown === undefined ? of : (slot) => of(slot) / shown;
    },
    range: (picture) => rangeOf(picture, spec),
  }));

/** Everything that cells can be filled by beside the state. */
export const heatFills: readonly HeatFill[] = [
  ...metricFills.slice(0, 1),
  ...shares,
  ...metricFills.slice(1),
];

/** The fill of an id; null means by state, which has no scale. */
export function heatFillOf(id: string): HeatFill | null {
  return heatFills.find((fill) => fill.id === id) ?? null;
}
