import type { GpuProfile } from '../../window/gpuProfile.ts';

const ofBasis = {
  owned:
    'The hardware is owned: only its power is saved at once, the rest when it is sold or used instead of something rented.',
  commitment:
    'It is paid for by a commitment: the money comes back when other work uses what is committed, or when the commitment ends.',
  card: null,
  quote: null,
} as const;

/** What makes money that follows from prices less sure: hardware of one's own, commitments, and what was warned of when the price was looked up. */
export function priceDoubts(profiles: readonly GpuProfile[]): readonly string[] {
  const doubts = profiles.flatMap(({ gpu: { price } }) => [
    ...[price.rate === null ? null : ofBasis[price.rate.basis]].filter((doubt) => doubt !== null),
    ...price.warnings,
  ]);
  return [...new Set(doubts)];
}
