import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Allocation, allocateMonth } from '#engine/billing/allocation/allocateMonth.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { parseDimension } from '#shared/cost/allocation/dimension.ts';
import { usageClasses } from '#shared/cost/allocation/gpuTime.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import { exact, sumExact } from '#shared/money/decimal.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import { simHolders } from '#sim/history/simHolders.ts';
import { simHours } from '#sim/history/simHours.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { ledgerWith } from './simulatedLedger.ts';

const fleet = planFleet({ gpus: 200, seed: 1 });
const month = '2026-10-01';
const span = { fleet, fromMs: Date.UTC(2026, 9, 1), toMs: Date.UTC(2026, 10, 1), sampleSeconds: 1200 };
const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const hostOf = new Map(
  fleet.hosts.flatMap((host) => {
    const cloud = cloudOf(host);
    return cloud ? [[resourceKey(cloud.provider, cloud.resourceId), host] as const] : [];
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'headroom-allocation-'));
let bill: Awaited<ReturnType<typeof ledgerWith>>;
let whole: TelemetryStore;
let gappy: TelemetryStore;

async function storeWith(name: string, lostShare: number): Promise<TelemetryStore> {
  const store = await openTelemetryStore({ path: join(folder, name), retention });
  await store.appendPastHours([...simHours({ ...span, lostShare })]);
  return store;
}

function allocate(
  by: string,
  store: TelemetryStore,
  basis: 'effective' | 'billed' = 'effective',
): Promise<Allocation> {
  const dimension = parseDimension(by) ?? expect.unreachable(by);
  return allocateMonth({ ledger: bill.ledger, store, hostOf }, { month, by: dimension, basis });
}

async function tableBy(by: string, store: TelemetryStore, basis: 'effective' | 'billed' = 'effective') {
  const { tables } = await allocate(by, store, basis);
  expect(tables).toHaveLength(1);
  return tables[0] ?? expect.unreachable('no table');
}

beforeAll(async () => {
  bill = await ledgerWith(simBill({ fleet, month: month.slice(0, 7) }), folder);
  whole = await storeWith('whole.duckdb', 0);
  gappy = await storeWith('gappy.duckdb', 0.03);
  await whole.holders.append([...simHolders(span)], span.toMs);
}, 600_000);

afterAll(async () => {
  await bill.ledger.close();
  await whole.close();
  await gappy.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a month of 200 simulated GPUs against its bill', { timeout: 120_000 }, () => {
  it.each(['effective', 'billed'] as const)(
    'sums to the bill to the last place, %s cost, by provider, team and GPU',
    async (basis) => {
      const column = basis === 'effective' ? 'EffectiveCost' : 'BilledCost';
      const billed = await bill.sum(`SELECT sum(${column}) AS sum FROM charges`);
      const dimensions = ['provider', 'team', 'gpu'];
      if (basis === 'effective') dimensions.push('user', 'slurmJob', 'tag:CostCentre');
      for (const by of dimensions) {
        const { rows, total } = await tableBy(by, whole, basis);
        for (const row of [...rows, total]) {
          expect(sumExact([...usageClasses.map((name) => row.parts[name]), row.unallocated])).toBe(row.total);
          expect(sumExact(Object.values(row.own))).toBe(row.unallocated);
        }
        expect(sumExact(rows.map((row) => row.total))).toBe(total.total);
        expect(exact(total.total).eq(exact(billed))).toBe(true);
      }
    },
  );

  it('equals what each provider billed, and what was billed for the machines of each team', async () => {
    for (const { key, total } of (await tableBy('provider', whole)).rows) {
      const billed = await bill.sum(
        `SELECT sum(EffectiveCost) AS sum FROM charges WHERE ProviderName = '${key}'`,
      );
      expect(exact(total).eq(exact(billed))).toBe(true);
    }
    const teams = (await tableBy('team', whole)).rows.filter(({ key }) => key !== null);
    expect(teams.length).toBeGreaterThan(4);
    for (const { key, total } of teams) {
      const names = fleet.hosts.filter(({ labels }) => labels.team === key).map(({ name }) => `'${name}'`);
      const billed = await bill.sum(
        `SELECT sum(EffectiveCost) AS sum FROM charges WHERE ResourceName IN (${names.join(', ')})`,
      );
      expect(exact(total).eq(exact(billed))).toBe(true);
    }
  });

  it('gives every billed GPU its even part of its machine', async () => {
    const rows = new Map((await tableBy('gpu', whole)).rows.map(({ key, total }) => [key, total]));
    const billedHosts = fleet.hosts.filter((host) => cloudOf(host));
    expect(rows.size).toBe(billedHosts.flatMap(({ gpus }) => gpus).length + 1);
    for (const host of billedHosts) {
      const billed = await bill.sum(
        `SELECT sum(EffectiveCost) AS sum FROM charges WHERE ResourceName = '${host.name}'`,
      );
      const parts = host.gpus.map(({ uuid }) => rows.get(uuid) ?? expect.unreachable(uuid));
      expect(exact(sumExact(parts)).eq(exact(billed))).toBe(true);
      const even = exact(billed).div(host.gpus.length);
      for (const part of parts) expect(exact(part).minus(even).abs().lt('1e-12')).toBe(true);
    }
  });

  it('moves nothing into idle when 3 % of the samples are deleted: it is not observed', async () => {
    const before = await tableBy('gpu', whole);
    const after = new Map((await tableBy('gpu', gappy)).rows.map((row) => [row.key, row]));
    for (const row of before.rows) {
      const found = after.get(row.key) ?? expect.unreachable(String(row.key));
      expect(found.total).toBe(row.total);
      for (const name of ['idle', 'heldIdle', 'effective'] as const)
        if (exact(row.total).gt(0)) expect(exact(found.parts[name]).lte(exact(row.parts[name]))).toBe(true);
    }
    const lost = exact((await tableBy('provider', gappy)).total.parts.notObserved).minus(
      before.total.parts.notObserved,
    );
    const observed = sumExact([
      before.total.parts.effective,
      before.total.parts.heldIdle,
      before.total.parts.idle,
    ]);
    expect(lost.div(observed).toNumber()).toBeGreaterThan(0.025);
    expect(lost.div(observed).toNumber()).toBeLessThan(0.035);
  });

  it('keeps credits, taxes, purchases and unused commitment in lines of their own', async () => {
    const { total } = await tableBy('team', whole);
    const lines = await Promise.all(
      ['Credit', 'Tax', 'Purchase'].map((name) =>
        bill.sum(`SELECT sum(EffectiveCost) AS sum FROM charges WHERE ChargeCategory = '${name}'`),
      ),
    );
    const own = [total.own.credit, total.own.tax, total.own.purchase];
    for (const [at, line] of lines.entries()) expect(exact(own[at] ?? '').eq(exact(line))).toBe(true);
    expect(exact(total.own.credit).isNegative()).toBe(true);
    expect(exact(total.own.unusedCommitment).gt(0)).toBe(true);
    expect(exact(total.own.unmatched).gt(0)).toBe(true);
  });

  it('names the users and jobs that held the GPUs, and leaves idle time to nobody', async () => {
    const users = (await tableBy('user', whole)).rows;
    expect(users.filter(({ key }) => key !== null).length).toBeGreaterThan(3);
    expect(users.filter(({ key, parts }) => key !== null && parts.idle !== '0')).toEqual([]);
    const jobs = (await tableBy('slurmJob', whole)).rows.filter(({ key }) => key !== null);
    expect(jobs.length).toBeGreaterThan(5);
    const models = (await tableBy('model', whole)).rows.map(({ key }) => key);
    expect(models).toContain('meta-llama/Llama-3.3-70B-Instruct');
  });

  it('observes nothing where no telemetry is kept', async () => {
    const dimension = parseDimension('provider') ?? expect.unreachable();
    const { tables } = await allocateMonth(
      { ledger: bill.ledger, store: null, hostOf },
      { month, by: dimension, basis: 'effective' },
    );
    const parts = tables[0]?.total.parts;
    expect([parts?.effective, parts?.heldIdle, parts?.idle]).toEqual(['0', '0', '0']);
  });
});

describe('the simulated bill', () => {
  it('is the same for the same fleet, and has what bills have', () => {
    const small = planFleet({ gpus: 64, seed: 3 });
    const rows = [...simBill({ fleet: small, month: '2026-02' })];
    expect([...simBill({ fleet: small, month: '2026-02' })]).toEqual(rows);
    const kinds = new Set(rows.map((row) => `${row.ChargeCategory} ${row.ChargeClass ?? ''}`.trim()));
    expect([...kinds].sort()).toEqual(['Credit', 'Purchase', 'Tax', 'Usage', 'Usage Correction']);
    const covered = rows.filter((row) => row.CommitmentDiscountStatus === 'Used');
    expect(new Set(covered.map((row) => row.BilledCost))).toEqual(new Set(['0']));
  });
});
