import { Checkbox } from '@mantine/core';
import { SortHeader } from '../SortHeader.tsx';
import type { ChangeChosen, Chosen } from './chosen.ts';
import styles from './List.module.css';

/** A column of a list. */
export interface ListColumn<Order extends string> {
  readonly key: string;
  readonly label: string;
  /** What it sorts the list by; null where it does not. */
  readonly order: Order | null;
}

/** What a list is sorted by. */
interface ListSort<Order extends string> {
  readonly order: Order;
  readonly direction: 'ascending' | 'descending';
  readonly onSort: (order: Order) => void;
}

/** What the head of a list shows. */
export interface ListHeadProps<Order extends string> {
  readonly columns: readonly ListColumn<Order>[];
  /** Left out where no column sorts. */
  readonly sort?: ListSort<Order>;
  /** What is in the list, for the box that chooses all of it: 'hosts'. */
  readonly what: string;
  /** Ids of all rows that can be chosen. */
  readonly ids: readonly string[];
  readonly chosen: Chosen;
  readonly onChosen: ChangeChosen;
}

/** The head of a list: chooses all rows, names the columns and sorts by them. */
export function ListHead<Order extends string>(props: ListHeadProps<Order>) {
  const { columns, sort, ids, chosen, onChosen } = props;
  const count = ids.filter((id) => chosen.has(id)).length;
  const areAll = ids.length > 0 && count === ids.length;
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col" data-column="select">
          <Checkbox
            size="xs"
            aria-label={`Select all ${props.what} shown`}
            disabled={ids.length === 0}
            checked={areAll}
            indeterminate={count > 0 && !areAll}
            onChange={() => onChosen(() => new Set(areAll ? [] : ids))}
          />
        </th>
        {columns.map(({ key, label, order }) =>
          order === null || sort === undefined ? (
            <th key={key} scope="col" data-column={key}>
              {label}
            </th>
          ) : (
            <SortHeader
              key={key}
              column={key}
              label={label}
              direction={sort.order === order ? sort.direction : null}
              onSort={() => sort.onSort(order)}
            />
          ),
        )}
        <th scope="col" data-column="actions">
          <span className="visually-hidden">Actions</span>
        </th>
      </tr>
    </thead>
  );
}
