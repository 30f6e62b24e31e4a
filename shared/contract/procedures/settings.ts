import { z } from 'zod';
import { retentionSchema } from '../schemas/history.ts';
import { base, nothing } from './base.ts';

/** How long readings are kept. */
export const settings = {
  get: base.input(nothing).output(z.object({ retention: retentionSchema })),
  set: base.input(z.object({ retention: retentionSchema })).output(nothing),
};
