import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '#engine/analysis/analysis.ts';
import { billByState } from '#engine/analysis/billByState.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { windowStates } from '#shared/analysis/window/stateInterval.ts';
import { attosText } from '#shared/cost/allocation/attos.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import { exact, sumExact } from '#shared/money/decimal.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { ledgerWith } from '../allocation/simulatedLedger.ts';
import { deskOver, neverAborted, storeOfPast, unheard } from './simulatedDesk.ts';

const fleet = planFleet({ gpus: 200, seed: 1 });
const month = '2026-10-01';
const [fromMs, toMs] = [Date.UTC(2026, 9, 1), Date.UTC(2026, 10, 1)];
const hostOf = new Map(
  fleet.hosts.flatMap((host) => {
    const cloud = cloudOf(host);
    return cloud ? [[resourceKey(cloud.provider, cloud.resourceId), host] as const] : [];
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'headroom-analysed-'));
let store: TelemetryStore;
let bill: Awaited<ReturnType<typeof ledgerWith>>;
let analysis: Analysis;

beforeAll(async () => {
  bill = await ledgerWith(simBill({ fleet, month: month.slice(0, 7) }), folder);
  // A twentieth of the samples is lost: what they would have said is not observed, and never idle.
  store = await storeOfPast(join(folder, 'telemetry.duckdb'), { fleet, fromMs, toMs, lostShare: 0.05 });
  const desk = deskOver({ store, fleet, now: () => toMs + 600_000, rules: { windowDays: 31 } });
  analysis = (await desk.analyse(null, unheard, neverAborted)) ?? expect.unreachable('nothing was seen');
  await desk.stop();
}, 600_000);

afterAll(async () => {
  await bill.ledger.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a month of 200 simulated GPUs, analysed end to end', { timeout: 120_000 }, () => {
  it('has every second of every GPU in one state: they sum to the clock, in memory and in the store', async () => {
    const { profiles } = analysis.input;
    expect(profiles).toHaveLength(fleet.hosts.flatMap(({ gpus }) => gpus).length);
    for (const { fromMs: from, toMs: to, stateSeconds, intervals, gpu } of profiles) {
      expect([from, to]).toEqual([fromMs, toMs]);
      const seconds = windowStates.reduce((sum, state) => sum + stateSeconds[state], 0);
      expect(seconds, gpu.uuid).toBe((to - from) / 1000);
      expect(intervals[0]?.fromMs).toBe(from);
      expect(intervals.at(-1)?.toMs).toBe(to);
    }
    const hosts = fleet.hosts.map(({ name }) => name);
    const stored = await store.states.intervals(hosts, fromMs, toMs);
    const total = stored
      .flatMap(({ intervals }) => intervals)
      .reduce((sum, one) => sum + one.toMs - one.fromMs, 0);
    expect(total).toBe(profiles.length * (toMs - fromMs));
    const observed = stored
      .flatMap(({ intervals }) => intervals)
      .reduce((sum, one) => sum + one.observedSeconds, 0);
    expect(observed).toBe(profiles.reduce((sum, profile) => sum + profile.observedSeconds, 0));
  });

  it('observes no more than the samples that were stored', async () => {
    const hours = await store.usageHours(
      fleet.hosts.map(({ name }) => name),
      fromMs,
      toMs,
    );
    const sampled = new Map<string, number>();
    for (const { uuid, effective, heldIdle, idle, unmeasured } of hours)
      sampled.set(uuid, (sampled.get(uuid) ?? 0) + effective + heldIdle + idle + unmeasured);
    for (const { gpu, observedSeconds } of analysis.input.profiles)
      expect(observedSeconds).toBeLessThanOrEqual(Math.ceil((sampled.get(gpu.uuid) ?? 0) + 720));
    const share = analysis.input.profiles.reduce((sum, { coverage }) => sum + coverage, 0) / 200;
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(0.98);
  });

  it.each(['effective', 'billed'] as const)(
    'has every dollar of the bill in one state or in a line of its own, to the last place: %s cost',
    async (basis) => {
      const column = basis === 'effective' ? 'EffectiveCost' : 'BilledCost';
      const { lines, rowsWithoutCost } = await billByState(
        { ledger: bill.ledger, states: store.states, hostOf },
        month,
        basis,
      );
      expect(rowsWithoutCost).toBe(0);
      const amounts = lines.flatMap(({ byState, own }) =>
        [...Object.values(byState), ...Object.values(own)].map(attosText),
      );
      const billed = await bill.sum(`SELECT sum(${column}) AS sum FROM charges`);
      expect(exact(sumExact(amounts)).eq(exact(billed))).toBe(true);
      const idle = lines.map(({ byState }) => attosText(byState.idle));
      if (basis === 'effective') expect(exact(sumExact(idle)).gt(0)).toBe(true);
    },
  );

  it('leaves the whole bill not observed where no telemetry is kept', async () => {
    const { lines } = await billByState({ ledger: bill.ledger, states: null, hostOf }, month, 'effective');
    for (const { byState } of lines)
      for (const state of windowStates) if (state !== 'notObserved') expect(byState[state]).toBe(0n);
  });

  it('saves no more than is spent, and counts no saving twice', () => {
    const { portfolio, findings, failures } = analysis.result;
    expect(failures).toEqual([]);
    expect(findings.length).toBeGreaterThan(5);
    const both = sumExact([portfolio.total.high, portfolio.preliminary.high]);
    expect(exact(both).lte(exact(portfolio.spend))).toBe(true);
    const counted = portfolio.entries.flatMap((entry) => {
      const finding = findings.find(({ id }) => id === entry.findingId);
      return finding?.kind === 'underSized' || entry.counted === null ? [] : [entry.counted.expected];
    });
    expect(sumExact(counted)).toBe(sumExact([portfolio.total.expected, portfolio.preliminary.expected]));
  });
});
