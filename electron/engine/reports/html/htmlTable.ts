import { cellText } from '#shared/reports/cellText.ts';
import { printedColumns, restOfTable } from '#shared/reports/printedTable.ts';
import type { ReportTable } from '#shared/reports/reportTable.ts';
import { tableTotals, totalText } from '#shared/reports/tableTotals.ts';
import { htmlText } from './htmlText.ts';

/** A table of the report with its totals, as far as it is printed. */
export function htmlTable(table: ReportTable): string {
  const head = `<h3 id="${htmlText(table.key)}">${htmlText(table.title)}</h3><p class="about">${htmlText(table.about)}</p>`;
  if (table.rows.length === 0) return `${head}<p class="empty">${htmlText(table.whenEmpty)}</p>`;
  const columns = printedColumns(table);
  const kind = (type: string) => (type === 'text' || type === 'day' || type === 'flag' ? '' : ' class="n"');
  const titles = columns
    .map(({ label, type }) => `<th scope="col"${kind(type)}>${htmlText(label)}</th>`)
    .join('');
  const rows = table.rows
    .slice(0, table.print.most)
    .map(
      (row) =>
        `<tr>${columns.map((column) => `<td${kind(column.type)}>${htmlText(cellText(table, column, row))}</td>`).join('')}</tr>`,
    );
  const totals = tableTotals(table).map((sums) => {
    const cells = columns.map((column, at) => {
      const total = sums.find((sum) => sum.column.key === column.key);
      if (total === undefined) return at === 0 ? '<th scope="row">Total</th>' : '<td></td>';
      return `<td class="n">${htmlText(totalText(total))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const rest = restOfTable(table);
  return [
    head,
    `<div class="wide"><table><thead><tr>${titles}</tr></thead><tbody>${rows.join('\n')}</tbody>`,
    `<tfoot>${totals.join('')}</tfoot></table></div>`,
    rest === null ? '' : `<p class="about">${htmlText(rest)}</p>`,
  ].join('');
}
