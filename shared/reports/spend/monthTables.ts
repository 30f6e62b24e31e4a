import type { SpendAnomaly } from '../../contract/schemas/spend.ts';
import { costBases, costBasisText } from '../../cost/spend/costBasis.ts';
import { dimensionLabel } from '../../cost/spend/spendDimension.ts';
import type { SpendTotals } from '../../cost/spend/spendFigures.ts';
import { valueText } from '../../cost/spend/splitRows.ts';
import { type CellValue, type ReportColumn, type ReportTable, tableRows } from '../reportTable.ts';
import { focusCostOf } from './focusNames.ts';
import type { SpendInput } from './spendInput.ts';

const money = { type: 'money', currencyKey: 'BillingCurrency' } as const;
type ColumnOf<Item> = ReportColumn & { readonly cell: (item: Item) => CellValue };

/** The currency of a row, whatever else it holds. */
function currencyColumn<Item extends { readonly currency: string | null }>(): ColumnOf<Item> {
  return {
    key: 'BillingCurrency',
    label: 'Currency',
    type: 'text',
    about: 'ISO 4217',
    cell: ({ currency }) => currency,
  };
}

/** An estimate is a double; money is written to the hundredth of it. */
function estimated(value: number | undefined | null): string | null {
  return value === undefined || value === null ? null : value.toFixed(2);
}

/** The four costs of the month and of the one before. */
export function totalsTable({ view }: SpendInput): ReportTable {
  type Row = SpendTotals & { readonly month: string };
  const rows: readonly Row[] = [
    ...view.totals.map((total) => ({ ...total, month: view.scope.month })),
    ...view.totalsBefore.map((total) => ({ ...total, month: 'month before' })),
  ];
  return {
    key: 'totals',
    title: 'The month in its four costs',
    about: 'What the bills state of the month, currency by currency, and of the month before.',
    ...tableRows<Row>(
      [
        {
          key: 'BillingPeriodStart',
          label: 'Month',
          type: 'text',
          about: 'first day of the month, or "month before"',
          cell: ({ month }) => month,
        },
        currencyColumn(),
        ...costBases.map(
          (basis): ColumnOf<Row> => ({
            key: focusCostOf(basis),
            label: costBasisText[basis].label,
            ...money,
            about: costBasisText[basis].means,
            cell: (total) => total[basis].amount,
          }),
        ),
        {
          key: 'charges',
          label: 'Charges',
          type: 'integer',
          about: 'charges behind it',
          cell: ({ rows: n }) => n,
        },
        {
          key: 'chargesWithoutCost',
          label: 'Without cost',
          type: 'integer',
          about: 'charges that do not state the cost that this report is of',
          cell: (total) => total[view.scope.basis].unknownRows,
        },
      ],
      rows,
    ),
    print: {
      columns: [
        { key: 'BillingPeriodStart', width: 14 },
        ...costBases.map((basis) => ({ key: focusCostOf(basis), width: 17 })),
        { key: 'charges', width: 9 },
        { key: 'chargesWithoutCost', width: 9 },
      ],
      most: 50,
    },
    whenEmpty: 'No charge of this month is in the ledger.',
  };
}

/** The month day by day. */
export function daysTable({ view }: SpendInput): ReportTable {
  const rows = view.outlooks.flatMap(({ currency, outlook }) =>
    outlook.days.map((day) => ({ currency, ...day })),
  );
  type Row = (typeof rows)[number];
  const cost = focusCostOf(view.scope.basis);
  return {
    key: 'days',
    title: 'Day by day',
    about:
      'What is in of each day, and what is expected of days that no bill covers yet (an estimate). Charges of no single day are in no day, and in all that is in up to it.',
    ...tableRows<Row>(
      [
        { key: 'ChargePeriodStart', label: 'Day', type: 'day', about: 'the day', cell: ({ day }) => day },
        currencyColumn<Row>(),
        {
          key: cost,
          label: 'In',
          ...money,
          isSummed: true,
          about:
            'cost of the day; empty where no bill reaches it yet, or where none of its charges states it',
          cell: ({ amount }) => amount,
        },
        {
          key: 'x_RunningCost',
          label: 'Up to here',
          ...money,
          about: 'all that is in up to this day, charges of no single day at the start',
          cell: ({ running }) => running,
        },
        {
          key: 'x_ExpectedCost',
          label: 'Expected',
          ...money,
          about: 'estimate of what the day will come to, where a bill does not cover it yet',
          cell: ({ expected }) => estimated(expected?.expected),
        },
      ],
      rows,
    ),
    print: {
      columns: [
        { key: 'ChargePeriodStart', width: 20 },
        { key: cost, width: 22 },
        { key: 'x_RunningCost', width: 22 },
        { key: 'x_ExpectedCost', width: 22 },
      ],
      most: 124,
    },
    whenEmpty: 'No day of this month is in the ledger.',
  };
}

