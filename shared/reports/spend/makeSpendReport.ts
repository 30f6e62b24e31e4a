import { costBasisText } from '../../cost/spend/costBasis.ts';
import { dimensionLabel } from '../../cost/spend/spendDimension.ts';
import { valueText } from '../../cost/spend/splitRows.ts';
import { formatCount } from '../../domain/format.ts';
import { decimalText, exact } from '../../money/decimal.ts';
import { formatMoney } from '../../money/formatMoney.ts';
import { dayText, momentText, shareText } from '../cellText.ts';
import { monthText } from '../monthText.ts';
import { plainReport } from '../plainReport.ts';
import type { Fact, Headline, Report, ReportSection } from '../report.ts';
import { originMetadata } from '../reportOrigin.ts';
import { budgetsTable, commitmentsTable } from './controlTables.ts';
import { anomaliesTable, coverageTable, daysTable, historyTable, totalsTable } from './monthTables.ts';
import { spendCharts } from './spendCharts.ts';
import type { SpendInput } from './spendInput.ts';
import { splitTables } from './splitTables.ts';
import { tablesOfUse } from './tablesOfUse.ts';

/** The report of a month's spend: what the bills say, to whom, and what the GPUs did for it. Pure. */
export function makeSpendReport(input: SpendInput): Report {
  const { origin, view } = input;
  const splits = splitTables(input);
  const uses = tablesOfUse(input);
  return plainReport<Report>({
    kind: 'spend',
    title: view.scope.gpuOnly ? 'Monthly spend on GPUs' : 'Monthly spend',
    period: monthText(view.scope.month),
    periodKey: view.scope.month.slice(0, 7) || 'no-month',
    madeAtMs: origin.madeAtMs,
    demo: view.demo,
    subjects: view.totals.reduce((sum, { rows }) => sum + rows, 0),
    producer: `Headroom ${origin.version}`,
    cover: { headlines: headlines(input), facts: scope(input), warnings: warnings(input) },
    sections: sections(input, splits, uses),
    tables: [
      totalsTable(input),
      ...splits,
      daysTable(input),
      historyTable(input),
      budgetsTable(input),
      anomaliesTable(input),
      commitmentsTable(input),
      ...uses,
      coverageTable(input),
    ],
    metadata: [
      ...originMetadata(origin, view.demo),
      { key: 'BillingPeriodStart', value: view.scope.month, about: 'first day of the month' },
      { key: 'basis', value: costBasisText[view.scope.basis].column, about: 'FOCUS column of the cost' },
      { key: 'gpuOnly', value: view.scope.gpuOnly, about: 'only charges of instances with GPUs' },
      {
        key: 'billsAsOf',
        value: view.asOfMs === null ? null : new Date(view.asOfMs).toISOString(),
        about: 'when the newest of the bills came in',
      },
      { key: 'sources', value: view.sources.join('; '), about: 'where the bills came from' },
    ],
  });
}

/** What the month has moved by since the one before; '' where that says nothing. */
function changeText(input: SpendInput, currency: string | null): string {
  const { view } = input;
  const amountOf = (totals: typeof view.totals) =>
    totals.find((total) => total.currency === currency)?.[view.scope.basis].amount ?? null;
  const [now, before] = [amountOf(view.totals), amountOf(view.totalsBefore)];
  if (now === null || before === null || exact(before).isZero()) return '';
  const change = exact(now).minus(exact(before));
  const sign = change.isNegative() ? '' : '+';
  const part = change.div(exact(before).abs()).times(100).toFixed(1);
  return `${sign}${part} % (${formatMoney(decimalText(change), currency)}) to the month before`;
}

function headlines(input: SpendInput): readonly Headline[] {
  const { view } = input;
  return view.totals.flatMap(({ currency, ...total }) => {
    const outlook = view.outlooks.find((one) => one.currency === currency)?.outlook.total;
    const sum = total[view.scope.basis];
    const expected: Headline[] = outlook
      ? [
          {
            label: 'Expected for the month',
            value: formatMoney(outlook.expected.toFixed(2), currency),
            note: `Estimate: ${formatMoney(outlook.low.toFixed(2), currency)} to ${formatMoney(outlook.high.toFixed(2), currency)}, four times of five`,
          },
        ]
      : [];
    return [
      {
        label: `${costBasisText[view.scope.basis].label} cost`,
        value: formatMoney(sum.amount, currency),
        note: changeText(input, currency),
      },
      ...expected,
    ];
  });
}

