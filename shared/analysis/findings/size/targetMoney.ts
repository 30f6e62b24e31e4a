import { type DecimalText, decimalText, Exact, exact } from '../../../money/decimal.ts';
import { formatMoney } from '../../../money/formatMoney.ts';
import { orderedRange } from '../evidence/amountRange.ts';
import { hoursPerMonth } from '../evidence/monthlyCost.ts';
import type { CalculationStep, MonthlyAmount, PriceRow } from '../finding.ts';
import type { Market } from './market.ts';
import type { PricedTarget } from './sizedTarget.ts';
import { offerText } from './targetText.ts';

/** Of an offer: what it costs a month of 730 hours. 1.861 an hour are 1358.53. */
export function monthlyOf(usdMicrosPerHour: number): DecimalText {
  return decimalText(new Exact(usdMicrosPerHour).div(1e6).times(hoursPerMonth));
}

/** What a move to instances saves; null where today's cost is unknown. */
export function savingOf(today: DecimalText | null, target: Bought): MonthlyAmount | null {
  if (today === null) return null;
  const rest = (usdMicros: number) => decimalText(exact(today).minus(exact(monthlyOf(usdMicros))));
  const expected = rest(target.offer.usdMicrosPerHour);
  return orderedRange(expected, expected, rest(target.expectedUsdMicrosPerHour), 'USD');
}

type Bought = Pick<PricedTarget, 'offer' | 'expectedUsdMicrosPerHour'>;

/** The share of today's cost that a saving takes, 0 to 1; `otherwise` where the cost is unknown. */
export function shareOf(saving: MonthlyAmount | null, today: DecimalText | null, otherwise: number): number {
  if (saving === null || today === null || !exact(today).greaterThan(0)) return otherwise;
  return Math.max(0, Math.min(1, exact(saving.expected).div(exact(today)).toNumber()));
}

/** `2 instances x 730 h x USD 1.861` is `USD 2,717.06`. */
export function offerStep(target: Bought): CalculationStep {
  const { instances, usdMicrosPerHour } = target.offer;
  const each = decimalText(new Exact(usdMicrosPerHour).div(1e6).div(instances));
  return {
    label: `Cost of ${offerText(target)} a month`,
    formula: `${instances} ${instances === 1 ? 'instance' : 'instances'} x ${hoursPerMonth} h x ${formatMoney(each, 'USD', { places: 4 })}`,
    result: formatMoney(monthlyOf(usdMicrosPerHour), 'USD'),
  };
}

/** The list price that a target is bought at. */
export function offerRow({ offer: { price } }: Bought, market: Market): PriceRow {
  const perHour = market.payment === 'spot' ? price.spotUsd : price.onDemandUsd;
  return {
    what: `${price.provider} ${price.instance}, ${price.gpuCount ?? 0} x ${price.gpuName}${price.region === '' ? '' : `, ${price.region}`}, ${market.payment}`,
    perHour: decimalText(exact(perHour ?? '0')),
    currency: 'USD',
    source: price.source,
    asOf: price.date,
  };
}
