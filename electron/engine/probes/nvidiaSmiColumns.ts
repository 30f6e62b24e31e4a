import type { GpuFactName, SlowMetric } from '#shared/domain/gpu.ts';
import type { LiveMetric } from '#shared/domain/metric.ts';
import { bytesPerMebibyte } from '#shared/domain/units.ts';

/** How the cells of a column are read. */
export type CellForm =
  | 'percent'
  | 'mebibytes'
  | 'watts'
  | 'celsius'
  | 'megahertz'
  | 'count'
  | 'pstate'
  | 'mask'
  | 'text';

/** What a column of `--query-gpu` or `--query-compute-apps` is to us. */
export interface SmiColumn {
  readonly form: CellForm;
  readonly live?: LiveMetric;
  readonly slow?: SlowMetric;
  readonly fact?: GpuFactName | 'name';
  readonly key?: 'uuid' | 'index';
  readonly process?: 'pid' | 'processName' | 'memoryUsedBytes';
  /** An error in it means that the GPU itself does not answer. */
  readonly core?: true;
  /** Where several columns give the same reading, the lowest wins. */
  readonly rank?: number;
}

const live = (form: CellForm, metric: LiveMetric, more: Partial<SmiColumn> = {}): SmiColumn => ({
  form,
  live: metric,
  ...more,
});
const slow = (form: CellForm, metric: SlowMetric): SmiColumn => ({ form, slow: metric });
const fact = (name: GpuFactName | 'name'): SmiColumn => ({ form: 'text', fact: name });

/** Columns by their current name, lower case. Aliases and former names stand in `formerNames`. */
const columns: Readonly<Record<string, SmiColumn>> = {
  uuid: { form: 'text', key: 'uuid' },
  index: { form: 'count', key: 'index' },
  name: fact('name'),
  'utilization.gpu': live('percent', 'utilizationGpuPercent', {
    core: true,
    slow: 'utilizationAtPcieReadPercent',
  }),
  'utilization.memory': live('percent', 'utilizationMemoryPercent'),
  'memory.used': live('mebibytes', 'memoryUsedBytes', { core: true }),
  'memory.total': live('mebibytes', 'memoryTotalBytes', { core: true }),
  'power.draw': live('watts', 'powerWatts', { rank: 0 }),
  'power.draw.average': live('watts', 'powerWatts', { rank: 1 }),
  'power.draw.instant': live('watts', 'powerWatts', { rank: 2 }),
  'power.limit': live('watts', 'powerLimitWatts', { slow: 'powerLimitWatts' }),
  'temperature.gpu': live('celsius', 'temperatureCelsius', { core: true }),
  'temperature.memory': live('celsius', 'temperatureMemoryCelsius', { slow: 'temperatureMemoryCelsius' }),
  'clocks.current.sm': live('megahertz', 'clockSmMhz', { core: true }),
  'clocks.current.memory': live('megahertz', 'clockMemoryMhz'),
  'fan.speed': live('percent', 'fanPercent', { slow: 'fanPercent' }),
  pstate: live('pstate', 'pstate', { core: true }),
  'clocks_event_reasons.active': live('mask', 'throttleReasonsMask'),
  'power.default_limit': slow('watts', 'powerDefaultLimitWatts'),
  'power.min_limit': slow('watts', 'powerMinLimitWatts'),
  'power.max_limit': slow('watts', 'powerMaxLimitWatts'),
  'clocks.max.sm': slow('megahertz', 'clockMaxSmMhz'),
  'clocks.max.memory': slow('megahertz', 'clockMaxMemoryMhz'),
  'pcie.link.gen.current': slow('count', 'pcieGenCurrent'),
  'pcie.link.gen.max': slow('count', 'pcieGenMax'),
  'pcie.link.width.current': slow('count', 'pcieWidthCurrent'),
  'pcie.link.width.max': slow('count', 'pcieWidthMax'),
  'ecc.errors.corrected.volatile.total': slow('count', 'eccCorrectedVolatileCount'),
  'ecc.errors.uncorrected.volatile.total': slow('count', 'eccUncorrectedVolatileCount'),
  'ecc.errors.uncorrected.aggregate.total': slow('count', 'eccUncorrectedAggregateCount'),
  'remapped_rows.correctable': slow('count', 'remappedRowsCorrectableCount'),
  'remapped_rows.uncorrectable': slow('count', 'remappedRowsUncorrectableCount'),
  'memory.reserved': slow('mebibytes', 'memoryReservedBytes'),
  serial: fact('serial'),
  'pci.bus_id': fact('pciBusId'),
  driver_version: fact('driverVersion'),
  vbios_version: fact('vbiosVersion'),
  persistence_mode: fact('persistenceMode'),
  compute_mode: fact('computeMode'),
  'mig.mode.current': fact('migMode'),
  'ecc.mode.current': fact('eccMode'),
  compute_cap: fact('computeCapability'),
  gpu_recovery_action: fact('recoveryAction'),
  'remapped_rows.pending': fact('remappedRowsPending'),
  'remapped_rows.failure': fact('remappedRowsFailure'),
  'retired_pages.pending': fact('retiredPagesPending'),
  pid: { form: 'count', process: 'pid' },
  process_name: { form: 'text', process: 'processName' },
  used_gpu_memory: { form: 'mebibytes', process: 'memoryUsedBytes' },
};

