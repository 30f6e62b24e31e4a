import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TickWheel } from '#sim/server/tickWheel.ts';

describe('TickWheel', () => {
  let wheel: TickWheel;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    wheel = new TickWheel();
  });
  afterEach(() => {
    wheel.stop();
    vi.useRealTimers();
  });

  it('calls each subscriber at its own interval and phase', () => {
    let seconds = 0;
    let minutes = 0;
    wheel.every(1, 0.4, () => {
      seconds += 1;
    });
    wheel.every(60, 60, () => {
      minutes += 1;
    });
    vi.advanceTimersByTime(300);
    expect(seconds).toBe(0);
    vi.advanceTimersByTime(200);
    expect(seconds).toBe(1);
    vi.advanceTimersByTime(120_000);
    expect(seconds).toBe(121);
    expect(minutes).toBe(2);
  });

  it('stops calling on request, also in the middle of a tick', () => {
    const calls: string[] = [];
    const stops: (() => void)[] = [];
    stops.push(
      wheel.every(1, 0, () => {
        calls.push('first');
        for (const stop of stops) stop();
      }),
    );
    stops.push(wheel.every(1, 0, () => calls.push('second')));
    vi.advanceTimersByTime(5_000);
    expect(calls).toEqual(['first']);
  });

  it('skips rounds that it was late for instead of making them up', () => {
    let calls = 0;
    wheel.every(1, 0, () => {
      calls += 1;
    });
    vi.advanceTimersByTime(1_000);
    const before = calls;
    const later = performance.now() + 60_000;
    vi.spyOn(performance, 'now').mockReturnValue(later);
    vi.advanceTimersByTime(50);
    vi.restoreAllMocks();
    expect(calls - before).toBe(1);
  });
});
