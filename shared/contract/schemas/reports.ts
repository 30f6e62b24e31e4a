import { z } from 'zod';
import { costBases } from '../../cost/spend/costBasis.ts';
import { parseDimension, type SpendDimension } from '../../cost/spend/spendDimension.ts';
import { reportFormats, reportKinds, reportPaces, reportSteps } from '../reportKinds.ts';
import { epochMsSchema } from './reading.ts';

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-01$/);
const dimension = z.custom<SpendDimension>(
  (value) => typeof value === 'string' && value.length <= 300 && parseDimension(value) === value,
  'a dimension of spend',
);

/** What can be chosen of a report beside kind, month and format. */
const reportOptionsSchema = z.object({
  /** Spend is split by these. */
  by: z.array(dimension).min(1).max(4).default(['provider', 'service']).readonly(),
  basis: z.enum(costBases).default('effective'),
  /** Only charges of instances with GPUs. */
  gpuOnly: z.boolean().default(false),
  /** A byte order mark at the start of CSV files, which Excel needs to read names in UTF-8. */
  bom: z.boolean().default(true),
});
export type ReportOptions = z.infer<typeof reportOptionsSchema>;

/** Which report. `month` null: the newest month with charges for spend, the window up to now for right-sizing. */
export const reportRequestSchema = z.object({
  kind: z.enum(reportKinds),
  month: month.nullable().default(null),
  format: z.enum(reportFormats),
  options: reportOptionsSchema.prefault({}),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** What happens while a report is made: steps, then the file in pieces in their order, then what it was. */
export const reportEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    step: z.enum(reportSteps),
    /** Of the whole, 0 to 1. */
    done: z.number().min(0).max(1),
    /** What is done now, a few words: "Reading the bills of 2026-10". */
    words: z.string(),
  }),
  /** At most 512 KiB of the file. */
  z.object({ type: z.literal('piece'), base64: z.string().max(800_000) }),
  z.object({
    type: z.literal('file'),
    /** A name that every file system takes: `headroom-right-sizing-2026-10.pdf`. */
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    /** Findings or charges that it tells of. */
    rows: z.int(),
  }),
]);
export type ReportEvent = z.infer<typeof reportEventSchema>;

/** Names of schedules end up in file names. */
export const reportScheduleNameSchema = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,59}$/u, 'letters, digits, space, dot, dash and underscore');

/** A report that is made by itself. */
export const reportScheduleSchema = z.object({
  name: reportScheduleNameSchema,
  pace: z.enum(reportPaces),
  kind: z.enum(reportKinds),
  format: z.enum(reportFormats),
  /** An absolute path on the machine that the engine runs on. */
  folder: z.string().min(1).max(1000),
  options: reportOptionsSchema.prefault({}),
});
export type ReportSchedule = z.infer<typeof reportScheduleSchema>;

/** How a schedule went last time. */
export const reportOutcomeSchema = z.object({
  atMs: epochMsSchema,
  /** Month or week that it was for: `2026-10`, `2026-W45`. */
  period: z.string(),
  ok: z.boolean(),
  /** The file; null where there is none. */
  path: z.string().nullable(),
  /** One sentence: what was written, or why not and what to do. */
  words: z.string(),
});
export type ReportOutcome = z.infer<typeof reportOutcomeSchema>;

export const reportSchedulesSchema = z.object({
  /** settings.yaml. */
  file: z.string(),
  /** First fault of its reports. */
  problem: z.string().nullable(),
  /** A folder that a new schedule may write to. */
  folder: z.string(),
  schedules: z.array(
    z.object({
      schedule: reportScheduleSchema,
      /** When it is due next. */
      nextAtMs: epochMsSchema,
      isRunning: z.boolean(),
      last: reportOutcomeSchema.nullable(),
    }),
  ),
});
export type ReportSchedules = z.infer<typeof reportSchedulesSchema>;

/** A schedule to add, or to put in the place of the one named `was`. */
export const reportScheduleSaveSchema = z.object({
  schedule: reportScheduleSchema,
  was: reportScheduleNameSchema.nullable().default(null),
});
