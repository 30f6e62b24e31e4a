import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import type { MonthOutlook } from '#shared/cost/spend/monthOutlook.ts';
import { SpendChart } from '../chart/SpendChart.tsx';
import { type SpendChartKind, spendChartModel } from '../chart/spendChartModel.ts';
import { bandText, estimateText, monthName } from '../spendText.ts';
import { Card } from './Card.tsx';

const kinds: readonly { readonly value: SpendChartKind; readonly label: string }[] = [
  { value: 'running', label: 'Running total' },
  { value: 'days', label: 'Days' },
  { value: 'months', label: 'Months' },
];

/** The course of the month and of the months before, with what is still to come. */
export function TrendCard({
  view,
  currency,
}: {
  readonly view: SpendMonthView;
  readonly currency: string | null;
}) {
  const [chosen, setKind] = useState<SpendChartKind>('running');
  const outlook = view.outlooks.find((one) => one.currency === currency)?.outlook ?? null;
  const kind = outlook === null ? 'months' : chosen;
  const model = useMemo(
    () =>
      spendChartModel({
        kind,
        month: view.scope.month,
        currency,
        outlook,
        history: view.history.find((one) => one.currency === currency)?.points ?? [],
        burn: wholeBudget(view, currency),
      }),
    [kind, view, currency, outlook],
  );
  const label = `${kinds.find(({ value }) => value === kind)?.label} of ${monthName(view.scope.month)} in ${currency ?? 'no currency'}`;
  return (
    <Card
      title="Trend"
      note={
        outlook?.total == null ? 'charges by their day' : 'shaded and dashed: expected, four of five times'
      }
      controls={
        <SegmentedControl
          size="xs"
          aria-label="What the trend shows"
          data={[...kinds]}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one.value === value)?.value ?? 'running')}
        />
      }
    >
      <SpendChart model={model} label={label} />
      {outlook !== null && <ForecastNote outlook={outlook} currency={currency} />}
    </Card>
  );
}

/** The budget that is of all that is shown; none where a filter leaves something out. */
function wholeBudget({ burns, scope }: SpendMonthView, currency: string | null) {
  if (scope.gpuOnly || scope.filters.length > 0) return null;
  return (
    burns.find(
      ({ budget }) => budget.of === null && budget.currency === currency && budget.basis === scope.basis,
    ) ?? null
  );
}

const courseText = {
  constant: 'a steady level',
  line: 'a trend',
  step: 'a new level',
} as const;

function ForecastNote({
  outlook,
  currency,
}: {
  readonly outlook: MonthOutlook;
  readonly currency: string | null;
}) {
  const { total, providers } = outlook;
  const foretold = providers.filter(({ course }) => course !== null);
  const young = providers.filter(({ horizon, course }) => horizon > 0 && course === null);
  const names = (list: typeof providers) => list.map(({ provider }) => provider ?? 'no provider').join(', ');
  return (
    <p style={{ margin: '6px 0 0', fontSize: 12, color: 'var(--hr-text-3)' }}>
      {total === null
        ? 'Nothing more is expected for this month.'
        : `Expected for the month: ${estimateText(total.expected, currency)} (${bandText(total, currency)}), by weekday from ${foretold
            .map(
              ({ provider, basisDays, course, settledUntil }) =>
                `${basisDays} days of ${provider ?? 'no provider'} to ${settledUntil}${course === null ? '' : ` at ${courseText[course]}`}`,
            )
            .join('; ')}.`}
      {young.length > 0 && ` Left out for want of a week of history: ${names(young)}.`}
    </p>
  );
}
