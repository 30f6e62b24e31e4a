import { gpuStateOf } from '#shared/domain/gpuState.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import type { StoreTick } from '../../store/telemetryStore.ts';
import { type ExposedGpu, type ExposedHost, gpuFamilies, hostFamilies } from '../exposition/gpuFamilies.ts';
import type { MetricFamily, SeriesLabels } from '../exposition/metricFamily.ts';
import { staleMarker, type WriteSample } from './writeRequest.ts';

/** What a tick does not say of a GPU itself. */
export type GpuNaming = Pick<ExposedGpu, 'index' | 'name' | 'labels'>;

/** The families of a stored tick: means over its interval, and the state that held longest. */
export function tickFamilies(
  tick: StoreTick,
  hosts: readonly ExposedHost[],
  namingOf: (uuid: string, host: string) => GpuNaming,
): readonly MetricFamily[] {
  const gpus = tick.rows.map(
    ({ uuid, host, mean, state }): ExposedGpu => ({
      uuid,
      host,
      ...namingOf(uuid, host),
      state: gpuStateOf(state),
      values: mean,
    }),
  );
  return [...gpuFamilies(gpus), ...hostFamilies(hosts)];
}

/**
 * Turns families into samples to write, and ends series that were there in the last tick and are not any more: otherwise a query would show
 * their last value for five minutes as if it were read now.
 */
export class SeriesEnds {
  #last = new Map<string, SeriesLabels>();

  samples(
    families: readonly MetricFamily[],
    external: Readonly<Record<string, string>>,
    atMs: EpochMs,
  ): readonly WriteSample[] {
    const present = new Map<string, SeriesLabels>();
    const samples: WriteSample[] = [];
    for (const { name, samples: ofFamily } of families)
      for (const { labels, value } of ofFamily) {
        const whole = wholeLabels(name, labels, external);
        present.set(JSON.stringify(whole), whole);
        samples.push({ labels: whole, value, atMs });
      }
    for (const [key, labels] of this.#last)
      if (!present.has(key)) samples.push({ labels, value: staleMarker, atMs });
    this.#last = present;
    return samples;
  }
}

/** A label of the series wins over an external one, as in Prometheus. Empty labels are none. */
function wholeLabels(
  name: string,
  labels: SeriesLabels,
  external: Readonly<Record<string, string>>,
): SeriesLabels {
  const merged = new Map([...Object.entries(external), ...labels, ['__name__', name] as const]);
  return [...merged].filter(([, value]) => value !== '');
}
