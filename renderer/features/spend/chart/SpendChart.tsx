import { BarController, BarElement, Chart } from 'chart.js';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { registerCharts } from '../../../charts/timeSeries/registerCharts.ts';
import { useChartPalette } from '../../../charts/timeSeries/useChartPalette.ts';
import { bandText, estimateText } from '../spendText.ts';
import styles from './SpendChart.module.css';
import { spendChartConfig } from './spendChartConfig.ts';
import type { SpendChartModel } from './spendChartModel.ts';

type Painted = Chart<ReturnType<typeof spendChartConfig>['type'], never[]>;

/** A chart of spending with the figures under the pointer above it. `label` tells it to those who do not see it. */
export function SpendChart(props: { readonly model: SpendChartModel; readonly label: string }) {
  const { model, label } = props;
  const palette = useChartPalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useRef<Painted | null>(null);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    registerCharts();
    Chart.register(BarController, BarElement);
    const chart = new Chart(canvas.current, spendChartConfig(model, palette));
    painted.current = chart as unknown as Painted;
    return () => {
      painted.current = null;
      chart.destroy();
    };
  }, [model, palette]);
  const onMove = (event: PointerEvent<HTMLDivElement>) => {
    const scale = painted.current?.scales.x;
    if (scale === undefined) return;
    const left = event.currentTarget.getBoundingClientRect().left;
    const index = Math.round(scale.getValueForPixel(event.clientX - left) ?? -1);
    setAt(index >= 0 && index < model.points.length ? index : null);
  };
  return (
    <div className={styles.chart}>
      <Readout model={model} at={at} />
      <div className={styles.plot} onPointerMove={onMove} onPointerLeave={() => setAt(null)}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
    </div>
  );
}

function Readout({ model, at }: { readonly model: SpendChartModel; readonly at: number | null }) {
  const index = at ?? model.points.findLastIndex(({ known }) => known !== null);
  const point = model.points[index];
  if (point === undefined) return <p className={styles.readout}> </p>;
  const { known, expected } = point;
  const name = model.kind === 'months' ? point.label : `Day ${point.label}`;
  return (
    <p className={`${styles.readout} tabular`}>
      <span>{name}</span>
      {known !== null && <strong>{formatMoney(known, model.currency)}</strong>}
      {expected !== null && (
        <span>
          expected {estimateText(expected.expected, model.currency)} ({bandText(expected, model.currency)})
        </span>
      )}
      {known === null && expected === null && <span>nothing is in</span>}
    </p>
  );
}
