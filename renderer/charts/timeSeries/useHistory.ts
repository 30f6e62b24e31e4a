import type { Series, Target } from '#shared/contract/schemas/history.ts';
import type { LiveMetric } from '#shared/domain/metric.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { QueryResult } from '../../app/engine/useEngineQuery.ts';
import { useKeptQuery } from '../../app/engine/useKeptQuery.ts';
import type { TimeControl } from './range/useTimeControl.ts';

/** Points asked for per line: about one per two pixels of a small multiple. */
const pointBudget = 360;

/** How often a range that follows the present is asked for again: live samples fill the time in between. */
function refreshEvery(spanMs: Milliseconds): Milliseconds {
  return Math.max(30_000, Math.round(spanMs / pointBudget));
}

/** Moves the ends outward to multiples of the refresh time, so that the query stays the same in between. */
export function askedRange(fromMs: number, toMs: number, follows: boolean): { fromMs: number; toMs: number } {
  if (!follows) return { fromMs: Math.round(fromMs), toMs: Math.round(toMs) };
  const step = refreshEvery(toMs - fromMs);
  return { fromMs: Math.floor(fromMs / step) * step, toMs: Math.ceil(toMs / step) * step };
}

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
  const asked = askedRange(control.resolved.fromMs, control.resolved.toMs, control.follows);
  const subject = JSON.stringify([target, metrics]);
  const key = JSON.stringify([subject, asked, epoch]);
  return useKeptQuery(subject, key, [], (api) =>
    api.history.series({ target, metrics: [...metrics], ...asked, points: pointBudget }),
  );
}
