/** Labels of a series as pairs. */
export type SeriesLabels = readonly (readonly [name: string, value: string])[];

/** One series with its value now. */
export interface ExposedSample {
  readonly labels: SeriesLabels;
  readonly value: number;
}

/** A metric with all its series, as it stands on /metrics and goes to a remote write. */
export interface MetricFamily {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly samples: readonly ExposedSample[];
}
