import type { BillReport } from '#shared/contract/schemas/bills.ts';
import { formatCount, missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { Faults } from './Faults.tsx';
import styles from './Imports.module.css';
import { outcomeText } from './importRows.ts';
import { LeftOut } from './LeftOut.tsx';

type Sums = BillReport['periods'][number]['sums'];

const billedText = (sums: Sums) =>
  sums.map(({ billed, currency }) => formatMoney(billed, currency)).join(', ') || missingText;

/** What an import did, month by month, with what was there before. */
export function ImportedPeriods({ report }: { readonly report: BillReport }) {
  return (
    <section className={styles.card} aria-label="What was imported">
      <h2 className={styles.cardTitle}>
        <span role="status">{outcomeText(report)}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label="Months of this import">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Provider</th>
              <th scope="col">Account</th>
              <th scope="col">Outcome</th>
              <th scope="col" className={styles.number}>
                Rows
              </th>
              <th scope="col" className={styles.number}>
                Billed before
              </th>
              <th scope="col" className={styles.number}>
                Billed now
              </th>
            </tr>
          </thead>
          <tbody>
            {report.periods.map(({ month, provider, account, dataset, outcome, rows, before, sums }) => (
              <tr key={`${month} ${provider} ${account} ${dataset}`}>
                <th scope="row" className={styles.date}>
                  {month.slice(0, 7) || 'not stated'}
                </th>
                <td>{plainText(provider) || 'not stated'}</td>
                <td>{plainText(account) || 'not stated'}</td>
                <td>{outcome}</td>
                <td className={styles.number}>{formatCount(rows)}</td>
                <td className={styles.number}>{billedText(before)}</td>
                <td className={styles.number}>{billedText(sums)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {report.periods.some(({ outcome }) => outcome === 'kept') && (
        <p className={styles.about}>
          A file could not be read and may hold a part of a month: the months that are kept are as they were
          before.
        </p>
      )}
      <LeftOut files={report.leftOut} />
      <Faults {...report} />
    </section>
  );
}
