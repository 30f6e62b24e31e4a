import { describe, expect, test } from 'vitest';
import {
  busy,
  empty,
  held,
  hourOf,
  profilesOf,
  type Sample,
  statesOf,
  times,
  without,
} from './sampledHours.ts';

const untold = ['utilizationGpuPercent', 'utilizationMemoryPercent'] as const;
const blind = [...untold, 'powerWatts'] as const;
const hours = (count: number, sample: Sample) => new Array(count).fill(hourOf(times(60, sample)));
/** A held process whose clocks the driver took down. */
const heldAtRest: Sample = { ...held, clockSmMhz: 210 };

describe('clocks, where neither the duty cycle nor power is told', () => {
  test('an SM clock that rested all hour says that nothing ran; a raised one says nothing', () => {
    const states = statesOf({
      hours: [
        ...hours(5, without(busy, ...blind)),
        ...hours(5, without(empty, ...blind)),
        ...hours(5, without(heldAtRest, ...blind)),
      ],
    });
    expect(states.slice(0, 5)).toEqual(new Array(5).fill('unknown'));
    expect(states.slice(5, 10)).toEqual(new Array(5).fill('idle'));
    expect(states.slice(10)).toEqual(new Array(5).fill('heldIdle'));
  });

  test('two minutes of work in an hour raise its clock above rest', () => {
    const mixed = hourOf([...times(58, without(empty, ...blind)), ...times(2, without(busy, ...blind))]);
    const states = statesOf({
      hours: [...hours(5, without(busy, ...blind)), ...hours(5, without(empty, ...blind)), mixed],
    });
    expect(states.slice(-2)).toEqual(['idle', 'unknown']);
  });

  test('the clock of work is known from cards of the same model', () => {
    const [resting] = profilesOf([
      { hours: hours(24, without(empty, ...blind)) },
      { hours: hours(24, busy) },
    ]);
    expect(resting?.stateSeconds.idle).toBe(24 * 3600);
  });

  test('locked clocks are no resting ones, and those of heat neither', () => {
    const locked = hours(24, { ...without(held, ...blind), clockSmMhz: 1410 });
    expect(new Set(statesOf({ hours: locked }))).toEqual(new Set(['unknown']));
    const slow = hours(4, { ...without(busy, ...blind), clockSmMhz: 420, throttleReasonsMask: 0x40 });
    const states = statesOf({ hours: [...hours(20, without(busy, ...blind)), ...slow] });
    expect(states).not.toContain('idle');
    expect(states).not.toContain('heldIdle');
  });

  test('power of work goes before a clock that rested', () => {
    const states = statesOf({
      hours: [
        ...hours(5, busy),
        ...hours(5, empty),
        ...hours(5, { ...without(heldAtRest, ...untold), powerWatts: 300 }),
      ],
    });
    expect(states.slice(10)).toEqual(new Array(5).fill('effective'));
  });
});

test('a clock that rested makes rest surer, and work that it speaks against less sure', () => {
  const sureOf = (clock: number, sample: Sample) => {
    const [profile] = profilesOf([
      { hours: [...hours(5, empty), ...hours(5, busy), ...hours(5, { ...sample, clockSmMhz: clock })] },
    ]);
    return profile?.intervals.at(-1)?.confidence ?? Number.NaN;
  };
  const rests = without(held, 'powerWatts');
  expect(sureOf(210, rests)).toBeGreaterThan(sureOf(1410, rests));
  const works = without({ ...busy, utilizationGpuPercent: 8 }, 'powerWatts');
  expect(sureOf(210, works)).toBeLessThan(sureOf(1410, works));
});
