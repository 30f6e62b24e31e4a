import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { formatReading, missingText } from '#shared/domain/format.ts';
import type { GpuProcess } from '#shared/domain/gpuProcess.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber } from '#shared/domain/reading.ts';
import { hrefOf } from '../../app/router/route.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { missingReason } from './gpuFactRows.ts';
import styles from './ProcessTable.module.css';
import { type ProcessOrder, processesAsTsv, sortProcesses } from './processRows.ts';

/** Processes with a context on a GPU: sortable, copyable, with the reason where the list is not complete. */
export function ProcessTable(props: {
  readonly processes: readonly GpuProcess[];
  readonly partial: string | null;
  /** Names of GPUs by uuid, for a host's list; null on the page of one GPU. */
  readonly gpuNames: ReadonlyMap<string, string> | null;
}) {
  const { processes, partial, gpuNames } = props;
  const [sort, setSort] = useState<{ order: ProcessOrder; descending: boolean }>({
    order: 'memory',
    descending: true,
  });
  const sorted = sortProcesses(processes, sort.order, sort.descending);
  const columns: readonly { order: ProcessOrder; label: string }[] = [
    { order: 'pid', label: 'PID' },
    { order: 'name', label: 'Process' },
    ...(gpuNames === null ? [] : [{ order: 'gpu' as const, label: 'GPU' }]),
    { order: 'memory', label: 'GPU memory' },
  ];
  const sortBy = (order: ProcessOrder) =>
    setSort((was) => ({ order, descending: was.order === order ? !was.descending : order === 'memory' }));
  return (
    <section className={styles.card} aria-label="Processes">
      <div className={styles.head}>
        <h2 className={styles.title}>Processes</h2>
        <span className={styles.count}>{processes.length}</span>
        {processes.length > 0 && <CopyButton text={processesAsTsv(sorted)} label="processes as TSV" />}
      </div>
      {partial !== null && (
        <p className={styles.partial}>
          <IconAlertTriangle size={14} aria-hidden /> Not all are listed: {plainText(partial)}
        </p>
      )}
      {processes.length === 0 ? (
        <p className={styles.empty}>
          {partial === null
            ? 'No process has a context here.'
            : 'None of those that can be seen has a context here.'}
        </p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ order, label }) => (
                <SortHeader
                  key={order}
                  column={order}
                  label={label}
                  direction={sort.order !== order ? null : sort.descending ? 'descending' : 'ascending'}
                  onSort={() => sortBy(order)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((process) => (
              <Row key={`${process.pid} ${process.gpuUuid}`} process={process} gpuNames={gpuNames} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row(props: { readonly process: GpuProcess; readonly gpuNames: ReadonlyMap<string, string> | null }) {
  const { process, gpuNames } = props;
  const memory = process.memoryUsedBytes;
  return (
    <tr>
      <td data-column="pid">{process.pid}</td>
      <td className={styles.name} title={plainText(process.name)}>
        {plainText(process.name)}
      </td>
      {gpuNames !== null && (
        <td>
          <a href={hrefOf('gpu', process.gpuUuid)}>{gpuNames.get(process.gpuUuid) ?? process.gpuUuid}</a>
        </td>
      )}
      <td data-column="memory" title={isNumber(memory) ? undefined : missingReason(memory)}>
        {isNumber(memory) ? formatReading(memory, 'bytes') : `${missingText} ${missingReason(memory)}`}
      </td>
    </tr>
  );
}
