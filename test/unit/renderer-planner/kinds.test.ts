import { describe, expect, it } from 'vitest';
import { extendedCatalog } from '#shared/catalog/extendedCatalog.ts';
import { formatRoute, parseRoute } from '../../../renderer/app/router/route.ts';
import { answerBatch } from '../../../renderer/features/planner/batch/batchAnswer.ts';
import { batchExample } from '../../../renderer/features/planner/batch/batchForm.ts';
import { answerCpu } from '../../../renderer/features/planner/cpu/cpuAnswer.ts';
import { cpuExample } from '../../../renderer/features/planner/cpu/cpuForm.ts';
import { answerImages } from '../../../renderer/features/planner/image/imageAnswer.ts';
import { imageExample } from '../../../renderer/features/planner/image/imageForm.ts';
import { imageColumns, imageLine } from '../../../renderer/features/planner/image/imageText.ts';
import { planKindOf, planKinds } from '../../../renderer/features/planner/kinds/planKinds.ts';
import {
  answersCsv,
  answersText,
  sortAnswers,
} from '../../../renderer/features/planner/parts/answerColumns.ts';
import { gpuPrices } from '../../../renderer/features/planner/parts/gpuPrices.ts';
import { paramsOfTextForm, textFormOf } from '../../../renderer/features/planner/parts/textForm.ts';
import { answerTraining } from '../../../renderer/features/planner/training/trainingAnswer.ts';
import { trainingExample } from '../../../renderer/features/planner/training/trainingForm.ts';
import { trainingColumns, trainingLine } from '../../../renderer/features/planner/training/trainingText.ts';

const catalog = extendedCatalog({ gpus: [], models: [] });

describe('kinds of work', () => {
  it('are all five, each with an address; an address of none is serving', () => {
    expect(new Set(planKinds.map(({ kind }) => kind)).size).toBe(5);
    for (const { path, kind } of planKinds) expect(planKindOf(path).kind).toBe(kind);
    expect(planKindOf('nonsense').path).toBe('');
  });
});

describe('a form in an address', () => {
  const through = (form: typeof trainingExample) => {
    const params = paramsOfTextForm(trainingExample, form);
    return textFormOf(
      trainingExample,
      parseRoute(formatRoute({ view: 'planner', subject: '', params })).params,
    );
  };

  it('comes back, emptied fields and choices called none too', () => {
    const form = {
      ...trainingExample,
      tokens: '',
      sharding: 'none',
      recompute: 'none',
      model: 'DeepSeek-V3/R1',
      batch: '2 & x',
    };
    expect(through(form)).toEqual(form);
    expect(through(trainingExample)).toEqual(trainingExample);
    expect(Object.values(paramsOfTextForm(trainingExample, trainingExample)).join('')).toBe('');
  });
});

describe('training', () => {
  const answerOf = (changes: Partial<typeof trainingExample> = {}) =>
    answerTraining({ ...trainingExample, ...changes }, catalog);

  it('sizes the example, and the same run on every GPU with those that hold it first', () => {
    const answer = answerOf();
    if (answer.kind === 'fault') throw new Error(answer.fault.message);
    expect(answer.fits).toBe(true);
    expect(answer.rows.length).toBe(catalog.gpus.length);
    const firstOut = answer.rows.findIndex(({ fits }) => !fits);
    expect(answer.rows.slice(firstOut).some(({ fits }) => fits)).toBe(false);
    expect(trainingLine(answer.run, answer.shown)).toMatch(
      /^Llama-3\.1-8B, every weight, on 8 x H100 SXM5 80GB: fits, [\d.]+ of 79\.6 GiB each; /,
    );
    expect(answersCsv(answer.rows, trainingColumns).split('\r\n')).toHaveLength(catalog.gpus.length + 2);
  });

  it('says what would make a run fit that does not', () => {
    const answer = answerOf({ gpu: 'rtx-4090', gpus: '1', method: 'lora', sharding: 'none', batch: '1' });
    if (answer.kind === 'fault') throw new Error(answer.fault.message);
    expect(answer.fits).toBe(true);
    const full = answerOf({ gpu: 'rtx-4090', gpus: '1', sharding: 'none', batch: '1' });
    if (full.kind === 'fault') throw new Error(full.fault.message);
    expect([full.fits, full.ways.length > 0]).toEqual([false, true]);
  });

  it('names the field of what is impossible, as the screen calls it', () => {
    const faultOf = (changes: Partial<typeof trainingExample>) => {
      const answer = answerOf(changes);
      return answer.kind === 'fault' ? answer.fault : null;
    };
    expect(faultOf({ gpus: '' })).toEqual({ field: 'gpus', message: 'GPUs needs a number.' });
    expect(faultOf({ sequence: 'much' })?.message).toBe('Tokens each takes a number, not "much".');
    expect(faultOf({ tp: '3' })).toMatchObject({ field: 'gpus' });
    expect(faultOf({ batch: '0' })?.message).toMatch(/^Batch per GPU must be a whole number/);
    expect(faultOf({ tokens: '-1' })).toMatchObject({ field: 'tokens' });
    expect(faultOf({ model: 'x' })).toMatchObject({ field: 'model' });
    expect(faultOf({ gpu: 'x' })).toMatchObject({ field: 'gpu' });
  });
});

