import type { EpochMs } from '#shared/domain/units.ts';
import { type LlmCounts, loadLevels } from './llmCounters.ts';
import type { SimLlmServer } from './simLlmServers.ts';

interface Latency {
  readonly name: string;
  readonly bounds: readonly number[];
  /** Median seconds under a load of 0 to 1. */
  readonly medianOf: (load: number) => number;
}

/** vLLM's own bounds, those below and above what occurs left out. */
const latencies: readonly Latency[] = [
  {
    name: 'time_to_first_token_seconds',
    bounds: [0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
    medianOf: (load) => 0.07 + 0.25 * load ** 2 + 2.2 * Math.max(0, load - 0.9) * 10 * load,
  },
  {
    name: 'inter_token_latency_seconds',
    bounds: [0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1],
    medianOf: (load) => 0.013 + 0.035 * load ** 2,
  },
];

/** Share of requests at most `seconds` long: a log-logistic distribution. */
function shareBelow(seconds: number, median: number): number {
  return 1 / (1 + (median / seconds) ** 2.6);
}

/** Cumulative shares by load level and bound: the same for all servers, so computed once. */
const shares = latencies.map(({ bounds, medianOf }) =>
  Array.from({ length: loadLevels }, (_, level) => {
    const median = medianOf((level + 0.5) / loadLevels);
    return bounds.map((bound) => shareBelow(bound, median));
  }),
);

function histogram(
  { name, bounds, medianOf }: Latency,
  at: number,
  counts: LlmCounts,
  labels: string,
): string[] {
  const below = bounds.map((bound, column) => {
    const count = counts.requestsAtLoad.reduce(
      (sum, requests, level) => sum + requests * (shares[at]?.[level]?.[column] ?? 0),
      0,
    );
    return `vllm:${name}_bucket{${labels},le="${bound}"} ${Math.floor(count)}.0`;
  });
  const sum = counts.requestsAtLoad.reduce(
    (total, requests, level) => total + requests * medianOf((level + 0.5) / loadLevels) * 1.25,
    0,
  );
  return [
    `# HELP vllm:${name} Histogram of ${name} in seconds.`,
    `# TYPE vllm:${name} histogram`,
    ...below,
    `vllm:${name}_bucket{${labels},le="+Inf"} ${counts.requests}.0`,
    `vllm:${name}_count{${labels}} ${counts.requests}.0`,
    `vllm:${name}_sum{${labels}} ${sum}`,
  ];
}

/** What a simulated server answers to GET /metrics: vLLM's names of version 0.11. */
export function llmMetricsText(server: SimLlmServer, timeMs: EpochMs): string {
  const counts = server.counters.at(timeMs);
  const { load } = counts;
  const labels = `engine="0",model_name="${server.model}"`;
  const slots = 32 * server.gpus.length;
  const running = Math.round(slots * load);
  const queued = Math.round(Math.max(0, load - 0.93) * slots * 4);
  const kv = Math.min(1, 0.02 + 0.95 * load ** 1.3);
  const hits = Math.floor(counts.promptTokens * 0.38);
  const lines = [
    `process_start_time_seconds ${(counts.startedAtMs / 1000).toFixed(2)}`,
    `vllm:num_requests_running{${labels}} ${running}.0`,
    `vllm:num_requests_waiting{${labels}} ${queued}.0`,
    `vllm:kv_cache_usage_perc{${labels}} ${kv.toFixed(4)}`,
    `vllm:prompt_tokens_total{${labels}} ${counts.promptTokens}.0`,
    `vllm:generation_tokens_total{${labels}} ${counts.generatedTokens}.0`,
    `vllm:request_success_total{${labels},finished_reason="stop"} ${counts.requests}.0`,
    `vllm:num_preemptions_total{${labels}} ${counts.preemptions}.0`,
    `vllm:prefix_cache_queries_total{${labels}} ${counts.promptTokens}.0`,
    `vllm:prefix_cache_hits_total{${labels}} ${hits}.0`,
    ...latencies.flatMap((latency, at) => histogram(latency, at, counts, labels)),
  ];
  return `${lines.join('\n')}\n`;
}
