import { Button, Skeleton } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import type { SpendMonths, SpendMonthView } from '#shared/contract/schemas/spend.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../app/router/route.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { BudgetsCard } from './budgets/BudgetsCard.tsx';
import { AnomaliesCard } from './parts/AnomaliesCard.tsx';
import { CommitmentsCard } from './parts/CommitmentsCard.tsx';
import { CurrenciesLine } from './parts/CurrenciesLine.tsx';
import { EstimateCard } from './parts/EstimateCard.tsx';
import { NoDemoBill } from './parts/NoDemoBill.tsx';
import { SplitCard } from './parts/SplitCard.tsx';
import { TotalsStrip } from './parts/TotalsStrip.tsx';
import { TrendCard } from './parts/TrendCard.tsx';
import { WaysToABill } from './parts/WaysToABill.tsx';
import styles from './SpendOverview.module.css';
import { SpendToolbar } from './SpendToolbar.tsx';
import { monthName, timeText } from './spendText.ts';
import { changeSpendView, type SpendView, useSpendView } from './spendView.ts';
import { useSpendMonths } from './useSpendMonths.ts';

/** What the fleet costs: totals, trend, splits and what stands out, for one billing month. */
export function SpendOverview() {
  const months = useSpendMonths();
  if (months.data === undefined)
    return months.error === null ? (
      <Loading />
    ) : (
      <FailedState title="The ledger could not be read" error={months.error} onRetry={months.refresh} />
    );
  if (months.data.months.length === 0)
    return months.data.demo ? <NoDemoBill awaited={months.data.billAwaited} /> : <NoBill />;
  return <Overview months={months.data} />;
}

function Overview({ months }: { readonly months: SpendMonths }) {
  // The month that runs, unless nothing of it is in yet.
  const hasCurrent = months.months.some(({ month }) => month === months.current);
  const latest = hasCurrent ? months.current : (months.months[0]?.month ?? months.current);
  const shown = useSpendView(latest);
  const key = JSON.stringify(['spend month', shown.scope, months]);
  const found = useKeptQuery('spend month', key, ['billing', 'settings'], (api) =>
    api.spend.month(shown.scope),
  );
  if (found.data === undefined)
    return found.error === null ? (
      <Loading />
    ) : (
      <FailedState title="This month could not be read" error={found.error} onRetry={found.refresh} />
    );
  return <MonthPage months={months} view={found.data} shown={shown} stale={found.loading} />;
}

function MonthPage(props: {
  readonly months: SpendMonths;
  readonly view: SpendMonthView;
  readonly shown: SpendView;
  readonly stale: boolean;
}) {
  const { months, view, shown } = props;
  const currencies = [...new Set([...view.totals, ...view.totalsBefore].map(({ currency }) => currency))];
  const wanted = shown.currency === '' ? null : shown.currency;
  const currency = currencies.includes(wanted) ? wanted : (currencies[0] ?? null);
  return (
    <div className={styles.page} aria-busy={props.stale}>
      <SpendToolbar months={months} shown={shown} currency={currency} currencies={currencies} />
      {view.totals.length === 0 && view.totalsBefore.length === 0 ? (
        <NothingLeft shown={shown} latest={months.months[0]?.month ?? ''} />
      ) : (
        <>
          <TotalsStrip view={view} currency={currency} />
          {view.totals.length > 1 && <CurrenciesLine view={view} />}
          <Overlaps view={view} />
          <div className={styles.pair}>
            <TrendCard view={view} currency={currency} />
            <BudgetsCard view={view} currency={currency} />
          </div>
          <SplitCard view={view} shown={shown} currency={currency} />
          <div className={styles.halves}>
            <AnomaliesCard scope={view.scope} currency={currency} asOfMs={view.asOfMs} />
            <div className={styles.column}>
              {view.scope.month === months.current && <EstimateCard view={view} demo={months.demo} />}
              <CommitmentsCard summary={view.commitments.find((one) => one.currency === currency)} />
            </div>
          </div>
          <Origin view={view} />
        </>
      )}
    </div>
  );
}

/** The same charges by two ways are counted twice: that is said before anything else. */
function Overlaps({ view }: { readonly view: SpendMonthView }) {
  const doubled = view.coverage.filter(({ overlaps }) => overlaps.length > 1);
  if (doubled.length === 0) return null;
  return (
    <p className={styles.warning} role="alert">
      {doubled
        .map(
          ({ provider, overlaps }) =>
            `${plainText(provider)} is in by ${overlaps.map(plainText).join(' and ')}`,
        )
        .join('; ')}
      : charges may be counted twice. Set one of them aside under{' '}
      <a href={hrefOf('spend', 'imports')}>Imports</a>.
    </p>
  );
}

function Origin({ view }: { readonly view: SpendMonthView }) {
  const { sources, asOfMs } = view;
  if (asOfMs === null) return null;
  const shown = sources.slice(0, 3).map(fileName).join(', ');
  return (
    <p className={styles.origin} title={sources.map(plainText).join('\n')}>
      From {shown}
      {sources.length > 3 && ` and ${sources.length - 3} more`}; as of {timeText(asOfMs)}. Sums are exact;
      what is expected is estimated.
    </p>
  );
}

/** A file without the folders that it lies in; the name of a connection as it is. */
function fileName(source: string): string {
  return plainText(source.split(/[\\/]/).at(-1) ?? source);
}

function NothingLeft({ shown, latest }: { readonly shown: SpendView; readonly latest: string }) {
  const { scope } = shown;
  const isFiltered = scope.gpuOnly || scope.filters.length > 0;
  return (
    <EmptyState
      icon={IconReceipt}
      title={isFiltered ? 'No charge is left' : `No bill is in for ${monthName(scope.month)}`}
      actions={
        isFiltered ? (
          <Button
            onClick={() => {
              changeSpendView.filters([]);
              changeSpendView.gpuOnly(false);
            }}
          >
            Show all charges
          </Button>
        ) : (
          <Button onClick={() => changeSpendView.month(latest)}>Go to {monthName(latest)}</Button>
        )
      }
    >
      {isFiltered
        ? `No charge of ${monthName(scope.month)} passes what is filtered.`
        : 'Nothing of this month or the one before it is in the ledger.'}
    </EmptyState>
  );
}

function NoBill() {
  return (
    <EmptyState
      icon={IconReceipt}
      title="No bill is in yet"
      actions={
        <>
          <WaysToABill />
          <Button component="a" href={hrefOf('spend', 'rates')} variant="default">
            Give rates
          </Button>
        </>
      }
    >
      <p>
        Import a FOCUS file, an AWS, Azure or Google export, or connect a provider. Hardware of your own and
        hosts without a bill are priced by rates.
      </p>
      <p>
        On the command line: <code>headroom import FILE</code> and <code>headroom billing add</code>. Bills
        stay on this machine.
      </p>
    </EmptyState>
  );
}

function Loading() {
  return (
    <div className={styles.page} role="status" aria-label="Loading spend">
      <Skeleton height={30} />
      <Skeleton height={90} />
      <Skeleton height={270} />
      <Skeleton height={260} />
    </div>
  );
}
