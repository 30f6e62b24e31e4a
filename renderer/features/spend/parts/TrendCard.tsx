import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import type { MonthOutlook } from '#shared/cost/spend/monthOutlook.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { SpendChart } from '../chart/SpendChart.tsx';
import { type SpendChartKind, spendChartModel } from '../chart/spendChartModel.ts';
import { bandText, estimateText, monthName } from '../spendText.ts';
import styles from './Card.module.css';
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
  const { known, unknownRows, total, providers } = outlook;
  const nothing =
    known === null && unknownRows > 0
      ? 'No charge of this month states this cost.'
      : 'Nothing more is expected for this month.';
  const young = providers.filter(({ horizon, course }) => horizon > 0 && course === null);
  return (
    <p className={styles.dim}>
      {total === null
        ? nothing
        : `Expected for the month: ${estimateText(total.expected, currency)} (${bandText(total, currency)}), by weekday from ${basisText(providers)}.`}
      {young.length > 0 && ` Left out for want of a week of history: ${young.map(nameOf).join(', ')}.`}
    </p>
  );
}

type Provider = MonthOutlook['providers'][number];

function nameOf({ provider }: Provider): string {
  return provider === null ? 'charges without a provider' : plainText(provider);
}

/** What the forecast rests on: '42 days to 2026-11-19 of AWS and Lambda at a steady level'. */
function basisText(providers: readonly Provider[]): string {
  const groups = new Map<string, Provider[]>();
  for (const one of providers) {
    if (one.course === null) continue;
    const key = `${one.basisDays} ${one.settledUntil} ${one.course}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((group) => {
      const { basisDays, settledUntil, course } = group[0] as Provider;
      const at = course === null ? '' : ` at ${courseText[course]}`;
      return `${basisDays} days to ${settledUntil} of ${group.map(nameOf).join(', ')}${at}`;
    })
    .join('; ');
}
