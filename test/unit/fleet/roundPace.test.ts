import { describe, expect, it } from 'vitest';
import { RoundPace } from '#engine/fleet/roundPace.ts';

/** Rounds that come `gaps` seconds after each other. */
function paced(wanted: number, gaps: readonly number[]): RoundPace {
  const pace = new RoundPace(wanted);
  let at = 1000;
  pace.take(at);
  for (const gap of gaps) {
    at += gap * 1000;
    pace.take(at);
  }
  return pace;
}

describe('the pace of rounds', () => {
  it.each<[string, number, readonly number[], number | null]>([
    ['keeps up', 1, [1, 1, 1.2], null],
    ['has not said enough', 1, [], null],
    ['had one hiccup', 1, [1, 6, 1], null],
    ['hiccups now', 1, [1, 6], null],
    ['is slow', 1, [6, 6.5], 6.5],
    ['was slow and is well again', 1, [6, 6, 1], null],
    ['keeps a long interval', 10, [11, 12], null],
    ['is too slow to be followed', 1, [31, 6], null],
  ])('of a host that %s', (_, wanted, gaps, slow) => {
    const pace = paced(wanted, gaps);
    expect(pace.slowSeconds()).toBe(slow);
    expect(pace.intervalSeconds()).toBe(slow ?? wanted);
  });
});
