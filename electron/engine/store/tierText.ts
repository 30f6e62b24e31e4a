import { coarsestCadence } from './seriesPlan.ts';
import type { StoreState } from './storeState.ts';
import { durationText, type TierName } from './tiers.ts';

/** Seconds between raw rows in a range, the coarsest where the setting changed. */
export function coarsestIn(state: StoreState, fromS: number, toS: number): number {
  return coarsestCadence(state.cadence, fromS, toS);
}

/** A tier by its resolution, as the contract names it: `10 s`, `1 min`, `1 h`. */
export function tierText(tier: TierName, everyS: number): string {
  switch (tier) {
    case 'raw':
      return durationText(everyS);
    case 'minute':
      return '1 min';
    case 'hour':
      return '1 h';
  }
}
