import type { NamedRule } from './analysisInput.ts';
import { findHeldIdle } from './rules/heldIdle.ts';
import { findIdle } from './rules/idle.ts';
import { findOffHours } from './rules/offHours.ts';
import { findZombies } from './rules/zombie.ts';

/** All rules, in the order in which they run. Each makes drafts; guard rails and the portfolio come after them. */
export const findingRules: readonly NamedRule[] = [
  { name: 'idle', run: findIdle },
  { name: 'held idle', run: findHeldIdle },
  { name: 'zombies', run: findZombies },
  { name: 'off hours', run: findOffHours },
];
