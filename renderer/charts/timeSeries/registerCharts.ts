import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';

let registered = false;

/** Registers the parts of chart.js that line charts need; everything else stays out of the bundle. */
export function registerCharts(): void {
  if (registered) return;
  Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, annotation);
  registered = true;
}
