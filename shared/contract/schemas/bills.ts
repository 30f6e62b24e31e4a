import { z } from 'zod';
import type { BillKind } from '#shared/money/importReport.ts';

/** Bytes of a piece of an uploaded file, before base64. Small enough for one message on every lane. */
export const uploadPieceBytes = 2 ** 20;

const periodKeySchema = z.object({
  provider: z.string().max(500),
  account: z.string().max(500),
  dataset: z.string().max(200),
  month: z.string().regex(/^(\d{4}-\d{2}-01)?$/),
});
/** A key of a period, as `forget` and `restore` take it. */
export const billPeriodKeySchema = periodKeySchema;

const sumsSchema = z.object({
  currency: z.string().nullable(),
  rows: z.number(),
  billed: z.string().nullable(),
  effective: z.string().nullable(),
  contracted: z.string().nullable(),
  list: z.string().nullable(),
});

/** A period in force. */
export const billPeriodSchema = periodKeySchema.extend({
  id: z.number(),
  rows: z.number(),
  importedAtMs: z.number(),
  isClosed: z.boolean().nullable(),
  sources: z.array(z.string()),
  sums: z.array(sumsSchema),
  overlaps: z.array(z.string()),
  asideFor: z.string().nullable(),
  asideBy: z.enum(['same', 'choice']).nullable(),
});

const faultSchema = z.object({
  file: z.string(),
  row: z.number().nullable(),
  column: z.string().nullable(),
  message: z.string(),
});
const kindSchema = z.enum([
  'focus',
  'focus-commitments',
  'aws-cur2',
  'azure-actual',
  'azure-amortized',
  'gcp-standard',
  'gcp-detailed',
]) satisfies z.ZodType<BillKind>;
const waySchema = z.object({
  kind: kindSchema.nullable(),
  version: z.string().nullable(),
  format: z.enum(['csv', 'parquet', 'json']),
  mapping: z.array(z.object({ column: z.string(), from: z.array(z.string()), rule: z.string().nullable() })),
  keptColumns: z.array(z.string()),
  missingColumns: z.array(z.string()),
});
const sizedFileSchema = z.object({ file: z.string(), sizeBytes: z.number(), rows: z.number().nullable() });

/** Mirrors ImportRecord. */
export const billRecordSchema = z.object({
  importedAtMs: z.number(),
  ways: z.array(waySchema.extend({ files: z.array(sizedFileSchema) })),
  faultyRows: z.number(),
  faultCount: z.number(),
  faults: z.array(faultSchema),
});

/** Where bills lie, and whether the screen shows the demo's instead. */
export const billPlaceSchema = z.object({ file: z.string(), isDemo: z.boolean() });

/** Mirrors ImportReport. */
export const billReportSchema = z.object({
  files: z.array(waySchema.extend(sizedFileSchema.shape)),
  periods: z.array(
    periodKeySchema.extend({
      outcome: z.enum(['new', 'replaced', 'unchanged', 'kept']),
      rows: z.number(),
      sums: z.array(sumsSchema),
      before: z.array(sumsSchema),
    }),
  ),
  rows: z.number(),
  faultyRows: z.number(),
  faultCount: z.number(),
  faults: z.array(faultSchema),
  leftOut: z.array(z.object({ file: z.string(), reason: z.string() })),
  isPartial: z.boolean(),
  milliseconds: z.number(),
});
export type BillReport = z.infer<typeof billReportSchema>;

/** How far an import is; the report is in the last one. */
export const billProgressSchema = z.object({
  readBytes: z.number(),
  totalBytes: z.number(),
  /** The file under way, from 1, of how many. */
  fileAt: z.number(),
  files: z.number(),
  step: z.string(),
  report: billReportSchema.nullable(),
});

export const billUploadSchema = z.object({ upload: z.string().regex(/^[0-9a-f-]{36}$/) });

/** What to import, under what name; absent: the kind of the export. */
export const billRunSchema = billUploadSchema.extend({
  dataset: z.string().trim().min(1).max(100).optional(),
});

/** One piece of a file, in order. An empty file has one that is empty. */
export const billPieceSchema = billUploadSchema.extend({
  /** Path within what was dropped. It names the file in reports and is no path here. */
  name: z.string().min(1).max(1000),
  base64: z.string().max(uploadPieceBytes * 2),
});
