import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultThrottleMask } from '#shared/domain/throttle.ts';
import { aggregationText } from '../../../renderer/charts/timeSeries/aggregationText.ts';
import { askedRange } from '../../../renderer/charts/timeSeries/askedRange.ts';
import { drawnSeries, pointRadii } from '../../../renderer/charts/timeSeries/chartPoints.ts';
import { isEmpty, nearestPoint, seriesOfMetric } from '../../../renderer/charts/timeSeries/chartSeries.ts';
import {
  createLiveTail,
  pushLiveSample,
  withLiveTail,
} from '../../../renderer/charts/timeSeries/liveTail.ts';
import { stretches } from '../../../renderer/charts/timeSeries/mini/paintMini.ts';
import { summariseSeries } from '../../../renderer/charts/timeSeries/seriesSummary.ts';
import { seriesTable, toCsv, toTsv } from '../../../renderer/charts/timeSeries/seriesText.ts';
import {
  joinIntervals,
  maskIntervals,
  throttleIntervals,
} from '../../../renderer/charts/timeSeries/throttleIntervals.ts';

const line = (mean: (number | null)[], label = 'Power') => ({
  label,
  atMs: mean.map((_, index) => index * 10_000),
  mean,
  min: mean.map((value) => (value === null ? null : value - 1)),
  max: mean.map((value) => (value === null ? null : value + 2)),
  count: mean.map((value) => (value === null ? 0 : 5)),
});

const answer = {
  tier: '10 s',
  bucketMs: 10_000,
  aggregation: 'each point = mean of 10 s',
  atMs: [0, 10_000],
  series: [
    {
      metric: 'memoryUsedBytes' as const,
      mean: [2 ** 30, null],
      min: [0, null],
      max: [2 ** 31, null],
      count: [5, 0],
    },
  ],
};

describe('from an answer of the store to a drawn line', () => {
  test('a gap stays a gap and a measured zero stays zero', () => {
    const series = seriesOfMetric(answer, 'memoryUsedBytes', 'Memory', 1 / 2 ** 30);
    expect(series.mean).toEqual([1, null]);
    expect(series.min).toEqual([0, null]);
    const drawn = drawnSeries(series);
    expect(drawn.mean).toEqual([
      { x: 0, y: 1 },
      { x: 10_000, y: Number.NaN },
    ]);
    expect(drawn.low[0]).toEqual({ x: 0, y: 0 });
  });

  test('a metric that the answer does not hold is an empty line', () => {
    expect(isEmpty([seriesOfMetric(answer, 'fanPercent', 'Fan')])).toBe(true);
    expect(isEmpty([line([null, 0])])).toBe(false);
  });

  test('no band where minimum and maximum equal the mean', () => {
    const flat = { ...line([1, 2]), min: [1, 2], max: [1, 2] };
    expect(drawnSeries(flat).low).toEqual([]);
  });

  test('a point between two gaps is drawn as a dot', () => {
    expect(pointRadii(drawnSeries(line([1, null, 2, null, 3, 4])).mean, 2)).toEqual([2, 0, 2, 0, 0, 0]);
  });

  test('the nearest point is the nearest point', () => {
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(times, fc.integer({ min: -10, max: 1e6 + 10 }), (unsorted, moment) => {
        const atMs = unsorted.sort((a, b) => a - b);
        const distance = Math.abs((atMs[nearestPoint(atMs, moment)] ?? Number.NaN) - moment);
        return distance === Math.min(...atMs.map((at) => Math.abs(at - moment)));
      }),
    );
    expect(nearestPoint([], 5)).toBe(-1);
  });
});

test('a small chart lifts the pen at every gap', () => {
  expect(stretches([null, 1, 2, null, 0, null])).toEqual([
    [1, 3],
    [4, 5],
  ]);
});

test('a range that follows the present asks the same for half a minute, and always for all that is shown', () => {
  const shown = (toMs: number) => ({ fromMs: toMs - 900_000, toMs });
  expect(askedRange(shown(1_000_001), true)).toEqual(askedRange(shown(1_019_999), true));
  const asked = askedRange(shown(1_234_567), true);
  expect(asked.fromMs).toBeLessThanOrEqual(334_567);
  expect(asked.toMs).toBeGreaterThanOrEqual(1_234_567);
  expect(askedRange({ fromMs: 5.4, toMs: 1000.6 }, false)).toEqual({ fromMs: 5, toMs: 1001 });
});

test('the aggregation is named in words', () => {
  const named = (tier: string, bucketMs: number) => aggregationText({ ...answer, tier, bucketMs }, false);
  expect(named('10 s', 10_000)).toBe('Each point = 10 s average; band = min to max');
  expect(named('10 s', 300_000)).toBe('Each point = 5 min average of 10 s readings; band = min to max');
  expect(named('1 min', 60_000)).toBe('Each point = 1 min average; band = min to max');
  expect(named('1 h', 86_400_000)).toBe('Each point = 1 d average of 1 h readings; band = min to max');
  expect(named('weekly', 1)).toBe('each point = mean of 10 s');
  expect(aggregationText(undefined, true)).toBe('Each point = one reading');
});

