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
  { name: 'idle', kind: 'idle', run: findIdle },
  { name: 'held idle', kind: 'heldIdle', run: findHeldIdle },
  { name: 'zombies', kind: 'zombie', run: findZombies },
  { name: 'off hours', kind: 'offHours', run: findOffHours },
  { name: 'lost performance', kind: 'lostPerformance', run: findLostPerformance },
  { name: 'oversized by memory', kind: 'oversizedMemory', run: findOversizedMemory },
  { name: 'oversized by bandwidth', kind: 'oversizedBandwidth', run: findOversizedBandwidth },
  { name: 'oversized by compute', kind: 'oversizedCompute', run: findOversizedCompute },
  { name: 'too many GPUs', kind: 'tooManyGpus', run: findTooManyGpus },
  { name: 'lower precision', kind: 'lowerPrecision', run: findLowerPrecision },
  { name: 'consolidate', kind: 'consolidate', run: findConsolidations },
  { name: 'wrong class', kind: 'wrongClass', run: findWrongClass },
  { name: 'commitments', kind: 'commitment', run: findCommitments },
  { name: 'cheaper providers', kind: 'arbitrage', run: findArbitrage },
  { name: 'under-sized', kind: 'underSized', run: findUnderSized },
];
