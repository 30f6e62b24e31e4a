import { type DecimalText, decimalText, exact } from '../../money/decimal.ts';
import { formatMoney } from '../../money/formatMoney.ts';
import type { AnalysisInput } from '../findings/analysisInput.ts';
import { orderedRange } from '../findings/evidence/amountRange.ts';
import { costSteps } from '../findings/evidence/costSteps.ts';
import { monthlyCost } from '../findings/evidence/monthlyCost.ts';
import { priceDoubts } from '../findings/evidence/priceDoubts.ts';
import { priceRowsOf } from '../findings/evidence/priceRowsOf.ts';
import type { CalculationStep, MonthlyAmount, PriceRow } from '../findings/finding.ts';
import { type Priced, targetPrice } from './targetPrice.ts';

/** Money of both sides. */
interface WhatIfCost {
  readonly today: MonthlyAmount | null;
  readonly target: MonthlyAmount | null;
  readonly saving: MonthlyAmount | null;
  readonly steps: readonly CalculationStep[];
  readonly prices: readonly PriceRow[];
  readonly doubts: readonly string[];
}

/** What today costs a month, and the target in its hours (`targetPrice`). Null where a price is unknown. */
export function whatIfCost(asked: Priced, input: AnalysisInput): WhatIfCost {
  const { profiles } = asked;
  const { total, why } = monthlyCost(profiles, input.currency);
  const target = targetPrice(asked, input);
  const one = (value: DecimalText | null) =>
    value === null ? null : orderedRange(value, value, value, input.currency);
  const saved =
    total === null || target.amount === null ? null : decimalText(exact(total).minus(exact(target.amount)));
  const savingStep = (saving: DecimalText): CalculationStep => ({
    label: 'Saving a month',
    formula: 'cost today - cost of the target',
    result: formatMoney(saving, input.currency),
  });
  return {
    today: one(total),
    target: one(target.amount),
    saving: one(saved),
    steps: [
      ...costSteps(profiles, input.currency),
      ...target.steps,
      ...(saved === null ? [] : [savingStep(saved)]),
    ],
    prices: [...priceRowsOf(profiles), ...(target.row === null ? [] : [target.row])],
    doubts: [...new Set([why, ...target.doubts, ...priceDoubts(profiles)])].filter((doubt) => doubt !== ''),
  };
}
