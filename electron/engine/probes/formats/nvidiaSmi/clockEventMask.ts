import { failed, type Reading, unavailable } from '#shared/domain/reading.ts';
import { sentinelOf } from '../../nvidiaSmiSentinels.ts';
import type { SlotTexts } from './pathTree.ts';
import type { SlottedFlag } from './smiSchema.ts';

/**
 * The mask that the CSV prints as `clocks_event_reasons.active`, put together from the flags that the other forms print. Null where
 * there is no flag at all. A flag that is missing or says neither yes nor no leaves the mask unknown: its bit may be set.
 */
export function clockEventMask(values: SlotTexts, flags: readonly SlottedFlag[]): Reading | null {
  let mask = 0;
  let missing = 0;
  let odd: string | null = null;
  for (const { bit, slots } of flags) {
    const text = slots.map((slot) => values[slot]).find((said) => said !== undefined);
    if (text === 'Active') mask |= bit;
    else if (text === undefined) missing += 1;
    else if (text !== 'Not Active') odd ??= text;
  }
  if (missing === flags.length) return null;
  if (odd !== null) return sentinelOf(odd).reading;
  if (missing > 0) return failed(`${missing} of ${flags.length} clock event flags are not in this output`);
  return flags.length === 0 ? unavailable('not in this output') : mask;
}