function scope({ origin, view }: SpendInput): readonly Fact[] {
  const { basis, gpuOnly, filters } = view.scope;
  const charges = view.totals.reduce((sum, { rows }) => sum + rows, 0);
  const open = view.coverage.filter(({ state }) => state === 'partly' || state === 'none');
  return [
    {
      label: 'Cost',
      value: `${costBasisText[basis].label} (${costBasisText[basis].column}): ${costBasisText[basis].means}`,
    },
    { label: 'Charges', value: `${formatCount(charges)}${gpuOnly ? ', of instances with GPUs alone' : ''}` },
    ...(filters.length === 0
      ? []
      : [
          {
            label: 'Only',
            value: filters
              .map(({ dimension, value }) => `${dimensionLabel(dimension)} ${valueText(dimension, value)}`)
              .join(', '),
          },
        ]),
    { label: 'Bills as of', value: view.asOfMs === null ? 'none is in' : momentText(view.asOfMs) },
    {
      label: 'Coverage',
      value:
        view.coverage.length === 0
          ? 'no bill is in'
          : `${view.coverage.length - open.length} of ${view.coverage.length} providers are in to the end of the month`,
    },
    { label: 'Sources', value: view.sources.join('; ') || 'none' },
    { label: 'Catalogue', value: `SHA-256 ${origin.catalogueHash.slice(0, 16)}` },
  ];
}

function warnings({ view }: SpendInput): readonly string[] {
  const unknown = view.totals.reduce((sum, total) => sum + total[view.scope.basis].unknownRows, 0);
  return [
    ...(view.demo ? ['This is the bill of the simulated fleet. None of it is real.'] : []),
    ...(view.totals.length > 1
      ? [`${view.totals.length} currencies: they are told apart and never added.`]
      : []),
    ...view.coverage.flatMap(({ provider, state, lastDay }) =>
      state === 'partly' || state === 'none'
        ? [
            `${provider} is ${lastDay === null ? 'not in yet' : `in to ${dayText(lastDay)} only`}: the month will come to more.`,
          ]
        : [],
    ),
    ...view.coverage.flatMap(({ provider, overlaps }) =>
      overlaps.length > 1
        ? [`${provider} is in by ${overlaps.join(' and ')}: charges may be counted twice.`]
        : [],
    ),
    ...(unknown === 0
      ? []
      : [`${formatCount(unknown)} charges do not state this cost. They are in no sum: unknown is not zero.`]),
  ];
}

function sections(
  input: SpendInput,
  splits: Report['tables'],
  uses: Report['tables'],
): readonly ReportSection[] {
  const { view, allocation } = input;
  const table = (key: string) => ({ type: 'table', key }) as const;
  const [spot] = view.commitments.flatMap(({ spotShare }) => spotShare ?? []);
  return [
    {
      title: 'Summary',
      blocks: [table('totals'), ...spendCharts(input).map((chart) => ({ type: 'chart', chart }) as const)],
    },
    { title: 'Split', blocks: splits.map(({ key }) => table(key)) },
    { title: 'Course', blocks: [table('days'), table('months')] },
    {
      title: 'Budgets, anomalies and commitments',
      blocks: [
        table('budgets'),
        table('anomalies'),
        ...(spot === undefined
          ? []
          : [{ type: 'text', text: `${shareText(spot)} of usage at list prices was spot.` } as const]),
        table('commitments'),
      ],
    },
    {
      title: 'Use of GPUs',
      blocks: [
        ...uses.map(({ key }) => table(key)),
        ...('why' in allocation || allocation.rowsWithoutCost === 0
          ? []
          : [
              {
                type: 'text',
                text: `${formatCount(allocation.rowsWithoutCost)} charges do not state this cost and are in no figure.`,
              } as const,
            ]),
      ],
    },
    {
      title: 'Method',
      blocks: [
        table('coverage'),
        {
          type: 'list',
          items: [
            `Figures are sums of the column ${costBasisText[view.scope.basis].column} of FOCUS over the charges of the ledger, exact to the last place; amounts in text are rounded half to even.`,
            'Currencies are never added. Credits and refunds are negative charges and count as such.',
            'What is expected, and days that stand out, are estimates: robust trend and season of the months before.',
            'What GPUs did is telemetry of Headroom joined to the bill by instance id or address; time without samples is not observed, and never idle.',
            `Catalogue SHA-256: ${input.origin.catalogueHash}.`,
          ],
        },
      ],
    },
  ];
}