describe('images', () => {
  it('names the cheapest that holds them, and how many make as many as were asked for', () => {
    const answer = answerImages(imageExample, catalog);
    if (answer.kind === 'fault' || answer.shown === null) throw new Error('no answer');
    const { shown, rows } = answer;
    expect(shown.size.fits).toBe(true);
    const others = rows.flatMap(({ size, usdPerThousand }) =>
      size.fits && usdPerThousand !== null ? [usdPerThousand] : [],
    );
    expect(shown.usdPerThousand).toBe(Math.min(...others));
    expect((shown.gpus ?? 0) * (shown.size.time?.imagesPerSecond ?? 0) * 3600).toBeGreaterThanOrEqual(10_000);
    expect(imageLine(answer, shown)).toContain('per 1,000');
    expect(answersText(rows, imageColumns).split('\n')).toHaveLength(rows.length + 1);
  });

  it('says of a model without a time that none is known, and of one that does not fit that it does not', () => {
    const flux = answerImages({ ...imageExample, model: 'flux-2-dev', format: 'bf16' }, catalog);
    expect(flux.kind === 'images' && flux.shown).toBeNull();
    const small = answerImages({ ...imageExample, model: 'flux-1-dev', format: 'bf16', gpu: 'l4' }, catalog);
    if (small.kind === 'fault' || small.shown === null) throw new Error('no answer');
    expect(imageLine(small, small.shown)).toContain('does not fit');
    expect(answerImages({ ...imageExample, width: '3' }, catalog)).toMatchObject({
      kind: 'fault',
      fault: { field: 'width' },
    });
    expect(answerImages({ ...imageExample, perHour: '0' }, catalog)).toMatchObject({
      kind: 'fault',
      fault: { field: 'perHour' },
    });
  });
});

describe('CPU or GPU', () => {
  it('takes the cheapest listed card that holds the weights where no price is typed', () => {
    const answer = answerCpu(cpuExample, catalog);
    if (answer.kind === 'fault') throw new Error(answer.fault.message);
    expect(answer.verdict.verdict).toBe('cpu');
    const { smallest, question } = answer;
    expect(question.gpuUsdPerHour).toBe(smallest?.price.usdPerHour);
    expect(smallest?.gpu.memoryBytes).toBeGreaterThan(answer.verdict.bound.weightBytes);
    const typed = answerCpu({ ...cpuExample, gpuPrice: '0.5', users: '200' }, catalog);
    expect(typed.kind === 'verdict' && [typed.smallest, typed.verdict.verdict]).toEqual([null, 'gpu']);
    const unknown = answerCpu({ ...cpuExample, price: '' }, catalog);
    expect(unknown.kind === 'verdict' && unknown.verdict.verdict).toBe('unknown');
  });

  it('names the field of what is impossible', () => {
    for (const [field, text] of [
      ['users', '0'],
      ['busy', '101'],
      ['price', '-1'],
      ['memory', ''],
      ['weights', 'x'],
      ['model', 'x'],
    ] as const)
      expect(answerCpu({ ...cpuExample, [field]: text }, catalog)).toMatchObject({
        kind: 'fault',
        fault: { field },
      });
  });
});

describe('a batch', () => {
  it('is planned as its requests over its hours, without limits', () => {
    const answer = answerBatch({ ...batchExample, requests: '36000', hours: '10' }, catalog);
    if (answer.kind === 'fault') throw new Error(answer.fault.message);
    expect(answer.request.demand).toMatchObject({
      load: { requestsPerSecond: 1 },
      ttftSeconds: null,
      tpotSeconds: null,
    });
    expect(answer.plan.configurations.length).toBeGreaterThan(0);
  });

  it('names the field of what is impossible', () => {
    const fast = answerBatch({ ...batchExample, requests: '1e12', hours: '1' }, catalog);
    expect(fast.kind === 'fault' && fast.fault.message).toContain('278,000,000 per second');
    for (const [field, text] of [
      ['hours', '0'],
      ['requests', 'many'],
      ['input', '0'],
      ['output', '1e9'],
      ['weights', 'x'],
      ['model', 'x'],
    ] as const)
      expect(answerBatch({ ...batchExample, [field]: text }, catalog)).toMatchObject({
        kind: 'fault',
        fault: { field },
      });
  });
});

describe('a table of answers', () => {
  const column = { key: 'n', label: 'N', text: () => '', value: (row: { n: number | null }) => row.n };
  it('keeps what is unknown last, either way', () => {
    const rows = [{ n: 2 }, { n: null }, { n: 1 }];
    expect(sortAnswers(rows, column, false).map(({ n }) => n)).toEqual([1, 2, null]);
    expect(sortAnswers(rows, column, true).map(({ n }) => n)).toEqual([2, 1, null]);
  });

  it('is safe in a spreadsheet', () => {
    const text = { ...column, value: () => '=1+1' };
    expect(answersCsv([{ n: 1 }], [text])).toContain("'=1+1");
    expect(answersText([{ n: 1 }], [text])).toContain("'=1+1");
  });

  it('has prices of single GPUs with their source', () => {
    // Nebius' 3.50 and 5.50 are superseded.
    expect(gpuPrices().get('h200-sxm')?.price).toMatchObject({ provider: 'runpod', onDemandUsd: '3.59' });
    expect(gpuPrices().get('b200-sxm')?.price).toMatchObject({ provider: 'akash', onDemandUsd: '5.0' });
    for (const { usdPerHour, price } of gpuPrices().values()) {
      expect(usdPerHour).toBeGreaterThan(0);
      expect(price.source).not.toBe('');
    }
  });
});
