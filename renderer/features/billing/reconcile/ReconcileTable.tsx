import { useState } from 'react';
import type { ReconciledRow } from '#shared/contract/schemas/reconciled.ts';
import { missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { hrefOf } from '../../../app/router/route.ts';
import styles from '../rates/Rates.module.css';

const shownAtOnce = 200;

/** Hosts and days: estimated, billed, the difference and its likeliest cause. */
export function ReconcileTable(props: {
  readonly rows: readonly ReconciledRow[];
  readonly currency: string;
}) {
  const { rows, currency } = props;
  const [limit, setLimit] = useState(shownAtOnce);
  return (
    <section className={styles.card} aria-label="Hosts and days">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label="Estimated and billed">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Host</th>
              <th scope="col">Day</th>
              <th scope="col" className={styles.number}>
                Estimated
              </th>
              <th scope="col" className={styles.number}>
                Billed
              </th>
              <th scope="col" className={styles.number}>
                Difference
              </th>
              <th scope="col">Likely cause</th>
              <th scope="col">Resource</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <tr key={`${row.host} ${row.resourceId} ${row.day ?? ''} ${row.currency}`}>
                <th scope="row">
                  <a href={hrefOf('host', row.host)}>{plainText(row.host)}</a>
                </th>
                <td className={styles.date}>{row.day ?? 'the month'}</td>
                <td className={styles.number}>{formatMoney(row.estimated, currency)}</td>
                <td className={styles.number}>{formatMoney(row.billed, row.currency)}</td>
                <td className={styles.number}>
                  {row.variance === null ? missingText : formatMoney(row.variance, currency)}
                  {row.percent !== null && <span className={styles.from}>{row.percent.toFixed(1)} %</span>}
                </td>
                <td>
                  {row.cause}
                  <span className={styles.from}>{plainText(row.why)}</span>
                </td>
                <td className={styles.source} title={plainText(row.resourceId)}>
                  {plainText(row.resourceId)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > limit && (
        <button type="button" className={styles.more} onClick={() => setLimit(limit + shownAtOnce)}>
          Show {Math.min(shownAtOnce, rows.length - limit)} more of {rows.length}
        </button>
      )}
    </section>
  );
}
