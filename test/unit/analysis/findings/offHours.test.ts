import { describe, expect, it } from 'vitest';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { scheduleFor } from '#shared/analysis/findings/evidence/weekSchedule.ts';
import { findOffHours } from '#shared/analysis/findings/rules/offHours.ts';
import type { ServedModel } from '#shared/analysis/window/servedModel.ts';
import { inputOf, servedModelOf } from '../../../fixtures/analysisInput.ts';
import {
  type Hours,
  hourMs,
  type ProfileStory,
  priceOf,
  profileOf,
  spreadOf,
  weeksOf,
  windowEndMs,
} from '../../../fixtures/profiles.ts';

const isOffice = (weekday: number, hour: number) => weekday < 5 && hour >= 8 && hour < 18;
const office = (weeks: number) => weeksOf(weeks, (day, hour) => (isOffice(day, hour) ? 'effective' : 'idle'));
const found = (story: ProfileStory, models: readonly ServedModel[] = []) =>
  findOffHours(inputOf({ profiles: [profileOf(story)], models }));

describe('off hours', () => {
  it('truth: works 08 to 18 on weekdays, four weeks long: on 07 to 19, which leaves 108 of 168 hours off', () => {
    const [draft] = found({ hours: office(4) });
    expect(draft?.title).toBe(
      'gpu-01 GPU 0 works Mon-Fri 07:00-19:00 (UTC) and could be off 108 of 168 hours',
    );
    // 1817.70 a month; on for 60 + 2 x 5, 60 and 50 hours of 168.
    expect(Number(draft?.saving?.low)).toBeCloseTo((1817.7 * 98) / 168, 2);
    expect(Number(draft?.saving?.expected)).toBeCloseTo((1817.7 * 108) / 168, 2);
    expect(Number(draft?.saving?.high)).toBeCloseTo((1817.7 * 118) / 168, 2);
    expect(draft?.claims[0]?.share).toBeCloseTo(108 / 168, 5);
  });

  it('truth: the same hours in Berlin, which are two earlier in UTC in June', () => {
    const rules = { ...defaultAnalysisRules, timeZone: 'Europe/Berlin' };
    const hours = weeksOf(4, (day, hour) => (day < 5 && hour >= 6 && hour < 16 ? 'effective' : 'heldIdle'));
    const [draft] = findOffHours(inputOf({ profiles: [profileOf({ hours })], rules }));
    expect(draft?.action.target).toContain('Mon-Fri 07:00-19:00 (Europe/Berlin)');
  });

  it('truth: nightly jobs from 22 to 04: the schedule goes over midnight', () => {
    const [draft] = found({
      hours: weeksOf(4, (_day, hour) => (hour >= 22 || hour < 4 ? 'saturated' : 'idle')),
    });
    expect(draft?.evidence.figures.find(({ label }) => label === 'On')?.value).toBe(
      'Mon-Sun 00:00-05:00 and 21:00-24:00',
    );
  });

  it('truth: an hour of overtime in one week of four is covered, and the pattern still stands', () => {
    const hours = weeksOf(4, (day, hour, week) =>
      isOffice(day, hour) || (week === 2 && day === 2 && hour === 20) ? 'effective' : 'idle',
    );
    const [draft] = found({ hours });
    expect(draft?.title).toContain('Wed 07:00-22:00');
  });

  it('truth: eight GPUs of one host that work at other times of the day are switched together', () => {
    const profiles = Array.from({ length: 8 }, (_, index) =>
      profileOf({
        hours: weeksOf(3, (day, hour) =>
          day < 5 && hour >= 8 + index && hour < 10 + index ? 'effective' : 'idle',
        ),
        gpu: { index, hostGpuCount: 8 },
      }),
    );
    const drafts = findOffHours(inputOf({ profiles }));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.title).toContain('Mon-Fri 07:00-18:00');
  });

  it('truth: a server that nobody asks outside office hours: possible, at a high risk', () => {
    const requestsByHourOfWeek = Float32Array.from({ length: 168 }, (_, hour) =>
      isOffice(Math.floor(hour / 24), hour % 24) ? 3 : 0,
    );
    const story: ProfileStory = {
      hours: weeksOf(4, (day, hour) => (isOffice(day, hour) ? 'underUsed' : 'heldIdle')),
    };
    const [draft] = found(story, [servedModelOf({ requestsByHourOfWeek })]);
    expect(draft?.action.risk).toBe('high');
    requestsByHourOfWeek[3] = 0.01;
    expect(found(story, [servedModelOf({ requestsByHourOfWeek })])).toEqual([]);
  });

  it('truth: of hardware of one’s own power alone is saved, of a commitment nothing', () => {
    const price = priceOf('1.00');
    const owned = price.rate && {
      ...price.rate,
      basis: 'owned' as const,
      energy: { perKwh: '0.20', hostWatts: 150 },
    };
    const [draft] = found({ hours: office(4), gpu: { price: { ...price, rate: owned } } });
    // (70 + 150) W x 730 h x 0.20 a kWh is 32.12 a month if it were off all the time.
    expect(Number(draft?.saving?.expected)).toBeCloseTo((32.12 * 108) / 168, 4);
    // What it claims of the cost is less than what it has it off: what comes of it is held against the time.
    expect(draft?.offShare).toBeCloseTo(108 / 168, 9);
    expect(draft?.claims[0]?.share).toBeLessThan(0.1);
    const committed = price.rate && { ...price.rate, basis: 'commitment' as const };
    const [none] = found({ hours: office(4), gpu: { price: { ...price, rate: committed } } });
    expect(none?.saving).toBeNull();
    expect(none?.whyNoSaving).toContain('reserved and paid for');
  });
});

