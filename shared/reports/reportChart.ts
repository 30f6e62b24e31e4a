/** Values by name of a chart; null where there is none, which is no 0. Doubles: a chart is a picture, the table has the figures. */
interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** What it stands for, by which its colour is chosen. */
  readonly tone: ChartTone;
}

/** Meanings that have a colour of their own. */
const chartTones = ['main', 'second', 'good', 'warn', 'bad', 'none'] as const;
export type ChartTone = (typeof chartTones)[number];

/** A picture of a table or of a series. */
export interface ReportChart {
  /** `bars`: lying bars, one a category. `columns`: standing ones. `lines`: over days or hours. */
  readonly type: 'bars' | 'columns' | 'lines';
  readonly title: string;
  /** What it shows in a sentence, for those who do not see it. */
  readonly about: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Series lie on one another. */
  readonly isStacked: boolean;
  /** Lines across at a value. */
  readonly thresholds: readonly { readonly label: string; readonly value: number }[];
}
