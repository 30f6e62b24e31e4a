import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentVersion } from '#engine/store/migrations/migrate.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { metricGroups } from '#engine/store/storedMetrics.ts';
import { columnsOf, tableOf } from '#engine/store/tierColumns.ts';
import { tierNames } from '#engine/store/tiers.ts';
import {
  graceMs,
  hourMs,
  maintainAll,
  newStore,
  retention,
  row,
  rowsOf,
  scratchFolder,
  startMs,
  tick,
} from './storeFixture.ts';
import { buildVersionOneFile } from './versionOneFile.ts';

test('a file of version 1 comes up to the current version with all it held', async () => {
  const path = join(scratchFolder(), 'telemetry.duckdb');
  await buildVersionOneFile(path, startMs / 1000);
  const store = await openTelemetryStore({ path, retention });
  const { series, bucketMs } = await store.series({
    target: { kind: 'label', label: 'team', value: 'search' },
    metrics: ['powerWatts'],
    fromMs: startMs,
    toMs: startMs + 90_000,
    points: 100,
  });
  // The migration read the intervals from the rows: 30 s was in force here.
  expect(bucketMs).toBe(30_000);
  expect(series[0]?.mean).toEqual([250.5, 250.5, 250.5]);
  await store.append(tick(startMs + 90_000, [row({ uuid: 'GPU-new', means: { powerWatts: 100 } })]));
  await maintainAll(store, startMs + hourMs + graceMs);
  expect((await store.stats()).rows).toEqual({ raw: 5, minute: 3, hour: 2 });
  await store.close();
  expect(await rowsOf(path, 'SELECT version FROM schema_version ORDER BY version')).toEqual(
    Array.from({ length: currentVersion }, (_, version) => ({ version: version + 1 })),
  );
  expect(await rowsOf(path, 'SELECT from_s, every_s FROM cadence ORDER BY from_s')).toEqual([
    { from_s: startMs / 1000, every_s: 10 },
    { from_s: startMs / 1000 + 30, every_s: 30 },
    { from_s: startMs / 1000 + 90, every_s: 10 },
  ]);
});

test('the tables have exactly the columns of the metrics: a new metric needs a migration', async () => {
  const { store, path } = await newStore();
  await store.close();
  const tables = metricGroups.flatMap((group) =>
    tierNames.map((tier) => [tableOf(tier, group), columnsOf(tier, group)] as const),
  );
  for (const [table, columns] of tables) {
    const found = await rowsOf(
      path,
      `SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE table_name = '${table}' ORDER BY name`,
    );
    expect(found).toEqual([...columns].sort((a, b) => (a.name < b.name ? -1 : 1)));
  }
});
