import { isNumber, type Reading, unavailable } from '#shared/domain/reading.ts';
import type { Exposition, Sample } from '../prometheus/exposition.ts';
import { sampleReading } from '../prometheus/seriesOf.ts';
import { addHistograms } from './addHistograms.ts';
import { addSeries } from './addSeries.ts';
import {
  type LlmHistogram,
  type LlmLatency,
  type LlmMetric,
  type LlmModelReadings,
  type LlmReadings,
  llmLatencies,
  llmMetrics,
} from './llmModel.ts';
import { type ModelSeries, modelSeries } from './llmSeries.ts';
import { tritonModels } from './tritonReadings.ts';

/**
 * What a metrics text says of an inference server's models, in one form for vLLM (also through Ray, NIM and Dynamo), SGLang, TGI,
 * llama.cpp, TensorRT-LLM and Triton. What a server does not give is missing, with the reason.
 */
export function llmReadings({ samples }: Exposition): LlmReadings {
  const started = samples.find(({ name }) => name === 'process_start_time_seconds');
  return {
    models: [...modelSeries(samples).map(modelReadings), ...tritonModels(samples)].filter(hasAny),
    startedAtSeconds: started
      ? sampleReading(started)
      : unavailable('the server does not say when it started'),
  };
}

/** A server may name a model in settings alone (`cache_config_info`). */
function hasAny({ readings, latencies }: LlmModelReadings): boolean {
  return (
    llmMetrics.some((metric) => isNumber(readings[metric]) || readings[metric].state === 'failed') ||
    llmLatencies.some((latency) => isNumber(latencies[latency].count) || isNumber(latencies[latency].sum))
  );
}

function modelReadings(series: ModelSeries): LlmModelReadings {
  const readings = Object.fromEntries(llmMetrics.map((metric) => [metric, metricOf(series, metric)]));
  const latencies = Object.fromEntries(llmLatencies.map((latency) => [latency, latencyOf(series, latency)]));
  return {
    server: series.names.server,
    model: series.model,
    readings: readings as Readonly<Record<LlmMetric, Reading>>,
    latencies: latencies as Readonly<Record<LlmLatency, LlmHistogram>>,
  };
}

function metricOf({ names, byName }: ModelSeries, metric: LlmMetric): Reading {
  const candidates = names.metrics[metric] ?? [];
  const found = candidates.map((name) => byName.get(name)).find((samples) => samples !== undefined);
  if (!found) return unavailable(missingReason(names.server, candidates));
  const isRatio = metric.endsWith('Ratio');
  const total = addSeries(found, isRatio ? 'max' : 'sum');
  if (isRatio && isNumber(total) && total < 0)
    return unavailable('the server gives a negative ratio: not in use');
  return total;
}

function latencyOf({ names, byName }: ModelSeries, latency: LlmLatency): LlmHistogram {
  const candidates = names.latencies[latency] ?? [];
  const parts = (name: string, part: string): readonly Sample[] => byName.get(`${name}_${part}`) ?? [];
  const found = candidates.find((name) => parts(name, 'sum').length > 0 || parts(name, 'count').length > 0);
  if (found !== undefined) {
    const missing = unavailable('the server gives half of this histogram');
    return addHistograms(parts(found, 'sum'), parts(found, 'count'), parts(found, 'bucket'), missing);
  }
  const mean = names.means?.[latency];
  const missing = unavailable(missingReason(names.server, mean ? [mean.sum] : candidates));
  if (!mean || !byName.has(mean.sum)) return { sum: missing, count: missing, buckets: [] };
  return addHistograms(byName.get(mean.sum) ?? [], byName.get(mean.count) ?? [], [], missing);
}

function missingReason(server: string, candidates: readonly string[]): string {
  return candidates.length === 0
    ? `${server} has no such metric`
    : `${server} does not give ${candidates.join(' or ')}`;
}
