import type { FindingDraft } from '../finding.ts';
import type { FindingKind } from '../findingKind.ts';

/**
 * What a finding changes of a GPU. Savings are counted layer after layer, each on what the layers before it leave: what a GPU is for, when
 * it runs, what it is bought at, what speed is lost on it. `fix` costs money and is in no total.
 */
export const layers = ['use', 'time', 'price', 'speed', 'fix'] as const;
export type Layer = (typeof layers)[number];

const layerOfKind: Readonly<Record<FindingKind, Layer>> = {
  idle: 'use',
  heldIdle: 'use',
  zombie: 'use',
  oversizedMemory: 'use',
  oversizedBandwidth: 'use',
  oversizedCompute: 'use',
  tooManyGpus: 'use',
  consolidate: 'use',
  lowerPrecision: 'use',
  wrongClass: 'use',
  offHours: 'time',
  commitment: 'price',
  arbitrage: 'price',
  lostPerformance: 'speed',
  underSized: 'fix',
};

/** The layer of a finding's kind. */
export function layerOf({ kind }: Pick<FindingDraft, 'kind'>): Layer {
  return layerOfKind[kind];
}

type Placed = Pick<FindingDraft, 'kind' | 'action'>;

/**
 * Whether of two findings on one GPU only one can be followed: two of one layer (it is released or moved, not both); a move to another
 * card and a better price for this one; hours off and a commitment to all hours; less of what is too small. Speed that is lost to several
 * causes adds up.
 */
export function areExclusive(one: Placed, other: Placed): boolean {
  const [first, second] = [layerOf(one), layerOf(other)];
  if (first === second) return first !== 'speed' && first !== 'fix';
  return excludes(one, other) || excludes(other, one);
}

function excludes(one: Placed, other: Placed): boolean {
  const layer = layerOf(one);
  if (layer === 'fix') return layerOf(other) === 'use';
  if (layer === 'use') return changesCard(one) && layerOf(other) === 'price';
  return layer === 'time' && other.kind === 'commitment';
}

/** A smaller number of the same cards leaves their price alone; another card does not. */
function changesCard({ kind, action }: Placed): boolean {
  return (
    kind !== 'tooManyGpus' && kind !== 'consolidate' && (action.verb === 'move' || action.verb === 'resize')
  );
}
