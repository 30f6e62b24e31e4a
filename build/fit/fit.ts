/**
 * `npm run fit`: fits the latency models to the measurements and writes `shared/sizing/latency/coefficients.ts`, with errors of rows
 * that a fit has not seen and bands that hold 80 % of all rows. Deterministic: the same measurements give the same file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FittedModel } from '../../shared/sizing/latency/fitted.ts';
import type { LogModel } from '../../shared/sizing/latency/logModel.ts';
import { bandsOf, closedLoopRatios, rowRatios } from './bands.ts';
import { decodePlan, type FitPlan, fitPlans, fitted } from './fitPlans.ts';
import { judgeClosedLoop } from './judgeClosedLoop.ts';
import { judgeFit } from './judgeFit.ts';
import type { NamedRow } from './latencyRows.ts';
import { readMeasurements } from './readMeasurements.ts';

const { measured, sha256 } = readMeasurements();

function judged(plan: FitPlan, model: LogModel = fitted(plan)): FittedModel {
  const { rows } = plan;
  const { error, unseenGpu } = judgeFit(rows, model, (some) => fitted(plan, some));
  const bands = { ...bandsOf(rowRatios(rows, model)), unseenGpu };
  return { model, bands, rowsByGpu: rowsByGpu(rows), error };
}

function rowsByGpu(rows: readonly NamedRow[]): FittedModel['rowsByGpu'] {
  const keys = [...new Set(rows.map(({ gpu }) => gpu))].sort();
  return Object.fromEntries(keys.map((key) => [key, rows.filter(({ gpu }) => gpu === key).length]));
}

const decode = fitted(decodePlan(measured));
const plans = fitPlans(measured, decode);
const models = {
  decode: judged(plans.decode, decode),
  prefill: judged(plans.prefill),
  offline: judged(plans.offline),
  singleDecode: judged(plans.singleDecode),
  singlePrefill: judged(plans.singlePrefill),
};
const prefill = models.prefill.model;
const closedLoopBands = bandsOf(closedLoopRatios(measured, decode, prefill));
const closedLoopError = judgeClosedLoop(measured, decode, prefill);

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
console.table(
  [...Object.entries(models), ['closed loop throughput', { error: closedLoopError }] as const].map(
    ([kind, { error }]) => ({
      kind,
      rows: error.rows,
      median: percent(error.median),
      p90: percent(error.p90),
      'one model out': percent(error.leaveOneModelOut),
      'one GPU out': percent(error.leaveOneGpuOut),
    }),
  ),
);

/** Six digits: more would only say that machines round differently. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : value;
const text = `/* Written by \`npm run fit\`; do not edit. Source: bench_measured.csv, whose rows name theirs. */
import type { FittedModels } from './fitted.ts';

/** What the latency models were fitted to, their coefficients, errors and bands. */
export const fittedModels: FittedModels = ${JSON.stringify({ dataSha256: sha256, models, closedLoopBands, closedLoopError }, rounded, 2)};
`;
writeFileSync(resolve(import.meta.dirname, '../../shared/sizing/latency/coefficients.ts'), text);
