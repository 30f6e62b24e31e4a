import { costBasisText } from '../../cost/spend/costBasis.ts';
import { dimensionLabel } from '../../cost/spend/spendDimension.ts';
import { type SplitRow, splitRows } from '../../cost/spend/splitRows.ts';
import { type CellValue, type ReportColumn, type ReportTable, tableRows } from '../reportTable.ts';
import { focusCostOf, focusNameOf } from './focusNames.ts';
import type { ReportedSplit, SpendInput } from './spendInput.ts';

/** Names of sheets have 31 letters and none of these. */
const notInNames = /[^\p{L}\p{N}]+/gu;

/** The key of a split's table: `by_provider_service`, `by_tag_team`; unlike those `taken` before. */
function keyOf(by: ReportedSplit['by'], taken: ReadonlySet<string>): string {
  const name = `by_${by.join('_').replace(notInNames, '_')}`.slice(0, 28);
  let key = name;
  for (let at = 2; taken.has(key); at += 1) key = `${name}_${at}`;
  return key;
}

/** Splits of the month, one table each; the rows of a table sum to the month. */
export function splitTables({ view, splits }: SpendInput): readonly ReportTable[] {
  const keys = new Set<string>();
  return splits.map((split) => {
    const key = keyOf(split.by, keys);
    keys.add(key);
    return splitTable(split, view.scope.basis, key);
  });
}

function splitTable(
  { by, splits }: ReportedSplit,
  basis: SpendInput['view']['scope']['basis'],
  key: string,
): ReportTable {
  const cost = focusCostOf(basis);
  const names = nameColumns(by);
  const rows = splits.flatMap((split) => splitRows(split, by));
  return {
    key,
    title: `By ${by.map((dimension) => dimensionLabel(dimension).toLowerCase()).join(' and ')}`,
    about: `${costBasisText[basis].label} cost; the rows sum to the month exactly, currency by currency.`,
    ...tableRows<SplitRow>([...names, ...amountColumns(basis)], rows),
    print: {
      columns: [
        ...names.map((column) => ({ key: column.key, width: 60 / names.length })),
        { key: cost, width: 18 },
        { key: 'shareOfCurrency', width: 8 },
        { key: 'charges', width: 9 },
        { key: 'chargesWithoutCost', width: 9 },
      ],
      most: 300,
    },
    whenEmpty: 'No charge of this month is in the ledger.',
  };
}

type SplitColumn = ReportColumn & { readonly cell: (row: SplitRow) => CellValue };

/** The values that a split is by. */
function nameColumns(by: ReportedSplit['by']): readonly SplitColumn[] {
  return by.slice(0, 2).map((dimension, at) => ({
    key: focusNameOf(dimension),
    label: dimensionLabel(dimension),
    type: 'text',
    about: `the charges' ${dimensionLabel(dimension).toLowerCase()}`,
    cell: (row) => (at === 0 ? row.first : row.second),
  }));
}

/** What they come to. */
function amountColumns(basis: SpendInput['view']['scope']['basis']): readonly SplitColumn[] {
  return [
    {
      key: 'BillingCurrency',
      label: 'Currency',
      type: 'text',
      about: 'ISO 4217',
      cell: ({ sum }) => sum.currency,
    },
    {
      key: focusCostOf(basis),
      label: `${costBasisText[basis].label} cost`,
      type: 'money',
      currencyKey: 'BillingCurrency',
      isSummed: true,
      about: costBasisText[basis].means,
      cell: ({ sum }) => sum.amount,
    },
    {
      key: 'shareOfCurrency',
      label: 'Part',
      type: 'share',
      about: 'part of all costs in this currency',
      cell: ({ share }) => share,
    },
    {
      key: 'charges',
      label: 'Charges',
      type: 'integer',
      isSummed: true,
      about: 'charges behind it',
      cell: ({ sum }) => sum.rows,
    },
    {
      key: 'chargesWithoutCost',
      label: 'Without cost',
      type: 'integer',
      isSummed: true,
      about: 'charges that do not state this cost and are in no sum',
      cell: ({ sum }) => sum.unknownRows,
    },
  ];
}
