import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { type TrainingMemory, trainingMemory } from '#shared/sizing/training/trainingMemory.ts';
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
import { type WayToFit, waysToFit } from '#shared/sizing/training/waysToFit.ts';
import { type GpuPrice, gpuPrices } from '../parts/gpuPrices.ts';
import { numbersOf, outOfBounds, type TextFault } from '../parts/textForm.ts';
import type { TrainingForm } from './trainingForm.ts';

/** The same run on one kind of GPU. */
export interface TrainingRow {
  readonly gpu: GpuSpec;
  readonly price: GpuPrice | null;
  readonly needBytes: number;
  readonly fits: boolean;
  /** null where the catalogue has no rate of the GPU, or no length of the run was asked for. */
  readonly time: TrainingTime | null;
  /** US dollars of all GPU-hours at the list price; null where either is unknown. */
  readonly usd: number | null;
}

/** A run, sized; or what is wrong with the form. */
export type TrainingAnswer =
  | {
      readonly kind: 'run';
      readonly run: TrainingRun;
      readonly memory: TrainingMemory;
      readonly fits: boolean;
      readonly shown: TrainingRow;
      readonly ways: readonly WayToFit[];
      /** Every GPU of the catalogue: those that hold it first, the cheapest of them on top. */
      readonly rows: readonly TrainingRow[];
    }
  | { readonly kind: 'fault'; readonly fault: TextFault };

const labels = {
  gpus: 'GPUs',
  tp: 'Tensor parallel',
  pp: 'Pipeline stages',
  batch: 'Batch per GPU',
  sequence: 'Tokens each',
  rank: 'Rank',
};

/** Sizes what the form asks for. Never throws. */
export function answerTraining(form: TrainingForm, catalog: Catalog): TrainingAnswer {
  const run = runOf(form, catalog);
  if ('message' in run) return { kind: 'fault', fault: run };
  const { tokens } = run;
  const memory = trainingMemory(run.run);
  const rows = catalog.gpus.map((gpu) => rowOf({ ...run.run, gpu }, tokens, memory.total)).toSorted(byUse);
  const shown = rowOf(run.run, tokens, memory.total);
  return {
    kind: 'run',
    run: run.run,
    memory,
    fits: shown.fits,
    shown,
    ways: shown.fits ? [] : waysToFit(run.run),
    rows,
  };
}

function rowOf(run: TrainingRun, tokens: number | null, needBytes: number): TrainingRow {
  const price = gpuPrices().get(run.gpu.key) ?? null;
  const time = tokens === null ? null : trainingTime(run, tokens);
  return {
    gpu: run.gpu,
    price,
    needBytes,
    fits: needBytes <= run.gpu.memoryBytes,
    time,
    usd: time === null || price === null ? null : time.gpuHours * price.usdPerHour,
  };
}

function byUse(one: TrainingRow, other: TrainingRow): number {
  return (
    Number(other.fits) - Number(one.fits) ||
    (one.usd ?? Number.POSITIVE_INFINITY) - (other.usd ?? Number.POSITIVE_INFINITY) ||
    one.gpu.name.localeCompare(other.gpu.name, 'en')
  );
}

type Asked = { readonly run: TrainingRun; readonly tokens: number | null };

function runOf(form: TrainingForm, { gpus, models }: Catalog): Asked | TextFault {
  const model = models.find(({ key }) => key === form.model);
  if (!model) return { field: 'model', message: `There is no model "${form.model}" in the catalogue.` };
  const gpu = gpus.find(({ key }) => key === form.gpu);
  if (!gpu) return { field: 'gpu', message: `There is no GPU "${form.gpu}" in the catalogue.` };
  const numbers = numbersOf(form, labels, { tokens: 'Tokens of the run' });
  if ('message' in numbers) return numbers;
  const fault = outOfBounds([['tokens', 'Tokens of the run', numbers.tokens, 0.001, 1e10]]);
  if (fault) return fault;
  const run: TrainingRun = {
    model,
    gpu,
    gpus: numbers.gpus,
    method: methodOf(form, numbers.rank),
    optimizer: optimizers.find((one) => one === form.optimizer) ?? 'adamw-mixed',
    sharding: shardings.find((one) => one === form.sharding) ?? 'none',
    tensorParallel: numbers.tp,
    pipelineParallel: numbers.pp,
    recomputation: recomputations.find((one) => one === form.recompute) ?? 'full',
    flashAttention: form.flash === 'yes',
    fusedCrossEntropy: form.fused === 'yes',
    microBatch: numbers.batch,
    sequenceTokens: numbers.sequence,
  };
  const impossible = faultOfTraining(run);
  return impossible
    ? atField(impossible)
    : { run, tokens: numbers.tokens === null ? null : numbers.tokens * 1e6 };
}

function methodOf(form: TrainingForm, rank: number): TrainingMethod {
  if (form.method !== 'lora' && form.method !== 'qlora') return { kind: 'full' };
  return {
    kind: form.method,
    rank,
    targets: adapterTargets.find((one) => one === form.targets) ?? 'all-linear',
  };
}

const fields: Readonly<Record<string, keyof typeof labels>> = {
  gpus: 'gpus',
  tensorParallel: 'tp',
  pipelineParallel: 'pp',
  microBatch: 'batch',
  sequenceTokens: 'sequence',
  rank: 'rank',
};

/** The same sentence with the name that the field has on the screen. */
function atField({ field, message }: { readonly field: string; readonly message: string }): TextFault {
  const own = fields[field] ?? 'gpus';
  return {
    field: own,
    message: message.startsWith(field) ? labels[own] + message.slice(field.length) : message,
  };
}
