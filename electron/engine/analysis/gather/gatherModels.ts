import { hoursPerWeek } from '#shared/analysis/window/hourOfWeek.ts';
import type { ServedModel } from '#shared/analysis/window/servedModel.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { modelKeyOf } from '#shared/sizing/check/names/modelNames.ts';
import type { HeldGpu } from '../../store/holderHistory.ts';
import type { LlmSpreads } from '../../store/llmHours.ts';
import type { KeptHost, KeptServer } from './keptHost.ts';
import type { RequestWeeks } from './requestWeeks.ts';
import type { WorkOfWindow } from './workMemory.ts';

/** What is known of served models in a window. */
export interface ModelSources {
  /** Whole hours. */
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  readonly spreads: readonly LlmSpreads[];
  readonly weeks: RequestWeeks;
  /** Servers as they are now, or were when they were last read. */
  readonly hosts: ReadonlyMap<string, KeptHost>;
  /** Who held the GPUs: tells where a model ran whose server is not known any more. */
  readonly held: WorkOfWindow['held'];
  readonly modelConfigs: readonly ModelConfig[];
}

/** Every model that was served in a window, with what it did and on which GPUs. */
export function gatherModels(sources: ModelSources): readonly ServedModel[] {
  const servers = serversByModel(sources.hosts);
  const configs = new Map(sources.modelConfigs.map((model) => [model.key, model]));
  const keys = new Map<string, string | null>();
  const keyOf = (model: string) => {
    const key = keys.get(model) ?? modelKeyOf(model.slice(0, 300), configs);
    keys.set(model, key);
    return key;
  };
  return sources.spreads.map((found) => {
    const server = servers.get(found.id);
    const fromMs = Math.max(sources.fromMs, found.firstMs);
    const gpuUuids = server?.gpuUuids.length
      ? server.gpuUuids
      : holdersGpus(found, sources.held.get(found.host) ?? []);
    return {
      id: found.id,
      host: found.host,
      place: found.place,
      server: server?.kind ?? null,
      model: found.model,
      modelKey: found.model === null ? null : keyOf(found.model),
      gpuUuids,
      fromMs,
      toMs: sources.toMs,
      coverage: Math.min(1, (found.coverageSeconds * 1000) / Math.max(1, sources.toMs - fromMs)),
      ...quantitiesOf(found),
      requestsByHourOfWeek: sources.weeks.get(found.id) ?? new Float32Array(hoursPerWeek).fill(Number.NaN),
    };
  });
}

type Quantities = Omit<
  ServedModel,
  | 'id'
  | 'host'
  | 'place'
  | 'server'
  | 'model'
  | 'modelKey'
  | 'gpuUuids'
  | 'fromMs'
  | 'toMs'
  | 'coverage'
  | 'requestsByHourOfWeek'
>;

function quantitiesOf({ spreads }: LlmSpreads): Quantities {
  return {
    inputTokensPerSecond: spreads.promptTokensPerSecond,
    outputTokensPerSecond: spreads.generatedTokensPerSecond,
    requestsPerSecond: spreads.requestsPerSecond,
    requestsRunning: spreads.requestsRunningCount,
    requestsQueued: spreads.requestsQueuedCount,
    kvCacheUsePercent: spreads.kvCacheUsePercent,
    ttftP95Seconds: spreads.timeToFirstTokenP95Seconds,
    tpotP95Seconds: spreads.timePerOutputTokenP95Seconds,
    preemptionsPerMinute: spreads.preemptionsPerMinute,
  };
}

function serversByModel(hosts: ReadonlyMap<string, KeptHost>): ReadonlyMap<string, KeptServer> {
  const found = new Map<string, KeptServer>();
  for (const { servers } of hosts.values())
    for (const server of servers) for (const id of server.ids) found.set(id, server);
  return found;
}

/** GPUs of its host whose holders were said to serve this model. */
function holdersGpus({ model }: LlmSpreads, held: readonly HeldGpu[]): readonly string[] {
  if (model === null) return [];
  const own = held.filter(({ holder }) => holder.model?.split(' + ').includes(model));
  return [...new Set(own.map(({ uuid }) => uuid))];
}
