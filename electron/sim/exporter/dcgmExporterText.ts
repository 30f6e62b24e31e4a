import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { type GpuReading, gpuAt } from '../gpuAt.ts';

/** A series of dcgm-exporter: its default counters, and the three that this simulator adds because common configurations do. */
interface ExportedField {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  /** null: dcgm-exporter prints no line. */
  readonly value: (reading: GpuReading, gpu: SimGpu) => number | null;
}

const gauge = (name: string, help: string, value: ExportedField['value']): ExportedField => ({
  name: `DCGM_FI_DEV_${name}`,
  help,
  type: 'gauge',
  value,
});

const fields: readonly ExportedField[] = [
  gauge('SM_CLOCK', 'SM clock frequency (in MHz).', (reading) => reading.clockSmMhz),
  gauge('MEM_CLOCK', 'Memory clock frequency (in MHz).', (reading) => reading.clockMemoryMhz),
  gauge('MEMORY_TEMP', 'Memory temperature (in C).', (reading) => reading.temperatureMemoryCelsius),
  gauge('GPU_TEMP', 'GPU temperature (in C).', (reading) => reading.temperatureCelsius),
  gauge('POWER_USAGE', 'Power draw (in W).', (reading) => Number(reading.powerWatts.toFixed(3))),
  gauge('POWER_MGMT_LIMIT', 'Power limit (in W).', (_, { model }) => model.powerLimitWatts),
  gauge('GPU_UTIL', 'GPU utilization (in %).', (reading) => reading.utilizationGpuPercent),
  gauge('MEM_COPY_UTIL', 'Memory utilization (in %).', (reading) => reading.utilizationMemoryPercent),
  gauge('FB_FREE', 'Framebuffer memory free (in MiB).', ({ memoryUsedMebibytes }, { model }) =>
    Math.max(0, model.memoryTotalMebibytes - model.memoryReservedMebibytes - memoryUsedMebibytes),
  ),
  gauge('FB_USED', 'Framebuffer memory used (in MiB).', (reading) => reading.memoryUsedMebibytes),
  gauge(
    'FB_RESERVED',
    'Framebuffer memory reserved (in MiB).',
    (_, { model }) => model.memoryReservedMebibytes,
  ),
  gauge('CLOCK_THROTTLE_REASONS', 'Reasons for clock throttling.', (reading) => reading.throttleMask),
];

/** What a GPU that DCGM has lost looks like: its series are gone. */
const isSilent = ({ condition }: SimGpu) => condition === 'lost' || condition === 'offBus';

/** `/metrics` as dcgm-exporter prints it, of all GPUs of these hosts at a moment. The same hosts and time always give the same text. */
export function dcgmExporterText(hosts: readonly SimHostSpec[], atMs: EpochMs): string {
  const gpus = exportedGpus(hosts).map((each) => ({ ...each, reading: gpuAt(each.gpu, atMs) }));
  return fields
    .map(({ name, help, type, value }) => {
      const lines = gpus.map(({ labels, gpu, reading }) => line(name, labels, value(reading, gpu)));
      return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
    })
    .join('');
}

/**
 * The same of several moments, oldest first, as OpenMetrics with timestamps: what `promtool tsdb create-blocks-from openmetrics` takes. In
 * pieces, since a day of a hundred GPUs is more than a string holds.
 */
export function* dcgmHistoryText(
  hosts: readonly SimHostSpec[],
  times: readonly EpochMs[],
): Generator<string> {
  const gpus = exportedGpus(hosts);
  const readings = gpus.map(({ gpu }) => times.map((atMs) => gpuAt(gpu, atMs)));
  for (const { name, help, type, value } of fields) {
    yield `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
    for (const [at, { gpu, labels }] of gpus.entries())
      yield times
        .map((atMs, time) =>
          line(name, labels, value(readings[at]?.[time] as GpuReading, gpu), ` ${atMs / 1000}`),
        )
        .join('');
  }
  yield '# EOF\n';
}

function line(name: string, labels: string, value: number | null, stamp = ''): string {
  return value === null ? '' : `${name}${labels} ${value}${stamp}\n`;
}

function exportedGpus(hosts: readonly SimHostSpec[]) {
  return hosts.flatMap((host) =>
    host.gpus.filter((gpu) => !isSilent(gpu)).map((gpu) => ({ gpu, labels: labelsOf(host, gpu) })),
  );
}

function labelsOf(host: SimHostSpec, gpu: SimGpu): string {
  return `{gpu="${gpu.index}",UUID="${gpu.uuid}",pci_bus_id="${gpu.busId}",device="nvidia${gpu.index}",modelName="${gpu.model.name}",Hostname="${host.name}",DCGM_FI_DRIVER_VERSION="${host.driverVersion}"}`;
}
