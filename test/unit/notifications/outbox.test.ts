import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '#engine/notifications/attempt.ts';
import type { Notice } from '#engine/notifications/notice.ts';
import { isSilent, mergeNotices, noticeOf, wants } from '#engine/notifications/notice.ts';
import { Outbox } from '#engine/notifications/outbox.ts';
import { openToldMemory } from '#engine/notifications/toldMemory.ts';
import { receiverSchema } from '#shared/contract/schemas/notification.ts';
import { aNotice, anIncident, began, hostsLost } from './incidents.ts';

const timing = { groupMs: 5_000, betweenMs: 15_000, retryMs: [1_000, 2_000] };

function attempt(ok: boolean, again: Attempt['again'] = ok ? null : { afterMs: null }): Attempt {
  return { outcome: { atMs: 1, ok, status: ok ? 200 : 503, words: '', remedy: '', tookMs: 1 }, again };
}

/** An outbox whose receiver answers as told, and all that was sent to it. */
async function anOutbox(...answers: readonly Attempt[]) {
  const memory = (await openToldMemory(null, () => undefined)).of('r', () => []);
  const onRecovered = vi.fn();
  const sent: (readonly Notice[])[] = [];
  const onChange = vi.fn();
  const outbox = new Outbox({
    timing,
    now: () => Date.now(),
    onChange,
    onRecovered,
    memory,
    send: async (notices) => {
      sent.push(notices);
      return answers[Math.min(sent.length, answers.length) - 1] ?? attempt(true);
    },
  });
  const types = () => sent.map((notices) => notices.map(({ type, incident }) => `${type} ${incident.id}`));
  return { outbox, sent, types, onChange, onRecovered };
}

