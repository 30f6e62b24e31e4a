import type { GpuProfile } from '../../window/gpuProfile.ts';
import { type Loss, ofObserved, percentOf, workSeconds } from './loss.ts';

/** Limits are set in whole watts: nearer to the default is not set on purpose. */
const leastLowered = 0.02;
/** The limit must have been reached in so much of the time of work. */
const leastShareOfWork = 0.05;

/**
 * Speed lost to a power limit below the card's default, in time in which it was reached.
 *
 * Dynamic power goes with frequency times voltage squared, and voltage with frequency, so that clocks go with the cube root of what the
 * limit leaves above the idle floor P0 (CMOS scaling; expected). At worst voltage cannot fall further and they go with it linearly (high).
 * Where memory decides it is half of the cube root's loss (low; general knowledge).
 * Worked: 600 of 700 W with a floor of 70 W: 1 - (530 / 630)^(1/3) = 5.6 %, at worst 15.9 %; published for an H100 at 600 W: 5 to 8 % of
 * decoding, 10 to 15 % of training steps (https://factryze.ai/glossary/power-capping, https://factryze.ai/scale-atlas/power/power-capping).
 */
export function powerLimitLosses(profile: GpuProfile): readonly Loss[] {
  const { powerLimitWatts: limit, powerDefaultLimitWatts: usual, host } = profile.gpu;
  if (limit === null || usual === null || !(limit > 0) || limit > usual * (1 - leastLowered)) return [];
  const work = workSeconds(profile);
  const seconds = Math.min(work, profile.heldDownSeconds.powerCap);
  if (work === 0 || seconds < work * leastShareOfWork) return [];
  const floor = Math.min(profile.idleFloor?.watts ?? 0, limit * 0.9);
  const left = (limit - floor) / (usual - floor);
  const cubic = 1 - Math.cbrt(left);
  const time = ofObserved(seconds, profile);
  return [
    {
      cause: 'power limit',
      group: `host ${host}`,
      profile,
      share: { low: (time * cubic) / 2, expected: time * cubic, high: time * (1 - left) },
      whyNoShare: '',
      formula: `${percentOf(time)} % of the time x (1 - ((${limit} W - ${Math.round(floor)} W) / (${usual} W - ${Math.round(floor)} W))^(1/3)) = ${percentOf(cubic)} % of the speed`,
      lines: [
        { metric: 'powerWatts', label: 'Power limit', value: limit },
        { metric: 'powerWatts', label: 'Default power limit', value: usual },
      ],
      figures: [
        {
          label: 'Power limit',
          value: limit,
          unit: 'watts',
          threshold: { value: Math.round(usual * (1 - leastLowered)), relation: '<=' },
        },
        { label: 'Default power limit', value: usual, unit: 'watts', threshold: null },
        {
          label: 'Time of work at the limit',
          value: percentOf(seconds / work),
          unit: 'percent',
          threshold: { value: leastShareOfWork * 100, relation: '>=' },
        },
        { label: 'Speed lost at the limit', value: percentOf(cubic), unit: 'percent', threshold: null },
      ],
      doubts: ['How speed goes with power differs from work to work: the range says by how much.'],
      confidence: profile.confidence * 0.9,
    },
  ];
}
