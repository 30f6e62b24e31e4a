import type { Reading } from '#shared/domain/reading.ts';

/** The kinds of server that are told apart by their metrics. */
export type LlmServer = 'vllm' | 'sglang' | 'tgi' | 'llamacpp' | 'trtllm' | 'triton';

/** A cumulative histogram, in seconds. */
export interface LlmHistogram {
  readonly sum: Reading;
  readonly count: Reading;
  /** Ascending by bound; the last bound is infinite. Empty where the server gives none or its series disagree. */
  readonly buckets: readonly LlmBucket[];
}

/** How many observations were at most `le` seconds. */
export interface LlmBucket {
  readonly le: number;
  readonly count: number;
}

/** The numbers of one model on one server. Those that end in `Total` only grow, until the server starts again. */
export const llmMetrics = [
  'promptTokensTotal',
  'generatedTokensTotal',
  'requestsFinishedTotal',
  'requestsRunningCount',
  'requestsQueuedCount',
  'kvCacheUseRatio',
  'preemptionsTotal',
  'prefixCacheQueriesTotal',
  'prefixCacheHitsTotal',
  'prefixCacheHitRatio',
] as const;
export type LlmMetric = (typeof llmMetrics)[number];

/** The latencies of one model on one server, as histograms. */
export const llmLatencies = ['timeToFirstTokenSeconds', 'timePerOutputTokenSeconds'] as const;
export type LlmLatency = (typeof llmLatencies)[number];

/** What one server says of one model. */
export interface LlmModelReadings {
  readonly server: LlmServer;
  /** Name of the model, or null where the server does not name it. Hostile. */
  readonly model: string | null;
  readonly readings: Readonly<Record<LlmMetric, Reading>>;
  readonly latencies: Readonly<Record<LlmLatency, LlmHistogram>>;
}

/** What a metrics text says of the server and its models. */
export interface LlmReadings {
  readonly models: readonly LlmModelReadings[];
  /** `process_start_time_seconds`, epoch seconds: when it changes, every counter began anew. */
  readonly startedAtSeconds: Reading;
}
