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
  const doubts = profiles.flatMap(({ gpu, powerWatts }) => [
    ...(gpu.price.rate?.basis === 'owned' ? [owned] : []),
    ...(isPaidAnyway(gpu) ? [reserved] : []),
    ...(powerWatts === null && (gpu.price.rate?.energy ?? null) !== null ? [unmeasured] : []),
    ...gpu.price.warnings.map(sentence),
  ]);
  return [...new Set(doubts)];
}
