import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { storedMetricOf } from '#engine/store/storedMetrics.ts';
import { columnOf, columnsOf } from '#engine/store/tierColumns.ts';
import { gpuStates } from '#shared/domain/gpuState.ts';
import type { LiveMetric } from '#shared/domain/metric.ts';
import { fillWork } from './fillWork.ts';

/** How large a fleet's past is. */
export interface FleetPast {
  readonly gpus: number;
  readonly hours: number;
  /** Start of the first hour, in seconds. */
  readonly fromS: number;
  /** GPUs of a host. */
  readonly perHost: number;
}

/** Share of hosts on which DCGM profiles: every second one. */
const profiledEvery = 2;

/**
 * What the eight hosts of a rack do, by host: two train, two serve day and night, one serves by day, one works at night, one is held,
 * one is empty. Expressions over `hour` (of the day) and `noise` (0 to 1, by GPU and hour).
 */
const kinds = [
  { duty: '0.9 + 0.1 * noise', memory: '0.92', watts: '520 + 150 * noise' },
  { duty: '0.85 + 0.15 * noise', memory: '0.8', watts: '480 + 150 * noise' },
  { duty: '0.3 + 0.4 * noise', memory: '0.9', watts: '220 + 120 * noise' },
  { duty: '0.1 + 0.1 * noise', memory: '0.9', watts: '150 + 30 * noise' },
  {
    duty: 'CASE WHEN hour BETWEEN 8 AND 19 THEN 0.5 + 0.3 * noise ELSE 0 END',
    memory: '0.9',
    watts: 'CASE WHEN hour BETWEEN 8 AND 19 THEN 300 + 60 * noise ELSE 117 + 2 * noise END',
  },
  {
    duty: 'CASE WHEN hour < 6 THEN 0.95 ELSE 0 END',
    memory: 'CASE WHEN hour < 6 THEN 0.6 ELSE 0 END',
    watts: 'CASE WHEN hour < 6 THEN 500 + 80 * noise ELSE 69 + 2 * noise END',
  },
  { duty: '0', memory: '0.85', watts: '117 + 2 * noise' },
  { duty: '0', memory: '0', watts: '69 + 2 * noise' },
] as const;
type Quantity = keyof (typeof kinds)[number];

const ofKind = (quantity: Quantity) =>
  `CASE kind ${kinds.map((kind, at) => `WHEN ${at} THEN ${kind[quantity]}`).join(' ')} END`;

/** Mean of each metric in the stored unit, from `duty`, `memory` and `watts`; the others are not told. */
const means: Partial<Record<LiveMetric, string>> = {
  utilizationGpuPercent: 'round(100 * duty, 1)',
  utilizationMemoryPercent: 'round(45 * duty, 1)',
  memoryUsedBytes: 'round(81000 * memory)',
  memoryTotalBytes: '81559',
  powerWatts: 'round(watts, 1)',
  powerLimitWatts: '700',
  temperatureCelsius: 'round(30 + watts / 20, 1)',
  clockSmMhz: 'CASE WHEN memory > 0 THEN 1980 ELSE 345 END',
  pstate: '0',
  processCount: 'CASE WHEN memory > 0 THEN 1 ELSE 0 END',
  smActivePercent: 'round(70 * duty, 1)',
  smOccupancyPercent: 'round(30 * duty, 1)',
  tensorActivePercent: 'round(35 * duty, 1)',
  dramActivePercent: 'round(50 * duty, 1)',
};

const secondsIn: Partial<Record<string, string>> = {
  idle: 'CASE WHEN memory = 0 THEN 3600 ELSE 0 END',
  heldIdle: 'CASE WHEN memory > 0 AND duty = 0 THEN 3600 ELSE 0 END',
  underUsed: 'CASE WHEN duty > 0 AND duty < 0.3 THEN 3600 ELSE 0 END',
  effective: 'CASE WHEN duty >= 0.3 THEN 3600 ELSE 0 END',
};

/** What each column of an hour tier's table is filled with. */
function cells(group: 'base' | 'profiling'): readonly string[] {
  const told = new Map<string, string>([
    ['at_s', 'at_s'],
    ['gpu_id', 'gpu_id'],
    ['coverage_s', '3590'],
  ]);
  for (const { key } of gpuStates) told.set(columnOf.stateSeconds(key), secondsIn[key] ?? '0');
  for (const [key, mean] of Object.entries(means) as [LiveMetric, string][]) {
    const metric = storedMetricOf(key);
    told.set(columnOf.mean(metric), mean);
    told.set(columnOf.min(metric), `${mean} * 0.97`);
    told.set(columnOf.max(metric), `${mean} * 1.03`);
    told.set(columnOf.p95(metric), `${mean} * 1.02`);
    told.set(columnOf.count(metric), '3590');
  }
  return columnsOf('hour', group).map(
    ({ name, type }) => `(${told.get(name) ?? 'NULL'})::${type} AS ${name}`,
  );
}

const insertSql = (
  table: string,
  group: 'base' | 'profiling',
  perHost: number,
  where: string,
) => `INSERT INTO ${table} BY NAME
  SELECT ${cells(group).join(', ')} FROM (
    SELECT *, ${ofKind('duty')} AS duty, ${ofKind('memory')} AS memory, ${ofKind('watts')} AS watts FROM (
      SELECT ($fromS + h.range * 3600)::UINTEGER AS at_s, g.range::UINTEGER AS gpu_id, (($fromS // 3600 + h.range) % 24) AS hour,
        (g.range // ${perHost}) % 8 AS kind, (hash(g.range * 100003 + h.range) % 1000) / 1000.0 AS noise
      FROM range($firstHour::INTEGER, $endHour::INTEGER) h, range($gpus::INTEGER) g WHERE ${where}))
  ORDER BY at_s, gpu_id`;

/**
 * Writes hours straight into the tables of a closed store's file, as roll-ups would have left them: hour after hour, GPU after GPU. Uses
 * gigabytes: run it in a process of its own.
 */
export async function fillFleet(path: string, past: FleetPast): Promise<void> {
  const instance = await DuckDBInstance.create(path, { threads: '2', memory_limit: '3GB' });
  const connection = await instance.connect();
  try {
    await fillHours(connection, past);
    await fillWork(connection, past);
    await connection.run('CHECKPOINT');
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function fillHours(connection: DuckDBConnection, past: FleetPast): Promise<void> {
  const { gpus, hours, fromS, perHost } = past;
  await connection.run(
    `INSERT INTO gpu SELECT range::UINTEGER, 'GPU-' || lpad(range::VARCHAR, 8, '0'), 'host-' || lpad((range // ${perHost})::VARCHAR, 4, '0'),
      $fromS::UINTEGER, $toS::UINTEGER FROM range($gpus::INTEGER)`,
    { gpus, fromS, toS: fromS + hours * 3600 },
  );
  // A day at a time: a month at once does not fit into memory when it is sorted.
  for (let hour = 0; hour < hours; hour += 24) {
    const range = { fromS, gpus, firstHour: hour, endHour: Math.min(hours, hour + 24) };
    await connection.run(insertSql('hour', 'base', perHost, 'true'), range);
    const profiled = `(g.range // ${perHost}) % ${profiledEvery} = 0`;
    await connection.run(insertSql('hour_profiling', 'profiling', perHost, profiled), range);
  }
}
