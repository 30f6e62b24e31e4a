import { useVirtualizer } from '@tanstack/react-virtual';
import { type ComponentProps, type CSSProperties, type ReactNode, useRef } from 'react';
import styles from './List.module.css';
import { ListHead, type ListHeadProps } from './ListHead.tsx';
import { type ActiveRow, useActiveRow } from './useActiveRow.ts';
import { WindowedRows } from './WindowedRows.tsx';

interface ListTableProps<Order extends string> extends ListHeadProps<Order> {
  /** Names the list as a region that the keyboard reaches and scrolls; left out where its rows are reached anyway. */
  readonly label?: string;
  readonly rowCount: number;
  /** px */
  readonly rowHeight: number;
  readonly active?: ActiveRow;
  /** A row by its index, with its key. */
  readonly row: (index: number) => ReactNode;
  /** Of the table: what its columns take, and which keys it hears. */
  readonly table?: ComponentProps<'table'> & { readonly 'data-row-arrows'?: boolean };
}

const noActiveRow: ActiveRow = { id: null, index: -1, stepTakesFocus: false };

/** Rows to choose from as a table: a checkbox first, actions last, and between them the columns. Rows that are not in sight do not exist. */
export function ListTable<Order extends string>(props: ListTableProps<Order>) {
  const { label, rowCount, rowHeight, columns, table } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer<HTMLElement, Element>({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: rowHeight,
  });
  useActiveRow(scroller, rows, props.active ?? noActiveRow);
  const region = label === undefined ? {} : { role: 'region', tabIndex: 0, 'aria-label': label };
  const height = { '--list-row': `${rowHeight}px` } as CSSProperties;
  return (
    <div {...region} className={styles.scroller} ref={scroller} style={height}>
      <table {...table} className={`${styles.table} ${table?.className ?? ''}`} aria-rowcount={rowCount + 1}>
        <ListHead {...props} />
        <tbody>
          <WindowedRows rows={rows} columns={columns.length + 2} row={props.row} />
        </tbody>
      </table>
    </div>
  );
}
