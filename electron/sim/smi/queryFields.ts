import type { EpochMs } from '#shared/domain/units.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import type { GpuReading } from '../gpuAt.ts';
import { noise } from '../noise.ts';

/** What a cell of a `--query-gpu` row is made from. */
export interface RowSource {
  readonly host: SimHostSpec;
  readonly gpu: SimGpu;
  readonly reading: GpuReading;
  readonly timeMs: EpochMs;
}

/** One column that `nvidia-smi --query-gpu` knows. */
export interface QueryField {
  /** Names under which it can be asked; the header always shows `header`. */
  readonly names: readonly string[];
  readonly header: string;
  readonly unit: '' | '%' | 'MiB' | 'W' | 'MHz';
  /** First driver (major) that has it. */
  readonly since: number;
  /** True where a broken GPU's cell still is a plain value. */
  readonly survivesFault: boolean;
  readonly cell: (row: RowSource) => string;
}

const notAvailable = '[N/A]';
const orNotAvailable = (value: number | null) => (value === null ? notAvailable : String(value));
const watts = (value: number) => value.toFixed(2);

type Options = Partial<Pick<QueryField, 'unit' | 'since' | 'survivesFault'>> & {
  readonly header?: string;
  readonly also?: readonly string[];
};

function field(name: string, cell: QueryField['cell'], options: Options = {}): QueryField {
  const { unit = '', since = 510, survivesFault = false, header = name, also = [] } = options;
  return {
    names: [name, ...also],
    header: unit ? `${header} [${unit}]` : header,
    unit,
    since,
    survivesFault,
    cell,
  };
}

/** Identity is answered from the driver's cache: it survives a lost GPU. */
const known = { survivesFault: true } as const;
const fixed = (text: string) => () => text;
const eccOf = (row: RowSource, count: number) =>
  row.gpu.model.memoryReservedMebibytes ? String(count) : notAvailable;
const mig = (row: RowSource) => row.gpu.workload.kind === 'migInstances';
const eccCorrected = (row: RowSource) => eccOf(row, noise(row.gpu.seed, 31) < 0.03 ? 2 : 0);

const identity: readonly QueryField[] = [
  field('timestamp', (row) => timestampText(row.timeMs), known),
  field('driver_version', (row) => row.host.driverVersion, known),
  field('count', (row) => String(row.host.gpus.length), known),
  field('name', (row) => row.gpu.model.name, { ...known, also: ['gpu_name'] }),
  field('serial', (row) => row.gpu.serial, { also: ['gpu_serial'] }),
  field('uuid', (row) => row.gpu.uuid, { ...known, also: ['gpu_uuid'] }),
  field('pci.bus_id', (row) => row.gpu.busId, { ...known, also: ['gpu_bus_id'] }),
  field('index', (row) => String(row.gpu.index), known),
  field('vbios_version', (row) => row.gpu.model.vbiosVersion),
  field('compute_cap', (row) => row.gpu.model.computeCapability),
  field('compute_mode', fixed('Default')),
  field('persistence_mode', fixed('Enabled')),
  field('mig.mode.current', (row) =>
    row.gpu.model.supportsMig ? (mig(row) ? 'Enabled' : 'Disabled') : notAvailable,
  ),
  field('pcie.link.gen.current', (row) => String(row.reading.pstate === 'P8' ? 1 : row.gpu.model.pcieGen)),
  field('pcie.link.gen.max', (row) => String(row.gpu.model.pcieGen)),
  field('pcie.link.width.current', fixed('16')),
  field('pcie.link.width.max', fixed('16')),
];

const load: readonly QueryField[] = [
  field('utilization.gpu', (row) => orNotAvailable(row.reading.utilizationGpuPercent), { unit: '%' }),
  field('utilization.memory', (row) => orNotAvailable(row.reading.utilizationMemoryPercent), { unit: '%' }),
  field('memory.total', (row) => String(row.gpu.model.memoryTotalMebibytes), { ...known, unit: 'MiB' }),
  field('memory.reserved', (row) => String(row.gpu.model.memoryReservedMebibytes), { unit: 'MiB' }),
  field(
    'memory.used',
    (row) => (row.gpu.condition === 'requiresReset' ? '0' : String(row.reading.memoryUsedMebibytes)),
    { ...known, unit: 'MiB' },
  ),
  field('memory.free', (row) => String(memoryFree(row)), { unit: 'MiB' }),
  field('power.draw', (row) => watts(row.reading.powerWatts), { unit: 'W' }),
  field('power.draw.average', (row) => watts(row.reading.powerWatts), { unit: 'W', since: 535 }),
  field('power.draw.instant', (row) => watts(row.reading.powerWatts * 1.01), { unit: 'W', since: 535 }),
  field('temperature.gpu', (row) => String(row.reading.temperatureCelsius)),
  field('temperature.memory', (row) =>
    row.reading.temperatureMemoryCelsius === null ? 'N/A' : String(row.reading.temperatureMemoryCelsius),
  ),
  field('clocks.current.sm', (row) => String(row.reading.clockSmMhz), { unit: 'MHz', also: ['clocks.sm'] }),
  field('clocks.current.graphics', (row) => String(row.reading.clockSmMhz), {
    unit: 'MHz',
    also: ['clocks.gr'],
  }),
  field('clocks.current.memory', (row) => String(row.reading.clockMemoryMhz), {
    unit: 'MHz',
    also: ['clocks.mem'],
  }),
  field('pstate', (row) => row.reading.pstate),
  field('fan.speed', fixed(notAvailable), { unit: '%' }),
  field('clocks_event_reasons.active', (row) => maskText(row.reading.throttleMask), {
    also: ['clocks_throttle_reasons.active'],
  }),
];

