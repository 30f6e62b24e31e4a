import { dimensionLabel } from '../../cost/spend/spendDimension.ts';
import { type CellValue, type ReportColumn, type ReportTable, tableRows } from '../reportTable.ts';
import type { SpendInput } from './spendInput.ts';

const money = { type: 'money', currencyKey: 'BillingCurrency' } as const;

const budgetStates = {
  over: 'over',
  'will-pass': 'will be passed',
  'may-pass': 'may be passed',
  unknown: 'unknown',
  within: 'within',
} as const;

type BurnRow = SpendInput['view']['burns'][number];

const budgetColumns: readonly (ReportColumn & { readonly cell: (row: BurnRow) => CellValue })[] = [
  {
    key: 'budget',
    label: 'Budget',
    type: 'text',
    about: 'its name',
    cell: ({ budget }) => budget.name,
  },
  {
    key: 'of',
    label: 'Of',
    type: 'text',
    about: 'charges that it holds for',
    cell: ({ budget: { of } }) =>
      of === null ? 'all charges' : `${dimensionLabel(of.dimension)} ${of.value ?? '(none)'}`,
  },
  {
    key: 'BillingCurrency',
    label: 'Currency',
    type: 'text',
    about: 'ISO 4217',
    cell: ({ budget }) => budget.currency,
  },
  {
    key: 'amount',
    label: 'Budget',
    ...money,
    about: 'what may be spent in a month',
    cell: ({ budget }) => budget.amount,
  },
  {
    key: 'spent',
    label: 'Spent',
    ...money,
    about: 'what is in; empty where nothing is, or where nothing of it states its cost',
    cell: ({ spent }) => spent,
  },
  {
    key: 'chargesWithoutCost',
    label: 'Without cost',
    type: 'integer',
    about: 'charges that do not state their cost and are in no figure',
    cell: ({ unknownRows }) => unknownRows,
  },
  {
    key: 'spentShare',
    label: 'Used',
    type: 'share',
    about: 'part of the budget that is spent',
    cell: ({ spentShare }) => spentShare,
  },
  {
    key: 'forecast',
    label: 'Expected',
    ...money,
    about: 'estimate of the whole month; empty where all is in',
    cell: ({ forecast }) => forecast?.expected.toFixed(2) ?? null,
  },
  {
    key: 'usedUpOn',
    label: 'Used up',
    type: 'day',
    about: 'day on which it is or is expected to be used up',
    cell: ({ usedUpOn }) => usedUpOn,
  },
  {
    key: 'state',
    label: 'State',
    type: 'text',
    about: 'how it stands',
    cell: ({ state }) => budgetStates[state],
  },
];

/** How budgets stand. */
export function budgetsTable({ view }: SpendInput): ReportTable {
  return {
    key: 'budgets',
    title: 'Budgets',
    about: 'Budgets of this month and how much of each is used.',
    ...tableRows<BurnRow>(budgetColumns, view.burns),
    print: {
      columns: [
        { key: 'budget', width: 20 },
        { key: 'of', width: 18 },
        { key: 'amount', width: 15 },
        { key: 'spent', width: 15 },
        { key: 'spentShare', width: 9 },
        { key: 'forecast', width: 15 },
        { key: 'usedUpOn', width: 12 },
        { key: 'state', width: 13 },
      ],
      most: 200,
    },
    whenEmpty: 'No budget holds for this month.',
  };
}

/** Reservations, savings plans and the like, and how far they were used. */
export function commitmentsTable({ view }: SpendInput): ReportTable {
  const rows = view.commitments.flatMap(({ currency, commitments }) =>
    commitments.map((commitment) => ({ currency, ...commitment })),
  );
  type Row = (typeof rows)[number];
  const columns: readonly (ReportColumn & { readonly cell: (row: Row) => CellValue })[] = [
    { key: 'CommitmentDiscountId', label: 'Commitment', type: 'text', about: 'its id', cell: ({ id }) => id },
    {
      key: 'CommitmentDiscountName',
      label: 'Name',
      type: 'text',
      about: 'its name',
      cell: ({ name }) => name,
    },
    {
      key: 'CommitmentDiscountType',
      label: 'Kind',
      type: 'text',
      about: 'its kind',
      cell: ({ type }) => type,
    },
    {
      key: 'BillingCurrency',
      label: 'Currency',
      type: 'text',
      about: 'ISO 4217',
      cell: (row) => row.currency,
    },
    {
      key: 'x_UsedCost',
      label: 'Used',
      ...money,
      isSummed: true,
      about: 'effective cost of what it covered',
      cell: ({ used }) => used,
    },
    {
      key: 'x_UnusedCost',
      label: 'Unused',
      ...money,
      isSummed: true,
      about: 'effective cost of what was paid for and not used',
      cell: ({ unused }) => unused,
    },
    {
      key: 'x_UsedShare',
      label: 'Part used',
      type: 'share',
      about: 'part of it that was used',
      cell: ({ usedShare }) => usedShare,
    },
  ];
  return {
    key: 'commitments',
    title: 'Commitments',
    about: 'Reservations, savings plans and committed use, the one with most unused first.',
    ...tableRows<Row>(columns, rows),
    print: {
      columns: [
        { key: 'CommitmentDiscountId', width: 26 },
        { key: 'CommitmentDiscountName', width: 20 },
        { key: 'CommitmentDiscountType', width: 14 },
        { key: 'x_UsedCost', width: 15 },
        { key: 'x_UnusedCost', width: 15 },
        { key: 'x_UsedShare', width: 10 },
      ],
      most: 100,
    },
    whenEmpty: 'No charge of this month names a commitment.',
  };
}
