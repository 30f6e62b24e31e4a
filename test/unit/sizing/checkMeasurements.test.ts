import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { type CheckReport, checkMeasurements } from '#shared/sizing/check/checkMeasurements.ts';
import { fittedModels } from '#shared/sizing/latency/coefficients.ts';
import type { FittedKind } from '#shared/sizing/latency/fitted.ts';
import { evaluateLogModel } from '#shared/sizing/latency/logModel.ts';
import { decodePlan, fitPlans, fitted } from '../../../build/fit/fitPlans.ts';
import { quantile } from '../../../build/fit/judgeFit.ts';
import { readMeasurements } from '../../../build/fit/readMeasurements.ts';

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

    it('has the coefficients that the code of today gives: terms that change are fitted anew', () => {
      const { measured } = readMeasurements();
      const decode = fitted(decodePlan(measured));
      for (const [kind, plan] of Object.entries(fitPlans(measured, decode))) {
        const stored = fittedModels.models[kind as FittedKind];
        const model = kind === 'decode' ? decode : fitted(plan);
        expect(stored.error.rows, kind).toBe(plan.rows.length);
        for (const [at, base] of stored.model.base.entries())
          expect(model.base[at], kind).toBeCloseTo(base, 3);
        expect(Object.keys(model.traits).toSorted(), kind).toEqual(
          Object.keys(stored.model.traits).toSorted(),
        );
        const errors = plan.rows.map((row) =>
          Math.abs(evaluateLogModel(stored.model, row) / row.seconds - 1),
        );
        expect(quantile(errors, 0.5), kind).toBeCloseTo(stored.error.median, 3);
      }
    }, 300_000);

    it('errs on a model that it has not seen as it says: DeepSeek is left out and predicted', () => {
      const { measured } = readMeasurements();
      const isLeftOut = ({ serving }: (typeof measured)[number]) => serving.model.key.startsWith('DeepSeek');
      const others = fitted(decodePlan(measured.filter((row) => !isLeftOut(row))));
      const { rows } = decodePlan(measured.filter(isLeftOut));
      const errors = rows.map((row) => Math.abs(evaluateLogModel(others, row) / row.seconds - 1));
      expect(errors.length).toBeGreaterThan(100);
      expect(quantile(errors, 0.5)).toBeLessThan(0.3);
    }, 300_000);

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
      expect(singleDecode.error.leaveOneModelOut).toBeLessThan(0.16);
      expect(fittedModels.closedLoopError.leaveOneModelOut).toBeLessThan(0.2);
      expect(fittedModels.closedLoopError.leaveOneGpuOut).toBeLessThan(0.2);
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
