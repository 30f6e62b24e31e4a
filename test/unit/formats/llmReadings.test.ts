import { describe, expect, it } from 'vitest';
import { counterIncrease } from '#engine/probes/formats/llm/counterIncrease.ts';
import { llmReadings } from '#engine/probes/formats/llm/llmReadings.ts';
import { parsePrometheusText } from '#engine/probes/formats/prometheus/prometheusText.ts';
import { capturesOf, captureText } from './captureStore.ts';

const modelsOf = (text: string) => llmReadings(parsePrometheusText(text)).models;
const captured = (prefix: string, part: string) =>
  modelsOf(captureText(capturesOf(prefix).find((file) => file.includes(part)) ?? ''))[0];

describe('vLLM', () => {
  it('after ten requests', () => {
    const model = captured('vllm-metrics', 'kserve');
    expect(model).toMatchObject({
      server: 'vllm',
      model: 'Qwen/Qwen3-0.6B',
      readings: {
        promptTokensTotal: 80,
        generatedTokensTotal: 500,
        requestsFinishedTotal: 10,
        requestsRunningCount: 0,
        requestsQueuedCount: 0,
        kvCacheUseRatio: 0,
        prefixCacheQueriesTotal: 80,
        prefixCacheHitsTotal: { state: 'unavailable' },
        preemptionsTotal: { state: 'unavailable', reason: 'vllm does not give num_preemptions_total' },
      },
      latencies: {
        timeToFirstTokenSeconds: { sum: 0.205, count: 10 },
        timePerOutputTokenSeconds: { sum: 0.864, count: 490 },
      },
    });
  });

  it('with two engines: sums, but the fullest cache; no sum of what is not a number', () => {
    const model = captured('vllm-metrics', 'two-engines');
    expect(model?.readings).toMatchObject({
      generatedTokensTotal: 150,
      requestsRunningCount: 3,
      kvCacheUseRatio: 0.5,
      prefixCacheHitsTotal: 10,
      requestsQueuedCount: { state: 'failed', reason: 'the server gives NaN' },
    });
    expect(model?.latencies.timePerOutputTokenSeconds.sum).toBe(2);
    const [partly] = modelsOf(
      'vllm:num_requests_waiting{engine="0"} NaN\nvllm:num_requests_waiting{engine="1"} 4\n',
    );
    expect(partly?.readings.requestsQueuedCount).toEqual({
      state: 'failed',
      reason: 'one of 2 series gives NaN',
    });
  });

  it('of 0.10, which has old and new names at once: the newer alone', () => {
    const [model] = modelsOf(
      'vllm:gpu_cache_usage_perc 0.9\nvllm:kv_cache_usage_perc 0.4\nvllm:time_per_output_token_seconds_sum 9\nvllm:time_per_output_token_seconds_count 9\nvllm:inter_token_latency_seconds_sum 1\nvllm:inter_token_latency_seconds_count 2\n',
    );
    expect(model?.readings.kvCacheUseRatio).toBe(0.4);
    expect(model?.latencies.timePerOutputTokenSeconds).toMatchObject({ sum: 1, count: 2 });
    const [old] = modelsOf('vllm:gpu_cache_usage_perc 0.9\nvllm:gpu_prefix_cache_hit_rate -1\n');
    expect(old?.readings).toMatchObject({
      kvCacheUseRatio: 0.9,
      prefixCacheHitRatio: { state: 'unavailable' },
    });
  });

  it.each([
    ['vllm:num_requests_running{model_name="m"} 3'],
    ['ray_vllm_num_requests_running{model_name="m"} 3'],
    ['ray_vllm:num_requests_running{model_name="m"} 3'],
    ['num_requests_running{model_name="m"} 3'],
    ['dynamo_component_vllm:num_requests_running{model_name="m"} 3'],
  ])('through others: %s', (line) => {
    expect(modelsOf(line)).toMatchObject([
      { server: 'vllm', model: 'm', readings: { requestsRunningCount: 3 } },
    ]);
  });

  it('gives a series without a model to the one model that there is', () => {
    const text =
      'vllm:num_requests_running{engine="0",model_name="m"} 2\nvllm:num_requests_running{engine="1"} 1\n';
    expect(modelsOf(text)).toMatchObject([{ model: 'm', readings: { requestsRunningCount: 3 } }]);
    expect(
      modelsOf(`${text}vllm:num_requests_running{model_name="n"} 7\n`).map(({ model }) => model),
    ).toEqual(['m', null, 'n']);
  });

  it('adds up histograms bucket by bucket, and leaves out those that an engine lacks', () => {
    const bucket = (engine: number, le: string, count: number) =>
      `vllm:time_to_first_token_seconds_bucket{engine="${engine}",le="${le}"} ${count}`;
    const [model] = modelsOf(
      [
        bucket(0, '0.1', 1),
        bucket(0, '1.0', 4),
        bucket(0, '+Inf', 5),
        bucket(1, '1', 2),
        bucket(1, '+Inf', 2),
      ].join('\n') +
        '\nvllm:time_to_first_token_seconds_count{engine="0"} 5\nvllm:time_to_first_token_seconds_count{engine="1"} 2\n',
    );
    expect(model?.latencies.timeToFirstTokenSeconds).toMatchObject({
      count: 7,
      buckets: [
        { le: 1, count: 6 },
        { le: Infinity, count: 7 },
      ],
    });
  });
});

