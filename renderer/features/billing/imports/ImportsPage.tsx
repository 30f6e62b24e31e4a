import { Skeleton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { plainText } from '#shared/domain/plainText.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { DemoMark } from '../../../ui/DemoMark.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailedState } from '../../../ui/FailedState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { ImportStep } from './ImportStep.tsx';
import styles from './Imports.module.css';
import { PeriodsTable } from './PeriodsTable.tsx';
import { useImport } from './useImport.ts';

/** Bills out of files: drag one in, look at how its columns are read, import it; and the months that are in. */
export function ImportsPage() {
  const bills = useImport();
  const place = useKeptQuery('bill place', 'bill place', ['billing', 'settings', 'hosts'], (api) =>
    api.billing.imports.place({}),
  );
  return (
    <div className={styles.page}>
      <PageTitle level={2} title="Imports">
        Bills out of files. A month that is there is replaced whole, and the same file twice changes nothing.
      </PageTitle>
      {place.data?.isDemo === true && (
        <p className={styles.demo}>
          <DemoMark /> The other pages show the demo's simulated bill. What you import goes beside it, into
          your own ledger ({plainText(place.data.file)}), and is shown there once the demo has ended.
        </p>
      )}
      <ImportStep bills={bills} />
      <Months file={place.data?.file ?? ''} />
    </div>
  );
}

function Months({ file }: { readonly file: string }) {
  const { data, error, refresh } = useKeptQuery('bill periods', 'bill periods', ['billing'], (api) =>
    api.billing.imports.periods({}),
  );
  if (data === undefined)
    return error === null ? (
      <Skeleton height={160} role="status" aria-label="Loading months" />
    ) : (
      <FailedState title="The ledger could not be read" error={error} onRetry={refresh} />
    );
  if (data.length === 0)
    return (
      <EmptyState icon={IconFileImport} title="No bill is in yet">
        What you import, and what connections fetch, is listed here by month.
      </EmptyState>
    );
  return <PeriodsTable periods={data} file={file} />;
}
