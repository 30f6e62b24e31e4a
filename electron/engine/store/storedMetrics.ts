import {
  type LiveMetric,
  type MetricSpec,
  metricSpecs,
  profileMetrics,
  type Unit,
} from '#shared/domain/metric.ts';
import { bytesPerMebibyte } from '#shared/domain/units.ts';

/**
 * How a unit is kept on disk. Values are rounded before they are stored: a 32-bit mean of ten samples such as
 * 57.333332 does not compress, 57.3 does (measured: 35 against 21 bytes a row of the raw tier). The steps lie at or below
 * what nvidia-smi resolves: it prints whole percent, MiB, MHz and degrees, and watts to a hundredth.
 */
const keptAs: Readonly<Record<Unit, { readonly perStoredUnit: number; readonly decimals: 0 | 1 }>> = {
  percent: { perStoredUnit: 1, decimals: 1 },
  bytes: { perStoredUnit: bytesPerMebibyte, decimals: 0 },
  bytesPerSecond: { perStoredUnit: 1e6, decimals: 1 },
  watts: { perStoredUnit: 1, decimals: 1 },
  celsius: { perStoredUnit: 1, decimals: 1 },
  megahertz: { perStoredUnit: 1, decimals: 0 },
  count: { perStoredUnit: 1, decimals: 1 },
  pstate: { perStoredUnit: 1, decimals: 1 },
  bitmask: { perStoredUnit: 1, decimals: 0 },
};

/**
 * Metrics that are stored together. What DCGM alone measures has tables of its own, in which only GPUs with such readings have
 * rows: most hosts run no DCGM, and a column without numbers still takes memory in every row group and time in every tick.
 */
export const metricGroups = ['base', 'profiling'] as const;
export type MetricGroup = (typeof metricGroups)[number];

/** A live metric as the tables hold it. */
export interface StoredMetric {
  readonly key: LiveMetric;
  readonly group: MetricGroup;
  /** Position in the columns of a `StoreRow`. */
  readonly index: number;
  /** Start of its column names, with the unit that is stored: `memoryUsedMebibytes`. */
  readonly column: string;
  /** A mask aggregates by bitwise or and has neither minimum nor maximum; a quantity has mean, min and max. */
  readonly kind: 'quantity' | 'mask';
  readonly keepsMax: boolean;
  readonly keepsP95: boolean;
  /** Contract units in one stored unit (2^20 for bytes, which are stored as MiB; 1e6 for bytes per second). */
  readonly perStoredUnit: number;
  /** Decimals kept of the stored unit. */
  readonly decimals: 0 | 1;
}

const profiled: ReadonlySet<LiveMetric> = new Set(profileMetrics);

function columnStart({ key, unit }: MetricSpec): string {
  if (unit === 'bytes') return key.replace(/Bytes$/, 'Mebibytes');
  return unit === 'bytesPerSecond' ? key.replace(/BytesPerSecond$/, 'MegabytesPerSecond') : key;
}

function storedMetric(spec: MetricSpec & { readonly key: LiveMetric }, index: number): StoredMetric {
  return {
    key: spec.key,
    group: profiled.has(spec.key) ? 'profiling' : 'base',
    index,
    column: columnStart(spec),
    kind: spec.unit === 'bitmask' ? 'mask' : 'quantity',
    keepsMax: spec.keepsMax,
    keepsP95: spec.keepsP95,
    ...keptAs[spec.unit],
  };
}

/** Every live metric as it is stored, in the order of `liveMetrics`. */
export const storedMetrics: readonly StoredMetric[] = metricSpecs.map(storedMetric);

/** The metrics of one group, in order. */
export function metricsOf(group: MetricGroup): readonly StoredMetric[] {
  return storedMetrics.filter((metric) => metric.group === group);
}

/** One metric as it is stored. */
export function storedMetricOf(key: LiveMetric): StoredMetric {
  const found = storedMetrics.find((metric) => metric.key === key);
  if (!found) throw new RangeError(`${key} is not a live metric`);
  return found;
}
