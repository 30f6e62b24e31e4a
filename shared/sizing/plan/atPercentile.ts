import type { Prediction } from '../latency/predict.ts';
import { type Held, tails } from './holdDemand.ts';
import type { Demand } from './planRequest.ts';

/** TTFT and TPOT of what holds a demand, at the demanded percentile: its medians times what slow requests take longer. */
export function atPercentile(
  { ttft, tpot }: Pick<Held, 'ttft' | 'tpot'>,
  { percentile }: Pick<Demand, 'percentile'>,
): { readonly ttft: Prediction; readonly tpot: Prediction } {
  const tail = tails[percentile];
  const scaled = ({ value, low, high }: Prediction, factor: number) => ({
    value: value * factor,
    low: low * factor,
    high: high * factor,
  });
  return { ttft: scaled(ttft, tail.ttft), tpot: scaled(tpot, tail.tpot) };
}

/** What figures above the median rest on, a sentence; '' for medians, which are fitted to measurements. */
export function tailNote({ percentile }: Pick<Demand, 'percentile'>): string {
  return percentile === 50
    ? ''
    : 'How much later than the median slow requests are is general knowledge, not measured: verify before relying on it.';
}
