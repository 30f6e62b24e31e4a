import { useCallback, useMemo, useRef } from 'react';
import type { EpochMs, Milliseconds } from '#shared/domain/units.ts';
import { usePaused } from '../../../app/engine/useLive.ts';
import { useNow } from '../../../app/engine/useNow.ts';
import { useRouteParam } from '../../../app/router/useRoute.ts';
import { parseTimeRange } from './parseTimeRange.ts';
import {
  absoluteRange,
  defaultRange,
  endsNow,
  formatTimeRange,
  type ResolvedRange,
  resolveRange,
  type TimeRange,
  zoomedOut,
} from './timeRange.ts';

/** Ranges up to this long show every live sample at their end; longer ones move too slowly to see one. */
const longestLiveMs: Milliseconds = 3_600_000;

/** The time that a page shows, and what can be done with it. */
export interface TimeControl {
  readonly range: TimeRange;
  readonly resolved: ResolvedRange;
  /** True where the range ends now; it moves unless the picture is paused. */
  readonly follows: boolean;
  /** True where live samples belong into the lines: a short range, also a fixed one of the last minutes. */
  readonly live: boolean;
  readonly paused: boolean;
  readonly setRange: (range: TimeRange) => void;
  readonly zoomTo: (fromMs: EpochMs, toMs: EpochMs) => void;
  /** Back to where the last drag came from, otherwise to twice the span. */
  readonly zoomOut: () => void;
}

function rangeOf(text: string): TimeRange {
  const parsed = parseTimeRange(text, Date.now());
  return parsed.ok ? parsed.range : defaultRange;
}

/** The moment that is "now" on screen: the clock, or while paused the moment of pausing. */
function useShownNow(range: TimeRange, paused: boolean): EpochMs {
  const { fromMs, toMs } = resolveRange(range, Date.now());
  const now = useNow(toMs - fromMs <= longestLiveMs ? 1000 : 10_000);
  const shown = useRef(now);
  if (!paused) shown.current = now;
  return shown.current;
}

/** The page's time range, kept in the address so that a link shows the same. */
export function useTimeControl(): TimeControl {
  const [text, setText] = useRouteParam('range');
  const range = useMemo(() => rangeOf(text), [text]);
  const paused = usePaused();
  const now = useShownNow(range, paused);
  const before = useRef<string[]>([]);
  const setRange = useCallback(
    (next: TimeRange) => {
      before.current = [];
      const written = formatTimeRange(next);
      setText(written === formatTimeRange(defaultRange) ? '' : written);
    },
    [setText],
  );
  const zoomTo = useCallback(
    (fromMs: EpochMs, toMs: EpochMs) => {
      before.current.push(text);
      setText(formatTimeRange(absoluteRange(fromMs, toMs)));
    },
    [setText, text],
  );
  const zoomOut = useCallback(() => {
    const previous = before.current.pop();
    if (previous !== undefined) return setText(previous);
    const wider = zoomedOut(resolveRange(range, Date.now()), Date.now());
    setText(formatTimeRange(absoluteRange(wider.fromMs, wider.toMs)));
  }, [range, setText]);
  const resolved = useMemo(() => resolveRange(range, now), [range, now]);
  const follows = endsNow(range);
  const live = resolved.toMs - resolved.fromMs <= longestLiveMs;
  return { range, resolved, follows, live, paused, setRange, zoomTo, zoomOut };
}
