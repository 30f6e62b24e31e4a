import type { Band, FittedModel } from './fitted.ts';
import { layoutKindOf } from './layoutKind.ts';
import type { ServingCase } from './servingCase.ts';

/** Factors on a prediction between which four of five measurements lie. */
type Factors = Omit<Band, 'rows'>;

/** What bands rest on. */
type Fitted = Pick<FittedModel, 'bands' | 'rowsByGpu'>;

/**
 * The band of the maker, or that of fits which never saw the row's GPU where it is wider and nothing was measured of the GPU, or where it is
 * a slice of one; of a layout that was measured apart, the wider of both; of one that never was, twice as wide (in logarithms): what such
 * layouts add is not in any measurement.
 */
export function bandOf(fitted: Fitted, serving: ServingCase): Factors {
  const ofGpu = bandOfGpu(fitted, serving);
  const layout = layoutKindOf(serving.over);
  if (layout === 'tensor') return ofGpu;
  const own = fitted.bands[`layout:${layout}`];
  return own ? wider(own, ofGpu) : squared(ofGpu);
}

/** The same whatever the layout. */
export function bandOfGpu({ bands, rowsByGpu }: Fitted, { gpu, isSlice }: ServingCase): Factors {
  const ofMaker = bands[gpu.vendor] ?? bands.all ?? { low: 1, high: 1 };
  const isMeasured = isSlice !== true && (rowsByGpu[gpu.key] ?? 0) > 0;
  return isMeasured || !bands.unseenGpu ? ofMaker : wider(ofMaker, bands.unseenGpu);
}

/** Twice as wide, in logarithms. */
export function squared({ low, high }: Factors): Factors {
  return { low: low ** 2, high: high ** 2 };
}

function wider(one: Factors, other: Factors): Factors {
  return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}
