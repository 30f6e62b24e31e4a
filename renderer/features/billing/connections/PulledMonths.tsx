import type { PastPull, PulledMonth } from '#shared/domain/billingConnection.ts';
import { type CsvColumn, csvFile } from '#shared/domain/csvFile.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { EndpointFacts } from '../../../ui/endpoints/EndpointCard.tsx';
import styles from './Connections.module.css';
import { outcomeText } from './connectionText.ts';

/** What a pull brought, month by month, with how commitments were used. */
export function PulledMonths(props: { readonly name: string; readonly pull: PastPull }) {
  const { months, commitments = [] } = props.pull;
  if (months.length === 0 && commitments.length === 0) return null;
  return (
    <div className={styles.results}>
      {months.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">Months of the last pull of {props.name}</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Account</th>
              <th scope="col" className={styles.number}>
                Charges
              </th>
              <th scope="col">
                Outcome{' '}
                <CopyButton
                  text={csvFile(savedColumns, months)}
                  label={`the months of ${props.name} as CSV`}
                />
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={`${month.month} ${month.account} ${month.dataset}`}>
                <td>{month.month.slice(0, 7)}</td>
                <td>{month.account === '' ? '-' : plainText(month.account)}</td>
                <td className={styles.number}>{formatCount(month.rows)}</td>
                <td>{outcomeText(month)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {commitments.length > 0 && (
        <EndpointFacts>
          {commitments.map(({ month, label, value }) => (
            <div key={`${month} ${label}`} className={styles.pair}>
              <dt>{plainText(label)}</dt>
              <dd>
                {plainText(value)} ({month.slice(0, 7)})
              </dd>
            </div>
          ))}
        </EndpointFacts>
      )}
    </div>
  );
}

const savedColumns: readonly CsvColumn<PulledMonth>[] = [
  ['Month', ({ month }) => month.slice(0, 7)],
  ['Account', ({ account }) => account],
  ['Connection', ({ dataset }) => dataset],
  ['Charges', ({ rows }) => rows],
  ['Outcome', ({ outcome }) => outcome],
  ['Closed', ({ isClosed }) => isClosed],
];
