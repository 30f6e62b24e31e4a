import { metricSpec } from '#shared/domain/metric.ts';
import type { SourceConfig } from '#shared/domain/source.ts';
import type { Seconds } from '#shared/domain/units.ts';
import type { StoreTick } from '../../store/telemetryStore.ts';
import type { PromApi } from '../http/promApi.ts';
import type { QueryResult } from '../http/queryResult.ts';
import { inPool } from '../inPool.ts';
import { type ExporterFamily, familySelector } from '../source/families.ts';
import { type HistoryGrid, HistoryTicks } from './historyTicks.ts';

/** What is asked of a server. */
export interface HistoryQuestion {
  readonly api: PromApi;
  readonly config: SourceConfig;
  readonly families: readonly ExporterFamily[];
  readonly scrapeSeconds: Seconds;
  readonly hostOf: (uuid: string, host: string | null) => string;
}

const queriesAtOnce = 4;

/**
 * Fetches one chunk: a range query per metric for all GPUs. The window of each point is its own interval and no longer, so that PromQL's
 * five minutes of looking back cannot fill a gap. Where the server scrapes more often than we store, points are means, with maxima of
 * the metrics that keep one; of a bit mask the last value, since PromQL has no bitwise or.
 */
export async function fetchHistory(
  question: HistoryQuestion,
  grid: HistoryGrid,
): Promise<readonly StoreTick[]> {
  const { families, scrapeSeconds, config, hostOf } = question;
  const ticks = new HistoryTicks(grid, config, hostOf);
  const readings = Math.max(1, Math.round(grid.stepS / scrapeSeconds));
  await inPool(queriesAtOnce, families.filter(isKept), async (family) => {
    const isAveraged = readings > 1 && family.metric !== null && metricSpec(family.metric).unit !== 'bitmask';
    const values = await ask(question, grid, family, isAveraged ? 'avg_over_time' : 'last_over_time');
    for (const series of values.series) ticks.add(family, series, isAveraged ? readings : 1);
    if (!isAveraged || family.metric === null || !metricSpec(family.metric).keepsMax) return;
    for (const series of (await ask(question, grid, family, 'max_over_time')).series)
      ticks.addMaxima(family, series);
  });
  return ticks.ticks();
}

function isKept({ metric, key }: ExporterFamily): boolean {
  return metric !== null || key === 'memoryFreeBytes' || key === 'memoryReservedBytes';
}

function ask(
  { api, config }: HistoryQuestion,
  { fromS, toS, stepS }: HistoryGrid,
  { name }: ExporterFamily,
  over: 'avg_over_time' | 'last_over_time' | 'max_over_time',
): Promise<QueryResult> {
  // Asked at the last millisecond of each interval, over all of it but that millisecond: older servers count both ends of a window.
  const expression = `${over}(${familySelector(name, config.selector)}[${stepS * 1000 - 1}ms])`;
  return api.queryRange(expression, { startS: fromS + stepS - 0.001, endS: toS - 0.001, stepS });
}
