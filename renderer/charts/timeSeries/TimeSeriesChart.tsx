import { Skeleton } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { ChartCanvas, type LineChart } from './ChartCanvas.tsx';
import { ChartMenu } from './ChartMenu.tsx';
import { ChartTable } from './ChartTable.tsx';
import { CursorReadout } from './CursorReadout.tsx';
import type { ChartModel, ZoomActions } from './chartModel.ts';
import { isEmpty } from './chartSeries.ts';
import type { CursorStore } from './cursorStore.ts';
import { PlotOverlay } from './PlotOverlay.tsx';
import { geometryOf } from './plotGeometry.ts';
import styles from './TimeSeriesChart.module.css';
import { useChartPalette } from './useChartPalette.ts';

/** Whether the chart has data, and otherwise why not. */
export type ChartStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** `whenEmpty` is shown where no point has a number. */
  | { readonly kind: 'ready'; readonly whenEmpty: string };

/**
 * One line chart of a page of small multiples: title with unit, the values at the shared cursor, the plot, a
 * menu for table, copy and export. Drag selects a range, a double-click zooms out.
 */
export function TimeSeriesChart(props: {
  readonly model: ChartModel;
  readonly status: ChartStatus;
  /** What the chart is about, for exports: `node-01 GPU 3`. */
  readonly subject: string;
  readonly cursor: CursorStore;
  readonly zoom: ZoomActions;
}) {
  const { model, status, subject, cursor } = props;
  const palette = useChartPalette();
  const chart = useRef<LineChart | null>(null);
  const [asTable, setAsTable] = useState(false);
  const empty = isEmpty(model.lines.map((line) => line.series));
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {model.title} {model.unit.symbol !== '' && <span className={styles.unit}>{model.unit.symbol}</span>}
        </h3>
        {!empty && <CursorReadout model={model} cursor={cursor} />}
        {!empty && (
          <ChartMenu
            model={model}
            palette={palette}
            subject={subject}
            chart={chart}
            onTable={() => setAsTable(true)}
          />
        )}
      </div>
      {empty ? (
        <div className={styles.plot}>
          <Notice status={status} />
          {/* Still the way out of a range without readings. */}
          <PlotOverlay plot={() => null} cursor={cursor} zoom={props.zoom} />
        </div>
      ) : (
        <div className={styles.plot}>
          <ChartCanvas model={model} palette={palette} chart={chart} />
          <PlotOverlay
            plot={() => (chart.current === null ? null : geometryOf(chart.current, model.range))}
            labelled
            cursor={cursor}
            zoom={props.zoom}
          />
        </div>
      )}
      <Legend model={model} />
      {asTable && <ChartTable model={model} subject={subject} opened onClose={() => setAsTable(false)} />}
    </article>
  );
}

function Notice({ status }: { readonly status: ChartStatus }): ReactNode {
  switch (status.kind) {
    case 'loading':
      return <Skeleton className={styles.notice} role="status" aria-label="Loading" />;
    case 'failed':
      return (
        <div className={styles.notice} data-kind="failed">
          {status.reason}
        </div>
      );
    case 'ready':
      return <div className={styles.notice}>{status.whenEmpty}</div>;
  }
}

/** Names the lines where there are several, and what the shading means. */
function Legend({ model }: { readonly model: ChartModel }) {
  const names = model.lines.length > 1;
  const shaded = model.shadeLabel !== null && model.shades.length > 0;
  if (!names && !shaded) return null;
  return (
    <div className={styles.legend}>
      {names &&
        model.lines.map(({ series, tone }) => (
          <span key={series.label}>
            <span className={styles.key} data-tone={tone} aria-hidden />
            {series.label}
          </span>
        ))}
      {shaded && (
        <span>
          <span className={styles.swatch} aria-hidden />
          {model.shadeLabel}
        </span>
      )}
    </div>
  );
}
