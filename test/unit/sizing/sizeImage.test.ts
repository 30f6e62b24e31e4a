import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogRows } from '#shared/catalog/catalogTable.ts';
import { type ImageModel, imageModels } from '#shared/sizing/image/imageModels.ts';
import { faultOfImage, type ImageRequest, sizeImage } from '#shared/sizing/image/sizeImage.ts';
import { gpu } from '../../fixtures/sizing.ts';

const imageModel = (key: string): ImageModel => {
  const found = imageModels.find((one) => one.key === key);
  if (!found) throw new Error(`no model ${key}`);
  return found;
};
const sdxl: ImageRequest = {
  model: imageModel('sdxl'),
  gpu: gpu('h100-sxm'),
  format: 'fp8',
  width: 1024,
  height: 1024,
  steps: 20,
  batch: 1,
};
const flux: ImageRequest = { ...sdxl, model: imageModel('flux-1-dev'), format: 'bf16', steps: 28 };

describe('image generation', () => {
  it('takes as long as its operations, which grow with the pixels, attention with their square', () => {
    const of = (request: ImageRequest) => sizeImage(request).time?.secondsPerImage ?? Number.NaN;
    expect(of({ ...sdxl, steps: 40 }) / of(sdxl)).toBeCloseTo(2, 6);
    expect(of({ ...sdxl, width: 512, height: 512 }) / of(sdxl)).toBeCloseTo(0.25, 6);
    const linear = 59.5;
    const attention = 14.9;
    expect(of({ ...flux, width: 2048 }) / of(flux)).toBeCloseTo(
      (2 * linear + 4 * attention) / (linear + attention),
      6,
    );
  });

  it('does not depend on the bandwidth of the memory', () => {
    const wider = { ...sdxl.gpu, memoryBytesPerSecond: sdxl.gpu.memoryBytesPerSecond * 10 };
    expect(sizeImage({ ...sdxl, gpu: wider }).time).toEqual(sizeImage(sdxl).time);
  });

  it('is near what was published of FLUX.1, within its band', () => {
    const stepOf = (key: string, format: ImageRequest['format']) =>
      sizeImage({ ...flux, gpu: gpu(key), format, steps: 1 }).time;
    for (const [key, format, seconds] of [
      ['l40s', 'bf16', 0.374],
      ['l20', 'bf16', 0.9414],
      ['rtx-6000-ada', 'bf16', 0.5747],
      ['h100-sxm', 'fp8', 0.087],
      ['rtx-4090', 'fp8', 0.2849],
      ['rtx-6000-ada', 'fp8', 0.3571],
      ['rtx-4000-ada', 'fp8', 0.7937],
    ] as const) {
      const time = stepOf(key, format);
      expect(time?.low, key).toBeLessThanOrEqual(seconds * 1.02);
      expect(time?.high, key).toBeGreaterThanOrEqual(seconds * 0.98);
    }
  });

  it('is measured only on cards that were: on others of the kind it is inferred', () => {
    const basis = (key: string, request: ImageRequest) =>
      sizeImage({ ...request, gpu: gpu(key) }).time?.rate.basis;
    expect(['h100-sxm', 'l4', 'mi325x'].map((key) => basis(key, sdxl))).toEqual(Array(3).fill('measured'));
    expect(['mi300x', 'rtx-4090', 'b300-sxm', 't4'].map((key) => basis(key, sdxl))).toEqual(
      Array(4).fill('inferred'),
    );
    expect(basis('l40s', flux)).toBe('measured');
    expect(basis('h100-sxm', flux)).toBe('inferred');
    expect(basis('h100-sxm', { ...flux, format: 'fp8' })).toBe('measured');
    expect(basis('b200-sxm', { ...flux, format: 'fp8' })).toBe('inferred');
  });

  it('says what fits: FLUX.1 in bf16 not on 24 GB, in nf4 it does; FLUX.2 not on 80 GB without offload', () => {
    const on4090 = { ...flux, gpu: gpu('rtx-4090') };
    expect(sizeImage(on4090).fits).toBe(false);
    expect(sizeImage({ ...on4090, format: 'nf4' }).fits).toBe(true);
    const flux2 = sizeImage({ ...flux, model: imageModel('flux-2-dev') });
    expect(flux2).toMatchObject({ fits: false, fitsWithOffload: true, time: null });
  });

  it('says that a figure is not known instead of guessing one', () => {
    expect(sizeImage({ ...sdxl, format: 'nf4' }).memory).toBeNull();
    expect(sizeImage({ ...sdxl, format: 'nf4' }).fits).toBeNull();
    const without = { ...sdxl.gpu, flops: { ...sdxl.gpu.flops, bf16: null } };
    expect(sizeImage({ ...sdxl, gpu: without }).time).toBeNull();
  });

  it('names the field of an impossible request', () => {
    expect(faultOfImage({ ...sdxl, steps: 0 })?.field).toBe('steps');
    expect(faultOfImage({ ...sdxl, width: 1e6 })?.field).toBe('width');
    expect(faultOfImage(sdxl)).toBeNull();
  });
});

const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const file = resolve(folder, 'bench_measured.csv');

describe.skipIf(!existsSync(file))(
  'SDXL against MLPerf (skipped where bench_measured.csv is not beside the checkout)',
  () => {
    it('is within 20 % of the median Offline result of every GPU', () => {
      const byGpu = new Map<string, number[]>();
      for (const row of catalogRows(existsSync(file) ? readFileSync(file, 'utf8') : '')) {
        if (row.text('model') !== 'SDXL' || row.text('load_type') !== 'MLPerf Offline') continue;
        const perGpu = (row.number('raw_throughput') ?? 0) / (row.number('n_gpus') ?? 1);
        const key = row.text('gpu_key');
        if (key !== '') byGpu.set(key, [...(byGpu.get(key) ?? []), perGpu]);
      }
      expect(byGpu.size).toBeGreaterThanOrEqual(10);
      for (const [key, rates] of byGpu) {
        const measured = rates.toSorted((one, other) => one - other)[Math.floor(rates.length / 2)] ?? 0;
        const predicted = sizeImage({ ...sdxl, gpu: gpu(key) }).time?.imagesPerSecond ?? 0;
        expect(Math.abs(predicted / measured - 1), `${key}: ${predicted} of ${measured}`).toBeLessThan(0.2);
      }
    });
  },
);
