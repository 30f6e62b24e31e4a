import { describe, expect, it } from 'vitest';
import { createFrameSource } from '#engine/fleet/frameSource.ts';
import { createPromptQueue } from '#engine/fleet/promptQueue.ts';
import { createTopicBus } from '#engine/fleet/topicBus.ts';
import { topics } from '#shared/contract/topics.ts';

function source() {
  let built = 0;
  const frames = createFrameSource(
    () => {
      built += 1;
      return new ArrayBuffer(built);
    },
    () => performance.now(),
  );
  return { frames, built: () => built };
}

describe('frame source', () => {
  it('builds nothing while nobody pulls, and one frame for all who do', async () => {
    const { frames, built } = source();
    const [first, second] = [frames.openLane(), frames.openLane()];
    expect(built()).toBe(0);
    const [a, b] = await Promise.all([first.pull(), second.pull()]);
    expect(a).toBe(b);
    expect(built()).toBe(1);
    frames.close();
  });

  it('gives each lane only frames that it has not seen', async () => {
    const { frames } = source();
    const lane = frames.openLane();
    const sizes = [await lane.pull(), await lane.pull(), await lane.pull()].map((frame) => frame.byteLength);
    expect(sizes).toEqual([1, 2, 3]);
    frames.close();
  });

  it('ends what waits when the lane or the source closes', async () => {
    const { frames } = source();
    const lane = frames.openLane();
    await lane.pull();
    const waiting = lane.pull();
    lane.close();
    await expect(waiting).rejects.toThrow('closed');
    const late = frames.openLane().pull();
    frames.close();
    await expect(late).resolves.toBeInstanceOf(ArrayBuffer);
    const ended = frames.openLane();
    await ended.pull();
    const pending = ended.pull();
    frames.close();
    await expect(pending).rejects.toThrow('stopped');
  });
});

describe('topic bus', () => {
  it('starts with everything, then merges what changed meanwhile', async () => {
    const bus = createTopicBus();
    const abort = new AbortController();
    const changes = bus.subscribe(abort.signal);
    expect((await changes.next()).value.topics).toEqual([...topics]);
    const next = changes.next();
    bus.announce('hosts');
    bus.announce('roster');
    bus.announce('hosts');
    expect((await next).value.topics).toEqual(['hosts', 'roster']);
    const last = changes.next();
    abort.abort();
    expect((await last).done).toBe(true);
  });
});

describe('prompt queue', () => {
  const question = {
    host: 'alpha',
    hop: 'alpha:22',
    kind: 'password' as const,
    message: 'Password',
    fingerprint: null,
    keyType: null,
    fields: [{ label: 'Password', echo: false }],
  };

  it('hands the answer to whoever asked', async () => {
    const queue = createPromptQueue(
      () => false,
      () => undefined,
    );
    const answer = queue.ask(question, new AbortController().signal);
    const [prompt] = queue.list();
    expect(queue.answer(prompt?.id ?? '', { type: 'secrets', values: ['x'], remember: false })).toBe(true);
    expect(await answer).toEqual({ type: 'secrets', values: ['x'], remember: false });
    expect(queue.answer(prompt?.id ?? '', { type: 'cancel' })).toBe(false);
  });

  it('withdraws a question nobody waits for any more', async () => {
    const queue = createPromptQueue(
      () => true,
      () => undefined,
    );
    const abort = new AbortController();
    const answer = queue.ask(question, abort.signal);
    abort.abort();
    expect(await answer).toEqual({ type: 'cancel' });
    expect(queue.list()).toEqual([]);
  });
});
