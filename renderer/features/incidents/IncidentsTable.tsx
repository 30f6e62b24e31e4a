import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { EpochMs } from '#shared/domain/units.ts';
import type { IncidentDialog } from './IncidentDialogs.tsx';
import { IncidentGroupRow } from './IncidentGroupRow.tsx';
import { IncidentRow } from './IncidentRow.tsx';
import styles from './IncidentsTable.module.css';
import type { HostLabels, IncidentLine } from './incidentRows.ts';

const rowHeight = 46;

const columns = [
  { key: 'severity', label: 'Severity' },
  { key: 'what', label: 'What' },
  { key: 'where', label: 'Host and GPU' },
  { key: 'since', label: 'Since' },
  { key: 'seen', label: 'Last seen' },
  { key: 'count', label: 'Count' },
  { key: 'owner', label: 'Looked after by' },
] as const;

interface TableProps {
  readonly lines: readonly IncidentLine[];
  readonly labels: HostLabels;
  readonly nowMs: EpochMs;
  readonly chosen: ReadonlySet<string>;
  readonly activeId: string | null;
  readonly onChosen: (change: (before: ReadonlySet<string>) => ReadonlySet<string>) => void;
  readonly onActive: (id: string) => void;
  readonly onDialog: (dialog: IncidentDialog) => void;
}

/** The incidents as a table; rows that are not on screen do not exist. */
export function IncidentsTable(props: TableProps) {
  const { lines, activeId } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });
  const activeIndex = lines.findIndex((line) => line.key === activeId);
  useEffect(() => {
    if (activeIndex < 0) return;
    rows.scrollToIndex(activeIndex, { align: 'auto' });
    // The row may only exist once it was scrolled to.
    const frame = requestAnimationFrame(() => {
      const link = scroller.current?.querySelector<HTMLElement>('[data-active] [data-row-link]');
      if (link !== null && document.activeElement?.closest('[data-active]') == null) link?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [activeIndex, rows]);
  const items = rows.getVirtualItems();
  return (
    <div className={styles.scroller} ref={scroller}>
      <table className={styles.table} aria-rowcount={lines.length + 1} data-row-arrows>
        <Head {...props} />
        <tbody>
          <Spacer height={items[0]?.start ?? 0} />
          {items.map(({ index }) => (
            <Line key={lines[index]?.key ?? index} {...props} line={lines[index]} index={index} />
          ))}
          <Spacer height={rows.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

function Line(props: TableProps & { readonly line: IncidentLine | undefined; readonly index: number }) {
  const { line, index, chosen } = props;
  if (line === undefined) return null;
  const choose = (ids: readonly string[], chosenNow: boolean) =>
    props.onChosen((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (chosenNow) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  if (line.kind === 'group')
    return (
      <IncidentGroupRow
        title={line.title}
        incidents={line.incidents}
        row={index + 2}
        columns={columns.length}
        chosen={line.incidents.filter(({ id }) => chosen.has(id)).length}
        onChoose={(chosenNow) =>
          choose(
            line.incidents.map(({ id }) => id),
            chosenNow,
          )
        }
      />
    );
  const { incident } = line;
  return (
    <IncidentRow
      incident={incident}
      labels={props.labels[incident.host] ?? {}}
      row={index + 2}
      nowMs={props.nowMs}
      chosen={chosen.has(incident.id)}
      active={props.activeId === incident.id}
      onChoose={(chosenNow) => choose([incident.id], chosenNow)}
      onActive={() => props.onActive(incident.id)}
      onDialog={(kind) => props.onDialog({ kind, incidents: [incident] })}
    />
  );
}

function Head({ lines, chosen, onChosen }: TableProps) {
  const ids = lines.flatMap((line) => (line.kind === 'incident' ? [line.key] : []));
  const count = ids.filter((id) => chosen.has(id)).length;
  return (
    <thead>
      <tr>
        <th scope="col" data-column="select">
          <Checkbox
            size="xs"
            aria-label="Select all incidents shown"
            checked={ids.length > 0 && count === ids.length}
            indeterminate={count > 0 && count < ids.length}
            onChange={() => onChosen(() => new Set(count === ids.length ? [] : ids))}
          />
        </th>
        {columns.map(({ key, label }) => (
          <th key={key} scope="col" data-column={key}>
            {label}
          </th>
        ))}
        <th scope="col" data-column="actions">
          <span className="visually-hidden">Actions</span>
        </th>
      </tr>
    </thead>
  );
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
