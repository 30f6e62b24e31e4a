import { describe, expect, it } from 'vitest';
import { parsePrometheusText } from '#engine/probes/formats/prometheus/prometheusText.ts';
import { costFamily } from '#engine/prometheus/exposition/costFamily.ts';
import { expositionText } from '#engine/prometheus/exposition/expositionText.ts';
import { gpuFamilies } from '#engine/prometheus/exposition/gpuFamilies.ts';
import { incidentFamily } from '#engine/prometheus/exposition/incidentFamily.ts';
import { llmFamilies } from '#engine/prometheus/exposition/llmFamilies.ts';
import type { MetricFamily } from '#engine/prometheus/exposition/metricFamily.ts';
import { exposedMetrics, fromExposed, toExposed } from '#engine/prometheus/exposition/metricNames.ts';
import { slowFamilies } from '#engine/prometheus/exposition/slowFamilies.ts';
import { SeriesEnds } from '#engine/prometheus/target/tickSeries.ts';
import { staleMarker } from '#engine/prometheus/target/writeRequest.ts';
import type { Rate } from '#shared/cost/rates/rate.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { type LlmServerStatus, llmNowMetrics } from '#shared/domain/llmServer.ts';
import { liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import { unavailable } from '#shared/domain/reading.ts';
import { inventoryOf } from '../incidents/healthInputs.ts';

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

describe('what is exposed beside the stream', () => {
  const labels = [['uuid', 'GPU-1']] as const;
  const seen = (families: readonly MetricFamily[]) => {
    const { samples, badLineCount } = parsePrometheusText(expositionText(families));
    expect(badLineCount).toBe(0);
    return samples.map(({ name, labels: said, value }) => [name, said, value] as const);
  };
  const rate: Rate = {
    basis: 'owned',
    rule: 'rack',
    perGpuHour: '2.10',
    currency: 'EUR',
    energy: { perKwh: '0.30', hostWatts: 300 },
    source: 'ours',
    asOf: null,
    lines: [],
  };

  it('is what an hour costs, with its power; never 0 where rate or power are unknown', () => {
    const cost = (more: Partial<Rate> | null, powerWatts: number) =>
      seen([costFamily([{ labels, rate: more === null ? null : { ...rate, ...more }, powerWatts }])]);
    const said = { uuid: 'GPU-1', currency: 'EUR', basis: 'owned' };
    expect(cost({}, 700)).toEqual([['headroom_gpu_cost_per_hour', said, 2.4]]);
    expect(cost({ energy: null }, Number.NaN)).toEqual([['headroom_gpu_cost_per_hour', said, 2.1]]);
    expect(cost({}, Number.NaN)).toEqual([]);
    expect(cost(null, 700)).toEqual([]);
  });

  it('is what the slow tier said, without what it did not', () => {
    const readings = {
      eccUncorrectedVolatileCount: 0,
      remappedRowsUncorrectableCount: 2,
      pcieWidthCurrent: 8,
      throttledHwPowerBrakeMicroseconds: 1_500_000,
      throttledSyncBoostMicroseconds: 0,
      powerLimitWatts: 700,
    };
    const inventory = inventoryOf(0, { remappedRowsPending: 'Yes', recoveryAction: 'Reset' }, readings);
    const byName = (one: { 0: string }, other: { 0: string }) => one[0].localeCompare(other[0]);
    expect(seen(slowFamilies([{ labels, inventory }])).toSorted(byName)).toEqual([
      ['headroom_gpu_ecc_uncorrected_volatile_errors', { uuid: 'GPU-1' }, 0],
      ['headroom_gpu_pcie_link_lanes', { uuid: 'GPU-1' }, 8],
      ['headroom_gpu_recovery_action', { uuid: 'GPU-1', action: 'Reset' }, 1],
      ['headroom_gpu_remapped_rows_uncorrectable', { uuid: 'GPU-1' }, 2],
      ['headroom_gpu_row_remap_pending', { uuid: 'GPU-1' }, 1],
      ['headroom_gpu_throttled_seconds_total', { uuid: 'GPU-1', reason: 'sync_boost' }, 0],
      ['headroom_gpu_throttled_seconds_total', { uuid: 'GPU-1', reason: 'hw_power_brake' }, 1.5],
    ]);
  });

  it('is what LLM servers do, and on which GPUs', () => {
    const missing = unavailable('not yet');
    const readings = Object.fromEntries(llmNowMetrics.map((metric) => [metric, missing]));
    const server = {
      host: 'a',
      place: '127.0.0.1:8000',
      kind: 'vllm',
      phase: 'reading',
      join: { basis: 'pid', why: '', gpuUuids: ['GPU-1'] },
      models: [{ model: 'm"', readings: { ...readings, kvCacheUsePercent: 25, requestsQueuedCount: 0 } }],
    } as unknown as LlmServerStatus;
    const said = { host: 'a', server: '127.0.0.1:8000', kind: 'vllm' };
    expect(seen(llmFamilies([server]))).toEqual([
      ['headroom_llm_up', said, 1],
      ['headroom_llm_server_gpu', { ...said, uuid: 'GPU-1' }, 1],
      ['headroom_llm_requests_queued', { ...said, model: 'm"' }, 0],
      ['headroom_llm_kv_cache_use_ratio', { ...said, model: 'm"' }, 0.25],
    ]);
  });

  it('is the number of open incidents by what they concern', () => {
    const incident = (more: Partial<Incident>) =>
      ({
        host: 'a',
        gpuUuid: 'GPU-1',
        gpuIndex: 0,
        kind: 'xid',
        code: '79',
        severity: 'critical',
        state: 'open',
        ...more,
      }) as Incident;
    const drift = {
      kind: 'driver-drift',
      code: '',
      gpuUuid: null,
      gpuIndex: null,
      severity: 'info',
    } as const;
    const open = [incident({}), incident({ state: 'cleared', code: '31' }), incident(drift), incident(drift)];
    expect(seen([incidentFamily(open)])).toEqual([
      [
        'headroom_incidents_open',
        { host: 'a', uuid: 'GPU-1', gpu: '0', kind: 'xid', code: '79', severity: 'critical' },
        1,
      ],
      ['headroom_incidents_open', { host: 'a', kind: 'driver-drift', severity: 'info' }, 2],
    ]);
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
