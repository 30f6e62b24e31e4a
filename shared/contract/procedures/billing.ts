import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import {
  connectionConfigSchema,
  connectionKindSchema,
  connectionNameSchema,
  connectionSecretSchema,
  connectionStatusSchema,
  connectionTestStepSchema,
  pastPullSchema,
} from '../schemas/billingConnection.ts';
import {
  billPeriodKeySchema,
  billPeriodSchema,
  billPieceSchema,
  billPlaceSchema,
  billProgressSchema,
  billRecordSchema,
  billReportSchema,
  billRunSchema,
  billUploadSchema,
} from '../schemas/bills.ts';
import { base, nothing } from './base.ts';

/** Bills: out of files, and pulled from providers. */
export const billing = {
  /** Bills out of files. A page hands over bytes, never a path. */
  imports: {
    place: base.input(nothing).output(billPlaceSchema),
    periods: base.input(nothing).output(z.array(billPeriodSchema)),
    /** How a period, by its `id`, came out of files; null where it was pulled. */
    record: base.input(z.object({ id: z.number().int() })).output(billRecordSchema.nullable()),
    begin: base.input(nothing).output(billUploadSchema),
    piece: base.input(billPieceSchema).output(nothing),
    preview: base.input(billUploadSchema).output(billReportSchema),
    /** The last one has the report; ending the request cancels the import. */
    run: base.input(billRunSchema).output(eventIterator(billProgressSchema)),
    discard: base.input(billUploadSchema).output(nothing),
    forget: base.input(billPeriodKeySchema).output(nothing),
    /** Whether a period counts beside others of the same bill; what does not is in no figure. */
    count: base.input(billPeriodKeySchema.extend({ counts: z.boolean() })).output(nothing),
    /** Puts back what `forget` took, until the engine ends. */
    restore: base.input(billPeriodKeySchema).output(nothing),
  },
  connections: {
    /** What connections there can be, with the options of each. */
    kinds: base.input(nothing).output(z.array(connectionKindSchema)),
    list: base.input(nothing).output(
      z.object({
        file: z.string(),
        /** First fault of billing.yaml; the last good one runs on. */
        problem: z.string().nullable(),
        connections: z.array(connectionStatusSchema),
      }),
    ),
    add: base
      .input(z.object({ config: connectionConfigSchema, ...connectionSecretSchema.shape }))
      .output(nothing),
    update: base
      .input(
        z.object({
          name: connectionNameSchema,
          config: connectionConfigSchema,
          ...connectionSecretSchema.shape,
        }),
      )
      .output(nothing),
    /** `undo` of restore brings it back with its place, comments and key. What was pulled stays in the ledger. */
    remove: base.input(z.object({ name: connectionNameSchema })).output(z.object({ undo: z.string() })),
    restore: base.input(z.object({ undo: z.string() })).output(nothing),
    /** Tries each right that a connection needs, saved or not, and reports each step as it ends. */
    test: base
      .input(z.object({ config: connectionConfigSchema, ...connectionSecretSchema.shape }))
      .output(eventIterator(connectionTestStepSchema)),
    /** Pulls now; how that goes is in the list. `isAgain` fetches closed months that are there as well. */
    pull: base
      .input(z.object({ name: connectionNameSchema, isAgain: z.boolean().default(false) }))
      .output(nothing),
    /** Pulls now and answers when it has ended; ending the request ends the pull. */
    pullAndWait: base
      .input(z.object({ name: connectionNameSchema, isAgain: z.boolean().default(false) }))
      .output(pastPullSchema),
    cancel: base.input(z.object({ name: connectionNameSchema })).output(nothing),
    /** The least-privilege policy or role, as text to paste. */
    policy: base.input(z.object({ config: connectionConfigSchema })).output(z.object({ policy: z.string() })),
  },
};
