import { Chart } from 'chart.js';
import { useEffect, useRef } from 'react';
import { registerCharts } from '../timeSeries/registerCharts.ts';
import { useChartPalette } from '../timeSeries/useChartPalette.ts';
import styles from './CurveChart.module.css';
import { curveConfig } from './curveConfig.ts';
import type { CurveModel } from './curveModel.ts';

/** One figure against another, with its band, a target and named points. `label` tells it to those who do not see it. */
export function CurveChart({ model, label }: { readonly model: CurveModel; readonly label: string }) {
  const palette = useChartPalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    registerCharts();
    const chart = new Chart(canvas.current, curveConfig(model, palette));
    return () => chart.destroy();
  }, [model, palette]);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        {model.title} <span className={styles.unit}>{model.yUnit}</span>
      </figcaption>
      <div className={styles.plot}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
    </figure>
  );
}
