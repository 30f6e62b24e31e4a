import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCommittedCosts } from '#engine/billing/allocation/committedCosts.ts';
import { committedShares } from '#shared/cost/allocation/committedShares.ts';
import { resourceKey } from '#shared/cost/matching/resourceKey.ts';
import { exact, sumExact } from '#shared/money/decimal.ts';
import { simBill } from '#sim/bill/simBill.ts';
import { cloudOf } from '#sim/cloud/cloudOf.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { ledgerWith } from './simulatedLedger.ts';

const fleet = planFleet({ gpus: 200, seed: 1 });
const month = '2026-10-01';
const folder = mkdtempSync(join(tmpdir(), 'headroom-committed-'));
let bill: Awaited<ReturnType<typeof ledgerWith>>;

beforeAll(async () => {
  bill = await ledgerWith(simBill({ fleet, month: month.slice(0, 7) }), folder);
}, 300_000);

afterAll(async () => {
  await bill.ledger.close();
  rmSync(folder, { recursive: true, force: true });
});

it('tells of a bill which machines commitments pay for', { timeout: 120_000 }, async () => {
  const costs = await readCommittedCosts(bill.ledger, month);
  const used = await bill.sum(
    `SELECT sum(EffectiveCost) AS sum FROM charges WHERE CommitmentDiscountStatus = 'Used' AND ChargeCategory = 'Usage'`,
  );
  expect(exact(used).gt(0)).toBe(true);
  expect(exact(sumExact(costs.map(({ committed }) => committed))).eq(exact(used))).toBe(true);
  const hostOf = new Map(
    fleet.hosts.flatMap((host) => {
      const cloud = cloudOf(host);
      return cloud ? [[resourceKey(cloud.provider, cloud.resourceId), host] as const] : [];
    }),
  );
  const shares = [...committedShares(costs, hostOf).values()];
  expect(shares.length).toBeGreaterThan(10);
  expect(shares.some((share) => share > 0.9)).toBe(true);
  expect(shares.some((share) => share < 0.1)).toBe(true);
});

it('knows nothing of a month without a bill', async () => {
  expect(await readCommittedCosts(bill.ledger, '2020-01-01')).toEqual([]);
});
