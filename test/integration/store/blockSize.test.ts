import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { retention, scratchFolder } from './storeFixture.ts';

const newPath = () => join(scratchFolder(), 'telemetry.duckdb');

async function blockBytes(path: string): Promise<number> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const found = await connection.runAndReadAll('SELECT block_size FROM pragma_database_size()');
  connection.closeSync();
  instance.closeSync();
  return Number(found.getRows()[0]?.[0]);
}

async function openAndClose(path: string): Promise<void> {
  const store = await openTelemetryStore({ path, retention });
  await store.close();
}

it('a new file has small blocks: with large ones a checkpoint of 8,000 GPUs meets the memory limit', async () => {
  const path = newPath();
  await openAndClose(path);
  expect(await blockBytes(path)).toBe(65_536);
});

it('a file with other blocks opens as it is', async () => {
  const path = newPath();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
  await openAndClose(path);
  expect(await blockBytes(path)).toBe(262_144);
});
