import { describe, expect, it } from 'vitest';
import { resolveFolders } from '#engine/config/folders.ts';
import { nearestKey } from '#engine/config/nearestKey.ts';

const linux = { platform: 'linux', home: '/home/ada', env: {}, workingFolder: '/w' } as const;
const windows = { platform: 'win32', home: 'C:\\Users\\Ada', workingFolder: 'C:\\w' } as const;

describe('folders', () => {
  it.each([
    [linux, '/home/ada/.config/headroom', '/home/ada/.local/share/headroom'],
    [
      { ...linux, env: { XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: 'relative' } },
      '/c/headroom',
      '/home/ada/.local/share/headroom',
    ],
    [{ ...linux, env: { HEADROOM_CONFIG: 'here' } }, '/w/here', '/w/here/data'],
    [{ ...linux, env: { HEADROOM_CONFIG: '/env' }, configOption: '/option' }, '/option', '/option/data'],
    [{ ...linux, env: { HEADROOM_DATA: '/d' }, configOption: '/option' }, '/option', '/d'],
    [
      { ...linux, platform: 'darwin' },
      '/home/ada/Library/Application Support/Headroom',
      '/home/ada/Library/Application Support/Headroom/data',
    ],
    [{ ...windows, env: { APPDATA: 'R:\\', LOCALAPPDATA: 'L:\\' } }, 'R:\\Headroom', 'L:\\Headroom\\data'],
    [
      { ...windows, env: {} },
      'C:\\Users\\Ada\\AppData\\Roaming\\Headroom',
      'C:\\Users\\Ada\\AppData\\Local\\Headroom\\data',
    ],
    [{ ...windows, env: {}, configOption: 'x' }, 'C:\\w\\x', 'C:\\w\\x\\data'],
  ] as const)('%j', (inputs, configFolder, dataFolder) => {
    expect(resolveFolders(inputs)).toEqual({ configFolder, dataFolder });
  });
});

describe('nearest key', () => {
  const known = ['name', 'address', 'port', 'intervalSeconds', 'labels'];
  it.each([
    ['prot', 'port'],
    ['adress', 'address'],
    ['Interval', 'intervalSeconds'],
    ['interval-seconds', 'intervalSeconds'],
    ['label', 'labels'],
    ['ip', 'address'],
    ['colour', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('%s -> %s', (written, wanted) => {
    expect(nearestKey(written, known, { ip: 'address' })).toBe(wanted);
  });
});
