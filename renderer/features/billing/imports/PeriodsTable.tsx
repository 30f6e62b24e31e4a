import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';
import { saveCsv } from '../../../app/saveFile.ts';
import { timeText } from '../../spend/spendText.ts';
import styles from './Imports.module.css';
import { periodsCsv } from './importRows.ts';
import { PeriodRecord } from './PeriodRecord.tsx';
import { useCounting } from './useCounting.ts';
import { useForget } from './useForget.tsx';

const shownAtOnce = 200;
const columns = [
  'Month',
  'Provider',
  'Account',
  'Came by',
  'Rows',
  'Billed',
  'Effective',
  'Imported',
  'From',
];
const numbers = new Set(['Rows', 'Billed', 'Effective']);

/** Months of bills that are in the ledger, the newest first, with their sums and where they came from. */
export function PeriodsTable(props: { readonly periods: readonly StoredPeriod[]; readonly file: string }) {
  const { periods, file } = props;
  const [open, setOpen] = useState<number | null>(null);
  const [limit, setLimit] = useState(shownAtOnce);
  const newestFirst = periods.toReversed();
  return (
    <section className={styles.card} aria-label="Months in the ledger">
      <div className={styles.cardHead}>
        <div className={styles.words}>
          <h2 className={styles.cardTitle}>Months in the ledger</h2>
          <span className={styles.about}>Kept in {plainText(file)}</span>
        </div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => saveCsv('bills-imported.csv', periodsCsv(newestFirst))}
        >
          Save as CSV
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.list} tabIndex={0} aria-label="List of months in the ledger">
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col" className={numbers.has(name) ? styles.number : undefined}>
                  {name}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.slice(0, limit).map((period) => (
              <Fragment key={period.id}>
                <Row
                  period={period}
                  isOpen={open === period.id}
                  onToggle={() => setOpen(open === period.id ? null : period.id)}
                />
                {open === period.id && (
                  <tr>
                    <td colSpan={columns.length + 1}>
                      <PeriodRecord period={period} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
      {periods.length > limit && (
        <Button size="compact-xs" variant="default" onClick={() => setLimit(limit + shownAtOnce)}>
          Show {Math.min(shownAtOnce, periods.length - limit)} more of {periods.length}
        </Button>
      )}
    </section>
  );
}

const namedSources = 3;

function sourcesText(sources: readonly string[]): string {
  const named = sources.slice(0, namedSources).map((name) => plainText(name).slice(0, 120));
  return sources.length > namedSources
    ? `${named.join(', ')} and ${sources.length - namedSources} more`
    : named.join(', ');
}

function Row(props: {
  readonly period: StoredPeriod;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const { period, isOpen } = props;
  const forget = useForget();
  const count = useCounting();
  const name = `${plainText(period.provider) || 'not stated'} ${plainText(period.account)} ${period.month.slice(0, 7)}`;
  return (
    <tr>
      <th scope="row" className={styles.date}>
        {period.month.slice(0, 7) || 'not stated'}
      </th>
      <td>{plainText(period.provider) || 'not stated'}</td>
      <td>{plainText(period.account) || 'not stated'}</td>
      <td>
        {plainText(period.dataset)}
        {period.overlaps.length > 0 && (
          <span className={styles.doubt}>
            counts beside {plainText(period.overlaps.join(', '))}: charges that both hold count twice
          </span>
        )}
        {period.asideFor !== null && (
          <span className={styles.doubt}>
            {period.asideBy === 'choice'
              ? `set aside by choice: ${plainText(period.asideFor)} counts in its place`
              : `set aside: ${plainText(period.asideFor)} holds the same bill, and counts`}
          </span>
        )}
      </td>
      <td className={styles.number}>{formatCount(period.rows)}</td>
      <td className={styles.number}>
        {period.sums.map(({ billed, currency }) => formatMoney(billed, currency)).join(', ')}
      </td>
      <td className={styles.number}>
        {period.sums.map(({ effective, currency }) => formatMoney(effective, currency)).join(', ')}
      </td>
      <td className={styles.date}>{timeText(period.importedAtMs)}</td>
      <td>{sourcesText(period.sources)}</td>
      <td>
        <div className={styles.rowActions}>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={isOpen}
            aria-label={`How it was read: ${name}`}
            onClick={props.onToggle}
          >
            How it was read
          </Button>
          {(period.asideFor !== null || period.overlaps.length > 0) && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${period.asideFor === null ? 'Set aside' : 'Count'}: ${name} ${plainText(period.dataset)}`}
              onClick={() => count(period, period.asideFor !== null)}
            >
              {period.asideFor === null ? 'Set aside' : 'Count'}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Take out: ${name}`}
            onClick={() => forget(period)}
          >
            Take out
          </Button>
        </div>
      </td>
    </tr>
  );
}