describe('off hours of too short a window', () => {
  it('truth: five days alike of one week are preliminary, two weeks alike are not', () => {
    expect(found({ hours: office(1) }).map(({ isPreliminary }) => isPreliminary)).toEqual([true]);
    expect(found({ hours: office(2) }).map(({ isPreliminary }) => isPreliminary)).toEqual([false]);
  });

  it('truth: from Monday to Thursday, what Friday to Sunday will be is not known: on all day', () => {
    const toMs = Date.UTC(2026, 5, 26);
    const hours: Hours = [...office(1).slice(0, 8), ['idle', 6]];
    const [draft] = findOffHours(
      inputOf({ profiles: [profileOf({ hours, endMs: toMs })], toMs, nowMs: toMs }),
    );
    expect(draft?.action.target).toContain('Fri-Sun 00:00-24:00');
  });
});

describe('replicas at night', () => {
  const hosts = ['a', 'b', 'c', 'd'];
  const day = (nightShare: number) =>
    Float32Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 8 && hour % 24 < 20 ? 4 : 4 * nightShare));
  const serve = (
    nightShare: number,
    gpu: ProfileStory['gpu'] = {},
    more: Partial<ServedModel> = {},
    hours: Hours = [['effective', 720]],
  ) =>
    findOffHours(
      inputOf({
        profiles: hosts.map((host) => profileOf({ hours, gpu: { ...gpu, host } })),
        models: hosts.map((host) =>
          servedModelOf({
            id: host,
            host,
            gpuUuids: [`GPU-${host}-0`],
            requestsByHourOfWeek: day(nightShare),
            ...more,
          }),
        ),
      }),
    );

  it('truth: four replicas, a third of the requests at night: two of them do then, with the margin', () => {
    // 4 x 0.33 x 1.2 = 1.6 replicas, rounded up: 2. On all four from 07 to 21: 10 of 24 hours with two off.
    const [draft, ...others] = serve(0.33);
    expect(others).toEqual([]);
    expect(draft?.title).toContain('2 of 4 replicas');
    expect(draft?.action.target).toBe('4 replicas Mon-Sun 07:00-21:00 (UTC), 2 at other times');
    expect(Number(draft?.saving?.expected)).toBeCloseTo((4 * 1817.7 * 10) / 24 / 2, 0);
    expect(draft?.gpus).toHaveLength(4);
  });

  it.each<[string, () => readonly unknown[]]>([
    [
      'have had no work for two weeks',
      () =>
        serve(0.2, {}, {}, [
          ['effective', 384],
          ['heldIdle', 336],
        ]),
    ],
    [
      'are asked in waves at hours that nobody can tell ahead',
      () => {
        let seed = 3;
        const waves = Float32Array.from({ length: 168 }, () => {
          seed = (seed * 1103515245 + 12345) % 2147483648;
          return seed / 2147483648 < 0.5 ? 4 : 0.4;
        });
        return serve(0.2, {}, { requestsByHourOfWeek: waves });
      },
    ],
    ['are asked for as much at night', () => serve(0.9)],
    [
      'are reserved and paid for anyway',
      () =>
        serve(0.2, {
          place: { provider: 'x', instance: null, region: null, market: 'reserved', from: 'a test' },
        }),
    ],
    ['are at their limit by day', () => serve(0.2, {}, { kvCacheUsePercent: spreadOf(80, 99, 100) })],
    ['share their hosts with other GPUs', () => serve(0.2, { hostGpuCount: 8 })],
    ['were seen for a week', () => serve(0.2, {}, { fromMs: windowEndMs - 168 * hourMs })],
    [
      'were not read at some hours',
      () => serve(0.2, {}, { requestsByHourOfWeek: day(0.2).fill(Number.NaN, 3, 4) }),
    ],
  ])('truth: none are off that %s', (_what, drafts) => {
    expect(drafts()).toEqual([]);
  });

  it('truth: where each is kept apart for a tenant of its own, none stands in for another', () => {
    const profiles = hosts.map((host) => profileOf({ gpu: { host, labels: { tenant: host } } }));
    const models = hosts.map((host) =>
      servedModelOf({ id: host, host, gpuUuids: [`GPU-${host}-0`], requestsByHourOfWeek: day(0.2) }),
    );
    expect(findOffHours(inputOf({ profiles, models }))).toEqual([]);
  });
});

