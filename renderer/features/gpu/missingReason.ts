import { plainText } from '#shared/domain/plainText.ts';
import type { NoReading } from '#shared/domain/reading.ts';

const notYet = 'not read yet: the slow round runs every 60 s';

/** Why a fact is not there, in the source's own words where it gave any; bare codes (`[N/A]`) are put into a sentence. */
export function missingReason(reading: NoReading | undefined): string {
  if (reading === undefined) return notYet;
  const words = plainText(reading.reason);
  if (reading.state === 'failed') return `could not be read: ${words}`;
  return /^\[|^n\/a$/i.test(words) ? `not offered: ${words}` : words;
}
