import type { LineChart } from './ChartCanvas.tsx';
import type { ChartModel } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';
import { formatLocalMinute } from './range/timePoint.ts';

const margin = 16;
const headHeight = 30;
const footHeight = 24;

/**
 * The chart as a PNG that stands on its own: title and unit above, time range and aggregation below, on
 * the theme's surface. Rejects when the browser cannot encode it.
 */
export function chartPicture(
  chart: LineChart,
  model: ChartModel,
  palette: ChartPalette,
  subject: string,
): Promise<Blob> {
  const ratio = chart.currentDevicePixelRatio;
  const width = chart.width + 2 * margin;
  const height = chart.height + headHeight + footHeight + 2 * margin;
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('This browser gives no 2-D canvas.'));
  context.scale(ratio, ratio);
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, width, height);
  context.fillStyle = palette.strongText;
  context.font = `600 13px ${palette.font}`;
  const unit = model.unit.symbol === '' ? '' : ` (${model.unit.symbol})`;
  context.fillText(`${subject} · ${model.title}${unit}`, margin, margin + 12, width - 2 * margin);
  context.drawImage(chart.canvas, margin, margin + headHeight, chart.width, chart.height);
  context.fillStyle = palette.text;
  context.font = `11px ${palette.font}`;
  const { fromMs, toMs } = model.range;
  const foot = `${formatLocalMinute(fromMs)} to ${formatLocalMinute(toMs)} · ${model.aggregation}`;
  context.fillText(foot, margin, height - margin, width - 2 * margin);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser could not encode the picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}
