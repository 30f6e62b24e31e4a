import { Button, Progress, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatBytes } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { readingWays } from '#shared/money/importRecord.ts';
import { DropZone } from './DropZone.tsx';
import { Faults } from './Faults.tsx';
import { ImportedPeriods } from './ImportedPeriods.tsx';
import styles from './Imports.module.css';
import { LeftOut } from './LeftOut.tsx';
import { ReadingWays } from './ReadingWays.tsx';
import type { BillImport, ImportPart, ImportState } from './useImport.ts';

/** What is to be done next, or runs, or came of it. */
export function ImportStep({ bills }: { readonly bills: BillImport }) {
  const { state } = bills;
  switch (state.step) {
    case 'idle':
      return <DropZone bills={bills} />;
    case 'uploading':
    case 'importing':
      return <Running state={state} onCancel={bills.reset} />;
    case 'preview':
      return <Preview state={state} bills={bills} />;
    case 'done':
      return (
        <>
          <ImportedPeriods report={state.report} />
          <DropZone bills={bills} />
        </>
      );
    case 'failed':
      return (
        <>
          <p className={styles.problem} role="alert">
            {plainText(state.problem)}
          </p>
          <DropZone bills={bills} />
        </>
      );
  }
}

function runningText(step: 'uploading' | 'importing', part: ImportPart): string {
  const { doneBytes, totalBytes, fileAt, files, phase } = part;
  const bytes = `${formatBytes(doneBytes)} of ${formatBytes(totalBytes)}`;
  if (step === 'uploading')
    return totalBytes > 0 && doneBytes >= totalBytes
      ? 'Looking at the columns'
      : `Handing the files over${totalBytes === 0 ? '' : `: ${bytes}`}`;
  switch (phase) {
    case 'reading':
    case 'summing':
      return `${phase === 'reading' ? 'Reading' : 'Adding up'} file ${Math.max(1, fileAt)} of ${files}: ${bytes}`;
    case 'committing':
      return 'Putting the months in force';
    default:
      return 'Looking at the files';
  }
}

function Running(props: {
  readonly state: { readonly step: 'uploading' | 'importing'; readonly part: ImportPart };
  readonly onCancel: () => void;
}) {
  const { step, part } = props.state;
  return (
    <section className={styles.card} aria-label="Import under way">
      <p className={styles.running} role="status">
        {runningText(step, part)}
      </p>
      <Progress
        value={(part.doneBytes / Math.max(1, part.totalBytes)) * 100}
        aria-label="Progress of the import"
      />
      <div className={styles.actions}>
        <Button size="xs" variant="default" onClick={props.onCancel}>
          Cancel
        </Button>
        <span className={styles.about}>Nothing is changed before the end: what is there stays whole.</span>
      </div>
    </section>
  );
}

function Preview(props: {
  readonly state: Extract<ImportState, { step: 'preview' }>;
  readonly bills: BillImport;
}) {
  const { report, leftAside } = props.state;
  const [dataset, setDataset] = useState('');
  const kinds = [...new Set(report.files.flatMap(({ kind }) => kind ?? []))].join(', ');
  return (
    <section className={styles.card} aria-label="What will be imported">
      <h2 className={styles.cardTitle}>How the columns will be read</h2>
      {leftAside > 0 && (
        <p className={styles.about}>
          {leftAside} {leftAside === 1 ? 'file was' : 'files were'} left aside: by its name none is a bill.
        </p>
      )}
      <ReadingWays ways={readingWays(report.files)} />
      <LeftOut files={report.leftOut} />
      <Faults {...report} />
      <TextInput
        className={styles.dataset}
        size="xs"
        label="Name of this export"
        placeholder={`${kinds}, unless you name it`}
        descriptionProps={{ className: styles.about }}
        maxLength={100}
        value={dataset}
        onChange={(event) => setDataset(event.currentTarget.value)}
        description="A month is replaced by what comes under the same name. Two exports of one account that each hold a part of it need two names, so that neither takes the place of the other."
      />
      <div className={styles.actions}>
        <Button size="xs" onClick={() => props.bills.confirm(dataset)}>
          Import
        </Button>
        <Button size="xs" variant="default" onClick={props.bills.reset}>
          Not now
        </Button>
      </div>
    </section>
  );
}
