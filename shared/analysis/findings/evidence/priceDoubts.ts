import { plainText } from '../../../domain/plainText.ts';
import type { GpuProfile } from '../../window/gpuProfile.ts';
import { isPaidAnyway } from './paidAnyway.ts';

const owned =
  'The hardware is owned: only its power is saved at once, the rest when it is sold or used instead of something rented.';
const reserved =
  'It is reserved: the money comes back when other work uses what is reserved, or when the reservation ends.';

const unmeasured = 'Its power is paid for and was not measured: the cost is a lower bound.';

/** Warnings of prices are phrases: 'the price is 121 days old'. They name hosts' own words. */
function sentence(phrase: string): string {
  const text = plainText(phrase).trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

/** What makes money that follows from prices less sure: hardware of one's own, reservations, and what was warned of when the price was looked up. */
export function priceDoubts(profiles: readonly GpuProfile[]): readonly string[] {
  const doubts = new Set<string>();
  for (const { gpu, powerWatts } of profiles) {
    if (gpu.price.rate?.basis === 'owned') doubts.add(owned);
    if (isPaidAnyway(gpu)) doubts.add(reserved);
    if (powerWatts === null && (gpu.price.rate?.energy ?? null) !== null) doubts.add(unmeasured);
    for (const warning of gpu.price.warnings) doubts.add(sentence(warning));
  }
  return [...doubts];
}
