import { formatGibibytes } from '#shared/domain/format.ts';
import type { TrainingMemory } from '#shared/sizing/training/trainingMemory.ts';
import type { TrainingRun } from '#shared/sizing/training/trainingRun.ts';
import type { AnswerColumn } from '../parts/answerColumns.ts';
import { cardColumn, priceColumns } from '../parts/gpuColumns.ts';
import { formatUsd } from '../results/planFormat.ts';
import type { TrainingRow } from './trainingAnswer.ts';

/** `Llama-3.1-8B, every weight, on 8 x H100 SXM5 80GB: fits, 41.2 of 79.6 GiB each; 3.4 hours, $81`. */
export function trainingLine(run: TrainingRun, { fits, needBytes, time, usd }: TrainingRow): string {
  const what =
    run.method.kind === 'full'
      ? 'every weight'
      : `${run.method.kind === 'lora' ? 'LoRA' : 'QLoRA'} of rank ${run.method.rank}`;
  const room = `${formatGibibytes(needBytes)} of ${formatGibibytes(run.gpu.memoryBytes)} GiB each`;
  const long =
    time === null ? '' : `; ${spanText(time.seconds)}${usd === null ? '' : `, $${formatUsd(usd)}`}`;
  return `${run.model.key}, ${what}, on ${run.gpus} x ${run.gpu.name}: ${fits ? 'fits' : 'does not fit'}, ${room}${fits ? long : ''}`;
}

/** `40 min`, `3.4 hours`, `12 days`: two digits. */
export function spanText(seconds: number): string {
  const figure = (value: number) =>
    value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 });
  if (seconds < 90) return `${figure(seconds)} s`;
  if (seconds < 5400) return `${figure(seconds / 60)} min`;
  return seconds < 2 * 86_400 ? `${figure(seconds / 3600)} hours` : `${figure(seconds / 86_400)} days`;
}

/** Parts of a GPU's memory by name, in the order of the bar. */
export function trainingUses(memory: TrainingMemory) {
  return [
    { label: 'Weights', bytes: memory.weights },
    { label: 'Gradients', bytes: memory.gradients },
    { label: 'Optimizer', bytes: memory.optimizer },
    { label: 'Activations', bytes: memory.activations },
    { label: 'Logits', bytes: memory.logits },
    { label: 'Workspace', bytes: memory.workspace },
    { label: 'Context and allocator', bytes: memory.overhead },
  ];
}

/** The same run on every card. */
export const trainingColumns: readonly AnswerColumn<TrainingRow>[] = [
  cardColumn,
  {
    key: 'fits',
    label: 'Fits',
    isText: true,
    text: ({ fits }) => (fits ? 'yes' : 'no'),
    value: ({ fits }) => (fits ? 'yes' : 'no'),
  },
  {
    key: 'memoryGiB',
    label: 'GiB of card',
    text: ({ needBytes, gpu }) => `${formatGibibytes(needBytes)} of ${formatGibibytes(gpu.memoryBytes)}`,
    value: ({ gpu }) => Number((gpu.memoryBytes / 2 ** 30).toFixed(2)),
  },
  {
    key: 'hours',
    label: 'Time',
    text: ({ time }) => (time === null ? 'not known' : spanText(time.seconds)),
    under: ({ time }) => (time === null ? '' : `${spanText(time.low)} to ${spanText(time.high)}`),
    value: ({ time }) => (time === null ? null : Number((time.seconds / 3600).toPrecision(5))),
  },
  {
    key: 'utilisation',
    label: 'Of the peak',
    text: ({ time }) => (time === null ? '' : `${Math.round(time.utilisation.value * 100)} %`),
    under: ({ time }) => time?.utilisation.basis ?? '',
    value: ({ time }) => time?.utilisation.value ?? null,
  },
  {
    key: 'usd',
    label: '$ of the run',
    text: ({ usd }) => (usd === null ? 'not known' : formatUsd(usd)),
    value: ({ usd }) => (usd === null ? null : Number(usd.toPrecision(6))),
  },
  ...priceColumns,
];
