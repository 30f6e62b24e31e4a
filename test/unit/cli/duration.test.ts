import { describe, expect, it } from 'vitest';
import { durationOption, durationText } from '#cli/duration.ts';

describe('durations', () => {
  it.each([
    ['90', 90_000],
    ['2.5', 2500],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1h2m3s', 3_723_000],
    ['0s', 0],
  ])('%s is %d ms', (text, ms) => {
    expect(durationOption(text)).toBe(ms);
  });

  it.each(['', 'm', '1d', '10 minutes', '-5s', '1s1m', '1e9', '99999999999s'])('%o is refused', (text) => {
    expect(() => durationOption(text)).toThrow('Write a duration');
  });

  it.each([
    [0, '0 s'],
    [499, '0 s'],
    [45_000, '45 s'],
    [600_000, '10 min'],
    [5_401_000, '1 h 30 min 1 s'],
  ])('%d ms reads %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});
