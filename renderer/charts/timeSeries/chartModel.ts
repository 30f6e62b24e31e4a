import type { EpochMs } from '#shared/domain/units.ts';
import type { ChartSeries } from './chartSeries.ts';
import type { ChartUnit } from './chartUnit.ts';
import type { ResolvedRange } from './range/timeRange.ts';
import type { Interval } from './throttleIntervals.ts';

/** A line of a chart and how it looks; the second is dashed as well as coloured, so that colour is not needed. */
export interface ChartLine {
  readonly series: ChartSeries;
  readonly tone: 'main' | 'second';
}

/** A horizontal limit, in drawn units. */
export interface ChartLimit {
  readonly value: number;
  readonly label: string;
}

/** Everything that one chart draws: pure data, no element, no theme. */
export interface ChartModel {
  readonly title: string;
  readonly unit: ChartUnit;
  readonly lines: readonly ChartLine[];
  readonly range: ResolvedRange;
  /** Lowest and highest value that the axis shows at least; null lets the data decide. */
  readonly yMin: number | null;
  readonly yMax: number | null;
  readonly limits: readonly ChartLimit[];
  /** Stretches that are shaded, with what they mean. */
  readonly shades: readonly Interval[];
  readonly shadeLabel: string | null;
  /** How a point came about: "each point = mean of 10 s". */
  readonly aggregation: string;
}

/** What the user does to time on a chart. */
export interface ZoomActions {
  readonly zoomTo: (fromMs: EpochMs, toMs: EpochMs) => void;
  readonly zoomOut: () => void;
}
