import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import { costBasisText } from '#shared/cost/spend/costBasis.ts';
import { dimensionLabel, type SpendDimension } from '#shared/cost/spend/spendDimension.ts';
import type { SpendSplit } from '#shared/cost/spend/spendFigures.ts';
import { splitRows } from '#shared/cost/spend/splitRows.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { Paint } from './paint.ts';
import { type TableCell, textTable } from './textTable.ts';

/** What a terminal shows of a month: a table for each currency, then what is expected and how far the bills are in. */
export function spendLines(
  view: SpendMonthView,
  splits: readonly SpendSplit[],
  by: readonly SpendDimension[],
  terminal: { readonly paint: Paint; columns(): number | null },
): readonly string[] {
  const { scope } = view;
  const of = scope.gpuOnly ? ', instances with GPUs' : '';
  const lines = [`${costBasisText[scope.basis].label} cost of ${scope.month.slice(0, 7) || 'no month'}${of}`];
  for (const split of splits)
    lines.push('', ...splitLines(split, by, terminal), ...expectedLines(view, split));
  const missing = view.coverage
    .filter(({ state }) => state === 'partly' || state === 'none')
    .map(({ provider, state, lastDay }) =>
      state === 'none' ? `${plainText(provider)} (nothing yet)` : `${plainText(provider)} (to ${lastDay})`,
    );
  if (missing.length > 0) lines.push('', terminal.paint('waste', `Not wholly in: ${missing.join(', ')}`));
  for (const { provider, overlaps } of view.coverage)
    if (overlaps.length > 1)
      lines.push(
        terminal.paint(
          'bad',
          `${plainText(provider)} is in by ${overlaps.map(plainText).join(' and ')}: charges may be counted twice`,
        ),
      );
  if (view.asOfMs !== null)
    lines.push(terminal.paint('muted', `Bills as of ${new Date(view.asOfMs).toISOString().slice(0, 16)}Z`));
  return lines;
}

function splitLines(
  split: SpendSplit,
  by: readonly SpendDimension[],
  terminal: { readonly paint: Paint; columns(): number | null },
): readonly string[] {
  const percent = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(1)} %`);
  const rows: TableCell[][] = splitRows(split, by).map(({ first, second, sum, share }) => [
    first,
    ...(second === null ? [] : [second]),
    formatMoney(sum.amount, sum.currency),
    percent(share),
    String(sum.rows),
  ]);
  const bold = (text: string) => ({ text, style: 'strong' }) as const;
  rows.push([
    bold('Total'),
    ...(by.length > 1 ? [''] : []),
    bold(formatMoney(split.total.amount, split.total.currency)),
    '',
    String(split.total.rows),
  ]);
  const names = by.map((dimension) => ({
    header: plainText(dimensionLabel(dimension)),
    align: 'left' as const,
    shrinksTo: 14,
  }));
  const numbers = ['cost', 'share', 'charges'].map((header) => ({ header, align: 'right' as const }));
  const table = textTable([...names, ...numbers], rows, terminal.paint, terminal.columns());
  const { unknownRows } = split.total;
  return unknownRows === 0
    ? table
    : [...table, terminal.paint('waste', `${unknownRows} charges state no such cost and are left out`)];
}

function expectedLines(view: SpendMonthView, split: SpendSplit): readonly string[] {
  const { currency } = split.total;
  const total = view.outlooks.find((one) => one.currency === currency)?.outlook.total;
  if (!total) return [];
  const money = (value: number) => formatMoney(value.toFixed(2), currency);
  return [
    `Expected for the month: ${money(total.expected)} (${money(total.low)} to ${money(total.high)}, four of five)`,
  ];
}
