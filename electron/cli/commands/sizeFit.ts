import type { Command } from 'commander';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { type Engine, engineRule } from '#shared/sizing/engineRule.ts';
import { engineFault } from '#shared/sizing/engineSupport.ts';
import { type FitVerdict, fitVerdict, tensorParallelFault } from '#shared/sizing/fitVerdict.ts';
import { type Deployment, fitMemory, maxConcurrency, maxContext } from '#shared/sizing/memoryFit.ts';
import { expertParallel, gpusOf, type Parallelism, pipelineOf } from '#shared/sizing/parallelism.ts';
import { migSlices } from '#shared/sizing/plan/migSlices.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { chooseModel, readCatalog } from '../sizeCatalog.ts';
import { engineNamed, gpuNamed, kvNamed, numberOf, weightNamed, wholeOf } from '../sizeChoices.ts';

interface FitOptions {
  readonly gpu: string;
  readonly slice?: string;
  readonly memoryGib?: string;
  readonly gpus: string;
  readonly stages: string;
  readonly expertParallel?: boolean;
  readonly dataParallelAttention?: boolean;
  readonly weights: string;
  readonly kv: string;
  readonly engine: string;
  readonly engineVersion?: string;
  readonly context: string;
  readonly concurrency: string;
  readonly configJson?: string;
  readonly json?: boolean;
}

