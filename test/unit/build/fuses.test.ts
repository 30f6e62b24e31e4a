import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { expect, onTestFinished, test } from 'vitest';
import { afterPack } from '../../../build/fuses.ts';

/** What stands before the fuses in a binary (https://www.electronjs.org/docs/latest/tutorial/fuses). */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A packed app whose binary has these fuses: 0 off, 1 on, r gone. */
function packed(wire: string | null): { context: AfterPackContext; wire(): string } {
  const appOutDir = mkdtempSync(join(tmpdir(), 'headroom-fuses-'));
  onTestFinished(() => rmSync(appOutDir, { recursive: true, force: true }));
  const binary = join(appOutDir, 'headroom');
  const fuses = wire === null ? [] : [sentinel, '\x01', String.fromCharCode(wire.length), wire];
  writeFileSync(binary, Buffer.from(['ELF...', ...fuses, '...text'].join(''), 'latin1'));
  const packager = { appInfo: { productFilename: 'Headroom' } };
  return {
    context: { appOutDir, electronPlatformName: 'linux', packager } as unknown as AfterPackContext,
    wire: () => {
      const bytes = readFileSync(binary, 'latin1');
      const at = bytes.indexOf(sentinel) + sentinel.length + 2;
      return bytes.slice(at, at + (wire ?? '').length);
    },
  };
}

test('every fuse of Electron 45 is set as decided, whatever it was', async () => {
  for (const before of ['101100010', '010011101', '111111111']) {
    const app = packed(before);
    await afterPack(app.context);
    // RunAsNode, cookies, NODE_OPTIONS, --inspect, asar integrity, only from asar, own snapshot, file://, WASM traps.
    expect(app.wire()).toBe('000011001');
  }
});

test('an older Electron has fewer fuses, and some that are gone', async () => {
  const app = packed('1011000r');
  await afterPack(app.context);
  expect(app.wire()).toBe('0000110r');
});

test('a fuse that nobody has decided stops the packing, and so does a binary without fuses', async () => {
  const app = packed('1011000101');
  await expect(afterPack(app.context)).rejects.toThrow('fuses that build/fuses.ts does not know: 9');
  expect(app.wire()).toBe('1011000101');
  await expect(afterPack(packed(null).context)).rejects.toThrow();
});
