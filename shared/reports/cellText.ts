import { formatMoney, grouped } from '../money/formatMoney.ts';
import { type CellValue, cellOf, type ReportColumn, type ReportTable } from './reportTable.ts';

/** What stands where a cell says nothing. */
const emptyText = '-';

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as it is read: '2026-10-03' -> '3 Oct 2026'. What is no day stays as it is. */
export function dayText(day: string): string {
  const atMs = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(atMs) ? day : days.format(atMs);
}

/** A moment as it is read, in UTC: '3 Oct 2026, 14:05 UTC'. */
export function momentText(atMs: number): string {
  return `${days.format(atMs)}, ${new Date(atMs).toISOString().slice(11, 16)} UTC`;
}

/** A part of a whole: 0.8243 -> '82.4 %', 0.0004 -> '<0.1 %', -0.0004 -> '>-0.1 %'. */
export function shareText(share: number): string {
  const percent = share * 100;
  if (percent !== 0 && Math.abs(percent) < 0.05) return percent > 0 ? '<0.1 %' : '>-0.1 %';
  return `${percent.toFixed(1)} %`;
}

/** A number with so many places as it has, four at most. */
function numberText(value: number): string {
  return grouped(String(Number(value.toFixed(Math.abs(value) < 1 ? 6 : 2))));
}

/** A cell for people; the currency of money comes from its row. */
export function cellText(table: ReportTable, column: ReportColumn, row: readonly CellValue[]): string {
  const value = cellOf(table, row, column.key);
  if (column.type === 'money') {
    const currency = column.currencyKey === undefined ? null : cellOf(table, row, column.currencyKey);
    return formatMoney(
      typeof value === 'string' ? value : null,
      typeof currency === 'string' ? currency : null,
    );
  }
  if (value === null || value === '') return emptyText;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') {
    if (column.type === 'decimal') return grouped(value);
    return column.type === 'day' ? dayText(value) : value;
  }
  if (column.type === 'share') return shareText(value);
  if (column.type === 'percent') return shareText(value / 100);
  return column.type === 'moment' ? momentText(value) : numberText(value);
}
