import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { missingText } from '#shared/domain/format.ts';
import type { GpuProcess } from '#shared/domain/gpuProcess.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isText } from '#shared/domain/reading.ts';
import { hrefOf } from '../../app/router/route.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { missingReason } from '../gpu/missingReason.ts';
import styles from './ProcessTable.module.css';
import type { ProcessColumn, ProcessContext } from './processColumns.ts';
import { processesAsTsv } from './processRows.ts';

/** One process, and beneath it, on demand, what has no room in a row. */
export function ProcessRow(props: {
  readonly process: GpuProcess;
  readonly columns: readonly ProcessColumn[];
  readonly context: ProcessContext;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const { process, columns, context, open, onToggle } = props;
  return (
    <>
      <tr data-open={open || undefined}>
        {columns.map((column) => (
          <Cell key={column.id} {...{ process, column, context, open, onToggle }} />
        ))}
      </tr>
      {open && (
        <tr data-more>
          <td colSpan={columns.length}>
            <Details process={process} columns={columns} context={context} />
          </td>
        </tr>
      )}
    </>
  );
}

function Cell(props: {
  readonly process: GpuProcess;
  readonly column: ProcessColumn;
  readonly context: ProcessContext;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const { process, column, context, open, onToggle } = props;
  const cell = column.cell(process, context);
  if (cell === null) return <td data-column={column.id} />;
  if ('missing' in cell)
    return (
      <td data-column={column.id} data-numeric={column.numeric || undefined} title={cell.missing}>
        <span aria-hidden>{missingText}</span>
        <span className="visually-hidden">{cell.missing}</span>
      </td>
    );
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <td data-column={column.id} data-numeric={column.numeric || undefined} title={cell.title}>
      {column.id === 'pid' ? (
        <UnstyledButton
          className={styles.toggle}
          aria-expanded={open}
          aria-label={`Process ${cell.text}, ${open ? 'hide' : 'show'} details`}
          data-row-toggle
          onClick={onToggle}
        >
          <Chevron size={13} aria-hidden />
          {cell.text}
        </UnstyledButton>
      ) : column.id === 'gpu' ? (
        <a href={hrefOf('gpu', process.gpuUuid)}>{cell.text}</a>
      ) : (
        <>
          {column.id === 'command' && <StateMark process={process} />}
          {cell.text}
        </>
      )}
    </td>
  );
}

/** A badge on a process that is not what a process should be. */
function StateMark({ process }: { readonly process: GpuProcess }) {
  if (process.state !== 'zombie' && process.state !== 'gone') return null;
  return (
    <span className={styles.badge} title={process.warning ?? undefined}>
      <IconAlertTriangle size={12} aria-hidden />
      {process.state === 'zombie' ? 'Zombie' : 'Gone'}
    </span>
  );
}

function Details(props: {
  readonly process: GpuProcess;
  readonly columns: readonly ProcessColumn[];
  readonly context: ProcessContext;
}) {
  const { process, columns, context } = props;
  const { commandLine } = process;
  const rest = columns.flatMap((column) => {
    const cell = column.cell(process, context);
    const long = column.id !== 'command' && cell !== null && !('missing' in cell) && cell.title !== undefined;
    return long ? [{ title: column.title, text: cell.title ?? '' }] : [];
  });
  return (
    <div className={styles.details}>
      {process.warning !== null && <p className={styles.warning}>{plainText(process.warning)}</p>}
      <p className={styles.command}>
        {isText(commandLine) ? plainText(commandLine) : missingReason(commandLine)}
        {isText(commandLine) && <CopyButton text={plainText(commandLine)} label="command line" />}
      </p>
      <dl className={styles.facts}>
        {[
          { title: 'Process', text: plainText(process.name) },
          { title: 'State', text: process.state },
          ...rest,
        ].map(({ title, text }) => (
          <div key={title} className={styles.fact}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <span className={styles.copyRow}>
        Row <CopyButton text={processesAsTsv([process], columns, context)} label="this row as TSV" />
      </span>
    </div>
  );
}
