import type { DuckDBConnection } from '@duckdb/node-api';
import type { GpuHolder } from '#shared/cost/allocation/gpuTime.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { stepOfTurn } from './inOneStep.ts';
import { readQuery } from './readQuery.ts';
import type { StoreDatabase } from './storeDatabase.ts';
import type { StoreState } from './storeState.ts';
import { hourOf, hourSeconds, retentionSeconds } from './tiers.ts';

/** What one holder had of one GPU in one hour, or a part of that. */
export interface HolderPart {
  readonly uuid: string;
  readonly host: string;
  /** Start of the hour. */
  readonly hourMs: EpochMs;
  readonly holder: GpuHolder;
  /** Seconds in which it had a process there. */
  readonly heldSeconds: number;
  /** The same times its share of the memory held there. */
  readonly shareSeconds: number;
}

/** Who held the GPUs, on disk. */
export interface HolderHistory {
  /** Adds parts of hours. Those of GPUs that no sample has told of yet are left out. @throws FailureError */
  append(parts: readonly HolderPart[], nowMs: EpochMs): Promise<void>;
  /** Whole hours per GPU and holder, of some hosts, that begin within a range. */
  hours(hosts: readonly string[], fromMs: EpochMs, toMs: EpochMs): Promise<readonly HolderPart[]>;
  /** Who held every GPU in a range of whole hours, in no order. */
  held(fromMs: EpochMs, toMs: EpochMs): Promise<readonly HeldRange[]>;
}

/** What one holder had of one GPU in a range. */
export interface HeldGpu {
  readonly uuid: string;
  readonly host: string;
  readonly holder: GpuHolder;
  readonly heldSeconds: number;
  /** Start of the first hour, and end of the last. */
  readonly firstMs: EpochMs;
  readonly lastMs: EpochMs;
}

/** The same, to be added up. */
export interface HeldRange extends HeldGpu {
  /** The same for the same holder of the same GPU, in every range. */
  readonly key: number;
}

const names = [
  'user',
  'slurmJob',
  'pod',
  'container',
  'model',
] as const satisfies readonly (keyof GpuHolder)[];
/** Holders that are known by number; beyond it new ones are called by their user alone. A cluster runs thousands of jobs a day. */
const mostHolders = 500_000;

/** In the same file as the telemetry, and kept as long as its hours. */
export function createHolderHistory(database: StoreDatabase, state: StoreState): HolderHistory {
  let ids: Map<string, number> | null = null;
  let openHourS = 0;
  const named = new Map<number, GpuHolder>();
  return {
    append: (parts, nowMs) =>
      database.writer.queue.run(async () => {
        // Numbers of a transaction that did not happen must not be used again.
        let known = ids;
        ids = null;
        const hourS = hourOf(nowMs / 1000);
        await stepOfTurn(database, async (connection) => {
          known ??= await readIds(connection);
          await appendParts(connection, state, known, parts);
          if (hourS > openHourS) await closeHours(connection, hourS, state);
        });
        ids = known;
        openHourS = hourS;
      }),
    hours: (hosts, fromMs, toMs) => readHours(database, hosts, fromMs, toMs),
    held: (fromMs, toMs) => readHeld(database, state, named, { fromMs, toMs }),
  };
}

const keyOf = (holder: GpuHolder): string => JSON.stringify(names.map((name) => holder[name]));

async function readIds(connection: DuckDBConnection): Promise<Map<string, number>> {
  const rows = await connection.runAndReadAll(
    'SELECT holder_id, user_name, slurm_job, pod, container, model FROM holder',
  );
  return new Map(rows.getRows().map(([id, ...texts]) => [JSON.stringify(texts), Number(id)]));
}

