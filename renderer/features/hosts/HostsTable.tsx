import { Checkbox } from '@mantine/core';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { HostStatus } from '#shared/domain/host.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { SortHeader } from '../../ui/SortHeader.tsx';
import type { HostsDialog } from './HostsPage.tsx';
import styles from './HostsTable.module.css';
import { HostsTableRow } from './HostsTableRow.tsx';
import { type HostOrder, sortHosts } from './hostRows.ts';

const rowHeight = 46;

const columns: readonly { readonly key: string; readonly label: string; readonly order: HostOrder | null }[] =
  [
    { key: 'name', label: 'Name', order: 'name' },
    { key: 'phase', label: 'Phase', order: 'phase' },
    { key: 'reason', label: 'Reason and remedy', order: null },
    { key: 'gpus', label: 'GPUs', order: 'gpus' },
    { key: 'sample', label: 'Last sample', order: 'sample' },
    { key: 'transport', label: 'Transport', order: null },
    { key: 'labels', label: 'Labels', order: null },
  ];

interface HostsTableProps {
  readonly hosts: readonly HostStatus[];
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
  readonly onOpen: (dialog: HostsDialog) => void;
}

/** The hosts as a table: sortable, selectable, arrow keys move between rows, Enter opens one. */
export function HostsTable(props: HostsTableProps) {
  const [sort, setSort] = useState<{ order: HostOrder; descending: boolean }>({
    order: 'phase',
    descending: false,
  });
  const sorted = useMemo(() => sortHosts(props.hosts, sort.order, sort.descending), [props.hosts, sort]);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  return (
    <div className={styles.scroller} ref={scroller}>
      <table className={styles.table} aria-rowcount={sorted.length + 1} onKeyDown={moveFocus}>
        <thead>
          <tr>
            <th scope="col" data-column="select">
              <SelectAll {...props} hosts={sorted} />
            </th>
            {columns.map(({ key, label, order }) =>
              order === null ? (
                <th key={key} scope="col" data-column={key}>
                  {label}
                </th>
              ) : (
                <SortHeader
                  key={key}
                  column={key}
                  label={label}
                  direction={sort.order !== order ? null : sort.descending ? 'descending' : 'ascending'}
                  onSort={() =>
                    setSort((was) => ({ order, descending: was.order === order && !was.descending }))
                  }
                />
              ),
            )}
            <th scope="col" data-column="actions">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Rows {...props} sorted={sorted} virtualizer={rows} />
        </tbody>
      </table>
    </div>
  );
}

/** The rows in sight. */
function Rows(
  props: HostsTableProps & {
    readonly sorted: readonly HostStatus[];
    readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  },
) {
  const now = useNow(1000);
  const items = props.virtualizer.getVirtualItems();
  const toggle = (name: string) => {
    const next = new Set(props.selected);
    if (!next.delete(name)) next.add(name);
    props.onSelected(next);
  };
  return (
    <>
      <Spacer height={items[0]?.start ?? 0} />
      {items.map(({ index }) => {
        const host = props.sorted[index];
        if (host === undefined) return null;
        return (
          <HostsTableRow
            key={host.name}
            host={host}
            row={index + 2}
            nowMs={now}
            selected={props.selected.has(host.name)}
            onToggle={() => toggle(host.name)}
            onEdit={() => props.onOpen({ kind: 'edit', host })}
          />
        );
      })}
      <Spacer height={props.virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </>
  );
}

/** Arrow keys (and j, k) move the focus from row to row by the name's link, so that Enter opens it. */
function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  const current = links.findIndex((link) => link.closest('tr') === row);
  const next = links[Math.max(0, current + step)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Keeps the scroll height of the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td className={styles.spacer} style={{ height }} colSpan={columns.length + 2} />
    </tr>
  );
}

function SelectAll(props: {
  readonly hosts: readonly HostStatus[];
  readonly selected: ReadonlySet<string>;
  readonly onSelected: (selected: ReadonlySet<string>) => void;
}) {
  const own = props.hosts.filter((host) => !host.demo && host.source === undefined).map((host) => host.name);
  const count = own.filter((name) => props.selected.has(name)).length;
  const all = own.length > 0 && count === own.length;
  return (
    <Checkbox
      size="xs"
      aria-label="Select all hosts shown"
      disabled={own.length === 0}
      checked={all}
      indeterminate={count > 0 && !all}
      onChange={() => props.onSelected(new Set(all ? [] : own))}
    />
  );
}
