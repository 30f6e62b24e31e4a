import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './FleetTable.module.css';
import type { FleetColumn } from './fleetColumn.ts';
import type { FleetTableModel } from './useFleetTable.ts';

/** The sticky header: a click sorts, with Shift it sorts by several columns. */
export function FleetHeader(props: { readonly model: FleetTableModel; readonly template: string }) {
  const { model } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtualised grid of divs, with the roles of a table
    // biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus
    <div
      role="row"
      aria-rowindex={1}
      className={styles.header}
      style={{ gridTemplateColumns: props.template }}
    >
      {model.visible.map((column) => (
        <HeaderCell key={column.id} column={column} model={model} />
      ))}
    </div>
  );
}

function HeaderCell(props: { readonly column: FleetColumn; readonly model: FleetTableModel }) {
  const { column, model } = props;
  const tanstack = model.table.getColumn(column.id);
  const sorted = tanstack?.getIsSorted() ?? false;
  const rank = tanstack?.getSortIndex() ?? -1;
  const several = model.table.state.sorting.length > 1;
  const Arrow = sorted === 'desc' ? IconArrowDown : IconArrowUp;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see FleetHeader
    // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
    <div
      role="columnheader"
      className={styles.headerCell}
      data-align={column.align}
      data-header={column.id}
      data-sticky={column.id === 'host' || undefined}
      aria-sort={sorted === false ? 'none' : sorted === 'desc' ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className={styles.headerButton}
        title={`${column.meaning}. Click to sort, with Shift by several columns`}
        onClick={(event) => tanstack?.toggleSorting(undefined, event.shiftKey)}
      >
        <span className={styles.headerText}>{column.title}</span>
        {sorted !== false && <Arrow size={12} stroke={2.2} aria-hidden />}
        {sorted !== false && several && <span className={styles.rank}>{rank + 1}</span>}
      </button>
    </div>
  );
}
