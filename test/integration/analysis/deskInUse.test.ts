import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { type AdviceParts, createAdvice } from '#engine/analysis/createAdvice.ts';
import { keepNothing } from '#engine/fleet/keeping.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { catalogueQuotes } from '#shared/cost/rates/catalogueQuotes.ts';
import { emptyRateBook } from '#shared/cost/rates/rateBook.ts';
import { rateTable } from '#shared/cost/rates/rateTable.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { neverAborted, storeOfPast, unheard } from './simulatedDesk.ts';

const hourMs = 3_600_000;
const toMs = Date.UTC(2026, 10, 1);

/** A store whose next write of findings waits for a gate. */
function gated(store: TelemetryStore) {
  let gate: Promise<void> = Promise.resolve();
  const { advice } = store;
  const saveFindings: typeof advice.saveFindings = async (...of) => {
    const own = gate;
    gate = Promise.resolve();
    await own;
    return advice.saveFindings(...of);
  };
  const hold = () => {
    let release: () => void = unheard;
    gate = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  };
  return { store: { ...store, advice: { ...advice, saveFindings } }, hold };
}

it('a decision stays that is made while the desk before still writes its figures', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-desks-'));
  const fleet = planFleet({ gpus: 32, seed: 1 });
  const past = { fleet, fromMs: toMs - 6 * 24 * hourMs, toMs };
  const real = await storeOfPast(join(folder, 'telemetry.duckdb'), past);
  onTestFinished(async () => {
    await real.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { store, hold } = gated(real);
  let demoGpus = 0;
  let nowMs = toMs - 2 * hourMs;
  const quotes = catalogueQuotes();
  const parts: Omit<AdviceParts, 'hostBills'> = {
    configFolder: '/nonexistent',
    rules: () => ({ ...defaultAnalysisRules, windowDays: 5 }),
    rates: {
      file: { book: () => emptyRateBook },
      tableOf: (bare, _, placeOf) => rateTable(emptyRateBook, quotes, bare, '2026-11-10', placeOf),
    },
    hostMemory: {
      now: () => [],
      labels: () => new Map(),
      tick: () => undefined,
      save: async () => undefined,
    },
    listedHosts: () => [],
    onChange: () => undefined,
    now: () => nowMs,
    mono: () => performance.now(),
    keeping: { ...keepNothing, store },
    demo: {
      gpus: () => demoGpus,
      keeping: () => keepNothing,
      filled: async () => undefined,
    } as unknown as AdviceParts['demo'],
  };
  const advice = createAdvice(parts as AdviceParts);
  await advice.analyse(null, unheard, neverAborted);
  nowMs += hourMs;
  await advice.analyse(null, unheard, neverAborted);
  // One of which the archive has the figures of an hour before: the newer ones are written when the desk is closed.
  const behind = (await real.advice.findings()).find(({ seenMs }) => seenMs < nowMs);
  const id = behind?.key ?? expect.unreachable('no finding waits to be written');
  // The demo comes and goes: the desk of the user's own fleet is let go of, and opened again.
  const release = hold();
  demoGpus = 8;
  advice.fleetChanged();
  demoGpus = 0;
  const decided = advice.decide([id], { verb: 'dismiss', reason: 'a spare' }, 'ada');
  await Promise.race([decided, sleep(1000)]);
  release();
  await decided;
  await advice.stop();
  const kept = (await real.advice.findings()).find(({ key }) => key === id);
  expect(JSON.parse(kept?.body ?? '{}')).toMatchObject({ status: 'dismissed' });
});
