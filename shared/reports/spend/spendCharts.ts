import { costBasisText } from '../../cost/spend/costBasis.ts';
import { dimensionLabel } from '../../cost/spend/spendDimension.ts';
import { restText, valueText } from '../../cost/spend/splitRows.ts';
import type { ReportChart } from '../reportChart.ts';
import type { ReportedSplit, SpendInput } from './spendInput.ts';

/** Bars of a chart; more cannot be read. */
const mostBars = 12;

/** Pictures of the month: its days, its largest parts, the months before; one set per currency. */
export function spendCharts(input: SpendInput): readonly ReportChart[] {
  const [first] = input.splits;
  return [
    ...input.view.outlooks.flatMap((outlook) => daysChart(input, outlook)),
    ...(first === undefined ? [] : splitCharts(first, input)),
    ...input.view.history.flatMap((history) => monthsChart(input, history)),
  ];
}

const shortDay = (day: string) => String(Number(day.slice(8, 10)));

function daysChart(
  { view }: SpendInput,
  { currency, outlook }: SpendInput['view']['outlooks'][number],
): readonly ReportChart[] {
  if (!outlook.days.some(({ amount }) => amount !== null)) return [];
  const isWhole = outlook.days.every(({ expected }) => expected === null);
  const unit = currency ?? '(no currency)';
  return [
    {
      type: 'columns',
      title: 'Cost by day',
      about: isWhole
        ? 'Columns, one a day, as high as its cost.'
        : 'Columns, one a day, as high as what is in of it; beside it what is still expected.',
      unit,
      categories: outlook.days.map(({ day }) => shortDay(day)),
      series: [
        {
          name: costBasisText[view.scope.basis].label,
          tone: 'main',
          values: outlook.days.map(({ amount }) => (amount === null ? null : Number(amount))),
        },
        ...(isWhole
          ? []
          : ([
              {
                name: 'Expected (estimate)',
                tone: 'none',
                values: outlook.days.map(({ expected }) => expected?.expected ?? null),
              },
            ] as const)),
      ],
      isStacked: false,
      thresholds: [],
    },
  ];
}

function splitCharts({ by, splits }: ReportedSplit, { view }: SpendInput): readonly ReportChart[] {
  const [dimension = 'provider'] = by;
  return splits.flatMap(({ total, lines, rest }) => {
    const shown = lines.slice(0, mostBars);
    const left = lines.length - shown.length + (rest?.values ?? 0);
    if (shown.length === 0) return [];
    const unit = total.currency ?? '(no currency)';
    return [
      {
        type: 'bars',
        title: `By ${dimensionLabel(dimension).toLowerCase()}`,
        about: `Bars, one a value, the most expensive first${left === 0 ? '' : `; ${restText(left)} are not drawn`}.`,
        unit,
        categories: shown.map(({ value }) => valueText(dimension, value)),
        series: [
          {
            name: costBasisText[view.scope.basis].label,
            tone: 'main',
            values: shown.map(({ sum }) => (sum.amount === null ? null : Number(sum.amount))),
          },
        ],
        isStacked: false,
        thresholds: [],
      },
    ];
  });
}

function monthsChart(
  { view }: SpendInput,
  { currency, points }: SpendInput['view']['history'][number],
): readonly ReportChart[] {
  if (points.length < 2) return [];
  const unit = currency ?? '(no currency)';
  return [
    {
      type: 'columns',
      title: 'Cost by month',
      about: 'Columns, one a month, as high as its cost.',
      unit,
      categories: points.map(({ day }) => day.slice(0, 7)),
      series: [
        {
          name: costBasisText[view.scope.basis].label,
          tone: 'main',
          values: points.map(({ amount }) => Number(amount)),
        },
      ],
      isStacked: false,
      thresholds: [],
    },
  ];
}
