import type { Reading } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, linesOf, most } from '../captureFormat.ts';
import type { CaptureEntity, CaptureGpu, CaptureProblem, ParsedCapture } from '../parsedCapture.ts';
import { parsePrometheusText } from '../prometheus/prometheusText.ts';
import { expositionProblems, seriesOf } from '../prometheus/seriesOf.ts';
import { type LlmModelReadings, type LlmServer, llmLatencies } from './llmModel.ts';
import { llmReadings } from './llmReadings.ts';
import { tritonGpus } from './tritonGpus.ts';

/** A server's /metrics as a form: its models are the entities, its series stand beside them. */
function serverFormat(
  kind: string,
  servers: readonly LlmServer[],
  describe: string,
  names: RegExp,
): CaptureFormat {
  return {
    kind,
    describe,
    looksLike: (head) => names.test(head),
    parse: (text) => parseServer(kind, servers, text),
  };
}

function parseServer(kind: string, servers: readonly LlmServer[], text: string): ParsedCapture {
  const exposition = parsePrometheusText(text);
  const { models, startedAtSeconds } = llmReadings(exposition);
  const own = models.filter(({ server }) => servers.includes(server));
  const gpus: readonly CaptureGpu[] = servers.includes('triton') ? tritonGpus(exposition.samples) : [];
  const problems: CaptureProblem[] = [...expositionProblems(exposition)];
  if (own.length === 0 && gpus.length === 0)
    problems.push(fatalProblem('unreadable', `no metric of ${servers.join(' or ')} in this text`, text));
  const started: Record<string, Reading> = { startedAtSeconds };
  const server: CaptureEntity = { kind: 'llm-server', id: kind, parent: null, name: null, readings: started };
  const entities = [server, ...own.map((model, index) => modelEntity(model, kind, index))];
  return { kind, gpus, problems, entities, series: seriesOf(exposition) };
}

function modelEntity(model: LlmModelReadings, parent: string, index: number): CaptureEntity {
  const readings: Record<string, Reading> = { ...model.readings };
  for (const latency of llmLatencies) {
    readings[`${latency}Sum`] = model.latencies[latency].sum;
    readings[`${latency}Count`] = model.latencies[latency].count;
  }
  return {
    kind: 'llm-model',
    id: String(index),
    parent,
    name: model.model,
    readings,
    facts: { server: model.server },
  };
}

const nameList = /^[ \t]*[a-zA-Z_:][a-zA-Z0-9_:]{0,200}[ \t]*$/;

/** Names of vLLM's metrics, one per line. */
const vllmMetricNames: CaptureFormat = {
  kind: 'vllm-metric-names',
  describe: 'a list of vLLM metric names, one per line',
  looksLike: (head) => /^(?:[ \t]*vllm:\w+[ \t]*\r?\n){3}/.test(head),
  parse: (text) => {
    const names = linesOf(text)
      .filter((line) => nameList.test(line))
      .slice(0, most.entries);
    const problems =
      names.length > 0 ? [] : [fatalProblem('unreadable', 'no name of a metric in this text', text)];
    return {
      kind: 'vllm-metric-names',
      gpus: [],
      problems,
      fields: names.map((name) => ({ name: name.trim() })),
    };
  },
};

/** The metrics of inference servers. */
export const llmFormats: readonly CaptureFormat[] = [
  vllmMetricNames,
  serverFormat(
    'vllm-metrics',
    ['vllm'],
    "vLLM's /metrics, also through Ray, NIM and Dynamo",
    /^(?:ray_|nim_|dynamo_\w{0,20})?vllm[:_]\w/m,
  ),
  serverFormat('sglang-metrics', ['sglang'], "SGLang's /metrics", /^(?:ray_)?sglang[:_]\w/m),
  serverFormat('llamacpp-metrics', ['llamacpp'], "llama-server's /metrics", /^llamacpp[:_]\w/m),
  serverFormat('tgi-metrics', ['tgi'], "/metrics of Hugging Face's text-generation-inference", /^tgi_\w/m),
  serverFormat(
    'triton-metrics',
    ['triton', 'trtllm'],
    "Triton's /metrics, /prometheus/metrics of trtllm-serve",
    /^(?:nv_inference_|nv_gpu_|nv_trt_llm_|trtllm_)\w/m,
  ),
];
