import { UnstyledButton } from '@mantine/core';
import type { ChargesPage } from '#shared/contract/schemas/spend.ts';
import { type CostBasis, costBasisText } from '#shared/cost/spend/costBasis.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney, grouped } from '#shared/money/formatMoney.ts';
import { SortHeader } from '../../../ui/SortHeader.tsx';
import { timeText } from '../spendText.ts';
import styles from './ChargesDialog.module.css';

type Charge = ChargesPage['rows'][number];
type Order = 'cost' | 'time' | 'quantity' | 'resource' | 'service';

/** What charges are sorted by. */
export interface ChargeSort {
  readonly order: Order;
  readonly descending: boolean;
}

const columns: readonly { readonly order: Order; readonly label: string }[] = [
  { order: 'time', label: 'From (UTC)' },
  { order: 'service', label: 'Service' },
  { order: 'resource', label: 'Resource' },
];

/** Charges one by one; pressing one shows it whole. */
export function ChargesTable(props: {
  readonly rows: readonly Charge[];
  readonly basis: CostBasis;
  readonly sort: ChargeSort;
  readonly onSort: (sort: ChargeSort) => void;
  readonly onOpen: (charge: Charge) => void;
}) {
  const { rows, sort, basis } = props;
  const header = (order: Order, label: string) => (
    <SortHeader
      key={order}
      column={order}
      label={label}
      direction={sort.order !== order ? null : sort.descending ? 'descending' : 'ascending'}
      onSort={() => props.onSort({ order, descending: sort.order === order ? !sort.descending : true })}
    />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="Charges">
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ order, label }) => header(order, label))}
            <th scope="col">Description</th>
            <th scope="col">Category</th>
            {header('quantity', 'Quantity')}
            {header('cost', costBasisText[basis].label)}
          </tr>
        </thead>
        <tbody>
          {rows.map((charge) => (
            <tr key={`${charge.periodId} ${charge.sourceId} ${charge.line}`}>
              <th scope="row">
                <UnstyledButton className={styles.link} onClick={() => props.onOpen(charge)}>
                  {charge.startMs === null ? 'no time' : timeText(charge.startMs).replace(' UTC', '')}
                </UnstyledButton>
              </th>
              <td className={styles.cut}>{text(charge.service)}</td>
              <td className={styles.cut}>{text(charge.resource)}</td>
              <td className={styles.cut}>{text(charge.description)}</td>
              <td>{text(charge.chargeCategory)}</td>
              <td className={styles.number}>
                {charge.quantity === null ? '-' : `${grouped(charge.quantity)} ${text(charge.unit)}`}
              </td>
              <td className={styles.number}>{formatMoney(charge.cost, charge.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function text(value: string | null): string {
  return value === null ? '' : plainText(value);
}
