import { evaluateLogModel, type LogModel, type LogModelCase } from '../../shared/sizing/latency/logModel.ts';
import { solveSymmetric } from './solveSymmetric.ts';

/** A measured case. */
export interface FitRow extends LogModelCase {
  readonly seconds: number;
}

/** How far each kind of parameter may stray from where it starts: standard deviations of Gaussian priors, in logarithms. */
export interface Leeway {
  readonly base: number;
  readonly group: number;
  readonly trait: number;
}

/** Standard deviation that a row is taken to have, in logarithms. */
const rowDeviation = 0.15;
/** Beyond this residual a row counts like its distance, not like its square: outliers do not pull. */
const robustFrom = 0.2;
const iterations = 40;

/**
 * Finds the coefficients of a LogModel that make measured rows likeliest, by Gauss-Newton with damping on log(predicted / measured)
 * under a pseudo-Huber loss and Gaussian priors. Deterministic.
 * `start`: logarithms of the coefficients that physics or the literature gives.
 */
export function fitLogModel(rows: readonly FitRow[], start: readonly number[], leeway: Leeway): LogModel {
  const groups = [...new Set(rows.flatMap((row) => row.groups))].sort();
  const traits = [...new Set(rows.flatMap((row) => row.traits))].sort();
  const layout = layOut(start.length, groups, traits);
  const prior = Float64Array.from({ length: layout.size }, (_, at) =>
    at < start.length ? (start[at] ?? 0) : 0,
  );
  const tightness = Float64Array.from(
    { length: layout.size },
    (_, at) => 1 / layout.deviation(at, leeway) ** 2,
  );
  let theta = Float64Array.from(prior);
  let damping = 1e-3;
  let loss = lossOf(rows, layout, theta, prior, tightness);
  for (let step = 0; step < iterations; step += 1) {
    const { matrix, gradient } = normalEquations(rows, layout, theta, prior, tightness);
    const damped = matrix.map((row, at) => {
      const copy = Float64Array.from(row);
      copy[at] = (copy[at] ?? 0) * (1 + damping);
      return copy;
    });
    const move = solveSymmetric(damped, gradient);
    const next = theta.map((value, at) => value - (move[at] ?? 0));
    const nextLoss = lossOf(rows, layout, next, prior, tightness);
    if (nextLoss < loss) {
      const gain = (loss - nextLoss) / loss;
      theta = next;
      loss = nextLoss;
      damping = Math.max(1e-9, damping / 5);
      if (gain < 1e-7) break;
    } else {
      damping *= 10;
      if (damping > 1e6) break;
    }
  }
  return layout.model(theta);
}

/** Where each parameter stands in one vector. */
interface Layout {
  readonly size: number;
  readonly parts: number;
  groupAt(name: string): number;
  traitAt(name: string): number;
  deviation(at: number, leeway: Leeway): number;
  model(theta: Float64Array): LogModel;
}

function layOut(parts: number, groups: readonly string[], traits: readonly string[]): Layout {
  const groupPlaces = new Map(groups.map((name, at) => [name, parts * (at + 1)]));
  const firstTrait = parts * (groups.length + 1);
  const traitPlaces = new Map(traits.map((name, at) => [name, firstTrait + at]));
  const slice = (theta: Float64Array, from: number) => Array.from(theta.slice(from, from + parts));
  return {
    size: firstTrait + traits.length,
    parts,
    groupAt: (name) => groupPlaces.get(name) ?? -1,
    traitAt: (name) => traitPlaces.get(name) ?? -1,
    deviation: (at, leeway) => (at < parts ? leeway.base : at < firstTrait ? leeway.group : leeway.trait),
    model: (theta) => ({
      base: slice(theta, 0),
      groups: Object.fromEntries(groups.map((name) => [name, slice(theta, groupPlaces.get(name) ?? 0)])),
      traits: Object.fromEntries(traits.map((name) => [name, theta[traitPlaces.get(name) ?? 0] ?? 0])),
    }),
  };
}

function residualOf(model: LogModel, row: FitRow): number {
  return Math.log(evaluateLogModel(model, row) / row.seconds);
}

function lossOf(
  rows: readonly FitRow[],
  layout: Layout,
  theta: Float64Array,
  prior: Float64Array,
  tightness: Float64Array,
): number {
  const model = layout.model(theta);
  let sum = 0;
  for (const row of rows) {
    const bend = Math.sqrt(1 + (residualOf(model, row) / robustFrom) ** 2);
    sum += (2 * robustFrom ** 2 * (bend - 1)) / rowDeviation ** 2;
  }
  for (let at = 0; at < theta.length; at += 1)
    sum += (tightness[at] ?? 0) * ((theta[at] ?? 0) - (prior[at] ?? 0)) ** 2;
  return sum;
}

function normalEquations(
  rows: readonly FitRow[],
  layout: Layout,
  theta: Float64Array,
  prior: Float64Array,
  tightness: Float64Array,
) {
  const matrix = Array.from({ length: layout.size }, () => new Float64Array(layout.size));
  const gradient = new Float64Array(layout.size);
  const model = layout.model(theta);
  for (const row of rows) {
    const residual = residualOf(model, row);
    const weight = 1 / Math.sqrt(1 + (residual / robustFrom) ** 2) / rowDeviation ** 2;
    const slopes = slopesOf(model, layout, row);
    for (const [one, slope] of slopes) {
      gradient[one] = (gradient[one] ?? 0) + weight * slope * residual;
      const line = matrix[one] as Float64Array;
      for (const [other, otherSlope] of slopes)
        line[other] = (line[other] ?? 0) + weight * slope * otherSlope;
    }
  }
  for (let at = 0; at < layout.size; at += 1) {
    const line = matrix[at] as Float64Array;
    line[at] = (line[at] ?? 0) + (tightness[at] ?? 0);
    gradient[at] = (gradient[at] ?? 0) + (tightness[at] ?? 0) * ((theta[at] ?? 0) - (prior[at] ?? 0));
  }
  return { matrix, gradient };
}

/** Derivatives of log(predicted) by each parameter that the row depends on: a part's share of the sum, 1 for a trait. */
function slopesOf(model: LogModel, layout: Layout, row: FitRow): readonly (readonly [number, number])[] {
  const bare = { ...row, traits: [] };
  const total = evaluateLogModel(model, bare);
  const shares = row.parts.map((part, at) => {
    let exponent = model.base[at] ?? 0;
    for (const group of row.groups) exponent += model.groups[group]?.[at] ?? 0;
    return (part * Math.exp(exponent)) / total;
  });
  const slopes: (readonly [number, number])[] = shares.map((share, at) => [at, share]);
  for (const group of row.groups)
    for (const [at, share] of shares.entries()) slopes.push([layout.groupAt(group) + at, share]);
  for (const trait of row.traits) slopes.push([layout.traitAt(trait), 1]);
  return slopes;
}
