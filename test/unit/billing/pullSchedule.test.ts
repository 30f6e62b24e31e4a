import { expect, test } from 'vitest';
import { noCalls, withCall } from '#engine/billing/connections/callCounter.ts';
import type { ConnectionRecord } from '#engine/billing/connections/connectionRecords.ts';
import { nextPullMs, wantedMonths } from '#engine/billing/connections/pullSchedule.ts';
import { isMonthSettled } from '#engine/billing/connectors/pullMonth.ts';
import type { ConnectionConfig, PastPull } from '#shared/domain/billingConnection.ts';
import type { Failure } from '#shared/domain/failure.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-20T12:00:00Z');
const config: ConnectionConfig = {
  name: 'a',
  kind: 'lambda',
  options: {},
  months: 3,
  pullsPerDay: 2,
  paused: false,
};

function record(
  outcome: PastPull['outcome'],
  failures = 0,
  failure: Partial<Failure> | null = null,
): ConnectionRecord {
  const whole = failure && {
    kind: 'timeout' as const,
    message: '',
    words: '',
    remedy: '',
    terminal: false,
    ...failure,
  };
  return {
    lastPull: {
      ...{ startedAtMs: now, endedAtMs: now + 60_000, outcome, failure: whole },
      ...{ costs: noCalls, months: [], warnings: [] },
    },
    failures,
    costs: noCalls,
    costsSinceMs: null,
  };
}

test('at once, then so many times a day; never where paused or only when asked', () => {
  expect(nextPullMs(config, { ...record('done'), lastPull: null }, now)).toBe(now);
  expect(nextPullMs(config, record('done'), now)).toBe(now + 12 * hour);
  expect(nextPullMs({ ...config, pullsPerDay: 4 }, record('cancelled'), now)).toBe(now + 6 * hour);
  expect(nextPullMs({ ...config, paused: true }, record('done'), now)).toBeNull();
  expect(nextPullMs({ ...config, pullsPerDay: 0 }, record('done'), now)).toBeNull();
});

test('a failure is tried again, later each time, never later than the next pull would be', () => {
  const end = now + 60_000;
  expect(nextPullMs(config, record('failed', 1, {}), now)).toBe(end + hour / 4);
  expect(nextPullMs(config, record('failed', 3, {}), now)).toBe(end + hour);
  expect(nextPullMs(config, record('failed', 50, {}), now)).toBe(now + 12 * hour);
  // Only the user can mend it.
  expect(nextPullMs(config, record('failed', 1, { terminal: true }), now)).toBe(now + 12 * hour);
});

test('the months that are wanted, over the turn of a year', () => {
  expect(wantedMonths(config, Date.parse('2027-01-01T00:00:00Z'), false)).toEqual({
    fromMonth: '2026-11-01',
    toMonth: '2027-01-01',
    isAgain: false,
  });
});

test('a month settles ten days after its end', () => {
  expect(isMonthSettled('2026-10-01', Date.parse('2026-11-10T23:59:59Z'))).toBe(false);
  expect(isMonthSettled('2026-10-01', Date.parse('2026-11-11T00:00:00Z'))).toBe(true);
});

test('costs of calls are exact sums', () => {
  const cent = { amount: '0.01', currency: 'USD' };
  const three = [cent, cent, cent].reduce(withCall, noCalls);
  expect(three).toEqual({ calls: 3, amount: '0.03', currency: 'USD' });
  expect(withCall(three, undefined)).toEqual({ calls: 4, amount: '0.03', currency: 'USD' });
});
