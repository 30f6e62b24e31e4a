import type { AccrualSummary } from '#shared/contract/schemas/rates.ts';
import type { SpendMonthView, SpendSplits } from '#shared/contract/schemas/spend.ts';
import { formatCount } from '#shared/domain/format.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { useKeptQuery } from '../../../app/engine/useKeptQuery.ts';
import { hrefOf } from '../../../app/router/route.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';

/** What the running month should cost by observed time and rates, beside what its bills say so far. Never one figure. */
export function EstimateCard(props: { readonly view: SpendMonthView; readonly demo: boolean }) {
  const { month } = props.view.scope;
  const scope = { month, basis: 'effective', gpuOnly: true, filters: [] } as const;
  const accrual = useKeptQuery('accrual', 'accrual', ['rates'], (api) => api.rates.accrual({}));
  const key = `gpu bill ${month} ${props.view.asOfMs}`;
  const billed = useKeptQuery(key, key, ['billing', 'settings'], (api) =>
    api.spend.split({ scope, by: ['provider'], lines: 1, parts: 1 }),
  );
  if (accrual.data === undefined || billed.data === undefined)
    return (
      <Card title="Estimated against billed">
        <p className={styles.dim}>{(accrual.error ?? billed.error)?.message ?? 'Reckoning.'}</p>
      </Card>
    );
  return <Figures accrual={accrual.data} billed={billed.data} demo={props.demo} view={props.view} />;
}

function Figures(props: {
  readonly accrual: AccrualSummary;
  readonly billed: SpendSplits;
  readonly demo: boolean;
  readonly view: SpendMonthView;
}) {
  const { accrual, view } = props;
  const { currency } = accrual;
  const total = accrual.totals.find(({ demo }) => demo === props.demo);
  const estimated = total?.month.cost ?? null;
  const billed =
    props.billed.splits.find(({ total: sum }) => sum.currency === currency)?.total.amount ?? null;
  const hours = formatCount((total?.month.observedSeconds ?? 0) / 3600);
  const behind = view.coverage.filter(({ state }) => state === 'partly' || state === 'none').length;
  return (
    <Card title="Estimated against billed" note="GPU instances, this month so far">
      <dl className={styles.facts}>
        <dt>Estimated from {hours} GPU-hours that were observed</dt>
        <dd>{formatMoney(estimated, currency)}</dd>
        <dt>Billed so far, effective</dt>
        <dd>{formatMoney(billed, currency)}</dd>
      </dl>
      <p className={styles.dim}>
        {total === undefined
          ? 'No host is watched, so nothing is estimated. '
          : total.unpricedGpus > 0
            ? `${formatCount(total.unpricedGpus)} of ${formatCount(total.gpus)} GPUs have no price and are left out. `
            : `All ${formatCount(total.gpus)} GPUs have a price. `}
        {behind > 0 && 'The bill lags behind: it is not in for every provider to today. '}
        Both day by day, with what sets them apart:{' '}
        <a href={hrefOf('spend', 'reconcile')}>Estimate and bill</a>
      </p>
    </Card>
  );
}
