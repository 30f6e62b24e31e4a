import type { NamedRule } from './analysisInput.ts';
import { findArbitrage } from './rules/arbitrage.ts';
import { findCommitments } from './rules/commitment.ts';
import { findConsolidations } from './rules/consolidate.ts';
import { findHeldIdle } from './rules/heldIdle.ts';
import { findIdle } from './rules/idle.ts';
import { findLostPerformance } from './rules/lostPerformance.ts';
import { findLowerPrecision } from './rules/lowerPrecision.ts';
import { findOffHours } from './rules/offHours.ts';
import { findOversizedBandwidth } from './rules/oversizedBandwidth.ts';
import { findOversizedCompute } from './rules/oversizedCompute.ts';
import { findOversizedMemory } from './rules/oversizedMemory.ts';
import { findTooManyGpus } from './rules/tooManyGpus.ts';
import { findUnderSized } from './rules/underSized.ts';
import { findWrongClass } from './rules/wrongClass.ts';
import { findZombies } from './rules/zombie.ts';

/** All rules, in the order in which they run. Each makes drafts; guard rails and the portfolio come after them. */
export const findingRules: readonly NamedRule[] = [
  { name: 'idle', run: findIdle },
  { name: 'held idle', run: findHeldIdle },
  { name: 'zombies', run: findZombies },
  { name: 'off hours', run: findOffHours },
  { name: 'lost performance', run: findLostPerformance },
  { name: 'oversized by memory', run: findOversizedMemory },
  { name: 'oversized by bandwidth', run: findOversizedBandwidth },
  { name: 'oversized by compute', run: findOversizedCompute },
  { name: 'too many GPUs', run: findTooManyGpus },
  { name: 'lower precision', run: findLowerPrecision },
  { name: 'consolidate', run: findConsolidations },
  { name: 'wrong class', run: findWrongClass },
  { name: 'commitments', run: findCommitments },
  { name: 'cheaper providers', run: findArbitrage },
  { name: 'under-sized', run: findUnderSized },
];
