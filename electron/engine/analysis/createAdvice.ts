import type { AnalysisState } from '#shared/contract/schemas/advice.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { configFailure } from '../config/fileProblem.ts';
import type { Advice } from './advice.ts';

const never: AnalysisState = {
  demo: false,
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
const nothing = () => new FailureError(configFailure('There is no such finding.', 'Look at the list again.'));

/** Advice that is analysed when somebody asks for it. */
export function createAdvice(): Advice {
  return {
    list: async () => ({
      analysis: never,
      rows: [],
      matching: 0,
      portfolio: null,
      byKind: [],
      byTeam: [],
      statuses: { open: 0, accepted: 0, dismissed: 0, snoozed: 0, gone: 0 },
    }),
    get: async () => null,
    funnel: async () => ({
      analysis: never,
      currency: null,
      costNote: '',
      gpusWithoutPrice: 0,
      stages: [],
      states: [],
      teams: [],
    }),
    decide: async () => {
      throw nothing();
    },
    undo: async () => {
      throw nothing();
    },
    tracking: async () => ({
      demo: false,
      currency: null,
      claimed: null,
      realised: null,
      waiting: 0,
      items: [],
    }),
    whatIf: async () => {
      throw nothing();
    },
    analyse: async () => never,
    stop: async () => undefined,
  };
}
