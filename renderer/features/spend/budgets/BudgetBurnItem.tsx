import type { ReactNode } from 'react';
import type { BudgetBurn } from '#shared/cost/spend/budget.ts';
import { costBasisText } from '#shared/cost/spend/costBasis.ts';
import { dimensionLabel } from '#shared/cost/spend/spendDimension.ts';
import { valueText } from '#shared/cost/spend/splitRows.ts';
import { formatCount } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import styles from '../parts/Card.module.css';
import { estimateText, shareText } from '../spendText.ts';

const stateText: Readonly<Record<BudgetBurn['state'], string>> = {
  over: 'over',
  'will-pass': 'will be passed',
  'may-pass': 'may be passed',
  unknown: 'unknown',
  within: 'within',
};
const stateTone: Readonly<Record<BudgetBurn['state'], string | undefined>> = {
  over: styles.bad,
  'will-pass': styles.bad,
  'may-pass': styles.waste,
  unknown: styles.waste,
  within: styles.good,
};

/** How a budget stands in the month; `children` are what can be done with it. */
export function BudgetBurnItem({
  burn,
  children,
}: {
  readonly burn: BudgetBurn;
  readonly children: ReactNode;
}) {
  const { budget, spent, unknownRows, spentShare, forecast, usedUpOn, state } = burn;
  const of =
    budget.of === null
      ? 'all charges'
      : `${plainText(dimensionLabel(budget.of.dimension))} ${valueText(budget.of.dimension, budget.of.value)}`;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <strong>{plainText(budget.name)}</strong>
        <span className={styles.dim}>
          {of}, {costBasisText[budget.basis].label.toLowerCase()}
        </span>
        <span className={`${styles.end} ${stateTone[state] ?? ''}`}>{stateText[state]}</span>
        {children}
      </div>
      <div className={styles.track} aria-hidden>
        <span
          className={styles.fill}
          data-state={state}
          style={{ width: `${Math.min(1, Math.max(0, spentShare ?? 0)) * 100}%` }}
        />
      </div>
      <div className={styles.dim}>
        {spent === null && unknownRows === 0 ? 'Nothing is in' : formatMoney(spent, budget.currency)} of{' '}
        {formatMoney(budget.amount, budget.currency)}
        {spentShare !== null && ` (${shareText(spentShare)})`}
        {forecast !== null && `, expected ${estimateText(forecast.expected, budget.currency)}`}
        {usedUpOn !== null && `, used up on ${usedUpOn}`}
        {unknownRows > 0 && `; ${formatCount(unknownRows)} charges state no such cost`}
      </div>
    </li>
  );
}
