import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSettingsFile } from '#engine/config/settingsFile.ts';
import { defaultRetention, parseSettings } from '#engine/config/settingsParse.ts';
import { withReceiver } from '#engine/notifications/receiversEdit.ts';
import { type Receiver, receiverSchema } from '#shared/contract/schemas/notification.ts';

const onCall = receiverSchema.parse({
  name: 'on-call',
  kind: 'alertmanager',
  url: 'https://alerts.example.org/hook',
  labels: { team: 'search' },
});
const slack = receiverSchema.parse({ name: 'gpu channel', kind: 'slack', minSeverity: 'critical' });

describe('receivers in settings.yaml', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'headroom-receivers-'));
    path = join(folder, 'settings.yaml');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('what is written is read back, beside comments and other keys', async () => {
    await writeFile(path, '# ours\nretention:\n  rawHours: 24 # two days are too many\n');
    const file = await openSettingsFile(path);
    await file.changeReceivers(() => [onCall, slack]);
    expect(file.receivers()).toEqual([onCall, slack]);
    const text = await readFile(path, 'utf8');
    expect(text).toContain('# ours');
    expect(text).toContain('# two days are too many');
    const again = await openSettingsFile(path);
    expect(again.receivers()).toEqual([onCall, slack]);
    expect(again.retention().rawHours).toBe(24);
    await again.setRetention({ ...defaultRetention, rawHours: 12 });
    expect((await openSettingsFile(path)).receivers()).toEqual([onCall, slack]);
  });

  test('a receiver that cannot be read is named and is not lost to an edit', async () => {
    const text =
      'notifications:\n  receivers:\n    - name: a\n      kind: pager\n    - name: b\n      kind: desktop\n';
    await writeFile(path, text);
    const file = await openSettingsFile(path);
    expect(file.receivers().map(({ name }) => name)).toEqual(['b']);
    expect(file.problem()).toMatch(
      /settings\.yaml:3:\d+: notifications\.receivers\[0\] is not a receiver \(kind:/,
    );
    await expect(file.changeReceivers(() => [])).rejects.toThrow(/receivers\[0\]/);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test.each([
    ['notifications: 3\n', 'notifications is not a map'],
    ['notifications:\n  receiver: []\n', 'notifications.receiver is not a known key'],
    ['notifications:\n  receivers: yes\n', 'is not a list of receivers'],
    ['notifications:\n  receivers:\n    - kind: desktop\n', 'name:'],
    [
      'notifications:\n  receivers: [{name: a, kind: desktop}, {name: a, kind: slack}]\n',
      'another receiver, "a"',
    ],
    ['notification:\n', 'Did you mean "notifications"?'],
  ])('%j is told with its place', (text, said) => {
    const { problems, receivers } = parseSettings(text);
    const [problem] = problems;
    expect(`${problem?.key} ${problem?.message} ${problem?.remedy}`).toContain(said);
    expect(problem?.line).toBeGreaterThan(0);
    expect(receivers.length).toBeLessThanOrEqual(1);
  });

  test.each([
    '',
    'notifications:\n',
    'notifications: {}\n',
    'notifications:\n  receivers:\n',
    'notifications:\n  receivers: []\n',
  ])('%j is nobody to tell, and no fault', (text) => {
    expect(parseSettings(text)).toMatchObject({ receivers: [], problems: [] });
  });
});

describe('saving a receiver', () => {
  const there: readonly Receiver[] = [onCall, slack];

  test('a new one stands at the end, a changed one in its place, also under a new name', () => {
    const desktop = receiverSchema.parse({ name: 'desk', kind: 'desktop' });
    expect(withReceiver(there, { receiver: desktop })).toEqual([onCall, slack, desktop]);
    const renamed = { ...onCall, name: 'day shift' };
    expect(withReceiver(there, { receiver: renamed, replaces: 'on-call' })).toEqual([renamed, slack]);
  });

  test.each([
    [{ receiver: onCall }, /There is a receiver named on-call/],
    [{ receiver: { ...slack, name: 'on-call' }, replaces: 'gpu channel' }, /There is a receiver/],
    [{ receiver: { ...onCall, name: 'x', url: 'http://10.0.0.1/' } }, /http/],
    [{ receiver: { ...onCall, name: 'x', url: 'https://10.0.0.1/' } }, /private network/],
    [{ receiver: { ...onCall, name: 'x', url: undefined } }, /no URL/],
    [{ receiver: { ...slack, name: 'x', url: 'https://hooks.slack.com/x' } }, /settings file/],
    [{ receiver: { ...slack, name: 'x' }, secret: 'https://127.0.0.1/' }, /this machine/],
  ])('%# is refused', (save, words) => {
    expect(withReceiver(there, save as Parameters<typeof withReceiver>[1])).toMatchObject({
      message: expect.stringMatching(words),
      remedy: expect.stringMatching(/\w/),
    });
  });
});