/** `headroom size fit`. */
export function addSizeFit(size: Command, context: CliContext): void {
  size
    .command('fit')
    .description('Say whether a model fits on GPUs, where their memory goes, and what is left for requests.')
    .argument('[model]', 'name in the catalogue, or its Hugging Face id')
    .option('--config-json <file>', 'config.json of a model on Hugging Face, in place of a name')
    .requiredOption('--gpu <key>', 'GPU of the catalogue: h100-sxm, l40s, ...')
    .option(
      '--slice <name>',
      '1g, 2g or 3g, as the GPU has them: a MIG instance of the GPU in place of all of it',
    )
    .option('--memory-gib <n>', 'memory of each GPU that this server may take, where others share it')
    .option('--gpus <n>', 'GPUs of one tensor-parallel group', '1')
    .option('--stages <n>', 'stages of a pipeline, each such a group', '1')
    .option('--expert-parallel', 'whole experts on each GPU of the group')
    .option(
      '--data-parallel-attention',
      'experts so, and attention whole on each GPU, with requests of its own',
    )
    .option('--weights <format>', 'bf16, fp8, int8, int4, nvfp4, mxfp4, Q4_K_M, ...', 'bf16')
    .option('--kv <format>', 'bf16, fp8 or nvfp4', 'bf16')
    .option('--engine <name>', 'vllm, sglang, tensorrt-llm or llama.cpp', 'vllm')
    .option('--engine-version <version>', 'of vLLM: decides what it takes and keeps of the memory')
    .option('--context <tokens>', 'prompt and answer of a request together', '4096')
    .option('--concurrency <n>', 'requests at once that are to fit', '1')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Ends with code 2 where the model does not load, or the requests of --context and --concurrency do not fit at once,
and with 5 where it loads and nobody can tell how much its requests take.

Examples:
  headroom size fit Llama-3.1-70B --gpu h100-sxm --gpus 4 --weights fp8 --context 8192
  headroom size fit DeepSeek-V3/R1 --gpu h200-sxm --gpus 8 --weights fp8 --kv fp8 --data-parallel-attention
  headroom size fit --config-json my-model/config.json --gpu l40s`,
    )
    .action((model: string | undefined, options: FitOptions) => sizeFit(context, model, options));
}

async function sizeFit(context: CliContext, name: string | undefined, options: FitOptions): Promise<void> {
  const { terminal } = context;
  const catalog = await readCatalog(context);
  const model = await chooseModel(context, catalog, name, options.configJson);
  const deployment = deploymentOf(model, catalog, options);
  const tokens = wholeOf('--context', options.context, model.maxContext || 1e7);
  const sequences = wholeOf('--concurrency', options.concurrency, 1_000_000);
  const memory = fitMemory(deployment);
  const verdict = fitVerdict(deployment, { tokens, sequences }, catalog.gpus);
  const answer = {
    model: deployment.model.key,
    gpu: deployment.gpu.key,
    parallelism: deployment.over,
    fits: verdict.fits,
    verdict: verdict.sentence,
    memoryPerGpuBytes: {
      ...memory.overhead,
      weights: memory.weights,
      kvBudget: memory.kvBudget,
      total: memory.total,
    },
    maxConcurrency: maxConcurrency(deployment, tokens),
    atContext: tokens,
    maxContext: maxContext(deployment, sequences),
    atConcurrency: sequences,
  };
  if (options.json || !terminal.human) terminal.json(answer);
  else for (const line of linesOf(answer)) terminal.line(line);
  context.end(codeOf(verdict));
}

function codeOf({ fits }: FitVerdict) {
  if (fits === null) return exitCode.notKnown;
  return fits ? exitCode.allWell : exitCode.someFailed;
}

function deploymentOf(model: ModelConfig, catalog: Catalog, options: FitOptions): Deployment {
  const gpu = partOf(gpuNamed(options.gpu, catalog.gpus), options.slice);
  const weights = weightNamed(options.weights);
  const kv = kvNamed(options.kv);
  const engine = engineNamed(options.engine);
  const rule = engineRule(engine, versionOf(engine, options.engineVersion));
  const fault = engineFault({ engine, gpu, weights, kv });
  if (fault !== null) throw new UsageError(fault, 'Choose another --engine, --gpu, --weights or --kv.');
  const limit = options.memoryGib === undefined ? {} : { memoryBytes: memoryOf(gpu, options.memoryGib) };
  const over = layoutOf(model, options);
  if (options.slice !== undefined && gpusOf(over) > 1)
    throw new UsageError(
      `a replica cannot span ${gpusOf(over)} slices: MIG instances do not reach each other`,
      'Leave out --gpus and --stages, or --slice.',
    );
  return { model, gpu, isSlice: options.slice !== undefined, ...limit, weights, kv, rule, over };
}

function memoryOf(gpu: GpuSpec, text: string): number {
  const bytes = numberOf('--memory-gib', text) * 2 ** 30;
  if (bytes > 0 && bytes <= gpu.memoryBytes) return bytes;
  throw new UsageError(
    `--memory-gib must be above 0 and at most the ${(gpu.memoryBytes / 2 ** 30).toFixed(1)} GiB of ${gpu.name}, not ${text}`,
    'Choose one within.',
  );
}

function partOf(card: GpuSpec, slice: string | undefined): GpuSpec {
  if (slice === undefined) return card;
  const slices = migSlices(card);
  const found = slices.find(({ name }) => name === slice);
  if (found) return found.gpu;
  throw new UsageError(
    `${card.name} has no slice ${slice}`,
    slices.length > 0
      ? `Give ${slices.map(({ name }) => name).join(', ')}.`
      : 'It has no MIG whose instances are known: leave --slice out.',
  );
}

function versionOf(engine: Engine, text: string | undefined): string | undefined {
  if (text !== undefined && engine !== 'vllm')
    throw new UsageError(
      `--engine-version changes nothing for ${engine}: only what vLLM takes is known by its release`,
      'Leave the option out.',
    );
  if (text === undefined || /^v?\d+\.\d+[\w.+-]*$/.test(text)) return text;
  throw new UsageError(
    `--engine-version takes a version, not "${text}"`,
    'For example --engine-version 0.22.1',
  );
}

function layoutOf(model: ModelConfig, options: FitOptions): Parallelism {
  const { key, moe, layers } = model;
  const gpus = wholeOf('--gpus', options.gpus, 1024);
  const stages = wholeOf('--stages', options.stages, layers || 1024);
  const isApart = options.dataParallelAttention ?? false;
  const fault = isApart ? null : tensorParallelFault(model, gpus);
  if (fault !== null) throw new UsageError(`--gpus ${gpus}: ${fault} of ${key}`, layoutsThatDo(model, gpus));
  if (!options.expertParallel && !isApart) return pipelineOf(gpus, stages);
  if (stages > 1)
    throw new UsageError(
      '--stages stands alone: not with experts or attention apart',
      'Leave one of them out.',
    );
  if (!moe) throw new UsageError(`${key} has no experts to spread`, 'Leave the option out.');
  if (moe.experts % gpus !== 0)
    throw new UsageError(`the ${moe.experts} experts of ${key} do not divide over --gpus ${gpus}`);
  return expertParallel(gpus, isApart ? 'data-parallel' : 'tensor-parallel');
}

/** The nearest groups that heads divide over, and stages of single GPUs. */
function layoutsThatDo(model: ModelConfig, gpus: number): string {
  const counts = Array.from({ length: 2 * gpus }, (_, at) => at + 1);
  const good = counts.filter((count) => tensorParallelFault(model, count) === null);
  const below = good.findLast((count) => count < gpus);
  const above = good.find((count) => count > gpus);
  const groups = [below, above].filter((count) => count !== undefined).join(' or ');
  const stages = gpus <= model.layers ? `, or --gpus 1 --stages ${gpus}` : '';
  return `Give --gpus ${groups}${stages}.`;
}

interface FitAnswer {
  readonly verdict: string;
  readonly memoryPerGpuBytes: Readonly<Record<string, number>>;
  readonly maxConcurrency: number | null;
  readonly atContext: number;
  readonly maxContext: number | null;
  readonly atConcurrency: number;
}

function linesOf(answer: FitAnswer): readonly string[] {
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  const unknown = 'not known: its attention does not follow from its dimensions';
  return [
    answer.verdict,
    ...Object.entries(answer.memoryPerGpuBytes).map(
      ([part, bytes]) => `  ${part.padEnd(14)} ${gib(bytes)} per GPU`,
    ),
    `Requests of ${answer.atContext} tokens at once: ${answer.maxConcurrency ?? unknown}`,
    `Longest context with ${answer.atConcurrency} at once: ${answer.maxContext ?? unknown}`,
  ];
}
