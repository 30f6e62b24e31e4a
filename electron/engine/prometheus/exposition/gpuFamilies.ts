import { type GpuState, gpuStates } from '#shared/domain/gpuState.ts';
import type { ExposedSample, MetricFamily, SeriesLabels } from './metricFamily.ts';
import { exposedMetrics, toExposed } from './metricNames.ts';

/** One GPU as it is exposed. */
export interface ExposedGpu {
  readonly uuid: string;
  readonly host: string;
  readonly index: number | null;
  /** Model, or '' where it is not known yet. */
  readonly name: string;
  /** The host's labels. */
  readonly labels: Readonly<Record<string, string>>;
  readonly state: GpuState;
  /** By live metric; NaN where there is no number. */
  readonly values: Float64Array | Float32Array;
}

/** A host as it is exposed. */
export interface ExposedHost {
  readonly name: string;
  readonly isLive: boolean;
  readonly gpuCount: number | null;
  readonly expectedGpuCount: number | null;
}

/** Labels that every series of a GPU bears. Host labels are prefixed, so that none can take the place of ours. */
export function gpuLabels(gpu: Pick<ExposedGpu, 'uuid' | 'host' | 'index' | 'labels'>): SeriesLabels {
  const own: [string, string][] = [
    ['uuid', gpu.uuid],
    ['host', gpu.host],
  ];
  if (gpu.index !== null) own.push(['gpu', String(gpu.index)]);
  return [...own, ...hostLabelPairs(gpu.labels)];
}

/** A host's label as Prometheus takes it: `cost-center` -> `label_cost_center`. */
export function exposedLabelName(name: string): string {
  return `label_${name.replace(/[^A-Za-z0-9_]/g, '_')}`;
}

/** Of two labels that become one name, the first counts. */
function hostLabelPairs(labels: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const pairs = new Map<string, string>();
  for (const [name, value] of Object.entries(labels)) {
    const key = exposedLabelName(name);
    if (value !== '' && !pairs.has(key)) pairs.set(key, value);
  }
  return [...pairs];
}

/** Families of GPUs: what they are, their state, and every reading that there is. A missing reading has no series, never a 0. */
export function gpuFamilies(gpus: readonly ExposedGpu[]): readonly MetricFamily[] {
  const labels = gpus.map(gpuLabels);
  const readings = exposedMetrics.map((metric, column): MetricFamily => {
    const samples = gpus.flatMap(({ values }, at): ExposedSample[] => {
      const value = values[column] ?? Number.NaN;
      return Number.isFinite(value) ? [{ labels: labels[at] ?? [], value: toExposed(metric, value) }] : [];
    });
    return { name: metric.name, help: metric.help, type: 'gauge', samples };
  });
  return [infoFamily(gpus, labels), stateFamily(gpus, labels), ...readings].filter(
    ({ samples }) => samples.length > 0,
  );
}

function infoFamily(gpus: readonly ExposedGpu[], labels: readonly SeriesLabels[]): MetricFamily {
  const samples = gpus.map(({ name }, at): ExposedSample => {
    const model: SeriesLabels = name === '' ? [] : [['model', name]];
    return { labels: [...(labels[at] ?? []), ...model], value: 1 };
  });
  return { name: 'headroom_gpu_info', help: 'A GPU of the fleet; always 1.', type: 'gauge', samples };
}

function stateFamily(gpus: readonly ExposedGpu[], labels: readonly SeriesLabels[]): MetricFamily {
  const states = gpuStates.map(({ key }) => key).join(', ');
  return {
    name: 'headroom_gpu_state',
    help: `The state that a GPU is in now, by the label state; always 1. States: ${states}.`,
    type: 'gauge',
    samples: gpus.map(({ state }, at) => ({ labels: [...(labels[at] ?? []), ['state', state]], value: 1 })),
  };
}

/** Families of hosts. */
export function hostFamilies(hosts: readonly ExposedHost[]): readonly MetricFamily[] {
  const of = (name: string, help: string, value: (host: ExposedHost) => number | null): MetricFamily => {
    const samples = hosts.flatMap((host): ExposedSample[] => {
      const number = value(host);
      return number === null ? [] : [{ labels: [['host', host.name]], value: number }];
    });
    return { name, help, type: 'gauge', samples };
  };
  return [
    of('headroom_host_live', '1 where the readings of a host are of now, 0 where not.', ({ isLive }) =>
      isLive ? 1 : 0,
    ),
    of('headroom_host_gpus', 'GPUs of a host that report.', ({ gpuCount }) => gpuCount),
    of(
      'headroom_host_gpus_expected',
      'GPUs that a host was ever seen to have.',
      (host) => host.expectedGpuCount,
    ),
  ].filter(({ samples }) => samples.length > 0);
}
