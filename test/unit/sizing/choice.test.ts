import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInGpus, builtInModels } from '#shared/catalog/builtIn.ts';
import { catalogRows } from '#shared/catalog/catalogTable.ts';
import { readMeasuredRow } from '#shared/sizing/check/measuredRow.ts';
import { predictOffline } from '#shared/sizing/latency/predict.ts';

const folder = process.env.HEADROOM_SHARED_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const file = resolve(folder, 'bench_measured.csv');

/** US dollars per GPU and hour, as in the comparison that this follows: constants, not prices. */
const hourly: Readonly<Record<string, number>> = {
  'h100-sxm': 2.5,
  'h200-sxm': 3,
  'a100-sxm-80': 1.8,
  'a100-pcie-80': 1.5,
  l40s: 1,
  'b200-sxm': 4.5,
  'gh200-96': 2.5,
  'gh200-144': 2.5,
  'rtx-pro-6000-server': 1.5,
};

interface Choice {
  readonly truly: number;
  readonly predicted: number;
}

/** Cost per token as measured and as predicted, of all configurations that one workload was measured on. */
function choices(): readonly (readonly Choice[])[] {
  const known = {
    gpus: new Map(builtInGpus.map((gpu) => [gpu.key, gpu])),
    models: new Map(builtInModels.map((model) => [model.key, model])),
  };
  const groups = new Map<string, Choice[]>();
  for (const row of catalogRows(readFileSync(file, 'utf8'))) {
    const read = readMeasuredRow(row, known);
    if (typeof read === 'string' || read.load !== 'offline' || read.tokensPerSecond === null) continue;
    const { serving, sequenceLimit, gpus } = read;
    const dollars = (hourly[serving.gpu.key] ?? Number.NaN) * gpus;
    if (!(dollars > 0) || !row.text('engine').startsWith('tensorrt-llm')) continue;
    const workload = [serving.model.key, serving.inputTokens, serving.outputTokens].join(' ');
    const choice = {
      truly: dollars / read.tokensPerSecond,
      predicted: dollars / predictOffline(serving, sequenceLimit).value,
    };
    groups.set(workload, [...(groups.get(workload) ?? []), choice]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

describe.skipIf(!existsSync(file))(
  'the cheapest of measured configurations (skipped where they are not beside the checkout)',
  () => {
    it('is chosen mostly, and where it is not little is lost', () => {
      const regrets = choices().map((group) => {
        const best = Math.min(...group.map(({ truly }) => truly));
        const chosen = group.toSorted((one, other) => one.predicted - other.predicted)[0];
        return (chosen?.truly ?? Number.NaN) / best - 1;
      });
      expect(regrets.length).toBeGreaterThan(35);
      expect(regrets.reduce((sum, regret) => sum + regret, 0) / regrets.length).toBeLessThan(0.04);
      expect(regrets.filter((regret) => regret < 1e-9).length / regrets.length).toBeGreaterThan(52 / 61);
    });
  },
);