async function appendParts(
  connection: DuckDBConnection,
  state: StoreState,
  known: Map<string, number>,
  parts: readonly HolderPart[],
): Promise<void> {
  const found = parts.flatMap((part) => {
    const gpu = state.gpus.get(part.uuid, part.host);
    return gpu ? [{ ...part, gpuId: gpu.id }] : [];
  });
  const numbered = new Map<string, number>();
  const holders = await connection.createAppender('holder');
  for (const { holder } of found) {
    const key = keyOf(
      known.size < mostHolders ? holder : { ...holder, slurmJob: null, pod: null, container: null },
    );
    if (!known.has(key)) {
      known.set(key, known.size + 1);
      holders.appendUInteger(known.size);
      for (const name of names) appendText(holders, holder[name]);
      holders.endRow();
    }
    numbered.set(keyOf(holder), known.get(key) ?? 0);
  }
  holders.flushSync();
  holders.closeSync();
  const appender = await connection.createAppender('holder_open');
  for (const { gpuId, hourMs, holder, heldSeconds, shareSeconds } of found) {
    appender.appendUInteger(Math.floor(hourMs / 1000));
    appender.appendUInteger(gpuId);
    appender.appendUInteger(numbered.get(keyOf(holder)) ?? 0);
    appender.appendFloat(heldSeconds);
    appender.appendFloat(shareSeconds);
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
}

function appendText(
  appender: Awaited<ReturnType<DuckDBConnection['createAppender']>>,
  text: string | null,
): void {
  if (text === null) appender.appendNull();
  else appender.appendVarchar(text);
}

/** Hours that are over become one row per GPU and holder; what the hour tier keeps no longer goes. */
async function closeHours(connection: DuckDBConnection, hourS: number, state: StoreState): Promise<void> {
  await connection.run(
    `INSERT INTO holder_hour SELECT at_s, gpu_id, holder_id, sum(held_s), sum(share_s) FROM holder_open
      WHERE at_s < $hourS::UINTEGER GROUP BY ALL ORDER BY at_s, gpu_id`,
    { hourS },
  );
  await connection.run('DELETE FROM holder_open WHERE at_s < $hourS::UINTEGER', { hourS });
  await connection.run('DELETE FROM holder_hour WHERE at_s < $beforeS::UINTEGER', {
    beforeS: Math.max(0, hourS - retentionSeconds(state.retention).hour),
  });
}

async function readHours(
  database: StoreDatabase,
  hosts: readonly string[],
  fromMs: EpochMs,
  toMs: EpochMs,
): Promise<readonly HolderPart[]> {
  const found = await readQuery(
    database,
    `SELECT uuid, host, at_s, user_name, slurm_job, pod, container, model, sum(held_s)::DOUBLE, sum(share_s)::DOUBLE
       FROM (SELECT * FROM holder_hour UNION ALL SELECT * FROM holder_open)
       JOIN holder USING (holder_id) JOIN gpu USING (gpu_id)
      WHERE at_s >= $fromS AND at_s < $toS AND list_contains(from_json($hosts, '["VARCHAR"]'), host)
      GROUP BY ALL ORDER BY uuid, at_s`,
    { fromS: Math.floor(fromMs / 1000), toS: Math.ceil(toMs / 1000), hosts: JSON.stringify(hosts) },
  );
  return found.getRows().map(([uuid, host, atS, user, slurmJob, pod, container, model, held, share]) => ({
    uuid: String(uuid),
    host: String(host),
    hourMs: Number(atS) * 1000,
    holder: holderOf([user, slurmJob, pod, container, model]),
    heldSeconds: Number(held),
    shareSeconds: Number(share),
  }));
}

function holderOf([user, slurmJob, pod, container, model]: readonly unknown[]): GpuHolder {
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
  return {
    user: text(user),
    slurmJob: text(slurmJob),
    pod: text(pod),
    container: text(container),
    model: text(model),
  };
}

/** Holders that are known by their texts; beyond it they are read again. */
const mostNamed = 50_000;
/** Ids of GPUs are below it. */
const gpuIds = 2 ** 32;

/** By numbers, which are put to names here: each name goes over once, and not with every GPU and hour. */
async function readHeld(
  database: StoreDatabase,
  state: StoreState,
  named: Map<number, GpuHolder>,
  { fromMs, toMs }: { readonly fromMs: EpochMs; readonly toMs: EpochMs },
): Promise<readonly HeldRange[]> {
  const found = await readQuery(
    database,
    `SELECT gpu_id, holder_id, sum(held_s)::DOUBLE, min(at_s)::DOUBLE, max(at_s)::DOUBLE
       FROM (SELECT * FROM holder_hour UNION ALL SELECT * FROM holder_open)
      WHERE at_s >= $fromS AND at_s < $toS GROUP BY 1, 2`,
    { fromS: Math.floor(fromMs / 1000), toS: Math.ceil(toMs / 1000) },
  );
  const [gpus = [], holders = [], seconds = [], firsts = [], lasts = []] =
    found.getColumns() as readonly (readonly number[])[];
  await readNames(database, named, new Set(holders));
  return gpus.flatMap((gpuId, at) => {
    const [gpu, holderId] = [state.gpus.withId(gpuId), holders[at] ?? -1];
    const holder = named.get(holderId);
    if (gpu === null || holder === undefined) return [];
    return {
      key: holderId * gpuIds + gpuId,
      uuid: gpu.uuid,
      host: gpu.host,
      holder,
      heldSeconds: seconds[at] ?? Number.NaN,
      firstMs: (firsts[at] ?? Number.NaN) * 1000,
      lastMs: ((lasts[at] ?? Number.NaN) + hourSeconds) * 1000,
    };
  });
}

async function readNames(
  database: StoreDatabase,
  named: Map<number, GpuHolder>,
  wanted: ReadonlySet<number>,
): Promise<void> {
  if (named.size > mostNamed) named.clear();
  const unknown = [...wanted].filter((id) => !named.has(id));
  if (unknown.length === 0) return;
  const found = await readQuery(
    database,
    `SELECT holder_id, user_name, slurm_job, pod, container, model FROM holder
      WHERE holder_id IN (SELECT unnest(from_json($ids, '["UINTEGER"]')))`,
    { ids: JSON.stringify(unknown) },
  );
  for (const [id, ...texts] of found.getRows()) named.set(Number(id), holderOf(texts));
}
