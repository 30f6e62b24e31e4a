import type { DecisionAsked } from '#shared/analysis/advice/decision.ts';
import type {
  AdviceDetail,
  AdviceFilter,
  AdviceList,
  AnalysisProgress,
  AnalysisState,
  AnalysisWindowAsked,
} from '#shared/contract/schemas/advice.ts';
import type {
  AdviceFunnel,
  AdviceTracking,
  WhatIfAnswer,
  WhatIfInput,
} from '#shared/contract/schemas/adviceMoney.ts';

import type { Analysis } from './analysis.ts';

/** Advice on the fleet in use: the demo's while it runs, else the user's own; never of both. */
export interface Advice {
  list(filter: AdviceFilter): Promise<AdviceList>;
  /** Null where no finding has the id. */
  get(id: string): Promise<AdviceDetail | null>;
  funnel(): Promise<AdviceFunnel>;
  /** @returns a token that takes it back. @throws FailureError where a finding is not there. */
  decide(ids: readonly string[], asked: DecisionAsked, by: string): Promise<string>;
  /** @throws FailureError where there is nothing to take back. */
  undo(token: string): Promise<void>;
  tracking(): Promise<AdviceTracking>;
  /** @throws FailureError where nothing can be said, and the signal's reason. */
  whatIf(input: WhatIfInput, signal: AbortSignal): Promise<WhatIfAnswer>;
  /** Analyses now, or joins the run under way. @throws the signal's reason once aborted. */
  analyse(
    window: AnalysisWindowAsked,
    tell: (progress: AnalysisProgress) => void,
    signal: AbortSignal,
  ): Promise<AnalysisState>;
  /** The same for a report: all that an analysis knows. Null where no GPU was seen. */
  analysis(
    window: AnalysisWindowAsked,
    tell: (progress: AnalysisProgress) => void,
    signal: AbortSignal,
  ): Promise<Analysis | null>;
  /** The demo came or went: what was held of the other fleet is let go of. */
  fleetChanged(): void;
  /** Call about once a second: follows the fleet while somebody asks, lets go of it after. */
  tick(): void;
  /** Ends what runs. */
  stop(): Promise<void>;
}
