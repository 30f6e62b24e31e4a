import {
  columnVisibilityFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useStored } from '../../../app/useStored.ts';
import type { SortKey } from '../model/sortSlots.ts';
import { changeFleetView } from '../model/useFleetView.ts';
import type { FleetColumn } from './fleetColumn.ts';
import { allColumns } from './fleetColumns.ts';

/**
 * TanStack Table keeps what is known of columns: which are shown, in which order rows are sorted, several at once. Rows are
 * not its business here: 8,000 GPUs live in typed columns and are filtered, sorted and grouped there (model/arrange.ts).
 */
const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
const noRows: never[] = [];

const isVisibility = (value: unknown): value is Record<string, boolean> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((shown) => typeof shown === 'boolean');

function apply<T>(updater: Updater<T>, before: T): T {
  return typeof updater === 'function' ? (updater as (old: T) => T)(before) : updater;
}

/** The column model of the fleet table. Sorting lives in the URL, the choice of columns in this browser. */
export function useFleetTable(labels: readonly string[], sort: readonly SortKey[]) {
  const [chosen, setChosen] = useStored('headroom.fleet.columns', isVisibility, {});
  const columns = useMemo(() => allColumns(labels), [labels]);
  const columnVisibility = useMemo(
    () => ({ ...Object.fromEntries(columns.map((column) => [column.id, column.standard])), ...chosen }),
    [columns, chosen],
  );
  const sorting = useMemo<SortingState>(
    () => sort.map((key) => ({ id: key.column, desc: key.descending })),
    [sort],
  );
  const definitions = useMemo(() => columns.map(definition), [columns]);
  // The table is a new object for new options: kept the same between frames, so that what shows columns is not drawn again.
  const options = useMemo(
    () => ({
      features,
      data: noRows,
      columns: definitions,
      manualSorting: true,
      enableMultiSort: true,
      isMultiSortEvent: (event: unknown) => (event as { shiftKey?: boolean }).shiftKey === true,
      state: { sorting, columnVisibility },
      onSortingChange: (updater: Updater<SortingState>) =>
        changeFleetView({
          sort: apply(updater, sorting).map((key) => ({ column: key.id, descending: key.desc })),
        }),
      onColumnVisibilityChange: (updater: Updater<Record<string, boolean>>) =>
        setChosen(apply(updater, columnVisibility)),
    }),
    [definitions, sorting, columnVisibility, setChosen],
  );
  const table = useTable(options);
  const visible = useMemo(
    () => columns.filter((column) => columnVisibility[column.id] ?? column.standard),
    [columns, columnVisibility],
  );
  return useMemo(() => ({ table, columns, visible }), [table, columns, visible]);
}

/** What `useFleetTable` gives. */
export type FleetTableModel = ReturnType<typeof useFleetTable>;

function definition(column: FleetColumn) {
  return {
    id: column.id,
    // Sorting needs an accessor; the values are read from the picture.
    accessorFn: () => null,
    header: column.title,
    sortDescFirst: column.align === 'right',
    enableHiding: column.id !== 'host',
  };
}