/** Aliases of the tool and names of older drivers (before 535: throttle reasons), both ways accepted in a header. */
const formerNames: Readonly<Record<string, string>> = {
  gpu_uuid: 'uuid',
  gpu_name: 'name',
  gpu_serial: 'serial',
  gpu_bus_id: 'pci.bus_id',
  used_memory: 'used_gpu_memory',
  'clocks.sm': 'clocks.current.sm',
  'clocks.mem': 'clocks.current.memory',
  'clocks.max.mem': 'clocks.max.memory',
  'gpu.power.draw.average': 'power.draw.average',
  'gpu.power.draw.instant': 'power.draw.instant',
  'gpu.power.requested_limit': 'power.limit',
  'gpu.power.default_limit': 'power.default_limit',
  'gpu.power.min_limit': 'power.min_limit',
  'gpu.power.max_limit': 'power.max_limit',
  'clocks_throttle_reasons.active': 'clocks_event_reasons.active',
  'remapped_rows.sbe': 'remapped_rows.correctable',
  'remapped_rows.dbe': 'remapped_rows.uncorrectable',
};

/** The column of a header or query name in any of its spellings; undefined for one that we do not read. */
export function smiColumn(name: string): SmiColumn | undefined {
  const lower = name.toLowerCase();
  const current = Object.hasOwn(formerNames, lower) ? (formerNames[lower] ?? lower) : lower;
  return Object.hasOwn(columns, current) ? columns[current] : undefined;
}

const unitScales: Readonly<Record<CellForm, Readonly<Record<string, number>>>> = {
  percent: { '%': 1 },
  mebibytes: { mib: bytesPerMebibyte, kib: 1024, gib: 2 ** 30, b: 1 },
  watts: { w: 1, mw: 0.001 },
  celsius: { c: 1 },
  megahertz: { mhz: 1, khz: 0.001, ghz: 1000 },
  count: {},
  pstate: {},
  mask: {},
  text: {},
};

/** The scale of a form where no unit is written: the tool's own unit. */
export function nativeScale(form: CellForm): number {
  return form === 'mebibytes' ? bytesPerMebibyte : 1;
}

/** The factor from a written unit (`MiB`, `%`) to ours (bytes, percent), or null for a unit that does not belong. */
export function unitScale(form: CellForm, unit: string): number | null {
  const scales = unitScales[form];
  const lower = unit.toLowerCase();
  return Object.hasOwn(scales, lower) ? (scales[lower] ?? null) : null;
}
