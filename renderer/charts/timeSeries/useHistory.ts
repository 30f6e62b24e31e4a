import type { Series, Target } from '#shared/contract/schemas/history.ts';
import type { LiveMetric } from '#shared/domain/metric.ts';
import type { QueryResult } from '../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import { askedRange, pointBudget } from './askedRange.ts';
import type { TimeControl } from './range/useTimeControl.ts';

/**
 * Stored series of a target over the page's time. `epoch` asks again when it changes (the page was hidden or paused, and
 * live samples were missed).
 */
export function useHistory(
  target: Target,
  metrics: readonly LiveMetric[],
  control: TimeControl,
  epoch: number,
): QueryResult<Series> {
  const asked = askedRange(control.resolved, control.follows);
  const subject = JSON.stringify([target, metrics]);
  const key = JSON.stringify([subject, asked, epoch]);
  return useKeptQuery(subject, key, [], (api) =>
    api.history.series({ target, metrics: [...metrics], ...asked, points: pointBudget }),
  );
}
