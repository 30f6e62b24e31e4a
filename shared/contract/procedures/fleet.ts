import { z } from 'zod';
import { gpuDetailSchema, hostDetailSchema, rosterSchema } from '../schemas/gpu.ts';
import { base, byName, nothing } from './base.ts';

/** GPUs and hosts as they are known now. */
export const fleet = {
  roster: base.input(nothing).output(rosterSchema),
  gpu: base.input(z.object({ uuid: z.string().max(100) })).output(gpuDetailSchema),
  host: base.input(byName).output(hostDetailSchema),
};
