import { Button, Skeleton, Switch } from '@mantine/core';
import { IconDownload, IconReceiptOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { MonthReconciled } from '#shared/contract/schemas/reconciled.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { LabelledSelect } from '../../../ui/LabelledSelect.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { NoDemoBill } from '../../spend/parts/NoDemoBill.tsx';
import { monthName } from '../../spend/spendText.ts';
import { useSpendMonths } from '../../spend/useSpendMonths.ts';
import styles from '../rates/Rates.module.css';
import { ReconcileTable } from './ReconcileTable.tsx';
import { causeSums, orderedDifferences, reconcileCsv } from './reconcileRows.ts';

const failed = 'Bill and estimate could not be compared';

/** What was estimated of a month beside what it was billed at, host by host and day by day, with the likeliest cause. */
export function ReconcilePage() {
  const months = useSpendMonths();
  const known = months.data?.months.flatMap(({ month }) => (month === '' ? [] : [month])) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [latest] = known;
  const month = chosen !== null && known.includes(chosen) ? chosen : latest;
  if (months.data === undefined)
    return months.error === null ? (
      <div className={styles.page}>
        <Skeleton height={240} role="status" aria-label="Loading months" />
      </div>
    ) : (
      <FailedState title={failed} error={months.error} onRetry={months.refresh} />
    );
  if (month === undefined && months.data.demo) return <NoDemoBill awaited={months.data.billAwaited} />;
  if (month === undefined)
    return (
      <EmptyState
        icon={IconReceiptOff}
        title="No bill is in yet"
        actions={
          <Button component="a" href={hrefOf('spend', 'connections')} variant="default">
            Show connections
          </Button>
        }
      >
        When a bill lands, what was estimated of each host stands beside it here.
      </EmptyState>
    );
  return <Month key={month} month={month} months={known} onMonth={setChosen} />;
}

function Month(props: {
  readonly month: string;
  readonly months: readonly string[];
  readonly onMonth: (month: string) => void;
}) {
  const { month, months } = props;
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const key = `reconcile ${month}`;
  const found = useKeptQuery(key, key, ['billing', 'rates'], (api) => api.rates.reconcile({ month }));
  const { data } = found;
  if (data === undefined && found.error !== null)
    return <FailedState title={failed} error={found.error} onRetry={found.refresh} />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle level={2} title="Estimate and bill">
          Observed time x rates, beside what the provider charged for the same machine.
        </PageTitle>
        <span className={styles.gap} />
        <LabelledSelect
          label="Month"
          width={160}
          data={months.map((value) => ({ value, label: monthName(value) }))}
          value={month}
          onChange={props.onMonth}
        />
        <Switch
          size="xs"
          label="Differences only"
          checked={onlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={data === undefined || data.rows.length === 0}
          onClick={() => data && saveCsv(`estimate-and-bill-${month.slice(0, 7)}.csv`, reconcileCsv(data))}
        >
          Save as CSV
        </Button>
      </div>
      {data === undefined ? (
        <Skeleton height={240} role="status" aria-label="Comparing" />
      ) : (
        <Compared data={data} onlyDifferent={onlyDifferent} />
      )}
    </div>
  );
}

function Compared({
  data,
  onlyDifferent,
}: {
  readonly data: MonthReconciled;
  readonly onlyDifferent: boolean;
}) {
  const rows = orderedDifferences(data.rows, onlyDifferent);
  return (
    <>
      <section className={styles.card} aria-label="Causes">
        <h2 className={styles.cardTitle}>Why they differ</h2>
        <ul className={styles.entries}>
          {causeSums(data.rows).map(({ cause, rows: count, variance }) => (
            <li key={cause}>
              <span className={styles.entryText}>
                {cause === 'none' ? 'They agree within 1 %' : cause}{' '}
                <span>
                  {count} {count === 1 ? 'row' : 'rows'}
                </span>
              </span>
              <span>{formatMoney(variance, data.currency)}</span>
            </li>
          ))}
        </ul>
        <Leftovers data={data} />
      </section>
      {rows.length === 0 ? (
        <p className={styles.about}>
          {data.rows.length === 0
            ? 'No charge of this month belongs to a host: see Hosts and resources.'
            : 'Every host and day agrees within 1 %.'}
        </p>
      ) : (
        <ReconcileTable rows={rows} currency={data.currency} />
      )}
    </>
  );
}

/** What is on one side alone. */
function Leftovers({ data }: { readonly data: MonthReconciled }) {
  const { unmatchedBilled, unmatchedResources, currency } = data;
  const { unbilledEstimated, unbilledDays, unbilledHosts } = data;
  return (
    <>
      {unmatchedResources > 0 && (
        <p className={styles.about}>
          {unmatchedBilled.map((each) => formatMoney(each.amount, each.currency)).join(', ')} of{' '}
          {formatCount(unmatchedResources)} {unmatchedResources === 1 ? 'resource' : 'resources'} that no host
          stands for: <a href={hrefOf('spend', 'matching')}>Hosts and resources</a>.
        </p>
      )}
      {unbilledHosts.length > 0 && (
        <p className={styles.about} title={plainText(unbilledHosts.slice(0, 60).join(', '))}>
          {formatCount(unbilledDays)} observed {unbilledDays === 1 ? 'day' : 'days'} of{' '}
          {formatCount(unbilledHosts.length)} {unbilledHosts.length === 1 ? 'host' : 'hosts'}{' '}
          {unbilledDays === 1 ? 'is' : 'are'} in no bill (estimated:{' '}
          {formatMoney(unbilledEstimated, currency)}).
        </p>
      )}
    </>
  );
}
