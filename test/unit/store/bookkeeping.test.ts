import { expect, test } from 'vitest';
import { diskEstimate } from '#engine/store/diskEstimate.ts';
import { hourBlocksOf, PendingHours } from '#engine/store/pendingHours.ts';
import { heldFailure, openFailure } from '#engine/store/storeFailure.ts';
import { TaskQueue } from '#engine/store/taskQueue.ts';
import { durationText } from '#engine/store/tiers.ts';

test('tasks run one after another, and a failure stops none of those behind it', async () => {
  const queue = new TaskQueue();
  const seen: string[] = [];
  const task = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    seen.push(`${name} ends`);
    return name;
  };
  const slow = queue.run(task('slow', 10));
  const broken = queue.run(() => Promise.reject(new Error('broken')));
  const quick = queue.run(task('quick', 0));
  expect(queue.length).toBe(3);
  await expect(broken).rejects.toThrow('broken');
  expect([await slow, await quick]).toEqual(['slow', 'quick']);
  expect(seen).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
  expect(queue.length).toBe(0);
});

test('an hour being rolled up stays visible until it is committed, and comes back where it is not', () => {
  const pending = new PendingHours();
  for (const hourBlock of hourBlocksOf(7300, [0, 255, 256])) pending.add(hourBlock);
  expect(pending.oldest(7199)).toBeNull();
  expect(pending.oldest(7200)).toEqual({ hourS: 7200, block: 0 });
  pending.startRolling({ hourS: 7200, block: 0 });
  expect(pending.has({ hourS: 7200, block: 0 })).toBe(false);
  pending.remove({ hourS: 7200, block: 1 });
  expect(pending.earliestS()).toBe(7200);
  pending.finishRolling(false);
  expect(pending.oldest(7200)).toEqual({ hourS: 7200, block: 0 });
  pending.startRolling({ hourS: 7200, block: 0 });
  pending.finishRolling(true);
  expect(pending.earliestS()).toBe(Number.POSITIVE_INFINITY);
});

test('what DuckDB says becomes a sentence with its remedy', () => {
  const lock =
    'IO Error: Could not set lock on file "/d/t.duckdb": Conflicting lock is held in /usr/bin/node (PID 4711)';
  expect(openFailure('/d/t.duckdb', new Error(lock)).failure).toMatchObject({
    kind: 'config',
    message: 'The telemetry file /d/t.duckdb is held by another process (PID 4711).',
    words: lock,
  });
  expect(
    openFailure('/d/t.duckdb', new Error('Serialization Error: no such checksum')).failure.message,
  ).toContain('damaged');
  const held = heldFailure('/d/t.duckdb', '');
  expect(openFailure('/other', held)).toBe(held);
});

test('the estimate grows with the GPUs and with what is kept', () => {
  const kept = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
  expect(diskEstimate(kept, 0)).toBe(0);
  expect(diskEstimate(kept, 8000)).toBeCloseTo(8000 * diskEstimate(kept, 1), -6);
  expect(diskEstimate({ ...kept, minuteDays: 60 }, 8)).toBeGreaterThan(diskEstimate(kept, 8));
  expect(diskEstimate({ ...kept, storeEverySeconds: 5 }, 8)).toBeGreaterThan(diskEstimate(kept, 8));
});

test('durations read as a person says them', () => {
  expect([10, 60, 90, 300, 3600, 86_400].map(durationText)).toEqual([
    '10 s',
    '1 min',
    '90 s',
    '5 min',
    '1 h',
    '1 d',
  ]);
});
