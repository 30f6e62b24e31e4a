import type { WindowState } from '../window/stateInterval.ts';

/** Steps of the funnel, each within the one before. */
export const funnelStages = ['total', 'reporting', 'allocated', 'active', 'effective'] as const;
export type FunnelStage = (typeof funnelStages)[number];

/** What each counts, a sentence. */
export const funnelStageMeaning: Readonly<Record<FunnelStage, string>> = {
  total: 'All time of all GPUs, from when each was first seen in the window.',
  reporting: 'Time that samples speak for; a GPU that was lost or could not be reached does not report.',
  allocated: 'Time in which something was on it: work, a process, or memory that is held.',
  active: 'Time in which it worked: under-used, effective, saturated or throttled.',
  effective: 'Time in which it worked for more than a part of the card: effective, saturated or throttled.',
};

/**
 * The states in which time leaves the funnel before a stage; those that no stage names reach its end. Datadog's funnel (total, allocated,
 * active, effective: more than half of the card's multiprocessors at work) with a stage for what reports at all, and on states of hours
 * instead of a mean over the window. What a GPU did that cannot be measured (MIG without profiling) is not said to be allocated.
 */
export const leavesBefore: Readonly<Record<Exclude<FunnelStage, 'total'>, readonly WindowState[]>> = {
  reporting: ['notObserved', 'unreachable', 'lost'],
  allocated: ['unknown', 'idle'],
  active: ['heldIdle', 'spinning'],
  effective: ['underUsed'],
};

/** The states that a stage counts. */
export function statesOfStage(stage: FunnelStage, all: readonly WindowState[]): readonly WindowState[] {
  const left = new Set<WindowState>();
  for (const step of funnelStages.slice(0, funnelStages.indexOf(stage) + 1))
    if (step !== 'total') for (const state of leavesBefore[step]) left.add(state);
  return all.filter((state) => !left.has(state));
}