/** How far each provider's bill is in. */
export function coverageTable({ view }: SpendInput): ReportTable {
  const words = {
    closed: 'closed',
    in: 'in to the end of the month',
    partly: 'partly in',
    none: 'nothing yet',
  } as const;
  return {
    key: 'coverage',
    title: 'How far the bills are in',
    about: 'Providers of this month and of the months before it.',
    ...tableRows<(typeof view.coverage)[number]>(
      [
        {
          key: 'ProviderName',
          label: 'Provider',
          type: 'text',
          about: 'provider',
          cell: ({ provider }) => provider,
        },
        {
          key: 'state',
          label: 'Bill',
          type: 'text',
          about: 'how far it is in',
          cell: ({ state }) => words[state],
        },
        {
          key: 'lastDay',
          label: 'Last day',
          type: 'day',
          about: 'last day with a charge of a day or less',
          cell: ({ lastDay }) => lastDay,
        },
        {
          key: 'importedAt',
          label: 'Came in',
          type: 'moment',
          about: 'when it came in',
          cell: ({ importedAtMs }) => importedAtMs,
        },
        { key: 'charges', label: 'Charges', type: 'integer', about: 'charges', cell: ({ rows }) => rows },
        {
          key: 'overlaps',
          label: 'May count twice',
          type: 'text',
          about: 'datasets that hold the same month, where there is more than one',
          cell: ({ overlaps }) => (overlaps.length > 1 ? overlaps.join(', ') : null),
        },
      ],
      view.coverage,
    ),
    print: {
      columns: [
        { key: 'ProviderName', width: 24 },
        { key: 'state', width: 22 },
        { key: 'lastDay', width: 13 },
        { key: 'importedAt', width: 20 },
        { key: 'charges', width: 9 },
        { key: 'overlaps', width: 18 },
      ],
      most: 100,
    },
    whenEmpty: 'No bill of this month is in the ledger.',
  };
}

const causeWords: Readonly<Record<SpendAnomaly['causes'][number]['kind'], string>> = {
  new: 'new',
  gone: 'gone',
  price: 'price moved',
  quantity: 'quantity moved',
  'credit-missing': 'credit missing',
  'credit-new': 'new credit',
  'commitment-lost': 'no longer covered by a commitment',
  'commitment-unused': 'commitment unused',
  mixed: 'price and quantity moved',
};

/** The best cause of an anomaly in words. */
function causeText({ causes: [cause] }: SpendAnomaly): string | null {
  if (cause === undefined) return null;
  const { dimension, value, kind, share } = cause;
  return `${dimensionLabel(dimension)} ${valueText(dimension, value)}: ${causeWords[kind]}, ${Math.round(share * 100)} % of the move`;
}

/** Days that stand out. */
export function anomaliesTable({ anomalies }: SpendInput): ReportTable {
  return {
    key: 'anomalies',
    title: 'Days that stand out',
    about: 'Held against the two months before; estimates, since what was expected is statistics.',
    ...tableRows<SpendAnomaly>(
      [
        { key: 'from', label: 'From', type: 'day', about: 'first day', cell: ({ from }) => from },
        { key: 'to', label: 'To', type: 'day', about: 'last day', cell: ({ to }) => to },
        {
          key: 'ProviderName',
          label: 'Provider',
          type: 'text',
          about: 'provider',
          cell: (row) => row.provider,
        },
        { key: 'ServiceName', label: 'Service', type: 'text', about: 'service', cell: (row) => row.service },
        {
          key: 'SubAccountName',
          label: 'Account',
          type: 'text',
          about: 'account or project',
          cell: (row) => row.subAccount,
        },
        currencyColumn(),
        {
          key: 'x_ActualCost',
          label: 'Was',
          ...money,
          about: 'cost of these days',
          cell: ({ actual }) => estimated(actual),
        },
        {
          key: 'x_ExpectedCost',
          label: 'Expected',
          ...money,
          about: 'what they were expected to cost',
          cell: ({ expected }) => estimated(expected),
        },
        { key: 'cause', label: 'Likeliest cause', type: 'text', about: 'in words', cell: causeText },
      ],
      anomalies,
    ),
    print: {
      columns: [
        { key: 'from', width: 11 },
        { key: 'to', width: 11 },
        { key: 'ProviderName', width: 12 },
        { key: 'ServiceName', width: 17 },
        { key: 'x_ActualCost', width: 15 },
        { key: 'x_ExpectedCost', width: 15 },
        { key: 'cause', width: 30 },
      ],
      most: 50,
    },
    whenEmpty: 'No day stands out.',
  };
}

/** Cost of each month up to this one. */
export function historyTable({ view }: SpendInput): ReportTable {
  const rows = view.history.flatMap(({ currency, points }) =>
    points.map(({ day, amount }) => ({ currency, day, amount })),
  );
  type Row = (typeof rows)[number];
  const cost = focusCostOf(view.scope.basis);
  return {
    key: 'months',
    title: 'Month by month',
    about: 'Cost of each month up to this one, at the same basis.',
    ...tableRows<Row>(
      [
        {
          key: 'BillingPeriodStart',
          label: 'Month from',
          type: 'day',
          about: 'first day of the month',
          cell: ({ day }) => day,
        },
        currencyColumn<Row>(),
        { key: cost, label: 'Cost', ...money, about: 'cost of the month', cell: ({ amount }) => amount },
      ],
      rows,
    ),
    print: {
      columns: [
        { key: 'BillingPeriodStart', width: 30 },
        { key: cost, width: 30 },
      ],
      most: 60,
    },
    whenEmpty: 'No month is in the ledger.',
  };
}
