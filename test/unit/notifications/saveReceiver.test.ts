import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSettingsFile } from '#engine/config/settingsFile.ts';
import { createReceiverSecrets } from '#engine/notifications/receiverSecrets.ts';
import { withReceiver } from '#engine/notifications/receiversEdit.ts';
import { saveReceiver } from '#engine/notifications/saveReceiver.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { type Receiver, type ReceiverSave, receiverSchema } from '#shared/contract/schemas/notification.ts';

const slack = (name: string) => receiverSchema.parse({ name, kind: 'slack' });

/** A settings file with a Slack receiver, its secret, and a way to save. */
async function aFile() {
  const folder = await mkdtemp(join(tmpdir(), 'headroom-receivers-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'settings.yaml');
  await writeFile(path, 'notifications:\n  receivers:\n    - { name: on-call, kind: slack }\n');
  const settings = await openSettingsFile(path);
  const secrets = createReceiverSecrets(createMemorySecretStore());
  await secrets.set('on-call', 'https://hooks.example/old');
  /** What happened, in order. */
  const events: string[] = [];
  settings.follow(() => events.push(`file: ${settings.receivers().map(({ name }) => name)}`));
  onTestFinished(() => settings.close());
  const centre = { rename: (from: string, to: string) => void events.push(`rename: ${from} ${to}`) };
  const placed = (input: ReceiverSave) => (receivers: readonly Receiver[]) => {
    const changed = withReceiver(receivers, input);
    if ('message' in changed) throw new Error(changed.message);
    return changed;
  };
  const save = (input: ReceiverSave, place = placed(input)) =>
    saveReceiver(input, place, { settings, secrets, centre });
  return { path, settings, secrets, events, save };
}

test('a receiver takes its secret along to its new name, and the old name forgets it', async () => {
  const { settings, secrets, events, save } = await aFile();
  await save({ receiver: slack('night'), replaces: 'on-call' });
  expect(settings.receivers().map(({ name }) => name)).toEqual(['night']);
  // Who follows the file would else take it for one that went and another one that came.
  expect(events).toEqual(['rename: on-call night', 'file: night']);
  expect(await secrets.get('night')).toBe('https://hooks.example/old');
  await secrets.stop();
  expect(await secrets.get('on-call')).toBeNull();
});

test('where the file is not edited each secret is as it was', async () => {
  const { path, secrets, save } = await aFile();
  const faulty = `${await readFile(path, 'utf8')}\nretention: { rawHours: no-number }\n`;
  await writeFile(path, faulty);
  await expect(save({ receiver: slack('night'), replaces: 'on-call' })).rejects.toThrow(/rawHours/);
  await expect(save({ receiver: slack('on-call'), replaces: 'on-call', secret: null })).rejects.toThrow();
  await expect(save({ receiver: slack('new'), secret: 'https://hooks.example/new' })).rejects.toThrow();
  await secrets.stop();
  expect(await Promise.all(['on-call', 'night', 'new'].map(secrets.get))).toEqual([
    'https://hooks.example/old',
    null,
    null,
  ]);
  expect(await readFile(path, 'utf8')).toBe(faulty);
});

test('a receiver whose edit fails late has its name back', async () => {
  const { settings, secrets, events, save } = await aFile();
  const twice = () => [slack('night'), slack('night')];
  await expect(save({ receiver: slack('night'), replaces: 'on-call' }, twice)).rejects.toThrow(/night/);
  expect(events).toEqual(['rename: on-call night', 'rename: night on-call']);
  expect(settings.receivers().map(({ name }) => name)).toEqual(['on-call']);
  expect(await secrets.get('night')).toBeNull();
});