describe('no off hours', () => {
  const random = (share: number): Hours => {
    let seed = 7;
    let left = 0;
    let isOn = false;
    return weeksOf(4, () => {
      if (left === 0) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        isOn = seed / 2147483648 < share;
        left = 2 + (seed % 5);
      }
      left -= 1;
      return isOn ? 'effective' : 'idle';
    });
  };

  it.each<[string, ProfileStory]>([
    ['works round the clock', { hours: [['effective', 672]] }],
    ['works at times that nobody can tell ahead', { hours: random(0.3) }],
    ['works seldom, at times that nobody can tell ahead', { hours: random(0.08) }],
    [
      'worked on two days of the one week that was seen',
      { hours: weeksOf(1, (day, hour) => (day < 2 && isOffice(day, hour) ? 'effective' : 'idle')) },
    ],
    ['has not worked for a week', { hours: [...office(3), ['idle', 168]] }],
    ['worked in one week of four', { hours: [...office(1), ['idle', 503], ['effective', 1]] }],
    [
      'cannot be measured at night (MIG)',
      { hours: weeksOf(4, (day, hour) => (isOffice(day, hour) ? 'effective' : 'unknown')) },
    ],
    [
      'was not seen at night',
      { hours: weeksOf(4, (day, hour) => (isOffice(day, hour) ? 'effective' : 'notObserved')) },
    ],
    ['stands by', { hours: office(4), gpu: { labels: { 'headroom-expect': 'spare' } } }],
    ['shares its host with GPUs that are not read', { hours: office(4), gpu: { hostGpuCount: 2 } }],
    ['rests for two hours a day', { hours: weeksOf(4, (_day, hour) => (hour < 2 ? 'idle' : 'effective')) }],
  ])('truth: of a GPU that %s', (_what, story) => {
    expect(found(story)).toEqual([]);
  });

  it('truth: where one GPU of the host works round the clock', () => {
    const profiles = [
      profileOf({ hours: office(4), gpu: { index: 0, hostGpuCount: 2 } }),
      profileOf({ hours: [['effective', 672]], gpu: { index: 1, hostGpuCount: 2 } }),
    ];
    expect(findOffHours(inputOf({ profiles }))).toEqual([]);
  });
});

it('a schedule bridges breaks of under three hours and gives all days the same hours where that costs little', () => {
  const worked = new Uint8Array(168);
  for (let day = 0; day < 5; day += 1)
    for (let hour = 9; hour < (day === 4 ? 16 : 17); hour += 1) if (hour !== 12) worked[day * 24 + hour] = 1;
  const { text, onHours, starts } = scheduleFor(worked);
  expect(text).toBe('Mon-Fri 08:00-18:00');
  expect(onHours).toBe(50);
  expect(starts).toBe(5);
});
