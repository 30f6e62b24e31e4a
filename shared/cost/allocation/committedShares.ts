import { type DecimalText, type Exact, exact } from '../../money/decimal.ts';
import { resourceKey } from '../matching/resourceKey.ts';
import type { BilledHost } from './allocationSum.ts';

/** What the use of one resource cost, and what of it commitments paid for (FOCUS CommitmentDiscountStatus `Used`). */
export interface CommittedCost {
  readonly provider: string;
  readonly resourceId: string;
  readonly cost: DecimalText;
  readonly committed: DecimalText;
}

/** What part of each host's cost commitments paid for, 0 to 1. Hosts that cost nothing are left out. */
export function committedShares(
  costs: readonly CommittedCost[],
  hostOf: ReadonlyMap<string, BilledHost>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { committed: Exact; cost: Exact }>();
  for (const { provider, resourceId, cost, committed } of costs) {
    const host = hostOf.get(resourceKey(provider, resourceId))?.name;
    if (host === undefined) continue;
    const known = sums.get(host) ?? { committed: exact('0'), cost: exact('0') };
    sums.set(host, {
      committed: known.committed.plus(exact(committed)),
      cost: known.cost.plus(exact(cost)),
    });
  }
  const known = [...sums].filter(([, { cost }]) => cost.greaterThan(0));
  return new Map(
    known.map(([host, { committed, cost }]) => [
      host,
      Math.max(0, Math.min(1, committed.div(cost).toNumber())),
    ]),
  );
}
