import { Modal } from '@mantine/core';
import styles from './ChartTable.module.css';
import type { ChartModel } from './chartModel.ts';
import { formatChartValue } from './chartUnit.ts';
import { formatLocalMinute } from './range/timePoint.ts';
import { summariseSeries } from './seriesSummary.ts';

/** Rows shown at most; the file and the clipboard hold all of them. */
const mostRows = 400;

/** A chart's numbers: a summary per line and the newest points. */
export function ChartTable(props: {
  readonly model: ChartModel;
  readonly subject: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { model } = props;
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="xl"
      title={`${props.subject} · ${model.title}`}
    >
      <Summary model={model} />
      <p className={styles.note}>{model.aggregation}. The 95th percentile is of the points shown.</p>
      <Points model={model} />
    </Modal>
  );
}

function Summary({ model }: { readonly model: ChartModel }) {
  const value = (cell: number | null) => formatChartValue(cell, model.unit);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {['Line', 'Min', 'Mean', 'p95', 'Max', 'Points', 'Gaps'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.lines.map(({ series }) => {
          const summary = summariseSeries(series);
          return (
            <tr key={series.label}>
              <th scope="row">{series.label}</th>
              <td>{value(summary.min)}</td>
              <td>{value(summary.mean)}</td>
              <td>{value(summary.p95OfPoints)}</td>
              <td>{value(summary.max)}</td>
              <td>{summary.points}</td>
              <td>{summary.gaps}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Points({ model }: { readonly model: ChartModel }) {
  return model.lines.map(({ series }) => {
    const start = Math.max(0, series.atMs.length - mostRows);
    const rows = series.atMs.slice(start).map((atMs, offset) => ({ atMs, index: start + offset }));
    return (
      <section
        key={series.label}
        className={styles.points}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
        tabIndex={0}
        aria-label={`${series.label}, points`}
      >
        <table className={styles.table}>
          <caption>
            {series.label}
            {start > 0 && ` (the newest ${mostRows} of ${series.atMs.length} points)`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Mean</th>
              <th scope="col">Min</th>
              <th scope="col">Max</th>
              <th scope="col">Readings</th>
            </tr>
          </thead>
          <tbody>
            {rows.toReversed().map(({ atMs, index }) => (
              <tr key={atMs}>
                <th scope="row">{formatLocalMinute(atMs)}</th>
                <td>{formatChartValue(series.mean[index] ?? null, model.unit)}</td>
                <td>{formatChartValue(series.min[index] ?? null, model.unit)}</td>
                <td>{formatChartValue(series.max[index] ?? null, model.unit)}</td>
                <td>{series.count[index] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
