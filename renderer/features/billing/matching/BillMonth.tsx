import { Skeleton } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SpendMonths } from '#shared/contract/schemas/spend.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import { NoDemoBill } from '../../spend/parts/NoDemoBill.tsx';
import { WaysToABill } from '../../spend/parts/WaysToABill.tsx';
import { monthName } from '../../spend/spendText.ts';
import { changeSpendView, useSpendView } from '../../spend/spendView.ts';
import { useSpendMonths } from '../../spend/useSpendMonths.ts';

/** Hands on the month that the address names, the newest bill where it names none; says so where there is no bill at all. */
export function BillMonth(props: { readonly children: (month: string, months: SpendMonths) => ReactNode }) {
  const months = useSpendMonths();
  const stated = months.data?.months.filter(({ month }) => month !== '') ?? [];
  const { scope } = useSpendView(stated[0]?.month ?? months.data?.current ?? '');
  if (months.data === undefined)
    return months.error === null ? (
      <Skeleton height={240} role="status" aria-label="Loading" />
    ) : (
      <FailedState title="The ledger could not be read" error={months.error} onRetry={months.refresh} />
    );
  if (stated.length === 0 && months.data.demo) return <NoDemoBill awaited={months.data.billAwaited} />;
  if (stated.length === 0)
    return (
      <EmptyState icon={IconReceipt} title="No bill is here yet" actions={<WaysToABill />}>
        What a bill names is matched to hosts, and its cost to what they were used for. On the command line:{' '}
        <code>headroom import FILE</code>.
      </EmptyState>
    );
  return <>{props.children(scope.month, months.data)}</>;
}

/** Months with bills. */
export function MonthSelect({ month, months }: { readonly month: string; readonly months: SpendMonths }) {
  const known = [...new Set([month, ...months.months.map((one) => one.month)])].filter((one) => one !== '');
  return (
    <LabelledSelect
      label="Month"
      width={170}
      data={known
        .toSorted()
        .toReversed()
        .map((value) => ({ value, label: monthName(value) }))}
      value={month}
      onChange={changeSpendView.month}
    />
  );
}
