import { fitsText } from '../../../cost/rates/rateScope.ts';
import type { AnalysisInput } from '../analysisInput.ts';
import { type Offer, quotedPerGpuHour } from './offer.ts';
import { termsOf } from './purchaseTerms.ts';
import { poolText, type RentedPool } from './rentedPools.ts';

/** The newest spot price of a pool's instance type in its region; null where no list has one. */
export function spotOffer(pool: RentedPool, input: AnalysisInput): Offer | null {
  if (pool.instance === null) return null;
  let best: Offer | null = null;
  for (const quote of termsOf(input).quotes) {
    if (quote.market !== 'spot' || quote.instance === null || !fitsText(quote.provider, pool.provider))
      continue;
    if (!fitsText(quote.instance, pool.instance)) continue;
    const anywhere = quote.region === '' || quote.region === 'NA';
    if (!anywhere && !fitsText(quote.region, pool.region)) continue;
    const perGpuHour = quotedPerGpuHour(quote, pool.hostGpuCount, input);
    if (perGpuHour === null || !perGpuHour.greaterThan(0)) continue;
    if (best !== null && (best.asOf ?? '') >= (quote.asOf ?? '')) continue;
    best = { ...quote, what: `${poolText(pool)}, spot`, perGpuHour };
  }
  return best;
}
