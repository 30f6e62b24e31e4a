import { describe, expect, it } from 'vitest';
import { parsePrometheusText } from '#engine/probes/formats/prometheus/prometheusText.ts';
import { expositionText } from '#engine/prometheus/exposition/expositionText.ts';
import { gpuFamilies } from '#engine/prometheus/exposition/gpuFamilies.ts';
import { exposedMetrics, fromExposed, toExposed } from '#engine/prometheus/exposition/metricNames.ts';
import { SeriesEnds } from '#engine/prometheus/target/tickSeries.ts';
import { staleMarker } from '#engine/prometheus/target/writeRequest.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';

const gpu = (more: object = {}) => {
  const values = new Float64Array(liveMetrics.length).fill(Number.NaN);
  values[metricIndex.powerWatts] = 57.3;
  values[metricIndex.utilizationGpuPercent] = 0;
  return {
    uuid: 'GPU-1',
    host: 'a',
    index: 0,
    name: 'H100',
    labels: {},
    state: 'idle' as const,
    values,
    ...more,
  };
};

describe('exposed metrics', () => {
  it('have names of their own with the unit last', () => {
    const names = exposedMetrics.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^headroom_gpu_[a-z0-9_]+$/);
    expect(names.slice(0, 5)).toEqual([
      'headroom_gpu_utilization_ratio',
      'headroom_gpu_utilization_memory_ratio',
      'headroom_gpu_memory_used_bytes',
      'headroom_gpu_memory_total_bytes',
      'headroom_gpu_power_watts',
    ]);
  });

  it('values come back from the exposed unit as they were', () => {
    for (const metric of exposedMetrics)
      for (const value of [0, 0.1, 7, 57.3, 99.9, 85_520_809_984])
        expect(fromExposed(metric, toExposed(metric, value))).toBe(value);
  });

  it('a measured 0 has a series, a missing reading has none', () => {
    const { samples } = parsePrometheusText(expositionText(gpuFamilies([gpu()])));
    const value = (name: string) => samples.find((sample) => sample.name === name)?.value;
    expect(value('headroom_gpu_utilization_ratio')).toBe(0);
    expect(value('headroom_gpu_power_watts')).toBe(57.3);
    expect(value('headroom_gpu_temperature_celsius')).toBeUndefined();
  });

  it('hostile labels neither end a line nor take the place of ours', () => {
    const labels = {
      uuid: 'mine',
      'a"}\n1': 'x\\"\nheadroom_gpu_power_watts 9',
      'cost-center': '7',
      'cost.center': '8',
    };
    const { samples, badLineCount } = parsePrometheusText(expositionText(gpuFamilies([gpu({ labels })])));
    expect(badLineCount).toBe(0);
    const power = samples.filter(({ name }) => name === 'headroom_gpu_power_watts');
    expect(power).toHaveLength(1);
    expect(power[0]?.labels).toMatchObject({ uuid: 'GPU-1', label_uuid: 'mine', label_cost_center: '7' });
    expect(Object.values(power[0]?.labels ?? {})).toContain('x\\"\nheadroom_gpu_power_watts 9');
  });
});

it('a series that is gone is ended once', () => {
  const ends = new SeriesEnds();
  const stateOf = (samples: ReturnType<SeriesEnds['samples']>) =>
    samples.filter(({ labels }) => labels.some(([, value]) => value === 'headroom_gpu_state'));
  ends.samples(gpuFamilies([gpu()]), { site: 'x' }, 1000);
  const second = stateOf(ends.samples(gpuFamilies([gpu({ state: 'effective' })]), { site: 'x' }, 2000));
  expect(second.map(({ value }) => value)).toEqual([1, staleMarker]);
  expect(second.every(({ labels }) => labels.some(([name, value]) => name === 'site' && value === 'x'))).toBe(
    true,
  );
  const third = ends.samples(gpuFamilies([gpu({ state: 'effective' })]), { site: 'x' }, 3000);
  expect(third.some(({ value }) => value === staleMarker)).toBe(false);
});
