import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTimeRange } from '../../../renderer/charts/timeSeries/range/parseTimeRange.ts';
import { timeUnits } from '../../../renderer/charts/timeSeries/range/timePoint.ts';
import {
  absoluteRange,
  describeTimeRange,
  endsNow,
  formatTimeRange,
  lastUnits,
  rangePresets,
  resolveRange,
  zoomedOut,
} from '../../../renderer/charts/timeSeries/range/timeRange.ts';

const now = Date.UTC(2026, 10, 20, 14, 30, 15);

function resolved(text: string): [string, string] {
  const parsed = parseTimeRange(text, now);
  if (!parsed.ok) throw new Error(parsed.problem);
  const { fromMs, toMs } = resolveRange(parsed.range, now);
  return [new Date(fromMs).toISOString().slice(0, 19), new Date(toMs).toISOString().slice(0, 19)];
}

describe('typed time ranges', () => {
  test.each([
    ['13h', '2026-11-20T01:30:15', '2026-11-20T14:30:15'],
    ['last 90 min', '2026-11-20T13:00:15', '2026-11-20T14:30:15'],
    ['2 weeks', '2026-11-06T14:30:15', '2026-11-20T14:30:15'],
    ['1M', '2026-10-20T14:30:15', '2026-11-20T14:30:15'],
    ['1m', '2026-11-20T14:29:15', '2026-11-20T14:30:15'],
    ['now-1d', '2026-11-19T14:30:15', '2026-11-20T14:30:15'],
    ['now-1d/d to now/d', '2026-11-19T00:00:00', '2026-11-20T00:00:00'],
    ['now-1M/M..now/M', '2026-10-01T00:00:00', '2026-11-01T00:00:00'],
    ['now/w', '2026-11-16T00:00:00', '2026-11-20T14:30:15'],
    ['today', '2026-11-20T00:00:00', '2026-11-20T14:30:15'],
    ['yesterday', '2026-11-19T00:00:00', '2026-11-20T00:00:00'],
    ['2026-11-18', '2026-11-18T00:00:00', '2026-11-19T00:00:00'],
    ['2026-11-18 to 2026-11-19', '2026-11-18T00:00:00', '2026-11-20T00:00:00'],
    ['2026-11-18 14:00 to 18:30', '2026-11-18T14:00:00', '2026-11-18T18:30:00'],
    ['2026-11-18T14:00', '2026-11-18T14:00:00', '2026-11-20T14:30:15'],
  ])('%s', (text, from, to) => {
    expect(resolved(text)).toEqual([from, to]);
  });

  test.each([
    '',
    'h',
    '0h',
    '13 parsecs',
    'now-1d to',
    '2026-13-01',
    '2026-02-30',
    '2026-11-20 25:00',
    '5h to 3h to 1h',
    'now to now-1h',
    '999999y',
    'constructor',
  ])('refuses “%s” with an example', (text) => {
    const parsed = parseTimeRange(text, now);
    expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining('13h') });
  });

  test('months keep to the calendar: one month before 31 March is the end of February', () => {
    const march = Date.UTC(2026, 2, 31, 12);
    expect(new Date(resolveRange(lastUnits(1, 'M'), march).fromMs).toISOString()).toBe(
      '2026-02-28T12:00:00.000Z',
    );
  });

  test('canonical text parses back to the same range', () => {
    const unit = fc.constantFrom(...timeUnits);
    const relative = fc.tuple(fc.integer({ min: 1, max: 15 }), unit).map(([back, u]) => lastUnits(back, u));
    const second = fc.integer({ min: 1_000_000, max: 1_790_000_000 });
    const absolute = fc
      .tuple(second, fc.integer({ min: 1, max: 10_000_000 }))
      .map(([from, span]) => absoluteRange(from * 1000, (from + span) * 1000));
    fc.assert(
      fc.property(fc.oneof(relative, absolute), (range) => {
        const parsed = parseTimeRange(formatTimeRange(range), now);
        return (
          parsed.ok &&
          JSON.stringify(resolveRange(parsed.range, now)) === JSON.stringify(resolveRange(range, now))
        );
      }),
    );
  });

  test('any text is a range or a refusal, never an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseTimeRange(text, now).ok === 'boolean'));
  });
});

describe('ranges on screen', () => {
  test('presets end now and read as they are', () => {
    expect(rangePresets.every((preset) => endsNow(preset.range))).toBe(true);
    expect(describeTimeRange(lastUnits(15, 'm'))).toBe('last 15 min');
    expect(describeTimeRange(absoluteRange(now, now + 60_000 * 45))).toBe('2026-11-20 14:30:15 to 15:15:15');
    expect(endsNow(absoluteRange(0, now))).toBe(false);
  });

  test('zooming out doubles the span and never shows the future', () => {
    expect(zoomedOut({ fromMs: now - 2000, toMs: now - 1000 }, now)).toEqual({
      fromMs: now - 2500,
      toMs: now - 500,
    });
    expect(zoomedOut({ fromMs: now - 1000, toMs: now }, now)).toEqual({ fromMs: now - 2000, toMs: now });
  });
});
