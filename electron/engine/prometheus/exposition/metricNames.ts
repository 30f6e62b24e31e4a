import { type LiveMetric, metricSpec, metricSpecs } from '#shared/domain/metric.ts';

/** A live metric as it is exposed: Prometheus' base units, with the unit in the name. */
export interface ExposedMetric {
  readonly metric: LiveMetric;
  readonly name: string;
  readonly help: string;
  /** From our unit to the exposed one. */
  readonly factor: number;
}

const endings: readonly (readonly [ours: RegExp, theirs: string, factor: number, unit: string])[] = [
  [/Percent$/, '_ratio', 0.01, '0 to 1'],
  [/Mhz$/, '_hertz', 1e6, 'hertz'],
  [/BytesPerSecond$/, '_bytes_per_second', 1, 'bytes per second'],
  [/Bytes$/, '_bytes', 1, 'bytes'],
  [/Watts$/, '_watts', 1, 'watts'],
  [/Celsius$/, '_celsius', 1, 'degrees Celsius'],
];

/** Names that the rule would make ugly, or that Prometheus keeps for something else (`_count`). */
const named: Readonly<Partial<Record<LiveMetric, string>>> = {
  utilizationGpuPercent: 'headroom_gpu_utilization_ratio',
  processCount: 'headroom_gpu_processes',
};

/** `memoryUsedBytes` -> `headroom_gpu_memory_used_bytes`, `clockSmMhz` -> `headroom_gpu_clock_sm_hertz` (times 1e6). */
function exposedMetric(metric: LiveMetric): ExposedMetric {
  const ending = endings.find(([ours]) => ours.test(metric));
  const stem = ending ? metric.replace(ending[0], '') : metric.replace(/Count$/, '');
  const name = named[metric] ?? `headroom_gpu_${snake(stem)}${ending?.[1] ?? ''}`;
  const unit = ending ? `, ${ending[3]}` : '';
  return { metric, name, help: `${metricSpec(metric).label}${unit}.`, factor: ending?.[2] ?? 1 };
}

function snake(camel: string): string {
  return camel.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`);
}

/** Every live metric, in column order. */
export const exposedMetrics: readonly ExposedMetric[] = metricSpecs.map(({ key }) => exposedMetric(key));

/** A double holds 15 digits: `57 * 0.01` must be exposed as 0.57. */
const digits = 12;

/** A reading in the exposed unit. */
export function toExposed({ factor }: ExposedMetric, value: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(digits));
}

/** An exposed number in our unit. */
export function fromExposed({ factor }: ExposedMetric, value: number): number {
  return factor === 1 ? value : Number((value / factor).toPrecision(digits));
}
