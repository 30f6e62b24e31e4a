import { afterEach, expect, test, vi } from 'vitest';
import { createReceiverSecrets } from '#engine/notifications/receiverSecrets.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';

afterEach(() => void vi.useRealTimers());

test('a secret goes a minute after its receiver, unless that is back', async () => {
  vi.useFakeTimers();
  const secrets = createReceiverSecrets(createMemorySecretStore());
  await secrets.set('gone', 'one');
  await secrets.set('back', 'two');
  secrets.forgetSoon('gone', () => false);
  secrets.forgetSoon('back', () => true);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(await secrets.get('gone')).toBe('one');
  await vi.advanceTimersByTimeAsync(2_000);
  expect([await secrets.get('gone'), await secrets.get('back')]).toEqual([null, 'two']);
});

test('a keyring that lets go of nothing is told of; it ends neither the engine nor its stopping', async () => {
  vi.useFakeTimers();
  const locked = new Error('the keyring is locked');
  const store = { ...createMemorySecretStore(), forget: () => Promise.reject(locked) };
  const problems: unknown[] = [];
  const secrets = createReceiverSecrets(store, (error) => problems.push(error));
  secrets.forgetSoon('later', () => false);
  await vi.advanceTimersByTimeAsync(61_000);
  expect(problems).toEqual([locked]);
  secrets.forgetSoon('now', () => false);
  await secrets.stop();
  expect(problems).toEqual([locked, locked]);
});
