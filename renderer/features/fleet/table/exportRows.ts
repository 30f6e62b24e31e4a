import { csvRows } from '#shared/domain/csvFile.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { LivePicture } from '../../../app/engine/frameStore.ts';
import type { ExportCell, FleetColumn } from './fleetColumn.ts';

function headerOf(columns: readonly FleetColumn[]): readonly string[] {
  return columns.flatMap((column) => column.exports.map((part) => part.header));
}

function rowOf(picture: LivePicture, slot: number, columns: readonly FleetColumn[]): readonly ExportCell[] {
  return columns.flatMap((column) => column.exports.map((part) => part.value(picture, slot)));
}

/** Visible columns of the given GPUs as a CSV file: RFC 4180, numbers with their units in the header, missing readings empty. */
export function csvOf(
  picture: LivePicture,
  slots: Iterable<number>,
  columns: readonly FleetColumn[],
): string {
  const rows = Array.from(slots, (slot) => rowOf(picture, slot, columns));
  return csvRows([headerOf(columns), ...rows]);
}

/** The same with tabs, for pasting into a spreadsheet: what would be a formula there is written as a text. */
export function tsvOf(
  picture: LivePicture,
  slots: Iterable<number>,
  columns: readonly FleetColumn[],
  withHeader: boolean,
): string {
  const lines: string[] = withHeader ? [headerOf(columns).join('\t')] : [];
  for (const slot of slots) lines.push(rowOf(picture, slot, columns).map(tsvCell).join('\t'));
  return lines.join('\n');
}

function tsvCell(value: ExportCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = plainText(value);
  return /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
}
