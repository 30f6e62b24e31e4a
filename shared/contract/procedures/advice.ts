import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import {
  adviceDetailSchema,
  adviceFilterSchema,
  adviceListSchema,
  analysisProgressSchema,
  analysisRulesSchema,
  analysisStateSchema,
  analysisWindowSchema,
  decideInputSchema,
} from '../schemas/advice.ts';
import {
  adviceFunnelSchema,
  adviceTrackingSchema,
  whatIfInputSchema,
  whatIfSchema,
} from '../schemas/adviceMoney.ts';
import { base, nothing } from './base.ts';

/** Findings of an analysis, what was decided of them, and what came of it. */
export const advice = {
  /** Findings of the fleet in use. The first request begins an analysis; `analysis` tells how far it is, topic `advice` when it changed. */
  list: base.input(adviceFilterSchema).output(adviceListSchema),
  get: base.input(z.object({ id: z.string().max(200) })).output(adviceDetailSchema),
  /** Total, reporting, allocated, active and effective in GPUs and money; states; waste by team. */
  funnel: base.input(nothing).output(adviceFunnelSchema),
  /** Accepts, dismisses, snoozes, assigns or reopens several; `undo` takes that back. */
  decide: base.input(decideInputSchema).output(z.object({ undo: z.string() })),
  undo: base.input(z.object({ undo: z.string().max(100) })).output(nothing),
  /** Accepted advice: claimed against realised. */
  tracking: base.input(nothing).output(adviceTrackingSchema),
  whatIf: base.input(whatIfInputSchema).output(whatIfSchema),
  /** Analyses now. The last one has the state it ended in; ending the request cancels. A window other than the rules' changes no list. */
  analyse: base
    .input(z.object({ window: analysisWindowSchema.default(null) }))
    .output(
      eventIterator(z.object({ progress: analysisProgressSchema, ended: analysisStateSchema.nullable() })),
    ),
  rules: base.input(nothing).output(
    z.object({
      file: z.string(),
      /** First fault of `advice` in settings.yaml. */
      problem: z.string().nullable(),
      rules: analysisRulesSchema,
      defaults: analysisRulesSchema,
    }),
  ),
  setRules: base.input(z.object({ rules: analysisRulesSchema })).output(nothing),
};
