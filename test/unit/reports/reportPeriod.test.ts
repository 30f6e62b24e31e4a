import { describe, expect, it } from 'vitest';
import { nextDue, periodDue } from '#shared/reports/reportPeriod.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

describe('periods of scheduled reports', () => {
  it.each([
    ['2026-11-01T06:00', '2026-10', '2026-11-01T06:00'],
    // Not yet due: the month before is the newest that was.
    ['2026-11-01T05:59', '2026-09', '2026-10-01T06:00'],
    ['2027-01-20T12:00', '2026-12', '2027-01-01T06:00'],
  ])('monthly at %s is %s, due at %s', (now, key, due) => {
    const period = periodDue('monthly', 'spend', at(now));
    expect([period.key, iso(period.dueAtMs), period.month]).toEqual([key, due, `${key}-01`]);
  });

  it.each([
    // 9 November 2026 is a Monday.
    ['2026-11-09T06:00', 'week to 2026-11-08', '2026-11-09T06:00'],
    ['2026-11-09T05:00', 'week to 2026-11-01', '2026-11-02T06:00'],
    ['2026-11-15T23:00', 'week to 2026-11-08', '2026-11-09T06:00'],
  ])('weekly at %s is %s, due at %s', (now, key, due) => {
    const period = periodDue('weekly', 'right-sizing', at(now));
    expect([period.key, iso(period.dueAtMs), period.month]).toEqual([key, due, null]);
  });

  it('tells of the month that a week lies in, for bills', () => {
    expect(periodDue('weekly', 'spend', at('2026-11-02T07:00')).month).toBe('2026-11-01');
  });

  it('is due next after each that was', () => {
    for (const now of ['2026-11-01T05:59', '2026-11-09T06:00', '2026-12-31T23:59', '2028-02-29T12:00'])
      for (const pace of ['weekly', 'monthly'] as const) {
        const next = nextDue(pace, at(now));
        expect(next).toBeGreaterThan(at(now));
        expect(periodDue(pace, 'spend', next).dueAtMs).toBe(next);
        expect(periodDue(pace, 'spend', next - 1).dueAtMs).toBeLessThan(next);
      }
  });
});
