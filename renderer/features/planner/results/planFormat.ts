import { formatMs } from '#shared/sizing/latency/formatMs.ts';
import type { Prediction } from '#shared/sizing/latency/predict.ts';
import { layoutName } from '#shared/sizing/parallelism.ts';
import { atPercentile } from '#shared/sizing/plan/atPercentile.ts';
import type { Configuration } from '#shared/sizing/plan/makePlan.ts';
import type { Demand } from '#shared/sizing/plan/planRequest.ts';
import { wayText } from '#shared/sizing/plan/whyNot.ts';

/** `4.98`, `0.012`: two digits after the point, more where they would show nothing. */
export function formatUsd(usd: number): string {
  if (usd >= 1000) return usd.toLocaleString('en-GB', { maximumFractionDigits: 0 });
  return usd >= 0.1 || usd === 0 ? usd.toFixed(2) : usd.toPrecision(2);
}

/** Dollars per hour of a configuration. */
export function usdPerHour({ offer }: Configuration): number {
  return offer.usdMicrosPerHour / 1e6;
}

/** `31 ms (24 to 40)`: the figure and the range that holds four of five measurements. */
export function formatBand({ value, low, high }: Prediction): string {
  return `${formatMs(value)} ms (${formatMs(low)} to ${formatMs(high)})`;
}

/** `1 replica`, `3 replicas`. */
function replicasText(replicas: number): string {
  return `${replicas} ${replicas === 1 ? 'replica' : 'replicas'}`;
}

/** Ends the verdict on a configuration whose layout no measurement has; '' of others. */
export function unmeasuredText({ evidence }: Pick<Configuration, 'evidence'>): string {
  return evidence.rows === 0 ? '; inferred, no measurement has such a layout' : '';
}

/** The answer in one line: what to take, what it costs, how fast it is, and whether nothing of its like was measured. */
export function verdictText(configuration: Configuration, demand: Demand): string {
  const { tpot } = atPercentile(configuration, demand);
  const { perMillionOutput } = configuration.cost;
  const at = demand.percentile === 50 ? '' : ` at p${demand.percentile}`;
  return (
    `${wayText(configuration)}, ${replicasText(configuration.replicas)}: ` +
    `$${formatUsd(usdPerHour(configuration))} per hour, ` +
    `$${formatUsd(perMillionOutput)} per million output tokens, TPOT ${formatBand(tpot)}${at}${unmeasuredText(configuration)}`
  );
}

/** The name of a configuration among those of a plan, the same for the same question. */
export function configurationId({ card, slice, cards, weights, over }: Configuration): string {
  const layout = layoutName(over).replaceAll(' ', '-').toLowerCase();
  return `${card.key}.${slice ?? cards}.${weights}${layout && `.${layout}`}`;
}
