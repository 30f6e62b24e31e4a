import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SpendMonthView } from '#shared/contract/schemas/spend.ts';
import type { Budget } from '#shared/cost/spend/budget.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';
import styles from '../parts/Card.module.css';
import { Card } from '../parts/Card.tsx';
import { BudgetActions } from './BudgetActions.tsx';
import { BudgetBurnItem } from './BudgetBurnItem.tsx';
import { BudgetDialog } from './BudgetDialog.tsx';

/** Monthly budgets: what is used, what is expected, and when they are used up; added, changed and removed here. */
export function BudgetsCard({
  view,
  currency,
}: {
  readonly view: SpendMonthView;
  /** Of a new budget. */
  readonly currency: string | null;
}) {
  const { burns, otherBudgets, budgetsProblem } = view;
  const [editing, setEditing] = useState<{ readonly budget: Budget | null } | null>(null);
  // A file with a fault is not edited: what it means to say is not known.
  const locked = budgetsProblem !== null;
  const actions = (budget: Budget) => (
    <BudgetActions budget={budget} locked={locked} onEdit={() => setEditing({ budget })} />
  );
  return (
    <Card
      title="Budgets"
      note={burns.length > 0 ? 'of the whole ledger' : undefined}
      controls={
        <Button
          size="compact-xs"
          variant="default"
          aria-label="Add a budget"
          disabled={locked}
          onClick={() => setEditing({ budget: null })}
        >
          Add
        </Button>
      }
    >
      {budgetsProblem !== null && (
        <p className={styles.bad} role="alert">
          {plainText(budgetsProblem)}
        </p>
      )}
      {burns.length === 0 && <p className={styles.dim}>There is no budget for this month.</p>}
      <ul className={styles.list}>
        {burns.map((burn) => (
          <BudgetBurnItem key={burn.budget.name} burn={burn}>
            {actions(burn.budget)}
          </BudgetBurnItem>
        ))}
        {otherBudgets.map((budget) => (
          <li key={budget.name} className={styles.item}>
            <div className={styles.line}>
              <strong>{plainText(budget.name)}</strong>
              <span className={styles.dim}>
                {formatMoney(budget.amount, budget.currency)}, {spanText(budget)}
              </span>
              {actions(budget)}
            </div>
          </li>
        ))}
      </ul>
      {editing !== null && (
        <BudgetDialog
          view={view}
          budget={editing.budget}
          currency={currency}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}

/** When a budget holds that does not hold now. */
function spanText({ from, to }: Budget): string {
  const [first, last] = [from?.slice(0, 7), to?.slice(0, 7)];
  if (first === last) return first === undefined ? 'every month' : `${first} alone`;
  if (first === undefined) return `until ${last}`;
  return last === undefined ? `from ${first}` : `${first} to ${last}`;
}
