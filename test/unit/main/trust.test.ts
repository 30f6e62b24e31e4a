import { describe, expect, it } from 'vitest';
import { isAppUrl } from '../../../electron/main/appOrigin.ts';
import { readCommandLine } from '../../../electron/main/commandLine.ts';
import { menuTemplate } from '../../../electron/main/menu.ts';
import { isTrustedSender } from '../../../electron/main/senderCheck.ts';

describe('the sender of an IPC message', () => {
  const trusted = new Set([7]);
  const frame = { parent: null, origin: 'app://headroom' };

  it('is believed as the top frame of our own page in our own window', () => {
    expect(isTrustedSender({ sender: { id: 7 }, senderFrame: frame }, trusted)).toBe(true);
  });

  it.each([
    ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
    ['a window that is not ours', { sender: { id: 8 }, senderFrame: frame }],
    ['a frame inside', { sender: { id: 7 }, senderFrame: { ...frame, parent: frame } }],
    ['another origin', { sender: { id: 7 }, senderFrame: { ...frame, origin: 'https://headroom' } }],
    ['another host', { sender: { id: 7 }, senderFrame: { ...frame, origin: 'app://evil' } }],
    ['an opaque origin', { sender: { id: 7 }, senderFrame: { ...frame, origin: 'null' } }],
  ])('is refused from %s', (_who, event) => {
    expect(isTrustedSender(event, trusted)).toBe(false);
  });
});

it('knows its own URLs', () => {
  expect(isAppUrl('app://headroom/index.html#/hosts')).toBe(true);
  for (const url of [
    'app://evil/',
    'app://headroom.evil/',
    'app://headroom@evil/',
    'https://headroom/',
    'file:///',
    '',
  ])
    expect(isAppUrl(url)).toBe(false);
});

it('reads its options among Chromium switches', () => {
  const args = ['--inspect=0', '/app', '--config', '/tmp/c', '--no-first-run', '--demo=800'];
  expect(readCommandLine(args)).toEqual({ config: '/tmp/c', demoGpus: 800 });
  expect(readCommandLine(['.', '--demo', '7'])).toEqual({ config: undefined, demoGpus: null });
  expect(readCommandLine(['.', '--demo'])).toEqual({ config: undefined, demoGpus: null });
});

it('offers developer tools to developers only', () => {
  const nothing = () => {};
  const actions = { go: nothing, openLogs: nothing, openConfig: nothing, copyDiagnostics: nothing };
  const roles = (developer: boolean) => JSON.stringify(menuTemplate('linux', developer, actions));
  expect(roles(true)).toContain('toggleDevTools');
  expect(roles(false)).not.toContain('toggleDevTools');
});
