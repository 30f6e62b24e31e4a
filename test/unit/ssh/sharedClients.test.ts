import ssh2, { type Client } from 'ssh2';
import { describe, expect, it, vi } from 'vitest';
import { type OpenClient, SharedClients } from '#engine/ssh/ssh2/sharedClients.ts';

const forever = new AbortController().signal;

/** Opens clients that never connected: sharing is about their events alone. */
function opener() {
  const opened: Client[] = [];
  const open: OpenClient = async () => {
    const client = new ssh2.Client();
    opened.push(client);
    return client;
  };
  return { opened, open };
}

describe('shared clients', () => {
  it('open once for all who come at once, and again after a death, which all are told of', async () => {
    const { opened, open } = opener();
    const shared = new SharedClients(8);
    const [one, other] = await Promise.all([
      shared.acquire('a', open, forever),
      shared.acquire('a', open, forever),
    ]);
    expect(opened).toHaveLength(1);
    const told: string[] = [];
    one.onDown((words) => told.push(`one ${words}`));
    const stop = other.onDown((words) => told.push(`other ${words}`));
    stop();
    opened[0]?.emit('error', new Error('reset'));
    opened[0]?.emit('close');
    expect(told).toEqual(['one reset']);
    await shared.acquire('a', open, forever);
    expect(opened).toHaveLength(2);
  });

  it('end a while after the last user left', async () => {
    vi.useFakeTimers();
    const { opened, open } = opener();
    const shared = new SharedClients(8);
    const one = await shared.acquire('a', open, forever);
    const other = await shared.acquire('a', open, forever);
    const end = vi.spyOn(opened[0]!, 'end');
    one.release();
    one.release();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(end).not.toHaveBeenCalled();
    other.release();
    await vi.advanceTimersByTimeAsync(1000);
    const again = await shared.acquire('a', open, forever);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([opened.length, end.mock.calls.length]).toEqual([1, 0]);
    again.release();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(end).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('give up opening only when nobody waits any more', async () => {
    const shared = new SharedClients(8);
    let givenUp = false;
    const open: OpenClient = (signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          givenUp = true;
          reject(new Error('given up'));
        });
      });
    const [first, second] = [new AbortController(), new AbortController()];
    const waiting = [shared.acquire('a', open, first.signal), shared.acquire('a', open, second.signal)];
    const outcomes = Promise.allSettled(waiting);
    first.abort();
    await expect(waiting[0]).rejects.toThrow('cancelled');
    expect(givenUp).toBe(false);
    second.abort();
    await outcomes;
    expect(givenUp).toBe(true);
  });

  it('fail for all who wait when opening fails, and try anew for the next', async () => {
    const shared = new SharedClients(8);
    const failing: OpenClient = () => Promise.reject(new Error('refused'));
    const outcomes = await Promise.allSettled([1, 2].map(() => shared.acquire('a', failing, forever)));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const { opened, open } = opener();
    await shared.acquire('a', open, forever);
    expect(opened).toHaveLength(1);
  });
});
