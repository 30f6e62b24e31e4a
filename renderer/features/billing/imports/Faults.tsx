import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { ImportFault } from '#shared/money/importReport.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import styles from './Imports.module.css';
import { faultsCsv } from './importRows.ts';

/** What could not be read, by file and row; all are counted, the first are listed. */
export function Faults(props: {
  readonly faults: readonly ImportFault[];
  readonly faultCount: number;
  readonly faultyRows: number;
}) {
  const { faults, faultCount, faultyRows } = props;
  if (faultCount === 0) return null;
  return (
    <section aria-label="Faults">
      <h2 className={styles.faultsTitle}>
        {formatCount(faultCount)} {faultCount === 1 ? 'fault' : 'faults'}
        {faultyRows > 0 && `, ${formatCount(faultyRows)} ${faultyRows === 1 ? 'row' : 'rows'} left out`}
        {faults.length > 0 && <CopyButton text={faultsCsv(faults)} label="the faults as CSV" />}
      </h2>
      {faultCount > faults.length && faults.length > 0 && (
        <p className={styles.about}>The first {faults.length} of them:</p>
      )}
      <ul className={styles.faults}>
        {faults.map(({ file, row, column, message }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order, and two faults may say the same
          <li key={`${at} ${file} ${row} ${column}`}>
            <strong>
              {plainText(file)}
              {row === null ? '' : `, row ${row}`}
            </strong>
            : {plainText(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}
