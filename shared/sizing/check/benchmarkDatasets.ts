/** Mean lengths of the prompts and answers of a benchmark, tokens. */
export interface MeanLengths {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a benchmark with a fixed set of prompts says of its latency, at the 99th percentile. */
interface Limits {
  readonly ttftSeconds: number;
  readonly tpotSeconds: number;
}

interface Dataset {
  readonly lengths: MeanLengths;
  readonly server: Limits | null;
  readonly interactive: Limits | null;
}

/**
 * The language models of MLPerf Inference 4.1 to 5.1, by their keys here: OpenOrca (Llama 2), CNN/DailyMail (GPT-J, Llama 3.1 8B),
 * OpenOrca with GSM8K and MBXP (Mixtral), LongBench, RULER and GovReport (405B), reasoning sets (DeepSeek-R1). Answers: tokens per
 * sample of the reference runs; prompts: general knowledge, to be verified. Limits: the rules of the benchmark.
 */
const mlperf: Readonly<Record<string, Dataset>> = {
  'Llama-2-70B': {
    lengths: { inputTokens: 295, outputTokens: 294.45 },
    server: { ttftSeconds: 2, tpotSeconds: 0.2 },
    interactive: { ttftSeconds: 0.45, tpotSeconds: 0.04 },
  },
  'GPT-J-6B': { lengths: { inputTokens: 870, outputTokens: 69 }, server: null, interactive: null },
  'Llama-3.1-8B': {
    lengths: { inputTokens: 778, outputTokens: 73 },
    server: { ttftSeconds: 2, tpotSeconds: 0.1 },
    interactive: { ttftSeconds: 0.5, tpotSeconds: 0.03 },
  },
  'Llama-3.1-405B': {
    lengths: { inputTokens: 9428, outputTokens: 684.68 },
    server: { ttftSeconds: 6, tpotSeconds: 0.175 },
    interactive: { ttftSeconds: 4.5, tpotSeconds: 0.08 },
  },
  'Mixtral-8x7B': {
    lengths: { inputTokens: 400, outputTokens: 144.84 },
    server: { ttftSeconds: 2, tpotSeconds: 0.2 },
    interactive: null,
  },
  'DeepSeek-V3/R1': {
    lengths: { inputTokens: 800, outputTokens: 3886 },
    server: { ttftSeconds: 2, tpotSeconds: 0.08 },
    interactive: null,
  },
};

/** Mean lengths of a benchmark's prompts and answers with a model; null where the load is no benchmark with a set of its own. */
export function datasetLengths(loadType: string, modelKey: string): MeanLengths | null {
  return isMlperf(loadType) ? (mlperf[modelKey]?.lengths ?? null) : null;
}

/** The limits that throughput of a benchmark was measured under; null where it had none. */
export function datasetLimits(loadType: string, modelKey: string): Limits | null {
  if (!isMlperf(loadType)) return null;
  const dataset = mlperf[modelKey];
  if (/interactive/i.test(loadType)) return dataset?.interactive ?? dataset?.server ?? null;
  return /server/i.test(loadType) ? (dataset?.server ?? null) : null;
}

/** MLPerf's rows tell neither how a model lies over GPUs nor, in some rounds, its numbers. */
export function isMlperf(loadType: string): boolean {
  return /^mlperf/i.test(loadType);
}