describe('SGLang', () => {
  it('written twice counts once', () => {
    const model = captured('sglang-metrics', 'sglang-docs');
    expect(model?.readings).toMatchObject({
      promptTokensTotal: 8_128_902,
      generatedTokensTotal: 7_557_572,
      requestsRunningCount: 162,
      requestsQueuedCount: 2826,
      kvCacheUseRatio: 0.28,
      prefixCacheHitRatio: 0.007507552643049313,
    });
    const { buckets, count } = model?.latencies.timeToFirstTokenSeconds ?? { buckets: [], count: 0 };
    expect(buckets).toHaveLength(21);
    expect(buckets.at(-1)).toEqual({ le: Infinity, count });
  });

  it('of several tensor ranks: the largest, not their sum; whole names', () => {
    const model = captured('sglang-metrics', 'tp-ranks');
    expect(model).toMatchObject({
      model: 'glm-5.3',
      readings: { requestsQueuedCount: 11, requestsRunningCount: 2, kvCacheUseRatio: 0.42 },
    });
    const [parts] = modelsOf(
      [0, 1]
        .flatMap((dp) => [0, 1].map((tp) => `sglang:num_running_reqs{dp_rank="${dp}",tp_rank="${tp}"} 4`))
        .join('\n'),
    );
    expect(parts?.readings.requestsRunningCount).toBe(8);
  });

  it('with priorities: the series without one is the total', () => {
    expect(captured('sglang-metrics', 'priority')?.readings).toMatchObject({
      requestsRunningCount: 14,
      requestsQueuedCount: 2,
    });
  });
});

describe('other servers', () => {
  it('TGI keeps tokens as sums of histograms and names no model', () => {
    expect(captured('tgi-metrics', 'tgi')).toMatchObject({
      model: null,
      readings: {
        promptTokensTotal: 18_000,
        generatedTokensTotal: 12_500,
        kvCacheUseRatio: { reason: 'tgi has no such metric' },
      },
      latencies: {
        timePerOutputTokenSeconds: { sum: 2.1, count: 150 },
        timeToFirstTokenSeconds: { count: { state: 'unavailable' } },
      },
    });
  });

  it('llama.cpp', () => {
    expect(captured('llamacpp-metrics', 'test-60849337469')).toMatchObject({
      model: null,
      readings: {
        promptTokensTotal: 29_907,
        generatedTokensTotal: 94,
        requestsRunningCount: 1,
        requestsQueuedCount: 0,
      },
      latencies: { timePerOutputTokenSeconds: { count: { state: 'unavailable' } } },
    });
    expect(captured('llamacpp-metrics', 'pr-13196')?.latencies.timePerOutputTokenSeconds).toEqual({
      sum: 29.567,
      count: 673,
      buckets: [],
    });
  });

  it('TensorRT-LLM on Triton, whose numbers stand in labels; an ensemble is not added to its members', () => {
    const label = (model: string, type: string, value: number) =>
      `nv_trt_llm_request_metrics{model="${model}",request_type="${type}",version="1"} ${value}`;
    const models = modelsOf(
      [
        label('tensorrt_llm', 'scheduled', 5),
        label('tensorrt_llm', 'waiting', 2),
        label('tensorrt_llm', 'max', 512),
        'nv_trt_llm_kv_cache_block_metrics{kv_cache_block_type="used",model="tensorrt_llm"} 25',
        'nv_trt_llm_kv_cache_block_metrics{kv_cache_block_type="max",model="tensorrt_llm"} 100',
        'nv_inference_request_success{model="ensemble",version="1"} 59',
      ].join('\n'),
    );
    expect(models).toMatchObject([
      {
        model: 'tensorrt_llm',
        readings: { requestsRunningCount: 5, requestsQueuedCount: 2, kvCacheUseRatio: 0.25 },
      },
      { model: 'ensemble', readings: { requestsFinishedTotal: 59 } },
    ]);
  });

  it('none in a text of something else', () => {
    expect(modelsOf('go_goroutines 5\nprompt_tokens_total 4\nvllm_ 1\n')).toEqual([]);
  });
});

describe('the increase of a counter', () => {
  const gone = { state: 'unavailable', reason: 'x' } as const;
  it.each([
    [{ value: 100 }, { value: 130 }, 30, false],
    [{ value: 100 }, { value: 100 }, 0, false],
    [{ value: 100 }, { value: 5 }, 5, true],
    [{ value: 100, startedAtSeconds: 1000 }, { value: 130, startedAtSeconds: 2000 }, 130, true],
    [{ value: 100, startedAtSeconds: 1000 }, { value: 130, startedAtSeconds: 1000.01 }, 30, false],
    [{ value: 100, startedAtSeconds: 1000 }, { value: 130, startedAtSeconds: gone }, 30, false],
    [{ value: 100 }, { value: gone }, gone, false],
  ])('%j, %j', (previous, current, increase, wasReset) =>
    expect(counterIncrease(previous, current)).toEqual({ increase, wasReset }),
  );

  it('is missing at first', () =>
    expect(counterIncrease({ value: gone }, { value: 5 })).toMatchObject({
      increase: { state: 'unavailable' },
      wasReset: false,
    }));
});
