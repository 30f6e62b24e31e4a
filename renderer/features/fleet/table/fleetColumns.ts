import type { Roster } from '#shared/contract/schemas/gpu.ts';
import { formatAge, formatBitmask, formatGibibytes, missingText } from '#shared/domain/format.ts';
import { gpuStateOf } from '#shared/domain/gpuState.ts';
import { activeThrottleReasons } from '#shared/domain/throttle.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import { numberOf, shareOf } from '../model/liveValues.ts';
import {
  at,
  type ExportCell,
  type FleetColumn,
  metricColumn,
  orNull,
  textColumn,
  whole,
} from './fleetColumn.ts';
import { profilingColumns } from './profilingColumns.ts';

const isoTime = (picture: LivePicture, slot: number): ExportCell => {
  const age = picture.frame.ageSeconds[slot] as number;
  return Number.isNaN(age) ? null : new Date(picture.frame.atMs - age * 1000).toISOString();
};

const memoryShare: FleetColumn['sort'] = (picture) => ({
  kind: 'number',
  of: shareOf(picture, 'memoryUsedBytes', 'memoryTotalBytes'),
});

const used = at('memoryUsedBytes');
const total = at('memoryTotalBytes');
const power = at('powerWatts');
const limit = at('powerLimitWatts');

const fixed: readonly FleetColumn[] = [
  textColumn(
    {
      id: 'host',
      title: 'Host',
      meaning: 'name in the hosts file',
      widthPx: 146,
      standard: true,
      draws: 'host',
    },
    'host',
    (picture, slot) => picture.roster.host[slot] ?? '',
  ),
  {
    id: 'gpu',
    title: 'GPU',
    meaning: 'index on its host, as nvidia-smi counts',
    widthPx: 58,
    align: 'right',
    standard: true,
    draws: 'gpu',
    sort: (picture) => ({ kind: 'number', of: (slot) => picture.roster.index[slot] ?? Number.NaN }),
    text: (picture, slot) => String(picture.roster.index[slot] ?? missingText),
    exports: [
      { header: 'gpu_index', value: (picture, slot) => picture.roster.index[slot] ?? null },
      { header: 'gpu_uuid', value: (picture, slot) => picture.roster.uuid[slot] ?? null },
    ],
  },
  textColumn(
    { id: 'model', title: 'Model', meaning: 'name of the GPU', widthPx: 136, standard: true, draws: 'text' },
    'gpu_model',
    (picture, slot) => (picture.roster.name[slot] ?? '').replace(/^NVIDIA /, ''),
  ),
  {
    ...textColumn(
      {
        id: 'state',
        title: 'State',
        meaning: 'what it is doing now',
        widthPx: 128,
        standard: true,
        draws: 'state',
      },
      'state',
      (picture, slot) => gpuStateOf(picture.frame.states[slot] as number),
    ),
    sort: (picture) => ({ kind: 'number', of: (slot) => picture.frame.states[slot] as number }),
  },
  metricColumn(
    {
      id: 'util',
      title: 'Util %',
      meaning: 'GPU utilisation: share of time with a kernel running',
      widthPx: 90,
      standard: true,
      draws: 'util',
    },
    'utilizationGpuPercent',
    'utilization_gpu_percent',
  ),
  {
    id: 'mem',
    title: 'Memory GiB',
    meaning: 'memory used of total; sorted by the share used',
    widthPx: 160,
    align: 'right',
    standard: true,
    draws: 'memory',
    sort: memoryShare,
    text: (picture, slot) =>
      `${formatGibibytes(used(picture, slot))} / ${formatGibibytes(total(picture, slot))}`,
    exports: [
      { header: 'memory_used_bytes', value: (picture, slot) => orNull(used(picture, slot)) },
      { header: 'memory_total_bytes', value: (picture, slot) => orNull(total(picture, slot)) },
    ],
  },
  {
    id: 'power',
    title: 'Power W',
    meaning: 'power drawn of the power limit',
    widthPx: 94,
    align: 'right',
    standard: true,
    draws: 'power',
    sort: (picture) => ({ kind: 'number', of: numberOf(picture, 'powerWatts') }),
    text: (picture, slot) => `${whole(power(picture, slot))} / ${whole(limit(picture, slot))}`,
    exports: [
      { header: 'power_watts', value: (picture, slot) => orNull(power(picture, slot)) },
      { header: 'power_limit_watts', value: (picture, slot) => orNull(limit(picture, slot)) },
    ],
  },
  metricColumn(
    { id: 'temp', title: 'Temp °C', meaning: 'GPU temperature', widthPx: 84, standard: true },
    'temperatureCelsius',
    'temperature_celsius',
  ),
  metricColumn(
    {
      id: 'clock',
      title: 'SM MHz',
      meaning: 'clock of the streaming multiprocessors',
      widthPx: 84,
      standard: true,
    },
    'clockSmMhz',
    'clock_sm_mhz',
  ),
  metricColumn(
    { id: 'procs', title: 'Procs', meaning: 'processes with a context on it', widthPx: 74, standard: true },
    'processCount',
    'process_count',
  ),
  {
    ...metricColumn(
      {
        id: 'trend',
        title: 'Util, 2 min',
        meaning: 'utilisation of the last two minutes',
        widthPx: 104,
        standard: true,
        draws: 'spark',
      },
      'utilizationGpuPercent',
      '',
    ),
    align: 'left',
    exports: [],
  },
  {
    id: 'age',
    title: 'Reading',
    meaning: 'age of the reading',
    widthPx: 90,
    align: 'right',
    standard: true,
    draws: 'age',
    sort: (picture) => ({ kind: 'number', of: (slot) => picture.frame.ageSeconds[slot] as number }),
    text: (picture, slot) => formatAge(picture.frame.ageSeconds[slot] as number),
    exports: [{ header: 'sampled_at', value: isoTime }],
  },
  metricColumn(
    {
      id: 'membw',
      title: 'Mem ctrl %',
      meaning: 'memory-controller utilisation',
      widthPx: 90,
      standard: false,
    },
    'utilizationMemoryPercent',
    'utilization_memory_percent',
  ),
  metricColumn(
    { id: 'memtemp', title: 'Mem °C', meaning: 'memory temperature', widthPx: 76, standard: false },
    'temperatureMemoryCelsius',
    'temperature_memory_celsius',
  ),
  metricColumn(
    { id: 'memclock', title: 'Mem MHz', meaning: 'memory clock', widthPx: 84, standard: false },
    'clockMemoryMhz',
    'clock_memory_mhz',
  ),
  metricColumn(
    { id: 'fan', title: 'Fan %', meaning: 'fan speed', widthPx: 64, standard: false },
    'fanPercent',
    'fan_percent',
  ),
  metricColumn(
    {
      id: 'pstate',
      title: 'P-state',
      meaning: 'performance state, P0 is the fastest',
      widthPx: 70,
      standard: false,
      text: (picture, slot) => {
        const value = at('pstate')(picture, slot);
        return Number.isNaN(value) ? missingText : `P${value}`;
      },
    },
    'pstate',
    'pstate',
  ),
  metricColumn(
    {
      id: 'throttle',
      title: 'Clock events',
      meaning: 'why clocks are held back, in the driver’s terms',
      widthPx: 190,
      standard: false,
      text: (picture, slot) => {
        const mask = at('throttleReasonsMask')(picture, slot);
        if (Number.isNaN(mask)) return missingText;
        const reasons = activeThrottleReasons(mask).map((reason) => reason.label);
        return reasons.length > 0 ? reasons.join(', ') : mask === 0 ? 'None' : formatBitmask(mask);
      },
    },
    'throttleReasonsMask',
    'clock_event_reasons_mask',
  ),
  ...profilingColumns,
  textColumn(
    {
      id: 'uuid',
      title: 'UUID',
      meaning: 'the key of the GPU everywhere',
      widthPx: 320,
      standard: false,
      draws: 'text',
    },
    'uuid',
    (picture, slot) => picture.roster.uuid[slot] ?? '',
  ),
];

function labelColumn(key: string): FleetColumn {
  return textColumn(
    {
      id: `label:${key}`,
      title: key,
      meaning: `label ${key} of the host`,
      widthPx: 112,
      standard: false,
      draws: 'text',
    },
    `label_${key}`,
    (picture, slot) => picture.roster.labels[picture.roster.host[slot] ?? '']?.[key] ?? '',
  );
}

/** All columns: the fixed ones, then one per label key that hosts carry. */
export function allColumns(labels: readonly string[]): readonly FleetColumn[] {
  return [...fixed, ...labels.map(labelColumn)];
}

/** The column of an id; undefined where there is none. */
export function columnById(roster: Roster, id: string): FleetColumn | undefined {
  if (!id.startsWith('label:')) return fixed.find((column) => column.id === id);
  const key = id.slice('label:'.length);
  const known = Object.values(roster.labels).some((labels) => Object.hasOwn(labels, key));
  return known ? labelColumn(key) : undefined;
}
