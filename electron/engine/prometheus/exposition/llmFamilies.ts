import {
  type LlmModelNow,
  type LlmNowMetric,
  type LlmServerStatus,
  llmMetricSpecs,
} from '#shared/domain/llmServer.ts';
import { isNumber } from '#shared/domain/reading.ts';
import type { ExposedSample, MetricFamily, SeriesLabels } from './metricFamily.ts';

const names: Readonly<Record<LlmNowMetric, readonly [name: string, factor: number]>> = {
  promptTokensPerSecond: ['prompt_tokens_per_second', 1],
  generatedTokensPerSecond: ['generated_tokens_per_second', 1],
  requestsPerSecond: ['requests_per_second', 1],
  requestsRunningCount: ['requests_running', 1],
  requestsQueuedCount: ['requests_queued', 1],
  kvCacheUsePercent: ['kv_cache_use_ratio', 0.01],
  timeToFirstTokenP50Seconds: ['time_to_first_token_p50_seconds', 1],
  timeToFirstTokenP95Seconds: ['time_to_first_token_p95_seconds', 1],
  timePerOutputTokenP50Seconds: ['time_per_output_token_p50_seconds', 1],
  timePerOutputTokenP95Seconds: ['time_per_output_token_p95_seconds', 1],
  preemptionsPerMinute: ['preemptions_per_second', 1 / 60],
  prefixCacheHitPercent: ['prefix_cache_hit_ratio', 0.01],
};

/** Families of LLM servers: whether each is read, what its models do, and which GPUs it uses. A missing reading has no series. */
export function llmFamilies(servers: readonly LlmServerStatus[]): readonly MetricFamily[] {
  const models = servers.flatMap((server) => server.models.map((model) => modelOf(server, model)));
  const readings = llmMetricSpecs.map(({ key, label }): MetricFamily => {
    const [name, factor] = names[key];
    const samples = models.flatMap(({ labels, readings }): ExposedSample[] => {
      const value = readings[key];
      return isNumber(value) ? [{ labels, value: Number((value * factor).toPrecision(12)) }] : [];
    });
    return { name: `headroom_llm_${name}`, help: `${label} of a model on a server.`, type: 'gauge', samples };
  });
  return [
    gauge(
      'headroom_llm_up',
      '1 where the metrics of an LLM server are read now, 0 where they cannot be.',
      servers.flatMap((server): ExposedSample[] =>
        server.phase === 'looking'
          ? []
          : [{ labels: labelsOf(server), value: server.phase === 'reading' ? 1 : 0 }],
      ),
    ),
    gauge(
      'headroom_llm_server_gpu',
      'A GPU that an LLM server uses; always 1.',
      servers.flatMap((server) =>
        server.join.gpuUuids.map(
          (uuid): ExposedSample => ({ labels: [...labelsOf(server), ['uuid', uuid]], value: 1 }),
        ),
      ),
    ),
    ...readings,
  ].filter(({ samples }) => samples.length > 0);
}

function gauge(name: string, help: string, samples: readonly ExposedSample[]): MetricFamily {
  return { name, help, type: 'gauge', samples };
}

function labelsOf({ host, place, kind }: LlmServerStatus): SeriesLabels {
  return [
    ['host', host],
    ['server', place],
    ['kind', kind ?? 'unknown'],
  ];
}

function modelOf(server: LlmServerStatus, { model, readings }: LlmModelNow) {
  const named: SeriesLabels = model === null ? [] : [['model', model]];
  return { labels: [...labelsOf(server), ...named], readings };
}
