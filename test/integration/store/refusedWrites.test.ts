import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it, onTestFinished } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { FailureError } from '#shared/domain/failure.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const row = { key: 'a', seenMs: 1, body: '{}' };

it('what a file refuses is told with the file and a remedy, and what else is written goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-refused-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'telemetry.duckdb');
  await (await openTelemetryStore({ path, retention })).close();
  // A file that somebody worked on: the last table that each write needs is not there.
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const table of ['advice_finding', 'host_identity', 'host_label', 'llm_minute', 'holder'])
    await connection.run(`DROP TABLE ${table}`);
  connection.closeSync();
  instance.closeSync();
  const store = await openTelemetryStore({ path, retention });
  onTestFinished(() => store.close());

  const writes = {
    findings: () => store.advice.saveFindings([row], []),
    identities: () => store.identities.save([{ host: 'a', seenMs: 1, body: '{}' }]),
    labels: () => store.setHostLabels({ a: { team: 'search' } }),
    llm: () => store.llm.append([], Date.now()),
    holders: () => store.holders.append([], Date.now()),
  };
  for (const [what, write] of Object.entries(writes)) {
    const error = await write().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error, what).toBeInstanceOf(FailureError);
    expect(error instanceof FailureError && error.failure, what).toMatchObject({
      kind: 'internal',
      message: expect.stringContaining(path),
      remedy: expect.stringContaining('disk'),
      words: expect.stringMatching(/does not exist|could not be found/),
    });
  }
  await store.advice.saveHosts([row]);
  expect(await store.advice.hosts(['a'])).toEqual([row]);
});
