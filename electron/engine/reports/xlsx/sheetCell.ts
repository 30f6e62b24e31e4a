import type { Cell } from 'write-excel-file/node';
import { decimalText, Exact, exact } from '#shared/money/decimal.ts';
import type { CellValue, ColumnType } from '#shared/reports/reportTable.ts';

/** Letters that a cell can hold (Excel's limit); a longer text is cut, with a mark. */
const mostLetters = 32_767;

/** How Excel shows each type. */
const formats: Readonly<Partial<Record<ColumnType, string>>> = {
  money: '#,##0.00######',
  decimal: '#,##0.########',
  number: '#,##0.######',
  integer: '#,##0',
  share: '0.0%',
  percent: '0.0" %"',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm:ss',
};

/** The format of a column in Excel's notation; undefined for texts. */
export function formatOf(type: ColumnType): string | undefined {
  return formats[type];
}

/** Whether a decimal is told whole by a double, as Excel keeps numbers: 15 digits are. */
export function isExactInExcel(text: string): boolean {
  const value = exact(text);
  return value.sd() <= 15 && decimalText(new Exact(value.toNumber())) === decimalText(value);
}

function textCell(value: string): Cell {
  const letters = value.length <= mostLetters ? value : `${value.slice(0, mostLetters - 1)}\u2026`;
  return letters === '' ? null : { type: String, value: letters };
}

/** A cell with its type; null, unknown, is an empty one. Text that looks like a formula is text: it goes in as a string. */
export function sheetCell(type: ColumnType, value: CellValue): Cell {
  if (value === null) return null;
  if (typeof value === 'boolean') return { type: Boolean, value };
  const format = formatOf(type);
  const withFormat = format === undefined ? {} : { format };
  switch (type) {
    case 'text':
    case 'flag':
      return textCell(String(value));
    case 'money':
    case 'decimal':
      return { type: Number, value: exact(String(value)).toNumber(), ...withFormat };
    case 'day':
      return dateCell(Date.parse(`${value}T00:00:00Z`), String(value), withFormat);
    case 'moment':
      return dateCell(Number(value), String(value), withFormat);
    case 'number':
    case 'integer':
    case 'share':
    case 'percent':
      return Number.isFinite(value) ? { type: Number, value: Number(value), ...withFormat } : null;
  }
}

function dateCell(atMs: number, written: string, format: { readonly format?: string }): Cell {
  return Number.isNaN(atMs) ? textCell(written) : { type: Date, value: new Date(atMs), ...format };
}
