import { useEffect, useReducer } from 'react';
import type { ChartModel } from './chartModel.ts';
import { nearestPoint } from './chartSeries.ts';
import { formatChartValue } from './chartUnit.ts';
import type { CursorStore } from './cursorStore.ts';
import styles from './TimeSeriesChart.module.css';

/** Index of the last point with a number, or -1. */
function lastNumber(mean: readonly (number | null)[]): number {
  return mean.findLastIndex((value) => value !== null);
}

/** The values at the cursor, with their band; without a cursor the newest ones. */
export function CursorReadout(props: { readonly model: ChartModel; readonly cursor: CursorStore }) {
  const { model, cursor } = props;
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  useEffect(() => cursor.subscribe(rerender), [cursor]);
  const moment = cursor.moment();
  return (
    <span className={styles.readout}>
      {model.lines.map(({ series, tone }) => {
        const index = moment === null ? lastNumber(series.mean) : nearestPoint(series.atMs, moment);
        const low = series.min[index] ?? null;
        const high = series.max[index] ?? null;
        // Two lines with their bands would not fit beside the title; the table has them.
        const banded =
          model.lines.length === 1 && moment !== null && low !== null && high !== null && high > low;
        return (
          <span key={series.label} className={styles.value} data-tone={tone} title={series.label}>
            {model.lines.length > 1 && <span className={styles.key} data-tone={tone} aria-hidden />}
            {formatChartValue(series.mean[index] ?? null, model.unit)}
            {banded && (
              <span className={styles.spread}>
                {' '}
                {formatChartValue(low, model.unit)} to {formatChartValue(high, model.unit)}
              </span>
            )}
          </span>
        );
      })}
    </span>
  );
}
