import type { LlmModelNow, LlmNowMetric, LlmServerStatus } from '../../domain/llmServer.ts';
import { isNumber, type Reading, unavailable } from '../../domain/reading.ts';

/** One model on one server. */
export interface ServingRow {
  readonly server: LlmServerStatus;
  /** Null where the server has not told of a model: it is not read yet, or cannot be. */
  readonly model: LlmModelNow | null;
}

/** A row for each model of each server; a server without models has one row too. */
export function servingRows(servers: readonly LlmServerStatus[]): readonly ServingRow[] {
  return servers.flatMap((server): readonly ServingRow[] =>
    server.models.length === 0
      ? [{ server, model: null }]
      : server.models.map((model) => ({ server, model })),
  );
}

/** A reading of a row; where there is no model, the reason is the server's. */
export function servingReading({ server, model }: ServingRow, metric: LlmNowMetric): Reading {
  if (model) return model.readings[metric];
  return unavailable(server.failure?.message ?? 'not read yet');
}

/**
 * Generated tokens a second for each GPU that the server uses: its rate by the number of its GPUs, since those of a replica work
 * in step and no server counts them apart. A server with several models uses its GPUs for all of them, so that one model's
 * rate says nothing per GPU.
 */
export function tokensPerGpu({ server, model }: ServingRow): Reading {
  const rate = servingReading({ server, model }, 'generatedTokensPerSecond');
  const gpus = server.join.gpuUuids.length;
  if (gpus === 0) return unavailable(`its GPUs are not known: ${server.join.why}`);
  if (server.models.length > 1) return unavailable('several models share its GPUs');
  return isNumber(rate) ? rate / gpus : rate;
}

/** A sum, and how many of those asked it rests on. */
export interface CoveredSum {
  /** Null where none had a number: never 0. */
  readonly sum: number | null;
  readonly known: number;
  readonly of: number;
}

/** The sum of one metric over rows. */
export function sumOf(rows: readonly ServingRow[], metric: LlmNowMetric): CoveredSum {
  let sum = 0;
  let known = 0;
  for (const row of rows) {
    const reading = servingReading(row, metric);
    if (!isNumber(reading)) continue;
    sum += reading;
    known += 1;
  }
  return { sum: known > 0 ? sum : null, known, of: rows.length };
}

/** The GPUs that are known to serve. */
export function servingGpus(rows: readonly ServingRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ server }) => server.join.gpuUuids));
}

/** All servers of one model. */
export interface ModelGroup {
  readonly model: string;
  readonly rows: readonly ServingRow[];
}

/** Rows by model, by the name that the servers give it. */
export function byModel(rows: readonly ServingRow[], nameless: string): readonly ModelGroup[] {
  const groups = new Map<string, ServingRow[]>();
  for (const row of rows) {
    const name = row.model?.model ?? nameless;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([model, own]) => ({ model, rows: own }));
}

/** Generated tokens a second per GPU over all servers whose GPUs are known; the others are left out of both sides. */
export function groupTokensPerGpu({ rows }: ModelGroup): CoveredSum {
  let sum = 0;
  let known = 0;
  let gpus = 0;
  for (const row of rows) {
    const perGpu = tokensPerGpu(row);
    if (!isNumber(perGpu)) continue;
    known += 1;
    gpus += row.server.join.gpuUuids.length;
    sum += perGpu * row.server.join.gpuUuids.length;
  }
  return { sum: gpus > 0 ? sum / gpus : null, known, of: rows.length };
}
