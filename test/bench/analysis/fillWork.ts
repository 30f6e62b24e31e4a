import type { DuckDBConnection } from '@duckdb/node-api';
import { llmNowMetrics } from '#shared/domain/llmServer.ts';
import type { FleetPast } from './fillFleet.ts';

/** Kinds of hosts (`fillFleet`) that serve a model, one server on all GPUs of the host. */
const servingKinds = [2, 3, 4] as const;
/** Kinds on which somebody has a process. */
const heldKinds = [0, 1, 2, 3, 4, 6] as const;

/** Names as the servers tell them. */
export const servedNames = [
  'meta-llama/Llama-3.3-70B-Instruct',
  'Qwen/Qwen2.5-72B-Instruct',
  'meta-llama/Llama-3.1-8B-Instruct',
] as const;

/** Whether a host serves, and which model. */
export function servedBy(host: number): (typeof servedNames)[number] | null {
  const at = servingKinds.findIndex((kind) => kind === host % 8);
  return servedNames[at] ?? null;
}

export const hostName = (host: number): string => `host-${String(host).padStart(4, '0')}`;
export const modelId = (host: number): string => `${hostName(host)} 127.0.0.1:8000`;

/** What an hour of a server says, from `load` (0 to 1). */
const quantities: Readonly<Record<string, string>> = {
  promptTokensPerSecond: '6000 * load',
  generatedTokensPerSecond: '900 * load',
  requestsPerSecond: '4 * load',
  requestsRunningCount: '40 * load',
  requestsQueuedCount: '0',
  kvCacheUsePercent: '60 * load',
  timeToFirstTokenP50Seconds: '0.2 + 0.2 * load',
  timeToFirstTokenP95Seconds: '0.4 + 0.6 * load',
  timePerOutputTokenP50Seconds: '0.02 + 0.01 * load',
  timePerOutputTokenP95Seconds: '0.03 + 0.02 * load',
  preemptionsPerMinute: '0',
  prefixCacheHitPercent: '30',
};

/** Servers with their hours, and who held which GPU in which hour: what a fleet's records hold besides readings. */
export async function fillWork(
  connection: DuckDBConnection,
  { gpus, hours, fromS, perHost }: FleetPast,
): Promise<void> {
  const hosts = Array.from({ length: Math.ceil(gpus / perHost) }, (_, host) => host);
  const models = hosts.flatMap((host) => (servedBy(host) === null ? [] : [{ host, number: host + 1 }]));
  const values = models.map(
    ({ host, number }) =>
      `(${number}, '${modelId(host)}', '${hostName(host)}', '127.0.0.1:8000', '${servedBy(host)}')`,
  );
  if (values.length > 0) await connection.run(`INSERT INTO llm_model VALUES ${values.join(', ')}`);
  const columns = llmNowMetrics.map((name) => `(${quantities[name] ?? 'NULL'})::FLOAT`);
  const range = { fromS, hours };
  await connection.run(
    `INSERT INTO llm_hour SELECT at_s, model_id, 3595, ${columns.join(', ')} FROM (
       SELECT ($fromS + h.range * 3600)::UINTEGER AS at_s, model_id,
         CASE WHEN (model_id - 1) % 8 = 4 AND ($fromS // 3600 + h.range) % 24 NOT BETWEEN 8 AND 19 THEN 0
           ELSE 0.4 + 0.5 * (hash(model_id * 7919 + h.range) % 1000) / 1000.0 END AS load
       FROM range($hours::INTEGER) h, llm_model) ORDER BY at_s, model_id`,
    range,
  );
  await connection.run(
    `INSERT INTO holder SELECT (range + 1)::UINTEGER, 'user-' || range, NULL, NULL, NULL, NULL FROM range(64)`,
  );
  await connection.run(
    `INSERT INTO holder_hour SELECT ($fromS + h.range * 3600)::UINTEGER, g.range::UINTEGER,
         ((g.range // ${perHost}) % 64 + 1)::UINTEGER, 3600, 3600
       FROM range($hours::INTEGER) h, range($gpus::INTEGER) g WHERE (g.range // ${perHost}) % 8 IN (${heldKinds.join(', ')})`,
    { ...range, gpus },
  );
}
