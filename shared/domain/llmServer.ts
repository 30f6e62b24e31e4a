import type { Failure } from './failure.ts';
import type { Fact, Reading } from './reading.ts';
import type { EpochMs, Seconds } from './units.ts';

/** The inference servers that are told apart, by what they answer. */
export const llmServerKinds = ['vllm', 'sglang', 'tgi', 'llamacpp', 'trtllm', 'triton', 'ollama'] as const;
export type LlmServerKind = (typeof llmServerKinds)[number];

/** The servers' names as their makers write them. */
export const llmServerNames: Readonly<Record<LlmServerKind, string>> = {
  vllm: 'vLLM',
  sglang: 'SGLang',
  tgi: 'TGI',
  llamacpp: 'llama.cpp',
  trtllm: 'TensorRT-LLM',
  triton: 'Triton',
  ollama: 'Ollama',
};

/** A server that the user named in the hosts file: a port on the host's loopback, or a URL as the host sees it. */
export type LlmEndpoint = { readonly port: number } | { readonly url: string };

/** What is known of one model on one server now, in the order in which it is shown. */
export const llmMetricSpecs = [
  { key: 'promptTokensPerSecond', label: 'Prompt tokens', short: 'In tok/s', unit: 'rate' },
  { key: 'generatedTokensPerSecond', label: 'Generated tokens', short: 'Out tok/s', unit: 'rate' },
  { key: 'requestsPerSecond', label: 'Requests finished', short: 'Req/s', unit: 'rate' },
  { key: 'requestsRunningCount', label: 'Requests running', short: 'Running', unit: 'count' },
  { key: 'requestsQueuedCount', label: 'Requests queued', short: 'Queued', unit: 'count' },
  { key: 'kvCacheUsePercent', label: 'KV cache in use', short: 'KV', unit: 'percent' },
  {
    key: 'timeToFirstTokenP50Seconds',
    label: 'Time to first token, p50',
    short: 'TTFT p50',
    unit: 'seconds',
  },
  {
    key: 'timeToFirstTokenP95Seconds',
    label: 'Time to first token, p95',
    short: 'TTFT p95',
    unit: 'seconds',
  },
  { key: 'timePerOutputTokenP50Seconds', label: 'Time per token, p50', short: 'TPOT p50', unit: 'seconds' },
  { key: 'timePerOutputTokenP95Seconds', label: 'Time per token, p95', short: 'TPOT p95', unit: 'seconds' },
  { key: 'preemptionsPerMinute', label: 'Preemptions a minute', short: 'Preempt', unit: 'rate' },
  { key: 'prefixCacheHitPercent', label: 'Prefix cache hits', short: 'Prefix', unit: 'percent' },
] as const satisfies readonly LlmMetricSpec[];

/** What one number of a model is called and measured in; `rate` is per second or minute as its key says. */
export interface LlmMetricSpec {
  readonly key: string;
  readonly label: string;
  /** Table header, at most 9 characters. */
  readonly short: string;
  readonly unit: 'rate' | 'count' | 'percent' | 'seconds';
}

export type LlmNowMetric = (typeof llmMetricSpecs)[number]['key'];

/** Names of `llmMetricSpecs`, in order. */
export const llmNowMetrics: readonly LlmNowMetric[] = llmMetricSpecs.map(({ key }) => key);

/** One model on one server, as it was last read. */
export interface LlmModelNow {
  /** Key of its history: server and model. */
  readonly id: string;
  /** Null where the server does not name it. Hostile. */
  readonly model: string | null;
  readonly readings: Readonly<Record<LlmNowMetric, Reading>>;
  /** Seconds that the rates span, null until there are two readings; percentiles span up to a minute. */
  readonly overSeconds: Seconds | null;
  /** True where the server's counters began anew within these seconds: rates are then lower bounds. */
  readonly wasReset: boolean;
}

/** How a server was joined to the GPUs it uses. */
export interface LlmGpuJoin {
  /**
   * `pid`: the process that listens started (or is) the processes on these GPUs. `namespace`: a process on them listens on
   * this port inside its own network namespace. `command-line`: one of their processes names the port. `none`: not known.
   */
  readonly basis: 'pid' | 'namespace' | 'command-line' | 'none';
  /** One sentence: what the join rests on, or why there is none. */
  readonly why: string;
  /** Empty where not known. */
  readonly gpuUuids: readonly string[];
}

/** Where a server stands. `reading` alone means that its numbers are now. */
export type LlmServerPhase = 'looking' | 'reading' | 'failed';

/** One server on one host. */
export interface LlmServerStatus {
  /** Unique in the fleet: host and place. */
  readonly id: string;
  readonly host: string;
  readonly demo: boolean;
  /** `127.0.0.1:8000`, or the configured URL: as the host sees it. */
  readonly place: string;
  readonly found: 'listener' | 'configured';
  /** Null until it has answered once. */
  readonly kind: LlmServerKind | null;
  readonly version: Fact;
  readonly phase: LlmServerPhase;
  /** Why it is not read, null while it is. */
  readonly failure: Failure | null;
  readonly readAtMs: EpochMs | null;
  /** The process that listens, where the host lets us see it. */
  readonly pid: number | null;
  /** Its name. Hostile. */
  readonly process: string | null;
  readonly join: LlmGpuJoin;
  readonly models: readonly LlmModelNow[];
}

/** What was looked at, so that "none found" says how far it can be relied on. */
export interface LlmCoverage {
  /** Hosts that are connected and have told their listening ports. */
  readonly hostsLookedAt: number;
  readonly hosts: number;
  /** Hosts whose sshd refuses to forward, so that nothing on them can be read. */
  readonly hostsRefusing: readonly string[];
}
