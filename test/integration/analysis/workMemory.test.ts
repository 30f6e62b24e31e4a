import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { WorkMemory } from '#engine/analysis/gather/workMemory.ts';
import { simHolders } from '#sim/history/simHolders.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { neverAborted, storeOfPast } from './simulatedDesk.ts';

const hourMs = 3_600_000;
const fromMs = Date.UTC(2026, 10, 2);
const toMs = fromMs + 30 * hourMs;

it('holders that are followed hour by hour are those of the whole time, and a reading given up leaves nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-work-'));
  const fleet = planFleet({ gpus: 32, seed: 5 });
  const store = await storeOfPast(join(folder, 'telemetry.duckdb'), { fleet, fromMs, toMs });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const order = (held: Awaited<ReturnType<WorkMemory['read']>>['held']) =>
    [...held.values()]
      .flat()
      .map((one) => ({ ...one, heldSeconds: Math.round(one.heldSeconds) }))
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const whole = await new WorkMemory().read(store, { fromMs, toMs }, 'UTC', neverAborted);
  expect(order(whole.held).length).toBeGreaterThan(10);
  expect([...simHolders({ fleet, fromMs, toMs })].length).toBeGreaterThan(order(whole.held).length);

  const memory = new WorkMemory();
  for (let end = fromMs + 24 * hourMs; end < toMs; end += 2 * hourMs)
    await memory.read(store, { fromMs, toMs: end }, 'UTC', neverAborted);
  const gone = AbortSignal.abort(new Error('given up'));
  await expect(memory.read(store, { fromMs, toMs }, 'UTC', gone)).rejects.toThrow('given up');
  expect(order((await memory.read(store, { fromMs, toMs }, 'UTC', neverAborted)).held)).toEqual(
    order(whole.held),
  );
});
