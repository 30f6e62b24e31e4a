import { ActionIcon, Badge, CloseButton, Select, Switch } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { SpendMonths } from '#shared/contract/schemas/spend.ts';
import { type CostBasis, costBases, costBasisText } from '#shared/cost/spend/costBasis.ts';
import { dimensionLabel } from '#shared/cost/spend/spendDimension.ts';
import { valueText } from '#shared/cost/spend/splitRows.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { addMonths, fiscalPlaceOf } from '#shared/money/billingCalendar.ts';
import { DemoMark } from '../../ui/DemoMark.tsx';
import { LabelledSelect } from '../../ui/LabelledSelect.tsx';
import { BillingCalendarButton } from './BillingCalendarButton.tsx';
import styles from './SpendToolbar.module.css';
import { monthName } from './spendText.ts';
import { changeSpendView, type SpendView } from './spendView.ts';

/** What is looked at: month, cost, currency, GPUs alone, filters. */
export function SpendToolbar(props: {
  readonly months: SpendMonths;
  readonly shown: SpendView;
  readonly currency: string | null;
  readonly currencies: readonly (string | null)[];
}) {
  const { months, shown } = props;
  const { scope } = shown;
  return (
    <section className={styles.bar} aria-label="What is looked at">
      <MonthPicker months={months} month={scope.month} />
      <LabelledSelect
        label="Cost"
        width={130}
        data={costBases.map((value) => ({ value, label: costBasisText[value].label }))}
        value={scope.basis}
        onChange={(value) => changeSpendView.basis(value as CostBasis)}
      />
      {props.currencies.length > 1 && (
        <LabelledSelect
          label="Currency"
          width={110}
          data={props.currencies.map((one) => ({ value: one ?? '', label: one ?? 'None' }))}
          value={props.currency ?? ''}
          onChange={changeSpendView.currency}
        />
      )}
      <Switch
        size="xs"
        label="GPU instances only"
        checked={scope.gpuOnly}
        onChange={(event) => changeSpendView.gpuOnly(event.currentTarget.checked)}
      />
      {scope.filters.map((filter, index) => {
        const name = `${plainText(dimensionLabel(filter.dimension))}: ${valueText(filter.dimension, filter.value)}`;
        return (
          <Badge
            key={name}
            variant="light"
            tt="none"
            maw={280}
            rightSection={
              <CloseButton
                size={16}
                aria-label={`Without the filter ${name}`}
                onClick={() => changeSpendView.filters(scope.filters.filter((_, at) => at !== index))}
              />
            }
          >
            {name}
          </Badge>
        );
      })}
      {months.demo && (
        <span className={styles.end}>
          <DemoMark title="The bill of the simulated fleet: no real money" />
        </span>
      )}
    </section>
  );
}

/** Months with bills by fiscal year, and the month that runs. */
function MonthPicker({ months, month }: { readonly months: SpendMonths; readonly month: string }) {
  const { fiscalYearStart } = months;
  const known = [...new Set([months.current, month, ...months.months.map((one) => one.month)])]
    .toSorted()
    .toReversed();
  const years = [...new Set(known.map((one) => yearOf(one, fiscalYearStart)))];
  const step = (by: number) => () => changeSpendView.month(addMonths(month, by));
  return (
    <span className={styles.month}>
      <ActionIcon variant="default" aria-label="Month before" disabled={month === ''} onClick={step(-1)}>
        <IconChevronLeft size={16} aria-hidden />
      </ActionIcon>
      <Select
        size="xs"
        w={180}
        aria-label="Month"
        maxDropdownHeight={360}
        value={month === '' ? 'none' : month}
        data={years.map((group) => ({
          group,
          items: known
            .filter((one) => yearOf(one, fiscalYearStart) === group)
            .map((one) => ({ value: one === '' ? 'none' : one, label: monthName(one) })),
        }))}
        onChange={(value) => value !== null && changeSpendView.month(value === 'none' ? '' : value)}
      />
      <ActionIcon
        variant="default"
        aria-label="Month after"
        disabled={month === '' || month >= months.current}
        onClick={step(1)}
      >
        <IconChevronRight size={16} aria-hidden />
      </ActionIcon>
      <BillingCalendarButton months={months} month={month} />
    </span>
  );
}

function yearOf(month: string, fiscalYearStart: number): string {
  if (month === '') return 'Without a month';
  const { year } = fiscalPlaceOf(month, fiscalYearStart);
  return fiscalYearStart === 1 ? String(year) : `FY ${year}`;
}
