import { Chart } from 'chart.js';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { chartAnnotations, chartConfig, chartDatasets, chartScales } from './chartConfig.ts';
import { chartLabel } from './chartLabel.ts';
import type { ChartModel } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';
import type { ChartPoint } from './chartPoints.ts';
import { registerCharts } from './registerCharts.ts';
import styles from './TimeSeriesChart.module.css';

/** A chart.js chart of this module. */
export type LineChart = Chart<'line', ChartPoint[]>;

function repaint(chart: LineChart, model: ChartModel, palette: ChartPalette): void {
  chart.data.datasets = chartDatasets(model, palette);
  chart.options.scales = chartScales(model, palette);
  chart.options.plugins = { annotation: { annotations: chartAnnotations(model, palette), clip: true } };
  chart.update('none');
}

/** The canvas of one chart; the chart lives as long as the component and is destroyed with it. */
export function ChartCanvas(props: {
  readonly model: ChartModel;
  readonly palette: ChartPalette;
  /** Set to the chart while it lives, for the overlay and for export. */
  readonly chart: RefObject<LineChart | null>;
}) {
  const { model, palette, chart } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef({ model, palette });
  latest.current = { model, palette };
  const painted = useRef({ model, palette });
  useLayoutEffect(() => {
    if (canvas.current === null) return;
    registerCharts();
    painted.current = latest.current;
    const made = new Chart(canvas.current, chartConfig(latest.current.model, latest.current.palette));
    chart.current = made;
    return () => {
      chart.current = null;
      made.destroy();
    };
  }, [chart]);
  useEffect(() => {
    if (painted.current.model === model && painted.current.palette === palette) return;
    painted.current = { model, palette };
    if (chart.current !== null) repaint(chart.current, model, palette);
  }, [chart, model, palette]);
  return <canvas ref={canvas} className={styles.canvas} role="img" aria-label={chartLabel(model)} />;
}
