import type { Rate } from '#shared/cost/rates/rate.ts';
import type { Watts } from '#shared/domain/units.ts';
import { exact } from '#shared/money/decimal.ts';
import type { ExposedSample, MetricFamily, SeriesLabels } from './metricFamily.ts';

/** One GPU and what an hour of it costs. */
export interface PricedGpu {
  readonly labels: SeriesLabels;
  /** Null where nobody knows it. */
  readonly rate: Rate | null;
  /** NaN where it is not read now. */
  readonly powerWatts: Watts;
}

/**
 * What an hour of each GPU costs. One whose rate is unknown has no series, since unknown is not free; neither has one whose power is
 * paid apart and not read. An estimate: money leaves the exact decimals here, for a format of binary floats.
 */
export function costFamily(gpus: readonly PricedGpu[]): MetricFamily {
  const samples = gpus.flatMap(({ labels, rate, powerWatts }): ExposedSample[] => {
    if (!rate) return [];
    const { energy, currency, basis } = rate;
    if (energy && !Number.isFinite(powerWatts)) return [];
    const power = energy
      ? exact(energy.perKwh)
          .times(powerWatts + energy.hostWatts)
          .div(1000)
      : 0;
    const value = exact(rate.perGpuHour).plus(power).toNumber();
    return [{ labels: [...labels, ['currency', currency], ['basis', basis]], value }];
  });
  return {
    name: 'headroom_gpu_cost_per_hour',
    help: 'What an hour of a GPU costs now, estimated by its rate, in the currency of the label; none where unknown.',
    type: 'gauge',
    samples,
  };
}
