import type { LlmLatency, LlmMetric, LlmServer } from './llmModel.ts';

/** How the names of one kind of server are mapped. */
export interface ServerNames {
  readonly server: LlmServer;
  /** What may stand before the bare name. */
  readonly prefixes: readonly string[];
  /** Bare names that can give a metric, the newest first: the first one present is taken, so that a renamed one is not counted twice. */
  readonly metrics: Readonly<Partial<Record<LlmMetric, readonly string[]>>>;
  readonly latencies: Readonly<Partial<Record<LlmLatency, readonly string[]>>>;
  /** Latencies of which only a sum and a count exist, under these bare names. */
  readonly means?: Readonly<Partial<Record<LlmLatency, { readonly sum: string; readonly count: string }>>>;
}

/** What Ray Serve, NIM and Dynamo put before the names that they pass on; Ray also turns `:` into `_`. */
const carriers = ['', 'ray_', 'nim_', 'dynamo_', 'dynamo_component_', 'ray_serve_'];

function carried(name: string): readonly string[] {
  return carriers.flatMap((carrier) => [`${carrier}${name}:`, `${carrier}${name}_`]);
}

const vllm: ServerNames = {
  server: 'vllm',
  prefixes: carried('vllm'),
  metrics: {
    promptTokensTotal: ['prompt_tokens_total'],
    generatedTokensTotal: ['generation_tokens_total'],
    requestsFinishedTotal: ['request_success_total'],
    requestsRunningCount: ['num_requests_running'],
    requestsQueuedCount: ['num_requests_waiting'],
    kvCacheUseRatio: ['kv_cache_usage_perc', 'gpu_cache_usage_perc'],
    preemptionsTotal: ['num_preemptions_total'],
    prefixCacheQueriesTotal: ['prefix_cache_queries_total', 'gpu_prefix_cache_queries_total'],
    prefixCacheHitsTotal: ['prefix_cache_hits_total', 'gpu_prefix_cache_hits_total'],
    prefixCacheHitRatio: ['gpu_prefix_cache_hit_rate'],
  },
  latencies: {
    timeToFirstTokenSeconds: ['time_to_first_token_seconds'],
    timePerOutputTokenSeconds: [
      'inter_token_latency_seconds',
      'time_per_output_token_seconds',
      'request_time_per_output_token_seconds',
    ],
  },
};

const sglang: ServerNames = {
  server: 'sglang',
  prefixes: carried('sglang'),
  metrics: {
    promptTokensTotal: ['prompt_tokens_total'],
    generatedTokensTotal: ['generation_tokens_total'],
    requestsFinishedTotal: ['num_requests_total'],
    requestsRunningCount: ['num_running_reqs'],
    requestsQueuedCount: ['num_queue_reqs'],
    kvCacheUseRatio: ['token_usage'],
    preemptionsTotal: ['num_retracted_reqs_total', 'num_retracted_requests_total'],
    prefixCacheHitsTotal: ['cached_tokens_total'],
    prefixCacheHitRatio: ['cache_hit_rate'],
  },
  latencies: {
    timeToFirstTokenSeconds: ['time_to_first_token_seconds'],
    timePerOutputTokenSeconds: ['inter_token_latency_seconds', 'time_per_output_token_seconds'],
  },
};

const tgi: ServerNames = {
  server: 'tgi',
  prefixes: ['tgi_'],
  metrics: {
    promptTokensTotal: ['request_input_length_sum'],
    generatedTokensTotal: ['request_generated_tokens_sum'],
    requestsFinishedTotal: ['request_success', 'request_success_total'],
    requestsRunningCount: ['batch_current_size'],
    requestsQueuedCount: ['queue_size'],
  },
  latencies: { timePerOutputTokenSeconds: ['request_mean_time_per_token_duration'] },
};

const llamacpp: ServerNames = {
  server: 'llamacpp',
  prefixes: ['llamacpp:', 'llamacpp_'],
  metrics: {
    promptTokensTotal: ['prompt_tokens_total'],
    generatedTokensTotal: ['tokens_predicted_total'],
    requestsRunningCount: ['requests_processing'],
    requestsQueuedCount: ['requests_deferred'],
    kvCacheUseRatio: ['kv_cache_usage_ratio'],
    prefixCacheHitsTotal: ['prompt_tokens_cached_total'],
  },
  latencies: {},
  means: {
    timePerOutputTokenSeconds: { sum: 'tokens_predicted_seconds_total', count: 'tokens_predicted_total' },
  },
};

const trtllm: ServerNames = {
  server: 'trtllm',
  prefixes: ['trtllm_', 'trtllm:'],
  metrics: {
    requestsFinishedTotal: ['request_success_total'],
    kvCacheUseRatio: ['kv_cache_utilization'],
    prefixCacheHitRatio: ['kv_cache_hit_rate'],
  },
  latencies: {
    timeToFirstTokenSeconds: ['time_to_first_token_seconds'],
    timePerOutputTokenSeconds: ['time_per_output_token_seconds'],
  },
};

/**
 * Names by server. Sources: the servers' own metrics, and the map of versions in gpustack's metrics_config.yaml (vLLM 0.9.2
 * and 0.11 rename, SGLang 0.4.4). Triton stands apart in tritonReadings.ts: it keeps its numbers in labels.
 */
export const serverNames: readonly ServerNames[] = [vllm, sglang, tgi, llamacpp, trtllm];

/** NIM passes vLLM's numbers on without any prefix; one of these says so. */
export const bareVllmNames: ReadonlySet<string> = new Set([
  'num_requests_running',
  'num_requests_waiting',
  'gpu_cache_usage_perc',
  'kv_cache_usage_perc',
  'prompt_tokens_total',
  'generation_tokens_total',
  'num_preemptions_total',
  'request_success_total',
  'time_to_first_token_seconds_bucket',
  'time_to_first_token_seconds_sum',
  'time_to_first_token_seconds_count',
  'time_per_output_token_seconds_bucket',
  'time_per_output_token_seconds_sum',
  'time_per_output_token_seconds_count',
]);
