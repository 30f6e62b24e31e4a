import { notifications } from '@mantine/notifications';
import { copyText } from '../../app/copyText.ts';
import { saveCsv, saveFile } from '../../app/saveFile.ts';
import type { LineChart } from './ChartCanvas.tsx';
import type { ChartModel } from './chartModel.ts';
import type { ChartPalette } from './chartPalette.ts';
import { chartPicture } from './chartPicture.ts';
import { formatLocalMinute } from './range/timePoint.ts';
import { type SeriesTable, seriesTable, toCsv, toTsv } from './seriesText.ts';

function tableOf(model: ChartModel): SeriesTable {
  return seriesTable(
    model.lines.map((line) => line.series),
    model.unit.symbol,
  );
}

/** A name that every file system takes. */
function fileName(subject: string, model: ChartModel, ending: string): string {
  const name = `${subject}-${model.title}-${formatLocalMinute(model.range.toMs)}`;
  return `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 120)}.${ending}`;
}

function say(message: string, failed = false): void {
  notifications.show({ message, ...(failed ? { color: 'red' } : {}) });
}

/** Copies every point as tab-separated text. */
export function copyChart(model: ChartModel): void {
  const table = tableOf(model);
  if (copyText(toTsv(table))) say(`${model.title}: ${table.rows.length} rows copied`);
  else say('The clipboard did not take it. Save it as CSV instead.', true);
}

/** Saves every point as CSV. */
export function saveChartCsv(model: ChartModel, subject: string): void {
  saveCsv(fileName(subject, model, 'csv'), toCsv(tableOf(model)));
}

/** Saves the picture as PNG. */
export async function saveChartPicture(
  chart: LineChart,
  model: ChartModel,
  palette: ChartPalette,
  subject: string,
): Promise<void> {
  try {
    const picture = await chartPicture(chart, model, palette, subject);
    saveFile(fileName(subject, model, 'png'), picture.type, picture);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), true);
  }
}
