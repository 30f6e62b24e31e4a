import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import {
  endpointSecretSchema,
  sourceConfigSchema,
  sourceNameSchema,
  sourceStatusSchema,
  sourceStepSchema,
  targetConfigSchema,
  targetStatusSchema,
} from '../schemas/source.ts';
import { base, nothing } from './base.ts';

/** Servers that telemetry is read from, and the one that it is written to. */
export const sources = {
  list: base.input(nothing).output(
    z.object({
      file: z.string(),
      /** First fault of sources.yaml; the last good one runs on. */
      problem: z.string().nullable(),
      sources: z.array(sourceStatusSchema),
      target: targetStatusSchema.nullable(),
    }),
  ),
  add: base.input(z.object({ config: sourceConfigSchema, ...endpointSecretSchema.shape })).output(nothing),
  update: base
    .input(z.object({ name: sourceNameSchema, config: sourceConfigSchema, ...endpointSecretSchema.shape }))
    .output(nothing),
  remove: base.input(z.object({ name: sourceNameSchema })).output(nothing),
  /** Tries again now, also after a failure that was terminal. */
  retry: base.input(z.object({ name: sourceNameSchema })).output(nothing),
  /** Asks the server apart from the running source and reports each step as it ends, with what the mapping yields. */
  test: base
    .input(z.object({ config: sourceConfigSchema, ...endpointSecretSchema.shape }))
    .output(eventIterator(sourceStepSchema)),
  /** Fetches what is missing of the past, or ends that. */
  backfill: base
    .input(z.object({ name: sourceNameSchema, action: z.enum(['start', 'cancel']) }))
    .output(nothing),
  /** Where everything is written to; null ends it. */
  setTarget: base
    .input(z.object({ config: targetConfigSchema.nullable(), ...endpointSecretSchema.shape }))
    .output(nothing),
  testTarget: base
    .input(z.object({ config: targetConfigSchema, ...endpointSecretSchema.shape }))
    .output(eventIterator(sourceStepSchema)),
};
