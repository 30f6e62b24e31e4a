import { useElementSize } from '@mantine/hooks';
import { useEffect, useReducer, useRef } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import type { ZoomActions } from '../chartModel.ts';
import type { ChartPalette } from '../chartPalette.ts';
import { isEmpty, nearestPoint } from '../chartSeries.ts';
import { type ChartUnit, formatChartValue } from '../chartUnit.ts';
import type { CursorStore } from '../cursorStore.ts';
import { PlotOverlay } from '../PlotOverlay.tsx';
import { summariseSeries } from '../seriesSummary.ts';
import styles from './MiniChart.module.css';
import { type MiniModel, paintMini } from './paintMini.ts';

/**
 * A small line chart on a canvas of its own, for pages with more lines than chart.js instances are good for: one
 * metric of one GPU, with the value at the page's cursor.
 */
export function MiniChart(props: {
  readonly label: string;
  readonly model: MiniModel;
  readonly unit: ChartUnit;
  readonly palette: ChartPalette;
  readonly cursor: CursorStore;
  readonly zoom: ZoomActions;
  /** Shown where no point has a number. */
  readonly whenEmpty: string;
}) {
  const { label, model, unit, palette, cursor } = props;
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null || width === 0) return;
    const ratio = window.devicePixelRatio;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    context.scale(ratio, ratio);
    paintMini(context, model, palette, width, height);
  }, [model, palette, width, height]);
  const empty = isEmpty([model.series]);
  const summary = summariseSeries(model.series);
  const value = (cell: number | null) => formatChartValue(cell, unit);
  const spoken = empty
    ? `${label}: ${plainText(props.whenEmpty)}`
    : `${label}: mean ${value(summary.mean)}, from ${value(summary.min)} to ${value(summary.max)}`;
  return (
    <div className={styles.mini}>
      <div className={styles.head}>
        {empty ? (
          <span className={styles.none}>-</span>
        ) : (
          <MiniValue model={model} unit={unit} cursor={cursor} />
        )}
      </div>
      <div className={styles.plot} ref={ref}>
        {empty && <span className={styles.empty}>{plainText(props.whenEmpty)}</span>}
        <canvas ref={canvas} className={styles.canvas} role="img" aria-label={spoken} />
        <PlotOverlay
          plot={() => ({ left: 0, right: width, top: 0, height, range: model.range })}
          cursor={cursor}
          zoom={props.zoom}
        />
      </div>
    </div>
  );
}

/** The value at the cursor; without one the newest. */
function MiniValue(props: {
  readonly model: MiniModel;
  readonly unit: ChartUnit;
  readonly cursor: CursorStore;
}) {
  const { series } = props.model;
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  useEffect(() => props.cursor.subscribe(rerender), [props.cursor]);
  const moment = props.cursor.moment();
  const index =
    moment === null ? series.mean.findLastIndex((cell) => cell !== null) : nearestPoint(series.atMs, moment);
  return <span>{formatChartValue(series.mean[index] ?? null, props.unit)}</span>;
}
