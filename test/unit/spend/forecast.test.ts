import { describe, expect, it } from 'vitest';
import { type Estimate, forecastSeries, sumEstimates } from '#shared/cost/spend/forecast.ts';
import { median } from '#shared/cost/spend/robust.ts';
import { fitSeason } from '#shared/cost/spend/seasonalFit.ts';

/** Uniform numbers from a seed, so that a failure can be looked at again. */
function randomOf(seed: number): () => number {
  let state = seed * 2654435761 + 12345;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

function normalOf(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

interface Course {
  readonly name: string;
  /** Mean of a day. */
  readonly mean: (day: number) => number;
  readonly noise: number;
  /** Share of days that cost three times as much. */
  readonly spikes: number;
}

const weekend = (day: number) => (day % 7 >= 5 ? 0.55 : 1);
const history = 90;
const horizon = 18;

const courses: readonly Course[] = [
  { name: 'flat', mean: () => 1000, noise: 0.03, spikes: 0 },
  { name: 'working week', mean: (day) => 1000 * weekend(day), noise: 0.05, spikes: 0 },
  { name: 'growing', mean: (day) => 600 + 8 * day, noise: 0.04, spikes: 0 },
  {
    name: 'a cluster more since nine days ago',
    mean: (day) => (day < history - 9 ? 500 : 1400) * weekend(day),
    noise: 0.04,
    spikes: 0,
  },
  { name: 'working week with spikes', mean: (day) => 1000 * weekend(day), noise: 0.05, spikes: 0.04 },
];

function drawn(course: Course, seed: number): readonly number[] {
  const random = randomOf(seed);
  return Array.from({ length: history + horizon }, (_, day) => {
    const spiked = day < history && random() < course.spikes ? 3 : 1;
    return course.mean(day) * (1 + course.noise * normalOf(random)) * spiked;
  });
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Foretells series whose truth is known, and counts how often it lay in the band and how far it was missed. */
function backTest(course: Course) {
  const seeds = Array.from({ length: 120 }, (_, index) => index + 1);
  let held = 0;
  const misses: number[] = [];
  const missesOfMean: number[] = [];
  for (const seed of seeds) {
    const values = drawn(course, seed);
    const past = values.slice(0, history);
    const truth = sumOf(values.slice(history));
    const total = forecastSeries(past, 1, horizon)?.running.at(-1) as Estimate;
    if (truth >= total.low && truth <= total.high) held += 1;
    misses.push(Math.abs(total.expected / truth - 1));
    missesOfMean.push(Math.abs(((sumOf(past.slice(-30)) / 30) * horizon) / truth - 1));
  }
  return { held: held / seeds.length, miss: median(misses), missOfMean: median(missesOfMean) };
}

describe('the forecast, on series whose truth is known', () => {
  it.each(courses.map((course) => [course.name, course] as const))('%s', (_name, course) => {
    const { held, miss, missOfMean } = backTest(course);
    expect(miss).toBeLessThan(0.035);
    // The band is to hold four of five; one that holds all says too little.
    expect(held).toBeGreaterThan(0.7);
    expect(miss).toBeLessThanOrEqual(missOfMean + 0.01);
  });

  it('is much nearer than the mean of a month where the fleet has changed', () => {
    for (const course of [courses[2], courses[3]]) {
      if (course === undefined) throw new Error('no course');
      const { miss, missOfMean } = backTest(course);
      expect(miss).toBeLessThan(missOfMean / 3);
    }
  });

  it('says which course it takes', () => {
    const courseOf = (index: number) => {
      const course = courses[index];
      return course && fitSeason(drawn(course, 5).slice(0, history), 1)?.course;
    };
    expect([courseOf(0), courseOf(2), courseOf(3)]).toEqual(['constant', 'line', 'step']);
  });

  it('needs a week, knows no weekday before the third, and never foretells less than nothing', () => {
    expect(forecastSeries([1, 2, 3, 4, 5, 6], 0, 5)).toBeNull();
    const short = forecastSeries([10, 10, 10, 10, 10, 10, 10], 0, 3);
    expect(short?.fit.profile).toEqual({ kind: 'factor', values: [1, 1, 1, 1, 1, 1, 1] });
    expect(short?.running.map(({ expected }) => expected)).toEqual([10, 20, 30]);
    const falling = Array.from({ length: 40 }, (_, day) => Math.max(0, 200 - 5 * day));
    for (const { low } of forecastSeries(falling, 0, 20)?.days ?? []) expect(low).toBeGreaterThanOrEqual(0);
  });

  it('carries a credit on as a credit', () => {
    const credits = Array.from({ length: 30 }, () => -25);
    expect(forecastSeries(credits, 0, 4)?.running.at(-1)?.expected).toBe(-100);
  });

  it('adds series whose errors are their own', () => {
    const sum = sumEstimates([
      { expected: 10, low: 7, high: 13 },
      { expected: 20, low: 16, high: 24 },
    ]);
    expect(sum).toEqual({ expected: 30, low: 25, high: 35 });
  });
});