describe('what waits for a receiver', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('what happens together is sent together', async () => {
    const { outbox, sent } = await anOutbox();
    for (const notice of hostsLost(1000)) outbox.add(notice);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.map((notices) => notices.length)).toEqual([1000]);
    expect(outbox.state()).toMatchObject({ waiting: 0, dropped: 0, last: { ok: true } });
  });

  test('what opened and ended before it was told is no message', async () => {
    const { outbox, sent } = await anOutbox();
    outbox.add(aNotice('opened'));
    outbox.add(aNotice('cleared'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });

  test('a busy receiver is tried again with what came since, in one message', async () => {
    const { outbox, types } = await anOutbox(attempt(false), attempt(true));
    outbox.add(aNotice('opened', { id: 'a' }));
    outbox.add(aNotice('opened', { id: 'b' }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outbox.state()).toMatchObject({ waiting: 2, retryAtMs: Date.now() + 1_000, last: { ok: false } });
    outbox.add(aNotice('cleared', { id: 'a' }));
    outbox.add(aNotice('opened', { id: 'c' }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(types()).toEqual([
      ['opened a', 'opened b'],
      ['opened b', 'opened c'],
    ]);
    expect(outbox.state()).toMatchObject({ waiting: 0, retryAtMs: null, dropped: 0 });
  });

  test('a receiver may say when', async () => {
    const { outbox, sent } = await anOutbox(attempt(false, { afterMs: 30_000 }));
    outbox.add(aNotice('opened'));
    await vi.advanceTimersByTimeAsync(34_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
  });

  test('after the last try the changes are given up and counted, and the next ones go out', async () => {
    const { outbox, types } = await anOutbox(attempt(false), attempt(false), attempt(false), attempt(true));
    outbox.add(aNotice('opened', { id: 'a' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(types()).toHaveLength(3);
    expect(outbox.state()).toMatchObject({ waiting: 0, dropped: 1, retryAtMs: null });
    outbox.add(aNotice('opened', { id: 'b' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(types()[3]).toEqual(['opened b']);
  });

  test('what will never be taken is not tried again', async () => {
    const { outbox, sent } = await anOutbox(attempt(false, null));
    outbox.add(aNotice('opened'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
    expect(outbox.state()).toMatchObject({ waiting: 0, dropped: 1 });
  });

  test('it never holds more than 5,000 incidents', async () => {
    const { outbox } = await anOutbox();
    for (const notice of hostsLost(5_200)) outbox.add(notice);
    expect(outbox.state()).toMatchObject({ waiting: 5_000, dropped: 200 });
  });

  test('what somebody takes on before it is told is not told', async () => {
    const { outbox, sent } = await anOutbox();
    outbox.add(aNotice('opened'));
    outbox.withdraw('inc-1');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    expect(outbox.knows('inc-1')).toBe(false);
  });

  test('who believes an incident open hears of its end, however often it came back meanwhile', async () => {
    const { outbox, types } = await anOutbox(attempt(true), attempt(false), attempt(true));
    outbox.add(aNotice('opened', { id: 'a' }));
    await vi.advanceTimersByTimeAsync(5_000);
    outbox.add(aNotice('cleared', { id: 'a' }));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outbox.state().waiting).toBe(1);
    outbox.add(aNotice('opened', { id: 'a' }));
    outbox.add(aNotice('cleared', { id: 'a' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(types()).toEqual([['opened a'], ['cleared a'], ['cleared a']]);
    expect(outbox.knows('a')).toBe(false);
  });

  test('a receiver that takes messages again is caught up with', async () => {
    const { outbox, onRecovered } = await anOutbox(attempt(false, null), attempt(true));
    outbox.add(aNotice('opened', { id: 'a' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onRecovered).not.toHaveBeenCalled();
    outbox.add(aNotice('opened', { id: 'b' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onRecovered).toHaveBeenCalledTimes(1);
  });

  test('nothing is sent after the stop', async () => {
    const { outbox, sent } = await anOutbox();
    outbox.add(aNotice('opened'));
    outbox.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
  });
});

describe('what a receiver wants to hear', () => {
  const receiver = (change: object) => receiverSchema.parse({ name: 'r', kind: 'desktop', ...change });

  test('severity, labels, endings, and whether it is on', () => {
    const opened = aNotice('opened', { severity: 'warning' });
    expect(wants(receiver({}), opened)).toBe(true);
    expect(wants(receiver({ enabled: false }), opened)).toBe(false);
    expect(wants(receiver({ minSeverity: 'critical' }), opened)).toBe(false);
    expect(wants(receiver({ labels: { team: 'search' } }), opened)).toBe(true);
    expect(wants(receiver({ labels: { team: '' } }), opened)).toBe(true);
    expect(wants(receiver({ labels: { team: 'ads' } }), opened)).toBe(false);
    expect(wants(receiver({ labels: { toString: '' } }), opened)).toBe(false);
    expect(wants(receiver({ sendCleared: false }), aNotice('cleared'))).toBe(false);
  });

  test('simulated hosts and mere updates are never told', () => {
    expect(noticeOf({ type: 'opened', incident: anIncident({ demo: true }) }, {})).toBeNull();
    expect(noticeOf({ type: 'updated', incident: anIncident() }, {})).toBeNull();
    expect(noticeOf({ type: 'woken', incident: anIncident() }, {})).toMatchObject({ type: 'opened' });
    expect(noticeOf({ type: 'cleared', incident: anIncident() }, {})).toMatchObject({ type: 'cleared' });
  });

  test('acknowledged and snoozed incidents are silent, until the snooze ends', () => {
    expect(isSilent(anIncident(), began)).toBe(false);
    expect(isSilent(anIncident({ snoozedUntilMs: began + 1 }), began)).toBe(true);
    expect(isSilent(anIncident({ snoozedUntilMs: began }), began)).toBe(false);
    expect(isSilent(anIncident({ acknowledgement: { by: 'ada', atMs: began, note: '' } }), began)).toBe(true);
  });

  test('changes of one incident merge', () => {
    const merged = mergeNotices(aNotice('opened', { severity: 'warning' }), aNotice('escalated'), false);
    expect(merged).toMatchObject({ type: 'opened', incident: { severity: 'critical' } });
    expect(mergeNotices(aNotice('opened'), aNotice('cleared'), false)).toBeNull();
    expect(mergeNotices(aNotice('opened'), aNotice('cleared'), true)).toMatchObject({ type: 'cleared' });
    expect(mergeNotices(aNotice('escalated'), aNotice('cleared'), true)).toMatchObject({ type: 'cleared' });
    expect(mergeNotices(aNotice('cleared'), aNotice('opened'), true)).toMatchObject({ type: 'opened' });
  });
});
