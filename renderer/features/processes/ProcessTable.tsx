import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconFilter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { formatCount } from '#shared/domain/format.ts';
import type { GpuProcess, UnexplainedMemory } from '#shared/domain/gpuProcess.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { saveCsv } from '../../app/saveFile.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { SortHeader } from '../../ui/SortHeader.tsx';
import { ProcessNotes } from './ProcessNotes.tsx';
import { ProcessRow } from './ProcessRow.tsx';
import styles from './ProcessTable.module.css';
import { columnsFor, type ProcessColumn, type ProcessContext } from './processColumns.ts';
import {
  filterProcesses,
  type ProcessSort,
  processesAsCsv,
  processesAsTsv,
  sortProcesses,
} from './processRows.ts';
import { moveBetweenRows } from './rowKeys.ts';

/** Rows beyond these are found by the filter: a table of thousands of rows would stop the page. */
const mostRows = 200;
/** A few processes are seen at a glance. */
const fewestToFilter = 6;

/** The processes of a GPU or a host: sorted, filtered, copied, exported, with what is not known and why. */
export function ProcessTable(props: {
  readonly processes: readonly GpuProcess[];
  /** Why the list is not complete, or null. */
  readonly partial: string | null;
  /** Why users, command lines and the like are not complete, or null. */
  readonly detailsPartial: string | null;
  readonly unexplained: readonly UnexplainedMemory[];
  /** Names of GPUs by uuid, on a host's page; null on the page of one GPU. */
  readonly gpuNames: ReadonlyMap<string, string> | null;
  /** Begins the name of an exported file. */
  readonly fileName: string;
}) {
  const { processes, gpuNames } = props;
  const [sort, setSort] = useState<ProcessSort>({ column: 'memory', descending: true });
  const [filter, setFilter] = useState('');
  const nowMs = useNow(10_000);
  const context = useMemo(() => ({ gpuNames, nowMs }), [gpuNames, nowMs]);
  const columns = useMemo(() => columnsFor(processes, context), [processes, context]);
  const rows = useMemo(
    () => sortProcesses(filterProcesses(processes, filter, context), sort, context),
    [processes, filter, sort, context],
  );
  const save = () => saveCsv(`${props.fileName}-processes.csv`, processesAsCsv(rows, columns, context));
  return (
    <section className={styles.card} aria-label="Processes">
      <div className={styles.head}>
        <h2 className={styles.title}>Processes</h2>
        <span className={styles.count}>{formatCount(processes.length)}</span>
        {rows.length > 0 && (
          <CopyButton text={processesAsTsv(rows, columns, context)} label="processes as TSV" />
        )}
        <span className={styles.space} />
        {processes.length >= fewestToFilter && (
          <TextInput
            size="xs"
            w={220}
            aria-label="Filter processes"
            placeholder="Filter: user, command, pod, zombie"
            leftSection={<IconFilter size={14} aria-hidden />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        )}
        {rows.length > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconDownload size={13} aria-hidden />}
            onClick={save}
          >
            CSV
          </Button>
        )}
      </div>
      <ProcessNotes
        partial={props.partial}
        detailsPartial={processes.length > 0 ? props.detailsPartial : null}
        unexplained={props.unexplained}
        gpuNames={gpuNames}
      />
      {rows.length === 0 ? (
        <p className={styles.empty}>{emptyText(processes.length, props.partial)}</p>
      ) : (
        <Rows rows={rows} columns={columns} context={context} sort={sort} onSort={setSort} />
      )}
    </section>
  );
}

function Rows(props: {
  readonly rows: readonly GpuProcess[];
  readonly columns: readonly ProcessColumn[];
  readonly context: ProcessContext;
  readonly sort: ProcessSort;
  readonly onSort: (sort: ProcessSort) => void;
}) {
  const { rows, columns, context, sort, onSort } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpen((was) => new Set(was.has(key) ? [...was].filter((each) => each !== key) : [...was, key]));
  const sortBy = ({ id, numeric }: ProcessColumn) =>
    onSort({ column: id, descending: sort.column === id ? !sort.descending : numeric && id !== 'pid' });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard */}
      <section className={styles.scroll} aria-label="Rows and columns" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <SortHeader
                  key={column.id}
                  column={column.id}
                  label={column.title}
                  direction={sort.column !== column.id ? null : sort.descending ? 'descending' : 'ascending'}
                  onSort={() => sortBy(column)}
                />
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenRows}>
            {rows.slice(0, mostRows).map((process) => {
              const key = `${process.pid} ${process.gpuUuid}`;
              return (
                <ProcessRow
                  key={key}
                  process={process}
                  columns={columns}
                  context={context}
                  open={open.has(key)}
                  onToggle={() => toggle(key)}
                />
              );
            })}
          </tbody>
        </table>
      </section>
      {rows.length > mostRows && (
        <p className={styles.empty}>
          The first {mostRows} of {formatCount(rows.length)} are shown; filter to see others. Copies and files
          hold all.
        </p>
      )}
    </>
  );
}

function emptyText(count: number, partial: string | null): string {
  if (count > 0) return 'No process matches the filter.';
  return partial === null
    ? 'No process has a context here.'
    : 'None of those that can be seen has a context here.';
}
