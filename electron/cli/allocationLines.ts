import type { AllocationView } from '#shared/contract/schemas/matching.ts';
import type { AllocationRow, AllocationTable } from '#shared/cost/allocation/allocationTable.ts';
import { rowName } from '#shared/cost/allocation/allocationText.ts';
import { ownLines, ownLineText } from '#shared/cost/allocation/chargeGroup.ts';
import { usageClasses, usageClassText } from '#shared/cost/allocation/gpuTime.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { grouped } from '#shared/money/formatMoney.ts';
import type { Paint } from './paint.ts';
import { type TableCell, textTable } from './textTable.ts';

interface Terminal {
  readonly paint: Paint;
  columns(): number | null;
}

/** What a terminal shows of an allocated month: a table for each currency, then what no GPU bears. */
export function allocationLines(
  asked: { readonly month: string; readonly by: string; readonly basis: string },
  found: AllocationView,
  terminal: Terminal,
): readonly string[] {
  const lines = [
    `${asked.basis === 'billed' ? 'Billed' : 'Effective'} cost of ${asked.month.slice(0, 7)} by ${plainText(asked.by)}`,
  ];
  for (const table of found.tables)
    lines.push('', ...tableLines(table, asked.by, terminal), ...ownLinesOf(table));
  if (found.rowsWithoutCost > 0)
    lines.push(
      '',
      terminal.paint('waste', `${found.rowsWithoutCost} charges state no such cost and are left out`),
    );
  return lines;
}

function tableLines(
  { currency, rows, total }: AllocationTable,
  by: string,
  { paint, columns }: Terminal,
): readonly string[] {
  const names = [
    ...usageClasses.map((name) => usageClassText[name].label),
    'Unallocated',
    `Total ${currency}`,
  ];
  const head = [
    { header: plainText(by), align: 'left' as const, shrinksTo: 14 },
    ...names.map((header) => ({ header, align: 'right' as const })),
  ];
  const cells = (row: AllocationRow, name: string): readonly TableCell[] => [
    name,
    ...[...usageClasses.map((each) => row.shown[each]), row.shown.unallocated, row.shown.total].map(
      (amount) => money(amount),
    ),
  ];
  const body = rows.map((row) => cells(row, plainText(rowName(row))));
  const strong = cells(total, 'Total').map((cell) => ({ text: String(cell), style: 'strong' as const }));
  return textTable(head, [...body, strong], paint, columns());
}

/** With two places, thousands in commas. */
function money(amount: string): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  return grouped(`${whole}.${fraction.padEnd(2, '0').slice(0, 2)}`);
}

function ownLinesOf({ total, currency }: AllocationTable): readonly string[] {
  const there = ownLines.filter((name) => total.own[name] !== '0');
  return there.map((name) => `${ownLineText[name]}: ${currency} ${grouped(total.own[name])}`);
}
