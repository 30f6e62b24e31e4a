import { describe, expect, it } from 'vitest';
import { findIdle } from '#shared/analysis/findings/rules/idle.ts';
import { inputOf } from '../../../fixtures/analysisInput.ts';
import { type Hours, hourMs, priceOf, profileOf, weeksOf, windowEndMs } from '../../../fixtures/profiles.ts';

const found = (hours: Hours, story: Parameters<typeof profileOf>[0] = {}) =>
  findIdle(inputOf({ profiles: [profileOf({ ...story, hours })] }));

describe('idle', () => {
  it('truth: worked for 20 days, nothing for 10: given back, all of its cost is saved, at the least a third', () => {
    const [draft, ...others] = found([
      ['effective', 480],
      ['idle', 240],
    ]);
    expect(others).toEqual([]);
    expect(draft?.kind).toBe('idle');
    expect(draft?.title).toBe('gpu-01 GPU 0 is idle since 2026-06-19 00:00 UTC');
    // 2.49 x 730 is 1817.70, a third of that 605.90 (to the millionth of the share).
    expect(draft?.saving).toEqual({
      low: '605.8993941',
      expected: '1817.7',
      high: '1817.7',
      currency: 'USD',
    });
    expect(draft?.claims).toEqual([{ uuid: 'GPU-gpu-01-0', host: 'gpu-01', share: 1 }]);
    expect(draft?.evidence.calculation[0]).toEqual({
      label: 'Cost of the GPUs a month',
      formula: '1 GPU x 730 h x USD 2.4900',
      result: 'USD 1,817.70',
    });
    expect(draft?.evidence.figures[0]).toMatchObject({
      value: 240,
      threshold: { value: 24, relation: '>=' },
    });
    expect(draft?.evidence.prices[0]?.source).toBe('https://example.com/prices');
  });

  it('truth: all eight GPUs of a host are idle: one finding, the host is given back', () => {
    const profiles = Array.from({ length: 8 }, (_, index) =>
      profileOf({ hours: [['idle', 720]], gpu: { index, hostGpuCount: 8 } }),
    );
    const drafts = findIdle(inputOf({ profiles }));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.gpus).toHaveLength(8);
    expect(drafts[0]?.action.text).toMatch(/^Give gpu-01 GPUs 0-7 back/);
    expect(drafts[0]?.saving?.low).toBe('14541.6');
  });

  it('truth: two of eight are idle: said, and that a host that is rented whole saves nothing until the rest has moved', () => {
    const profiles = Array.from({ length: 8 }, (_, index) =>
      profileOf({ hours: [[index < 2 ? 'idle' : 'effective', 720]], gpu: { index, hostGpuCount: 8 } }),
    );
    const [draft] = findIdle(inputOf({ profiles }));
    expect(draft?.gpus.map(({ uuid }) => uuid)).toEqual(['GPU-gpu-01-0', 'GPU-gpu-01-1']);
    expect(draft?.evidence.doubts.join(' ')).toContain('Only 2 GPUs of 8');
  });

  it('truth: a price that nobody knows is not free: the finding stands, without a saving', () => {
    const [draft] = found([['idle', 720]], { gpu: { price: priceOf(null) } });
    expect(draft?.saving).toBeNull();
    expect(draft?.whyNoSaving).toContain('No price is known');
  });

  it('truth: with power of its own that is paid for, the power alone is sure to come back', () => {
    const price = priceOf('1.00');
    const rate = price.rate && {
      ...price.rate,
      basis: 'owned' as const,
      energy: { perKwh: '0.20', hostWatts: 30 },
    };
    const [draft] = found([['idle', 720]], {
      gpu: { price: { ...price, rate } },
      rest: { powerWatts: { mean: 70, p50: 70, p95: 70, max: 70, hours: 720 } },
    });
    // 0.1 kW x 0.20 is 0.02 an hour, 14.60 a month beside 730 of the hardware.
    expect(draft?.saving).toEqual({ low: '14.6', expected: '744.6', high: '744.6', currency: 'USD' });
  });
});

describe('not idle', () => {
  it.each<[string, Hours, Parameters<typeof profileOf>[0]?]>([
    ['works', [['effective', 720]]],
    [
      'has been idle for 23 hours of 24',
      [
        ['effective', 697],
        ['idle', 23],
      ],
    ],
    [
      'works again since an hour',
      [
        ['idle', 719],
        ['effective', 1],
      ],
    ],
    [
      'is held since an hour',
      [
        ['idle', 719],
        ['heldIdle', 1],
      ],
    ],
    ['was seen for the first time two days ago and may be being set up', [['idle', 48]]],
    [
      'lost its connection ten days ago',
      [
        ['idle', 480],
        ['notObserved', 240],
      ],
    ],
    [
      'is unreachable',
      [
        ['idle', 480],
        ['unreachable', 240],
      ],
    ],
    ['has MIG and cannot be measured', [['unknown', 720]]],
    [
      'was lost by the driver',
      [
        ['idle', 480],
        ['lost', 240],
      ],
    ],
    [
      'pauses for three days between jobs, again and again',
      [
        ['effective', 72],
        ['idle', 72],
        ['effective', 72],
        ['idle', 72],
        ['effective', 72],
        ['idle', 72],
      ],
    ],
    ['was seen in one sample of ten', [['idle', 720]], { observedPerHour: 360 }],
    ['stands idle on purpose', [['idle', 720]], { gpu: { labels: { 'Headroom-Expect': ' Spare ' } } }],
    ['is in maintenance', [['idle', 720]], { gpu: { labels: { 'headroom-expect': 'idle' } } }],
    [
      'drives a screen',
      [['idle', 720]],
      {
        gpu: {
          name: 'NVIDIA RTX A6000',
          tenants: [
            { pid: 900, name: '/usr/lib/xorg/Xorg', user: 'root', startedAtMs: null, memoryBytes: 4e8 },
          ],
        },
      },
    ],
  ])('truth: a GPU that %s', (_what, hours, story) => {
    expect(found(hours, story)).toEqual([]);
  });

  it('truth: on Sunday night, a GPU that never works at weekends', () => {
    const hours = weeksOf(4, (weekday, hour) =>
      weekday < 5 && hour >= 8 && hour < 18 ? 'effective' : 'idle',
    );
    expect(found(hours)).toEqual([]);
    // In its first week no weekend was seen before.
    expect(found(weeksOf(1, (weekday) => (weekday < 5 ? 'effective' : 'idle')))).toEqual([]);
  });
});

it('truth: a GPU whose week of work is over for good is idle once its silence is twice its longest pause', () => {
  const office = weeksOf(2, (weekday, hour) =>
    weekday < 5 && hour >= 8 && hour < 18 ? 'effective' : 'idle',
  );
  const longest = 62 * 3600;
  // From Friday 18:00 on: 54 hours of a weekend that do not count, then so many days of weeks.
  const silentWeekdays = (days: number) => found([...office, ['idle', days * 24]], { endMs: windowEndMs });
  expect(silentWeekdays(2)).toEqual([]);
  const [draft] = silentWeekdays(9);
  expect(draft?.evidence.figures[0]?.threshold?.value).toBe((2 * longest) / 3600);
});

it('truth: two hours whose samples have not arrived yet change nothing, and a gap of half a day counts for nothing', () => {
  const [draft] = found([
    ['idle', 200],
    ['notObserved', 12],
    ['idle', 506],
    ['notObserved', 2],
  ]);
  expect(draft?.evidence.figures[0]?.value).toBe(706);
  expect(draft?.evidence.fromMs).toBe(windowEndMs - 720 * hourMs);
});