const limits: readonly QueryField[] = [
  field('power.limit', (row) => watts(row.gpu.model.powerLimitWatts), { unit: 'W' }),
  field('enforced.power.limit', (row) => watts(row.gpu.model.powerLimitWatts), { unit: 'W' }),
  field('power.default_limit', (row) => watts(row.gpu.model.powerLimitWatts), { unit: 'W' }),
  field('power.min_limit', (row) => watts(row.gpu.model.powerMinLimitWatts), { unit: 'W' }),
  field('power.max_limit', (row) => watts(row.gpu.model.powerLimitWatts), { unit: 'W' }),
  field('clocks.max.sm', (row) => String(row.gpu.model.clockMaxSmMhz), { unit: 'MHz' }),
  field('clocks.max.memory', (row) => String(row.gpu.model.clockMaxMemoryMhz), {
    unit: 'MHz',
    also: ['clocks.max.mem'],
  }),
];

const health: readonly QueryField[] = [
  field('ecc.mode.current', fixed('Enabled')),
  field('ecc.errors.corrected.volatile.total', eccCorrected),
  field('ecc.errors.corrected.aggregate.total', eccCorrected),
  field('ecc.errors.uncorrected.volatile.total', (row) => eccOf(row, 0)),
  field('ecc.errors.uncorrected.aggregate.total', (row) =>
    eccOf(row, noise(row.gpu.seed, 32) < 0.01 ? 1 : 0),
  ),
  field('retired_pages.pending', fixed(notAvailable)),
  field('remapped_rows.correctable', (row) =>
    mig(row) ? notAvailable : noise(row.gpu.seed, 33) < 0.02 ? '1' : '0',
  ),
  field('remapped_rows.uncorrectable', (row) => (mig(row) ? notAvailable : '0')),
  field('remapped_rows.pending', (row) => (mig(row) ? notAvailable : 'No')),
  field('remapped_rows.failure', (row) => (mig(row) ? notAvailable : 'No')),
  field('gpu_recovery_action', (row) => recoveryAction(row.gpu), { since: 570, survivesFault: true }),
];

/** Every column that a simulated nvidia-smi knows. */
export const queryFields: readonly QueryField[] = [...identity, ...load, ...limits, ...health];

const byName = new Map(queryFields.flatMap((column) => column.names.map((name) => [name, column] as const)));

/** The column of a name as asked, where this driver has it. */
export function queryField(name: string, driverMajor: number): QueryField | undefined {
  const found = byName.get(name);
  return found && found.since <= driverMajor ? found : undefined;
}

/** `550` of `550.90.07`. */
export function driverMajor(version: string): number {
  return Number.parseInt(version, 10);
}

function memoryFree({ gpu, reading }: RowSource): number {
  return Math.max(
    0,
    gpu.model.memoryTotalMebibytes - gpu.model.memoryReservedMebibytes - reading.memoryUsedMebibytes,
  );
}

function recoveryAction(gpu: SimGpu): string {
  if (gpu.condition === 'lost' || gpu.condition === 'offBus') return 'Reboot';
  return gpu.condition === 'requiresReset' ? 'Reset' : 'None';
}

/** `0x0000000000000004`, as the driver prints a bit mask. */
function maskText(mask: number): string {
  return `0x${mask.toString(16).toUpperCase().padStart(16, '0')}`;
}

/** `2026/07/14 08:12:53.353`; simulated hosts keep UTC. */
export function timestampText(timeMs: EpochMs): string {
  return new Date(timeMs).toISOString().replaceAll('-', '/').replace('T', ' ').replace('Z', '');
}
