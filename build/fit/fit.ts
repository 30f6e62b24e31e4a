/**
 * `npm run fit`: fits the latency models to the measurements and writes `shared/sizing/latency/coefficients.ts`, with errors of rows
 * that a fit has not seen and bands that hold 80 % of all rows. Deterministic: the same measurements give the same file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FittedKind, FittedModel } from '../../shared/sizing/latency/fitted.ts';
import { bandsOf, closedLoopRatios, rowRatios } from './bands.ts';
import { fitLogModel, type Leeway } from './fitLogModel.ts';
import { judgeFit } from './judgeFit.ts';
import {
  decodeRows,
  type NamedRow,
  offlineRows,
  prefillRows,
  singleDecodeRows,
  singlePrefillRows,
} from './latencyRows.ts';
import { readMeasurements } from './readMeasurements.ts';

interface Plan {
  readonly rows: readonly NamedRow[];
  /** Coefficients to begin with: 1 / efficiency for what is bound by a rate, seconds for what each layer or step costs. */
  readonly start: readonly number[];
  readonly leeway: Leeway;
}

const { measured, sha256 } = readMeasurements();

function fitOne({ rows, start, leeway }: Plan): FittedModel {
  const refit = (some: readonly NamedRow[]) => fitLogModel(some, start.map(Math.log), leeway);
  const model = refit(rows);
  return { model, bands: bandsOf(rowRatios(rows, model)), error: judgeFit(rows, model, refit) };
}

const decode = fitOne({
  rows: decodeRows(measured),
  start: [1.22, 1.07, 42e-6, 19e-6, 45e-6, 3.4, 1.33],
  leeway: { base: 1, group: 0.5, trait: 0.05 },
});
const models: Readonly<Record<FittedKind, FittedModel>> = {
  decode,
  prefill: fitOne({
    rows: prefillRows(measured, decode.model),
    start: [2, 2, 0.1, 1, 0.2, 0.1, 1e-4, 0.1, 1e-5],
    leeway: { base: 1, group: 0.7, trait: 0.03 },
  }),
  offline: fitOne({
    rows: offlineRows(measured),
    start: [1.25, 1.1, 40e-6, 20e-6, 40e-6, 3, 1.5, 2, 2, 2, 1e-3, 3, 1e-5, 1e-3],
    leeway: { base: 1, group: 0.5, trait: 0.1 },
  }),
  singleDecode: fitOne({
    rows: singleDecodeRows(measured),
    start: [1.25, 1.2, 20e-6, 1e-3, 5e-5, 0.1, 5e-6],
    leeway: { base: 1, group: 0.5, trait: 0.05 },
  }),
  singlePrefill: fitOne({
    rows: singlePrefillRows(measured),
    start: [2, 2, 1e-5, 1e-3, 1],
    leeway: { base: 1, group: 0.5, trait: 0.1 },
  }),
};

const closedLoopBands = bandsOf(closedLoopRatios(measured, models.decode.model, models.prefill.model));

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
console.table(
  Object.entries(models).map(([kind, { error }]) => ({
    kind,
    rows: error.rows,
    median: percent(error.median),
    p90: percent(error.p90),
    'one model out': percent(error.leaveOneModelOut),
    'one GPU out': percent(error.leaveOneGpuOut),
  })),
);

/** Six digits: more would only say that machines round differently. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : value;
const text = `/* Written by \`npm run fit\`; do not edit. Source: bench_measured.csv, whose rows name theirs. */
import type { FittedModels } from './fitted.ts';

/** What the latency models were fitted to, their coefficients, errors and bands. */
export const fittedModels: FittedModels = ${JSON.stringify({ dataSha256: sha256, models, closedLoopBands }, rounded, 2)};
`;
writeFileSync(resolve(import.meta.dirname, '../../shared/sizing/latency/coefficients.ts'), text);
