import { Button, Progress, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { errorText } from '../../hosts/failureText.ts';
import { filesOfDrop, filesOfInput } from './droppedFiles.ts';
import { FaultsView, MappingView } from './ImportReportView.tsx';
import styles from './Imports.module.css';
import { PeriodsTable } from './PeriodsTable.tsx';
import { type BillImport, useImport } from './useImport.ts';

/** Bills out of files: drag one in, look at how its columns are read, import it; and the months that are in. */
export function ImportsPage() {
  const bills = useImport();
  const list = useKeptQuery('bill periods', 'bill periods', ['billing'], (api) =>
    api.billing.imports.periods({}),
  );
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title}>Imports</h1>
        <p className={styles.lead}>
          FOCUS, AWS CUR, Azure and GCP exports as CSV, CSV.gz, Parquet or JSON lines. A month that is there
          is replaced whole.
        </p>
      </div>
      <Step bills={bills} />
      {list.data === undefined && list.error === null && (
        <Skeleton height={160} role="status" aria-label="Loading months" />
      )}
      {list.data === undefined && list.error !== null && (
        <EmptyState
          icon={IconAlertTriangle}
          title="The ledger could not be read"
          actions={<Button onClick={list.refresh}>Try again</Button>}
        >
          {errorText(list.error)}
        </EmptyState>
      )}
      {list.data?.length === 0 && (
        <EmptyState icon={IconFileImport} title="No bill is in yet">
          What you import, and what connections fetch, is listed here by month.
        </EmptyState>
      )}
      {list.data !== undefined && list.data.length > 0 && <PeriodsTable periods={list.data} />}
    </div>
  );
}

function Step({ bills }: { readonly bills: BillImport }) {
  const { state } = bills;
  switch (state.step) {
    case 'idle':
      return <Drop bills={bills} />;
    case 'uploading':
    case 'importing':
      return (
        <div className={styles.card} role="status">
          <p>{state.step === 'uploading' ? 'Handing the files over' : 'Importing'}</p>
          <Progress value={state.part * 100} aria-label="Progress of the import" />
          <div className={styles.actions}>
            <Button size="xs" variant="default" onClick={bills.reset}>
              Cancel
            </Button>
          </div>
        </div>
      );
    case 'preview':
      return (
        <>
          <MappingView report={state.report} />
          <FaultsView report={state.report} />
          <div className={styles.actions}>
            <Button size="xs" onClick={bills.confirm}>
              Import
            </Button>
            <Button size="xs" variant="default" onClick={bills.reset}>
              Not now
            </Button>
          </div>
        </>
      );
    case 'done':
      return (
        <>
          <div className={styles.card} role="status">
            {state.report.rows} rows in {state.report.periods.length} months:{' '}
            {state.report.periods.filter(({ outcome }) => outcome === 'unchanged').length} unchanged,{' '}
            {state.report.periods.filter(({ outcome }) => outcome === 'replaced').length} replaced.
          </div>
          <FaultsView report={state.report} />
          <Drop bills={bills} />
        </>
      );
    case 'failed':
      return (
        <>
          <p role="alert">{state.problem}</p>
          <Drop bills={bills} />
        </>
      );
  }
}

function Drop({ bills }: { readonly bills: BillImport }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section
      className={styles.drop}
      aria-label="Files to import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        filesOfDrop(event.dataTransfer).then(bills.begin, () => undefined);
      }}
    >
      <span>Drag a file or folder here, or</span>
      <Button size="xs" onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        aria-label="Files to import"
        onChange={(event) => {
          const files = filesOfInput(event.target.files);
          if (files.length > 0) bills.begin(files);
        }}
      />
    </section>
  );
}
