import type { AnalysisInput } from '../analysisInput.ts';
import type { FindingDraft } from '../finding.ts';
import { reservedBase } from '../purchase/commitmentMath.ts';
import { isNeededLately, needCurve } from '../purchase/needCurve.ts';
import { type RentedPool, rentedPools } from '../purchase/rentedPools.ts';
import { reservationDraft } from '../purchase/reservationDraft.ts';
import { reservedOffers } from '../purchase/reservedOffers.ts';
import { spotDraft } from '../purchase/spotDraft.ts';
import { spotOffer } from '../purchase/spotOffer.ts';

const hourMs = 3_600_000;

/**
 * Commitments: of machines that are rented on demand, what is needed round the clock could be reserved, and what may be interrupted could be
 * spot.
 *
 * Criterion: of machines of one provider, region, instance type and card, so many were needed at once, by the hour, in more of the hours
 * than a reservation costs of the price on demand (70 % where no reservation has a price: then without a saving). Hosts labelled
 * `interruptible` are never advised to be reserved; they are worth a spot price.
 *
 * Guarded against: hosts that nobody needed lately (they should be released), hours off (not needed, so not reserved), hosts of one's own,
 * spot machines, machines that a commitment of rates.yaml or the last bill pays for already, prices in words ("up to 60 % off").
 */
export function* findCommitments(input: AnalysisInput): Generator<void, readonly FindingDraft[]> {
  const drafts: FindingDraft[] = [];
  const pools = rentedPools(input);
  yield;
  for (const pool of pools) {
    drafts.push(...(yield* draftsOf(pool, input)));
    yield;
  }
  return drafts;
}

function* draftsOf(pool: RentedPool, input: AnalysisInput): Generator<void, readonly FindingDraft[]> {
  const { leastIdleHours, leastCoverage } = input.rules;
  const [fromMs, toMs] = windowOf(pool, input);
  if (pool.interruptible) {
    const wanted = pool.hosts.filter(
      ({ profiles }) =>
        isNeededLately(profiles, toMs, leastIdleHours) &&
        profiles.every(({ coverage }) => coverage >= leastCoverage),
    );
    return wanted.length === 0
      ? []
      : [spotDraft({ pool, hosts: wanted, offer: spotOffer(pool, input) }, input)];
  }
  const curve = yield* needCurve([...pool.hosts, ...pool.committed], fromMs, toMs, leastIdleHours);
  const [offer = null, ...others] = reservedOffers(pool, input);
  const base = reservedBase(pool, curve, offer, leastCoverage, input.currency);
  return base === null ? [] : [reservationDraft({ pool, curve, base, offer, others }, input)];
}

/** From the first hour in which one of its hosts was seen. */
function windowOf({ hosts, committed }: RentedPool, input: AnalysisInput): readonly [number, number] {
  const seen = [...hosts, ...committed].flatMap(({ profiles }) => profiles.map(({ fromMs }) => fromMs));
  const firstMs = seen.reduce((least, fromMs) => Math.min(least, fromMs), input.toMs);
  const fromMs = Math.max(firstMs, input.fromMs);
  return [Math.floor(fromMs / hourMs) * hourMs, input.toMs];
}
