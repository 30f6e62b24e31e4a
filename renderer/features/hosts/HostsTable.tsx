import { type KeyboardEvent, useMemo, useState } from 'react';
import type { HostStatus } from '#shared/domain/host.ts';
import { useNow } from '../../app/engine/useNow.ts';
import { type ChangeChosen, type Chosen, withChosen } from '../../ui/list/chosen.ts';
import type { ListColumn } from '../../ui/list/ListHead.tsx';
import { ListTable } from '../../ui/list/ListTable.tsx';
import type { HostsDialog } from './HostsPage.tsx';
import styles from './HostsTable.module.css';
import { HostsTableRow, isOwn } from './HostsTableRow.tsx';
import { type HostOrder, sortHosts } from './hostRows.ts';

const columns: readonly ListColumn<HostOrder>[] = [
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
  readonly chosen: Chosen;
  readonly onChosen: ChangeChosen;
  readonly onOpen: (dialog: HostsDialog) => void;
}

/** The hosts as a table: sortable, selectable, arrow keys move between rows, Enter opens one. */
export function HostsTable(props: HostsTableProps) {
  const [sort, setSort] = useState<{ order: HostOrder; descending: boolean }>({
    order: 'phase',
    descending: false,
  });
  const sorted = useMemo(() => sortHosts(props.hosts, sort.order, sort.descending), [props.hosts, sort]);
  const now = useNow(1000);
  const own = sorted.filter(isOwn).map(({ name }) => name);
  return (
    <ListTable
      what="hosts"
      columns={columns}
      sort={{
        order: sort.order,
        direction: sort.descending ? 'descending' : 'ascending',
        onSort: (order) => setSort((was) => ({ order, descending: was.order === order && !was.descending })),
      }}
      rowCount={sorted.length}
      rowHeight={46}
      ids={own}
      chosen={props.chosen}
      onChosen={props.onChosen}
      row={(index) => {
        const host = sorted[index];
        if (host === undefined) return null;
        const { name } = host;
        return (
          <HostsTableRow
            key={name}
            host={host}
            index={index}
            nowMs={now}
            isChosen={props.chosen.has(name)}
            onChoose={(isChosen) => props.onChosen((before) => withChosen(before, [name], isChosen))}
            onEdit={() => props.onOpen({ kind: 'edit', host })}
          />
        );
      }}
      table={{ className: styles.table, onKeyDown: moveFocus }}
    />
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
