/**
 * The metrics of the live stream, in column order. This table is the one place that says what a live
 * column is: parsers fill it, frames carry it, the store keeps it, the screen labels it.
 */

export type Unit =
  | 'percent'
  | 'bytes'
  | 'bytesPerSecond'
  | 'watts'
  | 'celsius'
  | 'megahertz'
  | 'count'
  | 'pstate'
  | 'bitmask';

export interface MetricSpec {
  /** Field name with its unit, used in JSON, columns and queries. */
  readonly key: string;
  /** As a person reads it, sentence case. */
  readonly label: string;
  /** Table header, at most 8 characters. */
  readonly short: string;
  readonly unit: Unit;
  /** True where a bucket's maximum says something its mean hides (spikes of load, heat, memory). */
  readonly keepsMax: boolean;
  /** True where roll-ups also keep the 95th percentile. */
  readonly keepsP95: boolean;
  /** Fixed display range, or null where the range is the card's own (memory total, power limit). */
  readonly range: readonly [number, number] | null;
}

const table = [
  {
    key: 'utilizationGpuPercent',
    label: 'GPU utilisation',
    short: 'Util',
    unit: 'percent',
    keepsMax: true,
    keepsP95: true,
    range: [0, 100],
  },
  {
    key: 'utilizationMemoryPercent',
    label: 'Memory-controller utilisation',
    short: 'Mem BW',
    unit: 'percent',
    keepsMax: true,
    keepsP95: true,
    range: [0, 100],
  },
  {
    key: 'memoryUsedBytes',
    label: 'Memory used',
    short: 'Mem',
    unit: 'bytes',
    keepsMax: true,
    keepsP95: true,
    range: null,
  },
  {
    key: 'memoryTotalBytes',
    label: 'Memory total',
    short: 'Mem tot',
    unit: 'bytes',
    keepsMax: false,
    keepsP95: false,
    range: null,
  },
  {
    key: 'powerWatts',
    label: 'Power',
    short: 'Power',
    unit: 'watts',
    keepsMax: true,
    keepsP95: true,
    range: null,
  },
  {
    key: 'powerLimitWatts',
    label: 'Power limit',
    short: 'Limit',
    unit: 'watts',
    keepsMax: false,
    keepsP95: false,
    range: null,
  },
  {
    key: 'temperatureCelsius',
    label: 'Temperature',
    short: 'Temp',
    unit: 'celsius',
    keepsMax: true,
    keepsP95: false,
    range: [20, 100],
  },
  {
    key: 'temperatureMemoryCelsius',
    label: 'Memory temperature',
    short: 'Mem °C',
    unit: 'celsius',
    keepsMax: true,
    keepsP95: false,
    range: [20, 110],
  },
  {
    key: 'clockSmMhz',
    label: 'SM clock',
    short: 'SM clk',
    unit: 'megahertz',
    keepsMax: true,
    keepsP95: false,
    range: null,
  },
  {
    key: 'clockMemoryMhz',
    label: 'Memory clock',
    short: 'Mem clk',
    unit: 'megahertz',
    keepsMax: false,
    keepsP95: false,
    range: null,
  },
  {
    key: 'fanPercent',
    label: 'Fan',
    short: 'Fan',
    unit: 'percent',
    keepsMax: false,
    keepsP95: false,
    range: [0, 100],
  },
  {
    key: 'pstate',
    label: 'Performance state',
    short: 'P',
    unit: 'pstate',
    keepsMax: false,
    keepsP95: false,
    range: [0, 15],
  },
  {
    key: 'throttleReasonsMask',
    label: 'Clock event reasons',
    short: 'Throttle',
    unit: 'bitmask',
    keepsMax: false,
    keepsP95: false,
    range: null,
  },
  {
    key: 'processCount',
    label: 'Processes',
    short: 'Procs',
    unit: 'count',
    keepsMax: true,
    keepsP95: false,
    range: null,
  },
  {
    key: 'smActivePercent',
    label: 'SM activity',
    short: 'SM act',
    unit: 'percent',
    keepsMax: true,
    keepsP95: true,
    range: [0, 100],
  },
  {
    key: 'smOccupancyPercent',
    label: 'SM occupancy',
    short: 'SM occ',
    unit: 'percent',
    keepsMax: false,
    keepsP95: false,
    range: [0, 100],
  },
  {
    key: 'tensorActivePercent',
    label: 'Tensor core activity',
    short: 'Tensor',
    unit: 'percent',
    keepsMax: true,
    keepsP95: true,
    range: [0, 100],
  },
  {
    key: 'dramActivePercent',
    label: 'DRAM activity',
    short: 'DRAM',
    unit: 'percent',
    keepsMax: true,
    keepsP95: true,
    range: [0, 100],
  },
  {
    key: 'pcieTxBytesPerSecond',
    label: 'PCIe sent',
    short: 'PCIe tx',
    unit: 'bytesPerSecond',
    keepsMax: true,
    keepsP95: false,
    range: null,
  },
  {
    key: 'pcieRxBytesPerSecond',
    label: 'PCIe received',
    short: 'PCIe rx',
    unit: 'bytesPerSecond',
    keepsMax: true,
    keepsP95: false,
    range: null,
  },
  {
    key: 'nvlinkTxBytesPerSecond',
    label: 'NVLink sent',
    short: 'NVL tx',
    unit: 'bytesPerSecond',
    keepsMax: true,
    keepsP95: false,
    range: null,
  },
  {
    key: 'nvlinkRxBytesPerSecond',
    label: 'NVLink received',
    short: 'NVL rx',
    unit: 'bytesPerSecond',
    keepsMax: true,
    keepsP95: false,
    range: null,
  },
] as const satisfies readonly MetricSpec[];

/** Name of a live metric. */
export type LiveMetric = (typeof table)[number]['key'];

/** Specification of every live metric, in column order. */
export const metricSpecs: readonly (MetricSpec & { readonly key: LiveMetric })[] = table;

/** Names of the live metrics, in column order. */
export const liveMetrics: readonly LiveMetric[] = table.map((spec) => spec.key);

/** Column number of each live metric. */
export const metricIndex = Object.fromEntries(liveMetrics.map((key, index) => [key, index])) as Readonly<
  Record<LiveMetric, number>
>;

/** Specification of one metric. */
export function metricSpec(key: LiveMetric): MetricSpec {
  return table[metricIndex[key]] as MetricSpec;
}

/** The live metrics that DCGM's profiling module alone measures; sent and received are as the GPU sees it. */
export const profileMetrics = [
  'smActivePercent',
  'smOccupancyPercent',
  'tensorActivePercent',
  'dramActivePercent',
  'pcieTxBytesPerSecond',
  'pcieRxBytesPerSecond',
  'nvlinkTxBytesPerSecond',
  'nvlinkRxBytesPerSecond',
] as const satisfies readonly LiveMetric[];
export type ProfileMetric = (typeof profileMetrics)[number];
