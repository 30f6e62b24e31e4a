import { gpuStateNow } from '#shared/analysis/gpuStateNow.ts';
import { decideHourStates } from '#shared/analysis/states/hourStates.ts';
import { learnFloors } from '#shared/analysis/states/powerFloors.ts';
import type { AnalysedGpu } from '#shared/analysis/window/analysedGpu.ts';
import { createFleetWindow, type FleetWindow, msPerHour } from '#shared/analysis/window/fleetWindow.ts';
import type { GpuProfile } from '#shared/analysis/window/gpuProfile.ts';
import type { HourReadings } from '#shared/analysis/window/hourReadings.ts';
import { profileOf } from '#shared/analysis/window/profileOf.ts';
import type { WindowState } from '#shared/analysis/window/stateInterval.ts';
import { writeHour } from '#shared/analysis/window/writeHour.ts';
import { type GpuState, gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';
import { type LiveMetric, liveMetrics, metricIndex } from '#shared/domain/metric.ts';

/** A Monday, 00:00 UTC. */
export const startMs = Date.UTC(2026, 10, 2);
const gib = 2 ** 30;

export type Sample = Partial<Record<LiveMetric, number>> & { readonly state?: GpuState };

/** An 80 GB card of 400 W whose idle floor is 60 W. */
export const card: Sample = { memoryTotalBytes: 80 * gib, powerLimitWatts: 400 };
export const empty: Sample = {
  ...card,
  utilizationGpuPercent: 0,
  utilizationMemoryPercent: 0,
  memoryUsedBytes: 3 * 2 ** 20,
  powerWatts: 60,
  clockSmMhz: 210,
  pstate: 8,
  throttleReasonsMask: 1,
  processCount: 0,
};
export const held: Sample = {
  ...empty,
  memoryUsedBytes: 70 * gib,
  powerWatts: 88,
  clockSmMhz: 1410,
  pstate: 0,
  throttleReasonsMask: 0,
  processCount: 1,
};
export const busy: Sample = {
  ...held,
  utilizationGpuPercent: 85,
  utilizationMemoryPercent: 40,
  powerWatts: 300,
};

/** Without these metrics: as `[N/A]` is read. */
export function without(sample: Sample, ...metrics: readonly LiveMetric[]): Sample {
  return Object.fromEntries(
    Object.entries(sample).filter(([key]) => !(metrics as readonly string[]).includes(key)),
  );
}

/** An hour of equal samples, in order; each speaks for its part of `coverageSeconds`. States are those that the live screen shows. */
export function hourOf(samples: readonly Sample[], coverageSeconds = 3600): HourReadings {
  const none = () => new Float64Array(liveMetrics.length).fill(Number.NaN);
  const hour = { mean: none(), min: none(), max: none(), p95: none() };
  for (const metric of liveMetrics) {
    const values = samples.flatMap((sample) => sample[metric] ?? []).sort((one, other) => one - other);
    if (values.length === 0) continue;
    const index = metricIndex[metric];
    const sum = values.reduce((all, value) => all + value, 0);
    const isMask = metric === 'throttleReasonsMask';
    hour.mean[index] = isMask ? values.reduce((all, value) => all | value, 0) : sum / values.length;
    hour.min[index] = values[0] as number;
    hour.max[index] = values.at(-1) as number;
    hour.p95[index] = values[Math.ceil(values.length * 0.95) - 1] as number;
  }
  const stateSeconds = gpuStates.map(() => 0);
  for (const sample of samples) {
    const code = gpuStateCode[sample.state ?? stateOf(sample)];
    stateSeconds[code] = (stateSeconds[code] as number) + coverageSeconds / samples.length;
  }
  return { coverageSeconds, stateSeconds, ...hour };
}

function stateOf(sample: Sample): GpuState {
  const value = (metric: LiveMetric) => sample[metric] ?? Number.NaN;
  return gpuStateNow({
    utilizationGpuPercent: value('utilizationGpuPercent'),
    utilizationMemoryPercent: value('utilizationMemoryPercent'),
    memoryUsedBytes: value('memoryUsedBytes'),
    memoryTotalBytes: value('memoryTotalBytes'),
    powerWatts: value('powerWatts'),
    powerLimitWatts: value('powerLimitWatts'),
    throttleReasonsMask: value('throttleReasonsMask'),
    processCount: value('processCount'),
  });
}

/** `count` samples of one kind. */
export const times = (count: number, sample: Sample): readonly Sample[] =>
  new Array<Sample>(count).fill(sample);

export function gpuFacts(more: Partial<AnalysedGpu> = {}): AnalysedGpu {
  return {
    uuid: 'GPU-0',
    host: 'alpha',
    index: 0,
    name: 'NVIDIA A100-SXM4-80GB',
    gpuKey: 'a100-sxm-80',
    labels: {},
    demo: false,
    hostGpuCount: 1,
    place: null,
    price: { rate: null, steps: [], warnings: [], why: 'no price is known', remedy: '' },
    memoryTotalBytes: 80 * gib,
    powerLimitWatts: 400,
    powerDefaultLimitWatts: 400,
    pcieGenCurrent: null,
    pcieGenMax: null,
    pcieWidthCurrent: null,
    pcieWidthMax: null,
    isMig: false,
    tenants: null,
    unexplainedBytes: null,
    heldBy: [],
    ...more,
  };
}

/** An hour of a test: its readings, tokens of an LLM server where one tells, or null for no sample. */
type TestHour = HourReadings | { readonly hour: HourReadings; readonly tokens: number } | null;

export interface TestGpu {
  readonly hours: readonly TestHour[];
  readonly facts?: Partial<AnalysedGpu>;
}

/** A window over GPUs whose hours begin at `startMs`, with floors and states. */
function windowOver(gpus: readonly TestGpu[]): {
  readonly window: FleetWindow;
  readonly facts: readonly AnalysedGpu[];
} {
  const hours = Math.max(...gpus.map((gpu) => gpu.hours.length));
  const facts = gpus.map((gpu, row) => gpuFacts({ uuid: `GPU-${row}`, ...gpu.facts }));
  const window = createFleetWindow({
    fromMs: startMs,
    toMs: startMs + hours * msPerHour,
    gpus: facts.map(({ uuid, host }) => ({ uuid, host, firstSeenMs: startMs })),
  });
  gpus.forEach((gpu, row) => {
    gpu.hours.forEach((hour, at) => {
      if (hour === null) return;
      const [readings, tokens] = 'hour' in hour ? [hour.hour, hour.tokens] : [hour, Number.NaN];
      writeHour(window, row, startMs + at * msPerHour, readings, tokens);
    });
  });
  window.floors = learnFloors(window, facts);
  facts.forEach((gpu, row) => {
    decideHourStates(window, row, gpu);
  });
  return { window, facts };
}

/** Profiles of GPUs whose hours are given. */
export function profilesOf(gpus: readonly TestGpu[]): readonly GpuProfile[] {
  const { window, facts } = windowOver(gpus);
  return facts.map((gpu, row) => profileOf(window, row, gpu));
}

/** State of each hour of one GPU. */
export function statesOf(gpu: TestGpu): readonly WindowState[] {
  const [profile] = profilesOf([gpu]);
  return (profile?.intervals ?? []).flatMap(({ state, fromMs, toMs }) =>
    new Array<WindowState>((toMs - fromMs) / msPerHour).fill(state),
  );
}