describe('live tail', () => {
  const gaps = { gapMs: 3000, joinMs: 25_000 };
  const always = { fromMs: 0, toMs: 1e9 };

  test('a repeated sample is taken once, old ones are forgotten', () => {
    const tail = createLiveTail(5000);
    expect(pushLiveSample(tail, 1000, [1])).toBe(true);
    expect(pushLiveSample(tail, 1004, [1])).toBe(false);
    for (let at = 2000; at <= 9000; at += 1000) pushLiveSample(tail, at, [at]);
    expect(tail.samples.map((sample) => sample.atMs)).toEqual([4000, 5000, 6000, 7000, 8000, 9000]);
  });

  test('continues the stored line without a seam, and shows a silence as a gap', () => {
    const tail = createLiveTail(60_000);
    pushLiveSample(tail, 45_000, [7, Number.NaN]);
    pushLiveSample(tail, 46_000, [8, 2]);
    pushLiveSample(tail, 56_000, [9, 3]);
    const joined = withLiveTail(line([1, 2, 3, null, null, null]), tail, 0, 10, gaps, always);
    expect(joined.atMs).toEqual([0, 10_000, 20_000, 45_000, 46_000, 46_001, 56_000]);
    expect(joined.mean).toEqual([1, 2, 3, 70, 80, null, 90]);
    const other = withLiveTail(line([1, 2, 3, 4]), tail, 1, 1, gaps, always);
    expect(other.mean).toEqual([1, 2, 3, 4, null, 2, null, 3]);
  });

  test('samples outside of the range are left out', () => {
    const tail = createLiveTail(60_000);
    for (const at of [21_000, 22_000, 23_000]) pushLiveSample(tail, at, [at]);
    const joined = withLiveTail(line([1, 2]), tail, 0, 1, gaps, { fromMs: 0, toMs: 22_500 });
    expect(joined.atMs).toEqual([0, 10_000, 21_000, 22_000]);
  });

  test('a stored line that ends long before the first sample has a gap in between', () => {
    const tail = createLiveTail(60_000);
    pushLiveSample(tail, 100_000, [7]);
    expect(withLiveTail(line([1]), tail, 0, 1, gaps, always).mean).toEqual([1, null, 7]);
  });
});

describe('clock events', () => {
  const at = [0, 10, 20, 30, 40];

  test('touching buckets join, a gap and a missing mask end an interval', () => {
    const found = throttleIntervals(at, [0x40, 0x44, null, 0x40, 0], 10);
    expect(found.map((reason) => [reason.key, reason.totalMs])).toEqual([
      ['swPowerCap', 10],
      ['hwThermalSlowdown', 30],
    ]);
    expect(found[1]?.intervals).toEqual([
      { fromMs: 0, toMs: 20 },
      { fromMs: 30, toMs: 40 },
    ]);
  });

  test('a point never reaches over the next one, and a hole of time is a hole', () => {
    expect(maskIntervals([0, 4, 100], [8, 8, 8], 10, faultThrottleMask)).toEqual([
      { fromMs: 0, toMs: 14 },
      { fromMs: 100, toMs: 110 },
    ]);
  });

  test('intervals closer than a pixel are drawn as one', () => {
    const many = [
      { fromMs: 0, toMs: 1 },
      { fromMs: 2, toMs: 3 },
      { fromMs: 50, toMs: 60 },
    ];
    expect(joinIntervals(many, 5)).toEqual([
      { fromMs: 0, toMs: 3 },
      { fromMs: 50, toMs: 60 },
    ]);
  });
});

describe('summary and export', () => {
  test('the mean weighs points by their readings, minimum and maximum are of readings', () => {
    const series = { ...line([10, 20, null]), count: [1, 3, 0] };
    expect(summariseSeries(series)).toEqual({
      label: 'Power',
      min: 9,
      max: 22,
      mean: 17.5,
      p95OfPoints: 20,
      points: 2,
      gaps: 1,
    });
    expect(summariseSeries(line([null]))).toMatchObject({ min: null, mean: null, p95OfPoints: null });
  });

  test('lines with different times share one table, gaps are empty cells', () => {
    const table = seriesTable([line([1, null]), { ...line([5], 'Limit'), atMs: [10_000] }], 'W');
    expect(table.header).toEqual([
      'Time (UTC)',
      'Power mean (W)',
      'Power min (W)',
      'Power max (W)',
      'Limit mean (W)',
      'Limit min (W)',
      'Limit max (W)',
    ]);
    expect(table.rows).toEqual([
      ['1970-01-01T00:00:00.000Z', '1', '0', '3', '', '', ''],
      ['1970-01-01T00:00:10.000Z', '', '', '', '5', '4', '7'],
    ]);
    expect(toTsv(table).split('\n')).toHaveLength(3);
  });

  test('a host that calls itself a formula stays text, a negative number stays a number', () => {
    const csv = toCsv({ header: ['=cmd()|x', 'a,"b"'], rows: [['-5', '@x']] });
    expect(csv).toBe('\'=cmd()|x,"a,""b"""\r\n-5,\'@x\r\n');
  });
});
