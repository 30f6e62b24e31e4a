import {
  percentilesInputSchema,
  percentilesSchema,
  seriesInputSchema,
  seriesSchema,
  storeStatsSchema,
} from '../schemas/history.ts';
import { base, nothing } from './base.ts';

/** Readings of the past, out of the store. */
export const history = {
  series: base.input(seriesInputSchema).output(seriesSchema),
  percentiles: base.input(percentilesInputSchema).output(percentilesSchema),
  stats: base.input(nothing).output(storeStatsSchema),
};
