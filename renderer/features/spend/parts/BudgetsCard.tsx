import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import type { BudgetBurn } from '#shared/cost/spend/budget.ts';
import { costBasisText } from '#shared/cost/spend/costBasis.ts';
import { dimensionLabel } from '#shared/cost/spend/spendDimension.ts';
import { valueText } from '#shared/cost/spend/splitRows.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import { estimateText, shareText } from '../spendText.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';

/** Monthly budgets: what is used, what is expected, and when they are used up. */
export function BudgetsCard({ view }: { readonly view: SpendMonthView }) {
  const { burns, budgetsFile, budgetsProblem } = view;
  return (
    <Card title="Budgets" note={burns.length > 0 ? 'of the whole ledger, whatever is filtered' : undefined}>
      {budgetsProblem !== null && (
        <p className={styles.bad} role="alert">
          {plainText(budgetsProblem)}
        </p>
      )}
      {burns.length === 0 ? (
        <p className={styles.dim}>
          There is no budget for this month. Write them into <code>{plainText(budgetsFile)}</code>:{' '}
          <code>{'budgets: [{ name: All, amount: 250000, currency: USD }]'}</code>
        </p>
      ) : (
        <ul className={styles.list}>
          {burns.map((burn) => (
            <Burn key={burn.budget.name} burn={burn} />
          ))}
        </ul>
      )}
    </Card>
  );
}

const stateText: Readonly<Record<BudgetBurn['state'], string>> = {
  over: 'over',
  'will-pass': 'will be passed',
  'may-pass': 'may be passed',
  within: 'within',
};
const stateTone: Readonly<Record<BudgetBurn['state'], string | undefined>> = {
  over: styles.bad,
  'will-pass': styles.bad,
  'may-pass': styles.waste,
  within: styles.good,
};

function Burn({ burn }: { readonly burn: BudgetBurn }) {
  const { budget, spent, spentShare, forecast, usedUpOn, state } = burn;
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
      </div>
      <div className={styles.track} aria-hidden>
        <span
          className={styles.fill}
          data-state={state}
          style={{ width: `${Math.min(1, Math.max(0, spentShare ?? 0)) * 100}%` }}
        />
      </div>
      <div className={styles.dim}>
        {spent === null ? 'Nothing is in' : formatMoney(spent, budget.currency)} of{' '}
        {formatMoney(budget.amount, budget.currency)}
        {spentShare !== null && ` (${shareText(spentShare)})`}
        {forecast !== null && `, expected ${estimateText(forecast.expected, budget.currency)}`}
        {usedUpOn !== null && `, used up on ${usedUpOn}`}
      </div>
    </li>
  );
}
