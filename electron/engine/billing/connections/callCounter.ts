import type { CallCosts } from '#shared/domain/billingConnection.ts';
import { sumExact } from '#shared/money/decimal.ts';
import type { CallPrice } from '../connectors/connector.ts';

export const noCalls: CallCosts = { calls: 0, amount: null, currency: null };

/** One call more. Calls without a price are counted alone; a second currency, which no provider has, would be counted so too. */
export function withCall(costs: CallCosts, price: CallPrice | undefined): CallCosts {
  const calls = costs.calls + 1;
  if (price === undefined || (costs.currency !== null && costs.currency !== price.currency))
    return { ...costs, calls };
  return { calls, amount: sumExact([costs.amount ?? '0', price.amount]), currency: price.currency };
}
