import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CatalogRow, catalogRows } from '#shared/catalog/catalogTable.ts';
import type { ModelConfig } from '#shared/catalog/modelCatalog.ts';
import { adapterParameters } from '#shared/sizing/training/adapterParameters.ts';
import { trainingMemory } from '#shared/sizing/training/trainingMemory.ts';
import { faultOfTraining, type Sharding, type TrainingRun } from '#shared/sizing/training/trainingRun.ts';
import { trainingTime } from '#shared/sizing/training/trainingTime.ts';
import { waysToFit } from '#shared/sizing/training/waysToFit.ts';
import { gpu, model } from '../../fixtures/sizing.ts';

/** Qwen2.5-7B whole on one H100, as `swift sft` does it. */
const qwen: TrainingRun = {
  model: model('Qwen2.5-7B'),
  gpu: gpu('h100-sxm'),
  gpus: 1,
  method: { kind: 'full' },
  optimizer: 'adamw-bf16',
  sharding: 'none',
  tensorParallel: 1,
  pipelineParallel: 1,
  recomputation: 'full',
  flashAttention: true,
  fusedCrossEntropy: false,
  microBatch: 1,
  sequenceTokens: 2048,
};
const lora = { kind: 'lora', rank: 8, targets: 'all-linear' } as const;
const parameters = 7.616e9;
const gib = 2 ** 30;

describe('training memory', () => {
  it('takes 16 bytes per parameter with fp32 master weights, 8 all in bf16, 6 with 8-bit moments', () => {
    const perParameter = (optimizer: TrainingRun['optimizer']) => {
      const { weights, gradients, optimizer: states } = trainingMemory({ ...qwen, optimizer });
      return (weights + gradients + states) / parameters;
    };
    expect(perParameter('adamw-mixed')).toBeCloseTo(16, 1);
    expect(perParameter('adamw-bf16')).toBeCloseTo(8, 1);
    expect(perParameter('adam-8bit')).toBeCloseTo(6, 1);
  });

  it('shares out what each stage says: states, gradients, weights', () => {
    const over4 = (sharding: Sharding) =>
      trainingMemory({ ...qwen, optimizer: 'adamw-mixed', gpus: 4, sharding });
    const whole = over4('none');
    expect(over4('zero1').optimizer).toBeCloseTo(whole.optimizer / 4, 0);
    expect(over4('zero1').gradients).toBe(whole.gradients);
    expect(over4('zero2').gradients).toBeCloseTo(whole.gradients / 4, 0);
    expect(over4('zero2').weights).toBe(whole.weights);
    expect(over4('zero3').weights).toBeCloseTo(whole.weights / 4, 0);
    expect(over4('fsdp').weights).toBeCloseTo(whole.weights / 4, 0);
  });

  it('counts adapters by rank and matrices', () => {
    // Per layer 2·(3584+3584) + 2·(3584+512) + 3·(3584+18944), times 28 layers, times rank 8.
    expect(adapterParameters(qwen.model, 8, 'all-linear')).toBe(8 * 28 * (14_336 + 8_192 + 67_584));
    expect(adapterParameters(qwen.model, 16, 'query-value')).toBe(16 * 28 * (7_168 + 4_096));
  });

  it('holds 10 bytes of logits per token and word, none with fused cross-entropy', () => {
    const { logits } = trainingMemory(qwen);
    expect(logits).toBe(2048 * 152_064 * 10);
    expect(trainingMemory({ ...qwen, fusedCrossEntropy: true }).logits).toBe(0);
  });

  it('keeps 34·s·b·h per layer without recomputation, the scores too without flash attention, 2·s·b·h with full', () => {
    const none = { ...qwen, recomputation: 'none' } as const;
    const perLayer = 2048 * 3584 * 34;
    expect(trainingMemory(none).activations).toBe(28 * perLayer);
    const scores = 5 * 28 * 2048 * 2048;
    expect(trainingMemory({ ...none, flashAttention: false }).activations).toBe(28 * (perLayer + scores));
    const selective = { ...none, recomputation: 'selective', flashAttention: false } as const;
    expect(trainingMemory(selective).activations).toBe(28 * perLayer);
    expect(trainingMemory(qwen).activations).toBe(28 * 2048 * 3584 * 2 + perLayer);
  });

  it('lets the first stage of a pipeline hold the micro-batches that are under way', () => {
    const stages = { ...qwen, gpus: 4, pipelineParallel: 4, recomputation: 'none' } as const;
    expect(trainingMemory(stages).activations).toBe(28 * 2048 * 3584 * 34);
    expect(trainingMemory({ ...stages, microBatchesInFlight: 1 }).activations).toBe(7 * 2048 * 3584 * 34);
  });

  it('says that QLoRA of 70B takes 40 to 48 GB, not the 24 of an RTX 4090, and what would fit', () => {
    const run = {
      ...qwen,
      model: model('Llama-3.1-70B'),
      gpu: gpu('rtx-4090'),
      method: { ...lora, kind: 'qlora' },
      sequenceTokens: 512,
    } as const;
    const { total } = trainingMemory(run);
    expect(total / 1e9).toBeGreaterThan(40);
    expect(total / 1e9).toBeLessThan(48);
    const ways = waysToFit(run);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way.totalBytes).toBeLessThanOrEqual(run.gpu.memoryBytes);
  });

  it('names the field of an impossible run', () => {
    expect(faultOfTraining({ ...qwen, gpus: 0 })?.field).toBe('gpus');
    expect(faultOfTraining({ ...qwen, gpus: 8, tensorParallel: 3 })?.message).toContain('divide');
    expect(faultOfTraining({ ...qwen, gpus: 3, tensorParallel: 3 })?.field).toBe('tensorParallel');
    expect(faultOfTraining({ ...qwen, sequenceTokens: 1.5 })?.field).toBe('sequenceTokens');
    expect(faultOfTraining({ ...qwen, method: { ...lora, rank: 0 } })?.field).toBe('rank');
    expect(faultOfTraining(qwen)).toBeNull();
  });
});

