import { Skeleton } from '@mantine/core';
import { formatCount } from '#shared/domain/format.ts';
import type { StoredPeriod } from '#shared/money/storedPeriod.ts';
import { errorText } from '../../../app/engine/errorText.ts';
import { useEngineQuery } from '../../../app/engine/useEngineQuery.ts';
import { timeText } from '../../spend/spendText.ts';
import { Faults } from './Faults.tsx';
import styles from './Imports.module.css';
import { ReadingWays } from './ReadingWays.tsx';

/** How a month of the ledger came: its files, how their columns were read, and what could not be. */
export function PeriodRecord({ period }: { readonly period: StoredPeriod }) {
  const { id } = period;
  const found = useEngineQuery(`bill record ${id}`, [], (api) => api.billing.imports.record({ id }));
  if (found.data === undefined)
    return found.error === null ? (
      <Skeleton height={60} role="status" aria-label="Loading how it was read" />
    ) : (
      <p role="alert">{errorText(found.error)}</p>
    );
  if (found.data === null)
    return (
      <p className={styles.about}>
        It was fetched by a connection, charge by charge in FOCUS terms: no columns of a file were read.
      </p>
    );
  const { importedAtMs, ways, faultCount, faultyRows, faults } = found.data;
  const files = ways.reduce((sum, way) => sum + way.files.length, 0);
  return (
    <div className={styles.record}>
      <p className={styles.about}>
        Imported {timeText(importedAtMs)} from {files} {files === 1 ? 'file' : 'files'},{' '}
        {formatCount(period.rows)} rows;{' '}
        {faultCount === 0 ? 'no faults in that import.' : 'faults are counted over that whole import.'}
      </p>
      <ReadingWays ways={ways} />
      <Faults faults={faults} faultCount={faultCount} faultyRows={faultyRows} />
    </div>
  );
}
