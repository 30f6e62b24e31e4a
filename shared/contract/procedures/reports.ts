import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import {
  reportEventSchema,
  reportOutcomeSchema,
  reportRequestSchema,
  reportScheduleNameSchema,
  reportScheduleSaveSchema,
  reportSchedulesSchema,
} from '../schemas/reports.ts';
import { base, nothing } from './base.ts';

/** Reports, made now or on a schedule. */
export const reports = {
  /** Makes a report and hands over its file in pieces; ending the request cancels it. */
  make: base.input(reportRequestSchema).output(eventIterator(reportEventSchema)),
  /** Reports that are made by themselves while the engine runs; one missed is made at the next start. */
  schedules: base.input(nothing).output(reportSchedulesSchema),
  saveSchedule: base.input(reportScheduleSaveSchema).output(nothing),
  removeSchedule: base.input(z.object({ name: reportScheduleNameSchema })).output(nothing),
  /** Makes it now, for the last period that ended, and answers when its file is written. */
  runSchedule: base.input(z.object({ name: reportScheduleNameSchema })).output(reportOutcomeSchema),
};
