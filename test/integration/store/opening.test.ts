import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { currentVersion } from '#engine/store/migrations/migrate.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { newStore, retention, row, scratchFolder, startMs, tick } from './storeFixture.ts';

const child = fileURLToPath(new URL('openingChild.ts', import.meta.url));
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

async function openElsewhere(path: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [child, path]);
  return JSON.parse(stdout);
}

const refusal = (path: string) =>
  openTelemetryStore({ path, retention }).then(
    () => expect.unreachable('the file was opened'),
    (error: unknown) => (error as { failure: unknown }).failure,
  );

test('a second process is told who holds the file, and gets it once that one has closed', async () => {
  const { store, path } = await newStore();
  await store.append(tick(startMs, [row()]));
  expect(await openElsewhere(path)).toMatchObject({
    kind: 'config',
    terminal: true,
    message: expect.stringContaining(`PID ${process.pid}`),
    remedy: expect.stringMatching(/close the other headroom/i),
  });
  expect(await refusal(path)).toMatchObject({ kind: 'config', message: expect.stringContaining(path) });
  await store.append(tick(startMs + 10_000, [row()]));
  await store.close();
  expect(await openElsewhere(path)).toBe('opened');
});

test('a damaged file is refused with a sentence and left as it was', async () => {
  for (const content of [
    Buffer.from('this is no database, but it was somebody’s'),
    Buffer.alloc(20_000, 0xa5),
  ]) {
    const path = join(scratchFolder(), 'telemetry.duckdb');
    writeFileSync(path, content);
    const before = hashOf(path);
    expect(await refusal(path)).toMatchObject({
      kind: 'config',
      message: expect.stringContaining(path),
      remedy: expect.stringContaining('aside'),
    });
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(dirname(path))).toEqual(['telemetry.duckdb']);
  }
});

test('a file whose header was overwritten is refused and left as it was', async () => {
  const { store, path } = await newStore();
  await store.append(tick(startMs, [row()]));
  await store.close();
  const content = readFileSync(path);
  content.fill(0xff, 4096, 12_288);
  writeFileSync(path, content);
  const before = hashOf(path);
  expect(await refusal(path)).toMatchObject({ kind: 'config', message: expect.stringContaining(path) });
  expect(hashOf(path)).toBe(before);
});

test('a file of a newer version is refused with both versions and left as it was', async () => {
  const { store, path } = await newStore();
  await store.close();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(`INSERT INTO schema_version (version) VALUES (${currentVersion + 1})`);
  connection.closeSync();
  instance.closeSync();
  const before = hashOf(path);
  expect(await refusal(path)).toMatchObject({
    kind: 'config',
    message: expect.stringContaining(`version ${currentVersion + 1}`),
    remedy: expect.stringContaining('newer Headroom'),
  });
  expect(hashOf(path)).toBe(before);
});

test('a folder that does not exist is named with its remedy', async () => {
  const path = join(scratchFolder(), 'missing', 'telemetry.duckdb');
  expect(await refusal(path)).toMatchObject({ kind: 'config', remedy: expect.stringContaining('folder') });
});

test('a closed store refuses with a sentence, and closing twice is well', async () => {
  const { store, path } = await newStore();
  const last = store.append(tick(startMs, [row()]));
  await Promise.all([last, store.close(), store.close()]);
  await expect(store.append(tick(startMs, [row()]))).rejects.toMatchObject({ failure: { kind: 'closed' } });
  await expect(store.latest()).rejects.toMatchObject({ failure: { kind: 'closed' } });
  expect(readdirSync(dirname(path))).toEqual(['telemetry.duckdb']);
  const again = await openTelemetryStore({ path, retention });
  expect((await again.stats()).rows.raw).toBe(1);
  await again.close();
});

test('what a killed process spilled beside the file is gone after the next opening', async () => {
  const path = join(scratchFolder(), 'telemetry.duckdb');
  mkdirSync(`${path}.tmp`);
  writeFileSync(join(`${path}.tmp`, 'duckdb_temp_storage_DEFAULT-0.tmp'), 'left behind');
  const store = await openTelemetryStore({ path, retention });
  await store.close();
  expect(readdirSync(dirname(path))).toEqual(['telemetry.duckdb']);
});
