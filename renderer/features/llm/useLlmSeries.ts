import type { LlmSeries } from '#shared/contract/schemas/llm.ts';
import type { QueryResult } from '../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { askedRange, pointBudget } from '../../charts/timeSeries/askedRange.ts';
import type { TimeControl } from '../../charts/timeSeries/range/useTimeControl.ts';
import { chartedMetrics } from './llmCharts.ts';

/** Stored series of one model over the page's time. */
export function useLlmSeries(id: string, control: TimeControl): QueryResult<LlmSeries> {
  const asked = askedRange(control.resolved, control.follows);
  const subject = `llm ${id}`;
  return useKeptQuery(subject, JSON.stringify([subject, asked]), [], (api) =>
    api.llm.series({ id, metrics: [...chartedMetrics], ...asked, points: pointBudget }),
  );
}
