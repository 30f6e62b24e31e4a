import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Deadline } from '#engine/ssh/deadline.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { retryDelayMs } from '#engine/ssh/retryDelay.ts';
import { Semaphore } from '#engine/ssh/semaphore.ts';

describe('the delay before a retry', () => {
  it('doubles from 1 s to at most 60 s', () => {
    expect([1, 2, 4, 6, 7, 100].map((attempt) => retryDelayMs(attempt, () => 1))).toEqual([
      1000, 2000, 8000, 32_000, 60_000, 60_000,
    ]);
  });

  it('is spread over the whole range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, chance) => {
          const delay = retryDelayMs(attempt, () => chance);
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay).toBeLessThanOrEqual(60_000);
        },
      ),
    );
    expect(retryDelayMs(3, () => 0)).toBe(0);
  });
});

describe('a semaphore', () => {
  it('never lets in more than its limit, serves in order, and loses no place to those who leave', async () => {
    const semaphore = new Semaphore(2);
    const [first] = [await semaphore.acquire(), await semaphore.acquire()];
    const order: string[] = [];
    const leaver = new AbortController();
    const a = semaphore.acquire().then((release) => {
      order.push('a');
      return release;
    });
    const left = semaphore.acquire(leaver.signal).catch(() => order.push('left'));
    const b = semaphore.acquire().then(() => order.push('b'));
    await Promise.resolve();
    expect(order).toEqual([]);
    leaver.abort();
    await left;
    first();
    first();
    (await a)();
    await b;
    expect(order).toEqual(['left', 'a', 'b']);
  });

  it('refuses who comes with an aborted signal', async () => {
    await expect(new Semaphore(1).acquire(AbortSignal.abort())).rejects.toThrow();
  });
});

describe('a deadline', () => {
  it('stands still while paused, however often', () => {
    vi.useFakeTimers();
    const expired = vi.fn();
    const deadline = new Deadline(1000, expired);
    vi.advanceTimersByTime(900);
    deadline.pause();
    deadline.pause();
    vi.advanceTimersByTime(5000);
    deadline.resume();
    vi.advanceTimersByTime(5000);
    deadline.resume();
    vi.advanceTimersByTime(99);
    expect(expired).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2);
    expect(expired).toHaveBeenCalledOnce();
    const stopped = new Deadline(1000, expired);
    stopped.stop();
    vi.advanceTimersByTime(5000);
    expect(expired).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

describe('secrets in memory', () => {
  it('are kept until they are forgotten', async () => {
    const store = createMemorySecretStore();
    expect([store.persistent, await store.get('a')]).toEqual([false, null]);
    await store.set('a', 'secret', true);
    expect(await store.get('a')).toBe('secret');
    await store.forget('a');
    expect(await store.get('a')).toBeNull();
  });
});
