import type { NamedRule } from './analysisInput.ts';

/** All rules, in the order in which they run. Each makes drafts; guard rails and the portfolio come after them. */
export const findingRules: readonly NamedRule[] = [];
