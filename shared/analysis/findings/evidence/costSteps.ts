import { type DecimalText, decimalText, exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import type { CalculationStep, MonthlyAmount } from '../finding.ts';
import { rememberedBy } from '../size/remembered.ts';
import { groupedBy } from './groupedBy.ts';
import { hourlyCostOf, hoursPerMonth } from './monthlyCost.ts';

/** Places of a price per hour: energy at a mean power has many, and nobody reads more. */
const pricePlaces = 4;

/** What GPUs cost a month, a line for each price: `8 GPUs x 730 h x USD 2.4900` is `USD 14,541.60`. Nothing where a price is unknown. */
export function costSteps(profiles: readonly GpuProfile[], currency: string): readonly CalculationStep[] {
  const byPrice = groupedBy(profiles, (profile) => hourlyCostOf(profile, currency));
  return [...byPrice].flatMap(([perHour, own]) =>
    perHour === null ? [] : [stepOf(perHour, own.length, currency)],
  );
}

/** By currency, price and number: hosts of a fleet are alike. */
const steps = rememberedBy<object, CalculationStep>(1000);
const owner = {};

function stepOf(perHour: DecimalText, count: number, currency: string): CalculationStep {
  return steps(owner, `${currency} ${perHour} ${count}`, () => madeStep(perHour, count, currency));
}

function madeStep(perHour: DecimalText, count: number, currency: string): CalculationStep {
  const total = decimalText(exact(perHour).times(hoursPerMonth).times(count));
  return {
    label: 'Cost of the GPUs a month',
    formula: `${count} GPU${count === 1 ? '' : 's'} x ${hoursPerMonth} h x ${formatMoney(perHour, currency, { places: pricePlaces })}`,
    result: formatMoney(total, currency),
  };
}

/** The last line of a calculation: the range, where there is one. */
export function savingStep(saving: MonthlyAmount | null, formula: string): readonly CalculationStep[] {
  if (saving === null) return [];
  const { low, expected, high, currency } = saving;
  const money = (amount: DecimalText) => formatMoney(amount, currency);
  const range = low === high ? '' : ` (${money(low)} to ${money(high)})`;
  return [{ label: 'Saving a month', formula, result: `${money(expected)}${range}` }];
}
