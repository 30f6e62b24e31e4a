import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import { type ConvertedTotal, convertedTotal } from '#shared/cost/spend/convertedTotal.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { daysOfMonth } from '#shared/money/billingCalendar.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import styles from './TotalsStrip.module.css';

/** Where a month is billed in several currencies: one figure each, and all of them by the user's rates, which are named. */
export function CurrenciesLine({ view }: { readonly view: SpendMonthView }) {
  const rates = useKeptQuery('rates of exchange', 'rates of exchange', ['rates'], (api) => api.rates.get({}));
  const sums = view.totals.map((totals) => totals[view.scope.basis]);
  const day = view.scope.month === '' ? '' : (daysOfMonth(view.scope.month).at(-1) ?? '');
  const total = rates.data === undefined ? null : convertedTotal(sums, rates.data.book, day);
  return (
    <p className={styles.currencies}>
      Billed in {sums.map((sum) => formatMoney(sum.amount, sum.currency)).join(' and ')}, which are not added.{' '}
      {total !== null && togetherText(total)}
    </p>
  );
}

function togetherText(total: ConvertedTotal): string {
  if (total.amount === null) return `No total of them: ${plainText(total.why)}.`;
  const rates = total.by.map(({ from, to, rate, date, source }) => {
    const where = source === undefined ? '' : `, ${plainText(source)}`;
    return `1 ${from} = ${rate} ${to} (${date}${where})`;
  });
  return `Converted: ${formatMoney(total.amount, total.currency)} at ${rates.join('; ')}.`;
}
