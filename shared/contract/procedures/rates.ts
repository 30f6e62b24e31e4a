import { z } from 'zod';
import { hostNameSchema } from '../schemas/host.ts';
import { rateEditSchema, rateSettingsSchema } from '../schemas/rateBook.ts';
import {
  accrualSchema,
  pricedUsageSchema,
  ratesGetSchema,
  ratesNowSchema,
  spendDetailSchema,
} from '../schemas/rates.ts';
import { monthReconciledSchema } from '../schemas/reconciled.ts';
import { unitCostsInputSchema, unitCostsSchema } from '../schemas/unitCosts.ts';
import { base, nothing } from './base.ts';

/** Prices of rates.yaml, and what the fleet costs by them. */
export const rates = {
  /** What rates.yaml says, and what each host costs by it and why. */
  get: base.input(nothing).output(ratesGetSchema),
  edit: base.input(rateEditSchema).output(nothing),
  setSettings: base.input(rateSettingsSchema).output(nothing),
  /** What each host would cost after an edit; nothing is written. */
  preview: base.input(rateEditSchema).output(ratesNowSchema),
  /** What the fleet costs now and has cost this day and month, estimated from observed time. */
  accrual: base.input(nothing).output(accrualSchema),
  /** A month's bill beside what was estimated of it, with the likeliest cause of each difference. */
  reconcile: base
    .input(z.object({ month: z.string().regex(/^\d{4}-\d{2}-01$/) }))
    .output(monthReconciledSchema),
  /** Usage of a month that its provider sends without money, at the user's rate cards. */
  usage: base.input(z.object({ month: z.string().regex(/^\d{4}-\d{2}-01$/) })).output(pricedUsageSchema),
  /** What GPU time, tokens and requests cost in a range. */
  unitCosts: base.input(unitCostsInputSchema).output(unitCostsSchema),
  detail: base
    .input(z.union([z.object({ gpu: z.string().max(100) }), z.object({ host: hostNameSchema })]))
    .output(spendDetailSchema),
};
