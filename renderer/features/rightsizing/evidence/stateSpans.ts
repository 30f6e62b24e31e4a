import type { WindowState } from '#shared/analysis/window/stateInterval.ts';
import type { AdviceDetail } from '#shared/contract/schemas/advice.ts';
import { formatDuration } from '#shared/domain/format.ts';
import { gpuStateCode, gpuStates } from '#shared/domain/gpuState.ts';

type Spans = AdviceDetail['intervals'][number]['spans'];

/** A span of a strip, as shares of its width. */
export interface StripSpan {
  readonly state: WindowState;
  readonly from: number;
  readonly width: number;
}

/** What a state is called. */
export function windowStateLabel(state: WindowState): string {
  return state === 'notObserved' ? 'Not observed' : (gpuStates[gpuStateCode[state]]?.label ?? state);
}

/** Spans of a GPU over a window, cut to it. */
export function stripOf(spans: Spans, fromMs: number, toMs: number): readonly StripSpan[] {
  const whole = Math.max(1, toMs - fromMs);
  return spans.flatMap((span) => {
    const from = Math.max(fromMs, span.fromMs);
    const to = Math.min(toMs, span.toMs);
    return to <= from
      ? []
      : [{ state: span.state, from: (from - fromMs) / whole, width: (to - from) / whole }];
  });
}

/** How long each state held, the longest first: `Idle 18 d 4 h`. */
export function stripSummary(spans: Spans): string {
  const seconds = new Map<WindowState, number>();
  for (const { state, fromMs, toMs } of spans)
    seconds.set(state, (seconds.get(state) ?? 0) + (toMs - fromMs) / 1000);
  return [...seconds]
    .toSorted((one, other) => other[1] - one[1])
    .map(([state, held]) => `${windowStateLabel(state)} ${formatDuration(held)}`)
    .join(', ');
}

/** The states that occur, in the order of the severest waste. */
export function statesIn(intervals: AdviceDetail['intervals']): readonly WindowState[] {
  return [...new Set(intervals.flatMap(({ spans }) => spans.map(({ state }) => state)))];
}
