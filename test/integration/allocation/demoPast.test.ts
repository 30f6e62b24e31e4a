import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createLedger } from '#engine/billing/ledger/openLedger.ts';
import { fillDemoPast } from '#engine/fleet/demoPast.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { demoPastOf } from '../../../electron/demo/demoPast.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };

it('a demo has a month and a half of telemetry and bills behind it, once however often it is filled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-demo-past-'));
  const store = await openTelemetryStore({ path: join(folder, 'demo.duckdb'), retention });
  const ledger = createLedger(join(folder, 'ledger.duckdb'));
  onTestFinished(async () => {
    await Promise.all([store.close(), ledger.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
  const past = demoPastOf(planFleet({ gpus: 8, seed: 1 }));
  const nowMs = Date.UTC(2026, 9, 3, 10, 20);
  const signal = new AbortController().signal;
  await fillDemoPast(past, { store, ledger, folder, nowMs }, signal);
  const [sum] = await ledger.read<{ rows: number }>('SELECT count(*) AS rows FROM charges');
  await fillDemoPast(
    past,
    { store: { ...store, appendPastHours: async () => undefined }, ledger, folder, nowMs },
    signal,
  );
  expect(await ledger.read('SELECT count(*) AS rows FROM charges')).toEqual([sum]);
  const months = [...new Set((await ledger.periods()).map(({ month }) => month))];
  expect(months.toSorted()).toEqual(['2026-09-01', '2026-10-01']);
  const hosts = planFleet({ gpus: 8, seed: 1 }).hosts.map(({ name }) => name);
  const hours = await store.usageHours(hosts, Date.UTC(2026, 8, 1), nowMs);
  expect(hours).toHaveLength(8 * (32 * 24 + 10));
  expect(hours.at(-1)?.hourMs).toBe(Date.UTC(2026, 9, 3, 9));
  expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toEqual([]);
}, 120_000);

it('a demo that ends while it is filled leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-demo-past-'));
  const store = await openTelemetryStore({ path: join(folder, 'demo.duckdb'), retention });
  const ledger = createLedger(join(folder, 'ledger.duckdb'));
  onTestFinished(async () => {
    await Promise.all([store.close(), ledger.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
  const cancel = new AbortController();
  const filling = fillDemoPast(
    demoPastOf(planFleet({ gpus: 64, seed: 1 })),
    { store, ledger, folder, nowMs: Date.UTC(2026, 9, 3) },
    cancel.signal,
  );
  cancel.abort(new Error('the demo ends'));
  await expect(filling).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toEqual([]);
}, 120_000);
