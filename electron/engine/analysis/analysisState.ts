import { wasteShareOf } from '#shared/analysis/advice/wasteShare.ts';
import type { AnalysisState } from '#shared/contract/schemas/advice.ts';
import type { Analysis } from './analysis.ts';
import { whyLess } from './whyLess.ts';

/** Of a fleet that nobody has asked about yet. */
export function neverAnalysed(demo: boolean): AnalysisState {
  return {
    demo,
    phase: 'never',
    progress: null,
    why: [],
    failure: null,
    analysedAtMs: null,
    tookSeconds: null,
    fromMs: null,
    toMs: null,
    gpus: 0,
    servedModels: 0,
    coverage: null,
    waste: null,
    currency: null,
  };
}

/** What is said of an analysis is the same each time. */
const told = new WeakMap<Analysis, AnalysisState>();

/** Of an analysis that has ended. */
export function analysedState(analysis: Analysis): AnalysisState {
  const state = told.get(analysis) ?? stateOf(analysis);
  told.set(analysis, state);
  return state;
}

function stateOf({ demo, span, input, result, analysedAtMs, tookSeconds }: Analysis): AnalysisState {
  const { profiles, models, currency } = input;
  const seconds = profiles.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs) / 1000, 0);
  const observed = profiles.reduce((sum, { observedSeconds }) => sum + observedSeconds, 0);
  return {
    demo,
    phase: 'ready',
    progress: null,
    why: [...whyLess(input, result)],
    failure: null,
    analysedAtMs,
    tookSeconds,
    fromMs: span.fromMs,
    toMs: span.toMs,
    gpus: profiles.length,
    servedModels: models.length,
    coverage: seconds > 0 ? Math.min(1, observed / seconds) : null,
    waste: wasteShareOf(profiles, currency),
    currency,
  };
}
