import { formatMoney } from '#shared/money/formatMoney.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { hrefOf } from '../../../app/router/route.ts';
import { fleetCostText } from './costRows.ts';
import styles from './FleetCost.module.css';

const minuteMs = 60_000;

/** What the whole fleet costs an hour, and how many GPUs that leaves out; leads to the rates. Of a demo alone, the demo's. */
export function FleetCost() {
  const minute = Math.floor(useNow(minuteMs) / minuteMs);
  const { data } = useKeptQuery('accrual', `accrual ${minute}`, ['rates', 'roster'], (api) =>
    api.rates.accrual({}),
  );
  const totals = data?.totals.find(({ demo }) => !demo) ?? data?.totals[0];
  if (data === undefined || totals === undefined) return null;
  const { value, note, isPartial } = fleetCostText(totals, data.currency);
  const month =
    totals.month.cost === null
      ? ''
      : ` This month so far ${formatMoney(totals.month.cost, data.currency)}, from time that was observed.`;
  return (
    <a
      className={styles.figure}
      href={hrefOf('spend', 'rates')}
      title={`Time that is observed x rates; no bill.${month} Click for the price of each host.`}
    >
      <span className={styles.label}>Cost now, estimated</span>
      <span className={styles.value}>{value}</span>
      <span className={styles.note} data-partial={isPartial || undefined}>
        {note}
      </span>
    </a>
  );
}
