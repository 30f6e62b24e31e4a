import { groupedBy } from '#shared/analysis/findings/evidence/groupedBy.ts';
import { hourOfWeekIn, hoursPerWeek } from '#shared/analysis/window/hourOfWeek.ts';
import type { ServedModel } from '#shared/analysis/window/servedModel.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { modelKeyOf } from '#shared/sizing/check/names/modelNames.ts';
import type { HeldGpu } from '../../store/holderHistory.ts';
import type { LlmRequestHour, LlmSpreads } from '../../store/llmHours.ts';
import type { KeptHost, KeptServer } from './keptHost.ts';

/** What is known of served models in a window. */
export interface ModelSources {
  /** Whole hours. */
  readonly fromMs: EpochMs;
  readonly toMs: EpochMs;
  /** IANA zone of the hours of the week. */
  readonly timeZone: string;
  readonly spreads: readonly LlmSpreads[];
  readonly requestHours: readonly LlmRequestHour[];
  /** Servers as they are now, or were when they were last read. */
  readonly hosts: ReadonlyMap<string, KeptHost>;
  /** Who held the GPUs: tells where a model ran whose server is not known any more. */
  readonly held: readonly HeldGpu[];
  readonly modelConfigs: readonly ModelConfig[];
}

/** Every model that was served in a window, with what it did and on which GPUs. */
export function gatherModels(sources: ModelSources): readonly ServedModel[] {
  const servers = serversByModel(sources.hosts);
  const configs = new Map(sources.modelConfigs.map((model) => [model.key, model]));
  const weeks = weeksOf(sources);
  const heldBy = groupedBy(sources.held, ({ host }) => host);
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
      : holdersGpus(found, heldBy.get(found.host) ?? []);
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
      requestsByHourOfWeek: weeks.get(found.id) ?? new Float32Array(hoursPerWeek).fill(Number.NaN),
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

/** Mean requests per second by model and hour of the week, by the time that was read; NaN where none was. */
function weeksOf({ requestHours, timeZone }: ModelSources): ReadonlyMap<string, Float32Array> {
  const known = weeksMade.get(requestHours);
  if (known?.timeZone === timeZone) return known.weeks;
  const weeks = madeWeeks(requestHours, timeZone);
  weeksMade.set(requestHours, { timeZone, weeks });
  return weeks;
}

/** A window that is followed asks for the same hours again: hundreds of thousands of them. */
const weeksMade = new WeakMap<
  ModelSources['requestHours'],
  { readonly timeZone: string; readonly weeks: ReadonlyMap<string, Float32Array> }
>();

function madeWeeks(
  requestHours: ModelSources['requestHours'],
  timeZone: string,
): ReadonlyMap<string, Float32Array> {
  const hourOfWeek = hourOfWeekIn(timeZone);
  const hours = new Map<EpochMs, number>();
  const slotOf = (hourMs: EpochMs) => {
    const slot = hours.get(hourMs) ?? hourOfWeek(hourMs);
    hours.set(hourMs, slot);
    return slot;
  };
  const sums = new Map<string, { readonly requests: Float64Array; readonly seconds: Float64Array }>();
  for (const { id, hourMs, coverageSeconds, requestsPerSecond } of requestHours) {
    const sum = sums.get(id) ?? {
      requests: new Float64Array(hoursPerWeek),
      seconds: new Float64Array(hoursPerWeek),
    };
    sums.set(id, sum);
    const slot = slotOf(hourMs);
    sum.requests[slot] = (sum.requests[slot] ?? 0) + requestsPerSecond * coverageSeconds;
    sum.seconds[slot] = (sum.seconds[slot] ?? 0) + coverageSeconds;
  }
  return new Map(
    [...sums].map(([id, { requests, seconds }]) => [
      id,
      Float32Array.from(requests, (sum, slot) => sum / (seconds[slot] ?? 0)),
    ]),
  );
}