describe('training time', () => {
  it('is 6·P·tokens over what the GPUs do, 8 with full recomputation, 4 with adapters', () => {
    const of = (run: TrainingRun) => trainingTime(run, 1e9)?.seconds ?? Number.NaN;
    const plain = { ...qwen, recomputation: 'none' } as const;
    expect(of(plain)).toBeCloseTo((6 * parameters * 1e9) / (989.5e12 * 0.41), -3);
    expect(of(qwen) / of(plain)).toBeCloseTo(8 / 6, 6);
    expect(of({ ...plain, method: lora }) / of(plain)).toBeCloseTo(4 / 6, 6);
    expect(of({ ...plain, gpus: 8 }) * 8).toBeCloseTo(of(plain), 3);
  });

  it('says how far the utilisation is known', () => {
    const basis = (key: string) => trainingTime({ ...qwen, gpu: gpu(key) }, 1e9)?.utilisation.basis;
    expect(basis('h100-sxm')).toBe('measured');
    expect(basis('b200-sxm')).toBe('inferred');
    expect(basis('rtx-4090')).toBe('general knowledge');
  });
});

const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const file = resolve(folder, 'train_memory_annotated.csv');

/** Dense text models of the file by their names in the catalogue. */
const dense: Readonly<Record<string, string>> = {
  'Qwen2.5-7B': 'Qwen2.5-7B',
  'Qwen2.5-7B-Instruct': 'Qwen2.5-7B',
  'Qwen2.5-7B-Instruct-AWQ': 'Qwen2.5-7B',
  'Qwen2.5-3B': 'Qwen2.5-3B',
  'Qwen2.5-3B-Instruct': 'Qwen2.5-3B',
  'DeepSeek-R1-0528-Qwen3-8B': 'Qwen3-8B',
};
/** Qwen2.5-3B's config.json; the catalogue has its larger sisters. */
const qwen3b: ModelConfig = {
  ...model('Qwen2.5-7B'),
  key: 'Qwen2.5-3B',
  publishedParameters: null,
  publishedActiveParameters: null,
  layers: 36,
  hidden: 2048,
  heads: 16,
  kvHeads: 2,
  intermediate: 11_008,
  vocabulary: 151_936,
  tiedEmbeddings: true,
};

/** Trains less, or something else, than all weights or adapters of the usual kind; or computes no logits. */
const otherThings = /Using use_liger|galore|lisa|llamapro|muon|embedding|reranker|seq_cls|padding_free/;

/** Rows with a command of one process group whose lengths are known: packed to at most 8k, or one sequence at a time. */
function isComparable(row: CatalogRow): boolean {
  const where = `${row.text('file')} ${row.text('comment')}`;
  return (
    row.text('kind') === 'author-annotated usage' &&
    row.text('command') === 'swift sft' &&
    dense[nameOf(row)] !== undefined &&
    !otherThings.test(where) &&
    !(where.includes('liger') && !where.includes('Not using')) &&
    row.number('micro_batch') === 1 &&
    !(row.text('packing') === 'true' && (row.number('max_length') ?? 0) > 8192)
  );
}

const nameOf = (row: CatalogRow) => row.text('model').split('/').at(-1) ?? '';

/** Sequences of instructions where the script sets no limit. */
const usualTokens = 1024;

function runOf(row: CatalogRow): TrainingRun {
  const name = nameOf(row);
  const deepspeed = row.text('deepspeed');
  const isSpread = row.text('file').includes('device_map');
  const isQuantised = row.number('quant_bits') === 4 || name.includes('AWQ');
  const rank = row.number('lora_rank') ?? 8;
  const gpus = row.number('n_gpus') ?? 1;
  return {
    ...qwen,
    model: dense[name] === 'Qwen2.5-3B' ? qwen3b : model(dense[name] ?? ''),
    gpus,
    method:
      row.text('tuner') === 'full'
        ? { kind: 'full' }
        : { ...lora, kind: isQuantised ? 'qlora' : 'lora', rank },
    // DeepSpeed keeps fp32 master weights; the trainer alone trains what it loaded, in bf16.
    optimizer: deepspeed === '' ? 'adamw-bf16' : 'adamw-mixed',
    sharding: (deepspeed || 'none') as Sharding,
    pipelineParallel: isSpread ? 2 : 1,
    microBatchesInFlight: 1,
    sequenceTokens: row.number('max_length') ?? usualTokens,
  };
}

describe.skipIf(!existsSync(file))(
  'training memory against authors’ notes (skipped where train_memory_annotated.csv is not beside the checkout)',
  () => {
    const rows = catalogRows(existsSync(file) ? readFileSync(file, 'utf8') : '').filter(isComparable);
    const errorsOf = (of: readonly CatalogRow[]) =>
      of
        .map((row) => trainingMemory(runOf(row)).total / gib / (row.number('gib_per_gpu') ?? 1) - 1)
        .map(Math.abs)
        .toSorted((one, other) => one - other);

    it('has a median error of at most 12 % on dense Qwen models', () => {
      const errors = errorsOf(rows);
      expect(errors.length).toBeGreaterThanOrEqual(25);
      expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.12);
      expect(errors[Math.floor(errors.length * 0.9)]).toBeLessThan(0.4);
    });

    it('has it too on those alone whose script sets the length', () => {
      const errors = errorsOf(rows.filter((row) => row.number('max_length') !== null));
      expect(errors.length).toBeGreaterThanOrEqual(15);
      expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.12);
    });
  },
);
