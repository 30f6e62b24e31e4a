import { describe, expect, test } from 'vitest';
import {
  busy,
  card,
  empty,
  held,
  hourOf,
  profilesOf,
  type Sample,
  statesOf,
  times,
  without,
} from './sampledHours.ts';

const none = ['utilizationGpuPercent', 'utilizationMemoryPercent'] as const;
/** A day of one hour. */
const day = <T>(hour: T): readonly T[] => new Array<T>(24).fill(hour);
const neverIdle = (gpu: Parameters<typeof statesOf>[0]) => {
  const states = statesOf(gpu);
  expect(states).not.toContain('idle');
  expect(states).not.toContain('heldIdle');
  return states;
};

describe('what looks idle and is not', () => {
  test('[N/A] is no zero: a card whose duty cycle is not told is unknown, however little it draws', () => {
    const hours = day(hourOf(times(60, without(empty, ...none))));
    expect(new Set(neverIdle({ hours }))).toEqual(new Set(['unknown']));
    expect(profilesOf([{ hours }])[0]?.utilizationGpuPercent).toBeNull();
  });

  test('MIG without DCGM is unknown, and works where its power says so', () => {
    const quiet = hourOf(times(60, without(held, ...none)));
    const loaded = hourOf(times(60, { ...without(held, ...none), powerWatts: 330 }));
    expect(new Set(neverIdle({ hours: day(quiet), facts: { isMig: true } }))).toEqual(new Set(['unknown']));
    expect(new Set(neverIdle({ hours: day(loaded), facts: { isMig: true } }))).toEqual(
      new Set(['effective']),
    );
  });

  test('MIG with DCGM is measured by it', () => {
    const part = without(held, ...none);
    const works = hourOf(times(60, { ...part, smActivePercent: 55, dramActivePercent: 30, powerWatts: 220 }));
    const rests = hourOf(times(60, { ...part, smActivePercent: 0, dramActivePercent: 0 }));
    expect(new Set(statesOf({ hours: day(works), facts: { isMig: true } }))).toEqual(new Set(['effective']));
    expect(new Set(statesOf({ hours: day(rests), facts: { isMig: true } }))).toEqual(new Set(['heldIdle']));
  });

  test('profiling fields dead after XID 31 read 0 while the card works', () => {
    const dead = { smActivePercent: 0, tensorActivePercent: 0, dramActivePercent: 0 };
    expect(new Set(neverIdle({ hours: day(hourOf(times(60, { ...busy, ...dead }))) }))).toEqual(
      new Set(['effective']),
    );
    const underMig = { ...without(busy, ...none), ...dead };
    neverIdle({ hours: day(hourOf(times(60, underMig))), facts: { isMig: true } });
    const silent = without(underMig, 'powerWatts');
    expect(new Set(neverIdle({ hours: day(hourOf(times(60, silent))), facts: { isMig: true } }))).toEqual(
      new Set(['unknown']),
    );
  });

  test('bursts between samples show in power, in its maximum, in DCGM or in tokens', () => {
    const burst: Sample = { ...held, powerWatts: 260 };
    const mixed = (share: number) => hourOf([...times(60 - share, held), ...times(share, burst)]);
    neverIdle({ hours: day(hourOf(times(60, { ...held, powerWatts: 170 }))) });
    neverIdle({ hours: day(mixed(6)) });
    neverIdle({ hours: day(mixed(1)) });
    neverIdle({ hours: day(hourOf(times(60, { ...held, smActivePercent: 4, dramActivePercent: 2 }))) });
    neverIdle({ hours: day({ hour: hourOf(times(60, held)), tokens: 900 }) });
    expect(new Set(statesOf({ hours: day({ hour: hourOf(times(60, held)), tokens: 0 }) }))).toEqual(
      new Set(['heldIdle']),
    );
  });

  test('work in a few samples of every hour is work', () => {
    neverIdle({ hours: day(hourOf([...times(355, held), ...times(5, busy)])) });
  });

  test('a lost connection is not observed, and no hour in between is idle', () => {
    const rest = hourOf(times(60, empty));
    const states = statesOf({ hours: [...times5(rest), ...new Array<null>(10).fill(null), ...times5(rest)] });
    expect(states.slice(0, 5)).toEqual(new Array(5).fill('idle'));
    expect(states.slice(5, 15)).toEqual(new Array(10).fill('notObserved'));
    const [profile] = profilesOf([{ hours: [rest, null, null, rest] }]);
    expect(profile?.stateSeconds).toMatchObject({ idle: 7200, notObserved: 7200 });
    expect(profile?.coverage).toBe(0.5);
  });

  test('three minutes of an hour prove no rest', () => {
    expect(statesOf({ hours: [hourOf(times(3, empty), 180)] })).toEqual(['unknown']);
    expect(statesOf({ hours: [hourOf(times(3, busy), 180)] })).toEqual(['effective']);
  });

  test('a lost card is lost', () => {
    const lost: Sample = { ...card, state: 'lost' };
    expect(statesOf({ hours: [hourOf(times(60, lost)), hourOf(times(60, lost))] })).toEqual(['lost', 'lost']);
  });

  test('a small card that is held draws a third of its limit and is not idle work', () => {
    const t4: Sample = { memoryTotalBytes: 15 * 2 ** 30, powerLimitWatts: 70, powerWatts: 27 };
    const facts = {
      name: 'Tesla T4',
      powerLimitWatts: 70,
      powerDefaultLimitWatts: 70,
      memoryTotalBytes: 15 * 2 ** 30,
    };
    const heldT4 = { ...held, ...t4, memoryUsedBytes: 9 * 2 ** 30 };
    expect(new Set(statesOf({ hours: day(hourOf(times(60, heldT4))), facts }))).toEqual(
      new Set(['heldIdle']),
    );
    neverIdle({ hours: day(hourOf(times(60, { ...heldT4, powerWatts: 45 }))), facts });
  });
});

function times5<T>(one: T): readonly T[] {
  return new Array<T>(5).fill(one);
}
