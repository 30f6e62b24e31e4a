import { notifications } from '@mantine/notifications';
import type { LineChart } from './ChartCanvas.tsx';
import type { ChartModel } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';
import { chartPicture } from './chartPicture.ts';
import { formatLocalMinute } from './range/timePoint.ts';
import { saveFile } from './saveFile.ts';
import { type SeriesTable, seriesTable, toCsv, toTsv } from './seriesText.ts';

function tableOf(model: ChartModel): SeriesTable {
  return seriesTable(
    model.lines.map((line) => line.series),
    model.unit.symbol,
  );
}

function fileName(subject: string, model: ChartModel, ending: string): string {
  return `${subject}-${model.title}-${formatLocalMinute(model.range.toMs)}.${ending}`;
}

function say(message: string, failed = false): void {
  notifications.show({ message, ...(failed ? { color: 'red' } : {}) });
}

/** Copies every point as tab-separated text. */
export async function copyChart(model: ChartModel): Promise<void> {
  try {
    const table = tableOf(model);
    await navigator.clipboard.writeText(toTsv(table));
    say(`${model.title}: ${table.rows.length} rows copied`);
  } catch {
    say('The clipboard did not take it. Save it as CSV instead.', true);
  }
}

/** Saves every point as CSV. */
export function saveChartCsv(model: ChartModel, subject: string): void {
  const csv = new Blob([toCsv(tableOf(model))], { type: 'text/csv;charset=utf-8' });
  saveFile(fileName(subject, model, 'csv'), csv);
}

/** Saves the picture as PNG. */
export async function saveChartPicture(
  chart: LineChart,
  model: ChartModel,
  palette: ChartPalette,
  subject: string,
): Promise<void> {
  try {
    saveFile(fileName(subject, model, 'png'), await chartPicture(chart, model, palette, subject));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
  }
}
