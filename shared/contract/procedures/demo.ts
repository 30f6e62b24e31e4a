import { z } from 'zod';
import { base, nothing } from './base.ts';

/** The simulated fleet. */
export const demo = {
  /** Starts the simulated fleet beside the real one, marked DEMO everywhere. */
  start: base.input(z.object({ gpus: z.int().min(8).max(8000) })).output(nothing),
  stop: base.input(nothing).output(nothing),
  status: base.input(nothing).output(z.object({ running: z.boolean(), gpus: z.int() })),
};
