import type { AnalysisInput } from '../analysisInput.ts';
import type { FindingDraft } from '../finding.ts';
import { arbitrageDraft } from '../purchase/arbitrageDraft.ts';
import { onDemandPerGpuHour } from '../purchase/commitmentMath.ts';
import { isNeededLately } from '../purchase/needCurve.ts';
import { otherOffers } from '../purchase/otherOffers.ts';
import { priceDrift } from '../purchase/priceDrift.ts';
import { type RentedPool, rentedPools } from '../purchase/rentedPools.ts';

/**
 * Cheaper provider: the same card, on demand, in a machine with as many of them, costs less elsewhere.
 *
 * Criterion: a list price with a source and a day lies so far below what is paid that it stays below if it has risen since by as much as list
 * prices do (`priceDrift`). The nearest such offer counts: in the same part of the world before one whose region is not told, and that before
 * one elsewhere; a whole machine before a price by the card; then the cheapest.
 *
 * Guarded against: hosts of one's own, reserved and spot ones, hosts that nobody needed lately, prices of marketplaces, shapes that lists name
 * and nobody can buy on demand, old and undated prices.
 */
export function* findArbitrage(input: AnalysisInput): Generator<void, readonly FindingDraft[]> {
  const drafts: FindingDraft[] = [];
  const pools = rentedPools(input);
  yield;
  for (const pool of pools) {
    const draft = draftOf(pool, input);
    if (draft !== null) drafts.push(draft);
    yield;
  }
  return drafts;
}

function draftOf(pool: RentedPool, input: AnalysisInput): FindingDraft | null {
  const today = onDemandPerGpuHour(pool, input.currency);
  if (today === null) return null;
  const cheaper = otherOffers(pool, input).filter(({ perGpuHour, asOf }) =>
    perGpuHour.times(1 + priceDrift(asOf, input.nowMs)).lessThan(today),
  );
  const [offer, ...others] = cheaper;
  if (offer === undefined) return null;
  const { leastIdleHours, leastCoverage } = input.rules;
  const hosts = pool.hosts.filter(
    ({ profiles }) =>
      isNeededLately(profiles, input.toMs, leastIdleHours) &&
      profiles.every(({ coverage }) => coverage >= leastCoverage),
  );
  return hosts.length === 0 ? null : arbitrageDraft({ pool, hosts, offer, others }, input);
}
