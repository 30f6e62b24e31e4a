import { describe, expect, test } from 'vitest';
import { busy, empty, held, hourOf, profilesOf, type Sample, statesOf, times } from './sampledHours.ts';

const day = <T>(hour: T): readonly T[] => new Array<T>(24).fill(hour);
const only = (state: string) => new Set([state]);

describe('what looks busy and is not', () => {
  test('NCCL waits at full duty cycle near the floor, also where its power is over a quarter of the limit', () => {
    const spin: Sample = { ...held, utilizationGpuPercent: 100, powerWatts: 92 };
    expect(new Set(statesOf({ hours: day(hourOf(times(60, spin))) }))).toEqual(only('spinning'));
    const t4 = { name: 'Tesla T4', powerLimitWatts: 70, powerDefaultLimitWatts: 70 };
    const small: Sample = { ...spin, powerLimitWatts: 70, powerWatts: 29 };
    const rest: Sample = { ...held, powerLimitWatts: 70, powerWatts: 27 };
    const hours = [...day(hourOf(times(60, rest))), ...day(hourOf(times(60, small)))];
    expect(new Set(statesOf({ hours, facts: t4 }).slice(24))).toEqual(only('spinning'));
  });

  test('decode of a small model at full duty and low power is work: it reads memory or makes tokens', () => {
    const decode: Sample = {
      ...held,
      utilizationGpuPercent: 95,
      utilizationMemoryPercent: 60,
      powerWatts: 98,
    };
    expect(new Set(statesOf({ hours: day(hourOf(times(60, decode))) }))).toEqual(only('effective'));
    const quiet: Sample = { ...held, utilizationGpuPercent: 95, powerWatts: 92 };
    const served = { hour: hourOf(times(60, quiet)), tokens: 40_000 };
    expect(new Set(statesOf({ hours: day(served) }))).not.toContain('spinning');
  });

  test('memory that no process explains is held and not worked on', () => {
    const zombie: Sample = { ...held, processCount: 0 };
    expect(new Set(statesOf({ hours: day(hourOf(times(60, zombie))) }))).toEqual(only('heldIdle'));
  });

  test('a screen drawn on an otherwise empty card is idle', () => {
    const screen: Sample = {
      ...empty,
      utilizationGpuPercent: 6,
      memoryUsedBytes: 1.4 * 2 ** 30,
      processCount: 2,
    };
    const rest = times(30, { ...screen, utilizationGpuPercent: 1 });
    const hours = day(hourOf([...rest, ...times(30, screen)]));
    const tenant = (name: string) => ({ pid: 1, name, user: null, startedAtMs: null, memoryBytes: null });
    const tenants = [tenant('/usr/lib/xorg/Xorg'), tenant('/usr/bin/gnome-shell')];
    expect(new Set(statesOf({ hours, facts: { tenants } }))).toEqual(only('idle'));
    expect(new Set(statesOf({ hours, facts: { tenants: [tenant('python3')] } }))).toEqual(only('underUsed'));
    const gaming = hourOf(times(60, { ...screen, utilizationGpuPercent: 80, powerWatts: 300 }));
    expect(new Set(statesOf({ hours: day(gaming), facts: { tenants } }))).toEqual(only('effective'));
  });

  test('the monitor that wakes an empty card makes no work', () => {
    const awake: Sample = { ...empty, utilizationGpuPercent: 2, powerWatts: 92, clockSmMhz: 1410, pstate: 0 };
    const [profile] = profilesOf([{ hours: day(hourOf(times(60, awake))) }]);
    expect(profile?.intervals.map(({ state }) => state)).toEqual(['idle']);
    expect(profile?.idleFloor).toMatchObject({ basis: 'learned' });
    expect(profile?.idleFloor?.watts).toBeCloseTo(92, 0);
  });

  test('a fault of heat on an idle card is no work', () => {
    const hot: Sample = { ...empty, throttleReasonsMask: 0x21 };
    expect(new Set(statesOf({ hours: day(hourOf(times(60, hot))) }))).toEqual(only('idle'));
    const slowed: Sample = { ...busy, throttleReasonsMask: 0x20, powerWatts: 200 };
    const [profile] = profilesOf([{ hours: day(hourOf(times(60, slowed))) }]);
    expect(profile?.intervals.map(({ state }) => state)).toEqual(['throttled']);
    expect(profile?.heldDownSeconds).toEqual({ thermal: 86_400, powerBrake: 0, powerCap: 0 });
  });
});

describe('hysteresis', () => {
  test('an idle stretch within an hour of work is under-use, a whole hour is idle', () => {
    const half = hourOf([...times(30, busy), ...times(30, held)]);
    const quarter = hourOf([...times(9, busy), ...times(51, held)]);
    const rest = hourOf(times(60, held));
    expect(statesOf({ hours: [half, quarter, rest, rest, half] })).toEqual([
      'effective',
      'underUsed',
      'heldIdle',
      'heldIdle',
      'effective',
    ]);
  });

  test('an hour at the limit stays what the hour before was', () => {
    const at = (percent: number) =>
      hourOf(times(60, { ...busy, utilizationGpuPercent: percent, powerWatts: 180 }));
    expect(statesOf({ hours: [at(40), at(28), at(28), at(20), at(28), at(28), at(35)] })).toEqual([
      'effective',
      'effective',
      'effective',
      'underUsed',
      'underUsed',
      'underUsed',
      'effective',
    ]);
    const blip = hourOf([
      ...times(357, empty),
      ...times(3, { ...empty, utilizationGpuPercent: 60, powerWatts: 90 }),
    ]);
    expect(statesOf({ hours: [hourOf(times(60, empty)), blip, blip] })).toEqual(['idle', 'idle', 'idle']);
  });
});

describe('confidence', () => {
  test('falls with coverage and with missing signals', () => {
    const sure = (hours: Parameters<typeof statesOf>[0]['hours']) =>
      profilesOf([{ hours }])[0]?.confidence ?? 0;
    const whole = sure(day(hourOf(times(60, empty))));
    expect(whole).toBeGreaterThan(0.95);
    expect(sure(day(hourOf(times(60, empty), 1440)))).toBeLessThan(0.55);
    const { powerWatts: _, ...blind } = empty;
    expect(sure(day(hourOf(times(60, blind))))).toBeLessThan(0.8);
    const { memoryUsedBytes: __, processCount: ___, ...unseen } = blind;
    expect(sure(day(hourOf(times(60, unseen))))).toBeLessThan(0.6);
  });
});
