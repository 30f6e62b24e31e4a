import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readHostKey } from '#engine/ssh/hostKeys/hostKey.ts';
import { createKnownHostsReader } from '#engine/ssh/hostKeys/knownHosts.ts';
import { createTrustStore } from '#engine/ssh/hostKeys/trustStore.ts';
import { FailureError } from '#shared/domain/failure.ts';

const wire = Buffer.from('0000000b7373682d6564323535313900000020', 'hex');
const key = readHostKey(Buffer.concat([wire, Buffer.alloc(32, 7)]))!;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('adds lines that it finds again, once each, for its owner alone', async () => {
  const store = createTrustStore(join(folder, 'new', 'trusted_hosts'));
  const names = Array.from({ length: 20 }, (_, index) => `[gpu${index}]:2222`);
  await Promise.all([...names, ...names].map((name) => store.add(name, key)));
  const reader = createKnownHostsReader();
  for (const name of names) expect(await reader.linesFor(name, [store.file])).toMatchObject([{ key }]);
  expect((await readFile(store.file, 'utf8')).split('\n')).toHaveLength(21);
  expect((await stat(store.file)).mode & 0o777).toBe(0o600);
});

it('keeps lines that people wrote, also without a last line end', async () => {
  const file = join(folder, 'trusted_hosts');
  await writeFile(file, '# mine');
  await createTrustStore(file).add('gpu', key);
  expect(await readFile(file, 'utf8')).toBe(`# mine\ngpu ssh-ed25519 ${key.blob}\n`);
});

it.each(['*', 'a,b', 'a b', '!a', '|1|x|y', 'a\nb', '@revoked', '', '#a', '[*]:22'])(
  'refuses the name "%s"',
  async (name) => {
    await expect(createTrustStore(join(folder, 't')).add(name, key)).rejects.toThrow(FailureError);
  },
);

it('is seen anew when the file changes, and fails closed when it cannot be read', async () => {
  const file = join(folder, 'trusted_hosts');
  const reader = createKnownHostsReader();
  expect(await reader.linesFor('gpu', [file])).toEqual([]);
  await createTrustStore(file).add('gpu', key);
  expect(await reader.linesFor('gpu', [file])).toHaveLength(1);
  await rm(file);
  expect(await reader.linesFor('gpu', [file])).toEqual([]);
  await expect(reader.linesFor('gpu', [folder])).rejects.toMatchObject({
    failure: { kind: 'host-key-unverifiable', terminal: true },
  });
});
