import type { ListPrice } from './priceCatalog.ts';

/**
 * Rows of a price list without the prices at which nobody can buy any more: on demand none of rows whose note takes it back, and of each
 * offer (a provider's instance in a region) and market only the newest. Rows that newer ones replace altogether are left out; an instance
 * for which no price is left stays, since it has a shape.
 */
export function currentPrices(rows: readonly ListPrice[]): readonly ListPrice[] {
  const offered = rows.map((row) => (isTakenBack(row.note) ? { ...row, onDemandUsd: null } : row));
  const onDemand = newestBy(offered, 'onDemandUsd');
  const spot = newestBy(offered, 'spotUsd');
  return offered.flatMap((row) => {
    const offer = offerOf(row);
    const onDemandUsd = onDemand.get(offer) === row ? row.onDemandUsd : null;
    const spotUsd = spot.get(offer) === row ? row.spotUsd : null;
    const isReplaced = onDemandUsd === null && spotUsd === null && (onDemand.has(offer) || spot.has(offer));
    return isReplaced ? [] : [{ ...row, onDemandUsd, spotUsd }];
  });
}

/** In the words of the list: `on-demand superseded`, `price superseded`, `shape is offered as Spot/Flex-start only`. */
function isTakenBack(note: string): boolean {
  return note.includes('superseded') || note.includes('Spot/Flex-start only');
}

/** The newest row of each offer that has such a price. */
function newestBy(
  rows: readonly ListPrice[],
  market: 'onDemandUsd' | 'spotUsd',
): ReadonlyMap<string, ListPrice> {
  const newest = new Map<string, ListPrice>();
  for (const row of rows) {
    if (row[market] === null) continue;
    const offer = offerOf(row);
    const known = newest.get(offer);
    if (!known || dayOf(row) > dayOf(known)) newest.set(offer, row);
  }
  return newest;
}

/** '' for a row without a day, which is older than any with one. */
function dayOf({ date }: ListPrice): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '';
}

/** One page of RunPod's calls its secure cloud `Pods - H100`, the other `H100 Secure`. */
const pods = /^Pods - (.+)$/;

function offerOf({ provider, instance, region }: ListPrice): string {
  const name = provider === 'runpod' ? instance.replace(pods, '$1 Secure') : instance;
  return `${provider}\n${name}\n${region}`;
}
