import type { Command } from 'commander';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { trainingMemory } from '#shared/sizing/training/trainingMemory.ts';
import {
  adapterTargets,
  faultOfTraining,
  optimizers,
  recomputations,
  shardings,
  type TrainingMethod,
  type TrainingRun,
} from '#shared/sizing/training/trainingRun.ts';
import { type TrainingTime, trainingTime } from '#shared/sizing/training/trainingTime.ts';
import { waysToFit } from '#shared/sizing/training/waysToFit.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { chooseModel, readCatalog } from '../sizeCatalog.ts';
import { gpuNamed, numberOf, oneOf } from '../sizeChoices.ts';
import { optionFault } from '../sizeFault.ts';

interface TrainOptions {
  readonly configJson?: string;
  readonly gpu: string;
  readonly gpus: string;
  readonly method: string;
  readonly rank: string;
  readonly targets: string;
  readonly optimizer: string;
  readonly sharding: string;
  readonly tp: string;
  readonly pp: string;
  readonly recompute: string;
  readonly flashAttention: boolean;
  readonly fusedCrossEntropy?: boolean;
  readonly batch: string;
  readonly sequence: string;
  readonly tokens?: string;
  readonly json?: boolean;
}

/** `headroom size train`. */
export function addSizeTrain(size: Command, context: CliContext): void {
  size
    .command('train')
    .description('Say whether a training run fits on GPUs, where their memory goes, and how long it takes.')
    .argument('[model]', 'name in the catalogue, or its Hugging Face id')
    .option('--config-json <file>', 'config.json of a model on Hugging Face, in place of a name')
    .requiredOption('--gpu <key>', 'GPU of the catalogue: h100-sxm, rtx-4090, ...')
    .option('--gpus <n>', 'GPUs in all', '1')
    .option('--method <name>', 'full, lora or qlora', 'full')
    .option('--rank <n>', 'rank of adapters', '8')
    .option('--targets <name>', `matrices with adapters: ${adapterTargets.join(', ')}`, 'all-linear')
    .option('--optimizer <name>', optimizers.join(', '), 'adamw-mixed')
    .option('--sharding <name>', `over data-parallel GPUs: ${shardings.join(', ')}`, 'none')
    .option('--tp <n>', 'GPUs that share every layer', '1')
    .option('--pp <n>', 'stages that share the layers out', '1')
    .option('--recompute <name>', recomputations.join(', '), 'full')
    .option('--no-flash-attention', 'attention that keeps its scores')
    .option('--fused-cross-entropy', 'no logits are held (Liger, Unsloth)')
    .option('--batch <n>', 'sequences of a step on one GPU', '1')
    .option('--sequence <tokens>', 'of a sequence as they really are, padding included', '2048')
    .option('--tokens <n>', 'tokens of the whole run, for its time: 1e9')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .addHelpText(
      'after',
      `
Ends with code 2 where it does not fit, with the changes that would make it fit.

Examples:
  headroom size train Qwen2.5-7B --gpu h100-sxm --method lora --rank 16 --sequence 4096
  headroom size train Llama-3.1-70B --gpu h100-sxm --gpus 64 --sharding zero3 --tokens 1e9`,
    )
    .action((model: string | undefined, options: TrainOptions) => train(context, model, options));
}

async function train(context: CliContext, name: string | undefined, options: TrainOptions): Promise<void> {
  const { terminal } = context;
  const catalog = await readCatalog(context);
  const run = runOf(await chooseModel(context, catalog, name, options.configJson), catalog, options);
  const fault = faultOfTraining(run);
  if (fault) throw optionFault(fault, 'See: headroom size train --help');
  const memory = trainingMemory(run);
  const fits = memory.total <= run.gpu.memoryBytes;
  const { trainable, total, ...parts } = memory;
  const answer = {
    model: run.model.key,
    gpu: run.gpu.key,
    gpus: run.gpus,
    fits,
    memoryPerGpuBytes: { ...parts, total, available: run.gpu.memoryBytes },
    trainableParameters: trainable,
    time: timeOf(run, options.tokens),
    waysToFit: fits ? [] : waysToFit(run).map(({ change, totalBytes }) => ({ change, totalBytes })),
  };
  if (options.json || !terminal.human) terminal.json(answer);
  else for (const line of linesOf(run, answer)) terminal.line(line);
  context.end(fits ? exitCode.allWell : exitCode.someFailed);
}

function runOf(model: ModelConfig, catalog: Catalog, options: TrainOptions): TrainingRun {
  return {
    model,
    gpu: gpuNamed(options.gpu, catalog.gpus),
    gpus: numberOf('--gpus', options.gpus),
    method: methodOf(options),
    optimizer: oneOf('optimizer', options.optimizer, optimizers),
    sharding: oneOf('sharding', options.sharding, shardings),
    tensorParallel: numberOf('--tp', options.tp),
    pipelineParallel: numberOf('--pp', options.pp),
    recomputation: oneOf('recomputation', options.recompute, recomputations),
    flashAttention: options.flashAttention,
    fusedCrossEntropy: options.fusedCrossEntropy === true,
    microBatch: numberOf('--batch', options.batch),
    sequenceTokens: numberOf('--sequence', options.sequence),
  };
}

function methodOf({ method, rank, targets }: TrainOptions): TrainingMethod {
  const kind = oneOf('method', method, ['full', 'lora', 'qlora'] as const);
  if (kind === 'full') return { kind };
  return { kind, rank: numberOf('--rank', rank), targets: oneOf('set of matrices', targets, adapterTargets) };
}

function timeOf(run: TrainingRun, tokens: string | undefined): TrainingTime | null {
  if (tokens === undefined) return null;
  const count = numberOf('--tokens', tokens);
  if (count >= 1 && count <= 1e16) return trainingTime(run, count);
  throw new UsageError(`--tokens must be from 1 to 1e16, not ${tokens}`, 'For example --tokens 1e9');
}

interface TrainAnswer {
  readonly fits: boolean;
  readonly memoryPerGpuBytes: Readonly<Record<string, number>>;
  readonly trainableParameters: number;
  readonly time: TrainingTime | null;
  readonly waysToFit: readonly { readonly change: string; readonly totalBytes: number }[];
}

function linesOf({ model, gpu, gpus, method }: TrainingRun, answer: TrainAnswer): readonly string[] {
  const gib = (bytes: number) => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
  const hours = (seconds: number) => `${(seconds / 3600).toFixed(1)} h`;
  const { time } = answer;
  return [
    `${model.key} (${method.kind}) ${answer.fits ? 'fits' : 'does not fit'} on ${gpus} x ${gpu.name}.`,
    ...Object.entries(answer.memoryPerGpuBytes).map(
      ([part, bytes]) => `  ${part.padEnd(14)} ${gib(bytes)} per GPU`,
    ),
    `Trained parameters: ${(answer.trainableParameters / 1e6).toFixed(1)} million`,
    ...(time
      ? [
          `Time: ${hours(time.seconds)} (${hours(time.low)} to ${hours(time.high)}), ${Math.round(time.gpuHours)} GPU-hours`,
          `  at ${Math.round(time.utilisation.value * 100)} % of the peak: ${time.utilisation.basis}, ${time.utilisation.source}`,
        ]
      : []),
    ...answer.waysToFit.map(({ change, totalBytes }) => `Would fit: ${change} (${gib(totalBytes)} per GPU)`),
  ];
}
