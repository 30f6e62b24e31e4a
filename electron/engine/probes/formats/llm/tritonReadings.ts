import { isNumber, type Reading, unavailable } from '#shared/domain/reading.ts';
import { addTo, boundedEntry } from '../boundedMap.ts';
import type { Sample } from '../prometheus/exposition.ts';
import { addSeries } from './addSeries.ts';
import { type LlmMetric, type LlmModelReadings, llmMetrics } from './llmModel.ts';

const mostModels = 1024;
const mostNames = 1024;

/**
 * The models of a Triton server, with or without its TensorRT-LLM backend, which keeps its numbers in labels. Models are never added
 * up: an ensemble counts the requests of its members once more.
 */
export function tritonModels(samples: readonly Sample[]): readonly LlmModelReadings[] {
  const models = new Map<string, Map<string, Sample[]>>();
  for (const sample of samples) {
    const { model } = sample.labels;
    if (
      model === undefined ||
      !(sample.name.startsWith('nv_inference_') || sample.name.startsWith('nv_trt_llm_'))
    )
      continue;
    const series = boundedEntry(models, model, mostModels, () => new Map<string, Sample[]>());
    addTo(series, keyOf(sample), sample, mostNames);
  }
  return [...models].map(([model, series]) => readingsOf(model.slice(0, 400), series));
}

/** A family's name, and behind it the label that says which of its numbers this is. */
function keyOf({ name, labels }: Sample): string {
  const which = labels.request_type ?? labels.kv_cache_block_type ?? labels.inflight_batcher_specific_metric;
  return which === undefined ? name : `${name} ${which}`;
}

function readingsOf(model: string, series: ReadonlyMap<string, readonly Sample[]>): LlmModelReadings {
  const read = (...keys: readonly string[]): Reading => {
    const found = keys.map((key) => series.get(key)).find((samples) => samples !== undefined);
    return found ? addSeries(found, 'sum') : unavailable(`triton does not give ${keys.join(' or ')}`);
  };
  const readings = Object.fromEntries(
    llmMetrics.map((metric): [LlmMetric, Reading] => [metric, unavailable('triton has no such metric')]),
  ) as Record<LlmMetric, Reading>;
  readings.requestsFinishedTotal = read('nv_inference_request_success');
  readings.requestsRunningCount = read('nv_trt_llm_request_metrics scheduled');
  readings.requestsQueuedCount = read(
    'nv_trt_llm_request_metrics waiting',
    'nv_inference_pending_request_count',
  );
  readings.kvCacheUseRatio = usedOf(
    read('nv_trt_llm_kv_cache_block_metrics used'),
    read('nv_trt_llm_kv_cache_block_metrics max'),
  );
  const missing = unavailable('triton gives no such histogram');
  const none = { sum: missing, count: missing, buckets: [] };
  return {
    server: 'triton',
    model,
    readings,
    latencies: { timeToFirstTokenSeconds: none, timePerOutputTokenSeconds: none },
  };
}

function usedOf(used: Reading, max: Reading): Reading {
  if (!isNumber(used)) return used;
  if (!isNumber(max)) return max;
  return max > 0 ? used / max : unavailable('the cache has no blocks');
}
