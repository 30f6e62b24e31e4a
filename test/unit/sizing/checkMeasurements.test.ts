import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { type CheckReport, checkMeasurements } from '#shared/sizing/check/checkMeasurements.ts';
import { fittedModels } from '#shared/sizing/latency/coefficients.ts';

const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const file = resolve(folder, 'bench_measured.csv');
const known = {
  gpus: new Map(builtInGpus.map((gpu) => [gpu.key, gpu])),
  models: new Map(builtInModels.map((model) => [model.key, model])),
};

function reportOf(text: string): CheckReport {
  const report = checkMeasurements(text, known);
  if ('message' in report) throw new Error(report.message);
  return report;
}

describe.skipIf(!existsSync(file))(
  'the model against the given measurements (skipped where they are not beside the checkout)',
  () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : 'model,gpu,tpot_ms\n';
    const report = reportOf(text);
    const [header = '', ...lines] = text.split('\n');
    const of = (vendor: string, load: RegExp) => {
      const column = header.split(',').indexOf('gpu_key');
      const rows = lines.filter((line) => {
        const gpu = known.gpus.get(line.split(',')[column] ?? '');
        return gpu?.vendor === vendor && load.test(line);
      });
      return reportOf([header, ...rows].join('\n')).metrics;
    };
    const closed = /closed loop, fixed concurrency/;

    it('was fitted to this file', () => {
      expect(createHash('sha256').update(text).digest('hex')).toBe(fittedModels.dataSha256);
    });

    it('is as accurate as it says for serving, by maker', () => {
      const nvidia = of('NVIDIA', closed);
      expect(nvidia.tpot.n).toBeGreaterThan(2000);
      expect(nvidia.tpot.medianAbsPct).toBeLessThan(15);
      expect(nvidia.ttft.medianAbsPct).toBeLessThan(30);
      expect(nvidia.throughput.medianAbsPct).toBeLessThan(15);
      const amd = of('AMD', closed);
      expect(amd.tpot.n).toBeGreaterThan(300);
      expect(amd.tpot.medianAbsPct).toBeLessThan(20);
    });

    it('is as accurate as it says for llama.cpp', () => {
      const decode = report.groups.find(({ key, metric }) => key === 'llama.cpp' && metric === 'tpot');
      expect(decode?.n).toBeGreaterThan(200);
      expect(decode?.medianAbsPct).toBeLessThan(12);
    });

    it('errs about as much on models and GPUs that it has not seen: at most a third more than its targets', () => {
      const { decode, prefill, singleDecode } = fittedModels.models;
      expect(decode.error.leaveOneModelOut).toBeLessThan(0.2);
      expect(decode.error.leaveOneGpuOut).toBeLessThan(0.2);
      expect(prefill.error.leaveOneModelOut).toBeLessThan(0.4);
      expect(prefill.error.leaveOneGpuOut).toBeLessThan(0.4);
      expect(singleDecode.error.leaveOneGpuOut).toBeLessThan(0.16);
    });

    it('states bands that hold four of five measurements', () => {
      for (const { inBandPct } of Object.values(report.metrics)) {
        expect(inBandPct).toBeGreaterThanOrEqual(75);
        expect(inBandPct).toBeLessThanOrEqual(88);
      }
    });

    it('predicts nearly all aggregated LLM rows without speculative decoding, and says why it leaves rows out', () => {
      const left = (reason: string) => report.skipped.find((one) => one.reason === reason)?.n ?? 0;
      const asked = report.rows - left('not an LLM') - left('disaggregated') - left('speculative decoding');
      expect(report.predicted / asked).toBeGreaterThan(0.99);
      expect(report.skipped.map(({ reason }) => reason).toSorted()).toEqual([
        'disaggregated',
        'not an LLM',
        'speculative decoding',
        'unknown GPU',
      ]);
    });
  },
);
