import { decodeLiveFrame, frameColumn } from '#shared/contract/liveFrame.ts';
import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { gpuStateOf, isReporting } from '#shared/domain/gpuState.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { liveMetrics } from '#shared/domain/metric.ts';
import { productVersion } from '../../productVersion.ts';
import { exposedHosts } from './exposedHosts.ts';
import { type ExposedGpu, gpuFamilies, hostFamilies } from './gpuFamilies.ts';
import type { MetricFamily } from './metricFamily.ts';

/** What there is to expose at a moment. */
export interface FleetNow {
  /** As `openFrameLane().pull()` gives it. */
  readonly frame: ArrayBuffer;
  /** Of the frame's version. */
  readonly roster: Roster;
  readonly hosts: readonly HostStatus[];
}

/** Families of the whole fleet now. GPUs that do not report have a state and no readings; those of the demo are left out. */
export function fleetFamilies({ frame, roster, hosts }: FleetNow): readonly MetricFamily[] {
  const decoded = decodeLiveFrame(frame);
  const columns = liveMetrics.map((_, metric) => frameColumn(decoded, metric));
  const gpus = Array.from({ length: decoded.count }, (_, slot): ExposedGpu => {
    const code = decoded.states[slot] ?? 0;
    const host = roster.host[slot] ?? '';
    const isNow = isReporting(code);
    return {
      uuid: roster.uuid[slot] ?? '',
      host,
      index: roster.index[slot] ?? null,
      name: roster.name[slot] ?? '',
      labels: roster.labels[host] ?? {},
      state: gpuStateOf(code),
      // A frame holds 32-bit numbers: 11 digits of them are noise.
      values: Float64Array.from(columns, (column) =>
        isNow ? shortest(column[slot] ?? Number.NaN) : Number.NaN,
      ),
    };
  });
  const real = gpus.filter((_, slot) => !roster.demo[slot]);
  return [buildInfo, ...hostFamilies(exposedHosts(hosts)), ...gpuFamilies(real)];
}

const buildInfo: MetricFamily = {
  name: 'headroom_build_info',
  help: 'Version of Headroom; always 1.',
  type: 'gauge',
  samples: [{ labels: [['version', productVersion]], value: 1 }],
};

/** 57.29999923706055 -> 57.3; whole numbers (bytes) stay as they are. */
function shortest(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(7));
}
