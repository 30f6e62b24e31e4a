import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AdviceDesk } from '#engine/analysis/adviceDesk.ts';
import { adviceTracking } from '#engine/analysis/tracking/adviceTracking.ts';
import type { HostBill } from '#engine/analysis/tracking/hostBills.ts';
import { RatesOfMonths } from '#engine/analysis/tracking/ratesOfMonths.ts';
import type { TrackedFinding } from '#shared/analysis/advice/trackedFinding.ts';
import type { FindingKind } from '#shared/analysis/findings/findingKind.ts';
import type { RatesByMonth } from '#shared/analysis/tracking/ratesByMonth.ts';
import { adviceFilterSchema } from '#shared/contract/schemas/advice.ts';
import { attosOf } from '#shared/cost/allocation/attos.ts';
import { exact } from '#shared/money/decimal.ts';
import type { FleetSpec } from '#sim/fleetSpec.ts';
import { simHours } from '#sim/history/simHours.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { deskOver, neverAborted, openStore, storeOfPast, unheard } from './simulatedDesk.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const fleet = planFleet({ gpus: 64, seed: 1 });
const toMs = Date.UTC(2026, 9, 1);
const atNow = toMs + 600_000;
const everything = adviceFilterSchema.parse({ status: 'all' });
const noBills = async () => null;

const folder = mkdtempSync(join(tmpdir(), 'headroom-tracking-'));
const filled = join(folder, 'filled.duckdb');

beforeAll(async () => {
  await (await storeOfPast(filled, { fleet, fromMs: toMs - 10 * dayMs, toMs })).close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A desk on which a finding with a known saving was accepted, and a way to let time pass. */
async function accepted(name: string, kinds: readonly FindingKind[] = ['idle']) {
  const path = join(folder, `${name}.duckdb`);
  copyFileSync(filled, path);
  const store = await openStore(path);
  onTestFinished(() => store.close());
  let nowMs = atNow;
  const desk: AdviceDesk = deskOver({ store, fleet, now: () => nowMs, rules: { windowDays: 10 } });
  await desk.analyse(null, unheard, neverAborted);
  const { rows } = await desk.list(everything);
  const found = rows.find(({ kind, saving }) => kinds.includes(kind) && saving !== null);
  const id = found?.id ?? expect.unreachable(`no ${kinds.join(', ')} has a price`);
  await desk.decide([id], { verb: 'accept', note: '' }, 'ada');
  const pass = async (days: number, then: FleetSpec) => {
    const fromMs = Math.floor(nowMs / hourMs) * hourMs;
    await store.appendPastHours([
      ...simHours({ fleet: then, fromMs, toMs: fromMs + days * dayMs, sampleSeconds: 1200 }),
    ]);
    nowMs += days * dayMs;
    await desk.analyse(null, unheard, neverAborted);
  };
  const tracked = (await desk.get(id))?.tracked ?? expect.unreachable(id);
  return { desk, store, pass, finding: tracked.finding, claimed: exact(found?.saving?.expected ?? '') };
}

function without(uuids: ReadonlySet<string>): FleetSpec {
  const hosts = fleet.hosts.map((host) => ({
    ...host,
    gpus: host.gpus.filter(({ uuid }) => !uuids.has(uuid)),
  }));
  return { ...fleet, hosts };
}

async function onlyItem(desk: AdviceDesk, bills: Parameters<AdviceDesk['tracking']>[0] = noBills) {
  const tracking = (await desk.tracking(bills)) ?? expect.unreachable('nothing is kept');
  expect(tracking.items).toHaveLength(1);
  return { tracking, item: tracking.items[0] ?? expect.unreachable('no item') };
}

describe('advice that was accepted', { timeout: 120_000 }, () => {
  it('waits at first, and has come to nothing when nothing has changed', async () => {
    const { desk, pass, claimed } = await accepted('ignored');
    const before = await onlyItem(desk);
    expect(before.item).toMatchObject({
      acceptedBy: 'ada',
      isStillSeen: true,
      outcome: { verdict: 'waiting' },
    });
    await pass(6, fleet);
    const { item, tracking } = await onlyItem(desk);
    expect(item).toMatchObject({ isStillSeen: true, outcome: { verdict: 'notRealised' } });
    expect(exact(item.outcome.realised ?? 'x').lt(claimed.times(0.1))).toBe(true);
    expect(exact(tracking.claimed ?? 'x').eq(claimed)).toBe(true);
    await desk.stop();
  });

  it('is realised when the GPUs are gone while others are read on: by telemetry, at the rates of then', async () => {
    const { desk, pass, finding, claimed } = await accepted('released');
    await pass(12, without(new Set(finding.gpus.map(({ uuid }) => uuid))));
    const { item } = await onlyItem(desk);
    expect(item.isStillSeen).toBe(false);
    expect(item.outcome).toMatchObject({ verdict: 'realised', fromBill: null });
    const realised = exact(item.outcome.fromTelemetry ?? 'x');
    expect(realised.minus(claimed).abs().lte(claimed.times(0.1))).toBe(true);
    const [month] = item.months;
    expect(month?.month).toBe('2026-10-01');
    await desk.stop();
  });

  it('is not told of where nothing at all was read: Headroom did not run', async () => {
    const { desk, pass } = await accepted('off');
    await pass(6, { ...fleet, hosts: [] });
    const { item } = await onlyItem(desk);
    expect(item.outcome).toMatchObject({ verdict: 'cannotTell', realised: null });
    await desk.stop();
  });

  it('counts the money of a GPU once, and what a fix costs not at all', async () => {
    const { desk, store, pass, finding, claimed } = await accepted('twice');
    await pass(12, without(new Set(finding.gpus.map(({ uuid }) => uuid))));
    const { tracking } = await onlyItem(desk);
    const [first = expect.unreachable('nothing is accepted')] = (await desk.tracked()).filter(
      ({ status }) => status === 'accepted',
    );
    const alike = (kind: FindingKind): TrackedFinding => {
      const same = { ...finding, kind, id: kind };
      return { ...first, finding: same, acceptedAs: same };
    };
    const three = await adviceTracking([first, alike('tooManyGpus'), alike('underSized')], {
      demo: false,
      labelsOf: () => ({}),
      store,
      asOfMs: toMs + 12 * dayMs,
      rates: await new RatesOfMonths(store.advice).read(),
      hostBills: noBills,
    });
    expect(three.items).toHaveLength(3);
    const claims = three.items.map(({ claimed: one }) => exact(one?.expected ?? 'x'));
    expect(claims.every((one) => one.eq(claimed))).toBe(true);
    expect(
      exact(three.claimed ?? 'x')
        .minus(claimed)
        .abs()
        .lt(1e-6),
    ).toBe(true);
    const realised = exact(tracking.realised ?? 'x');
    expect(realised.gt(0)).toBe(true);
    const [fix, other] = three.items;
    expect(exact(other?.outcome.realised ?? 'x').gt(0)).toBe(true);
    expect(exact(three.realised ?? 'x').lte(claimed.times(1.1))).toBe(true);
    expect(exact(three.realised ?? 'x').gte(realised.minus(1e-6))).toBe(true);
    expect(fix).toMatchObject({ kind: 'underSized', countedClaim: null, countedRealised: null });
    await desk.stop();
  });

  it('is held at the prices of each month, not at those of today', async () => {
    const { desk, store, pass, finding } = await accepted('prices', ['commitment', 'arbitrage']);
    for (let days = 0; days < 36; days += 9) await pass(9, fleet);
    await desk.runner.kept;
    const kept = await new RatesOfMonths(store.advice).read();
    expect([...kept.keys()]).toEqual(['2026-10-01', '2026-11-01']);
    const then = kept.get('2026-10-01') ?? expect.unreachable('October is not kept');
    const uuids = finding.gpus.map(({ uuid }) => uuid);
    expect(uuids.every((uuid) => then.has(uuid))).toBe(true);
    const cheaper = new Map([...then].map(([uuid, rate]) => [uuid, exact(rate).times(0.9).toFixed()]));
    const october = async (rates: RatesByMonth) => {
      const labelsOf = () => ({});
      const asOfMs = toMs + 36 * dayMs;
      const sources = { demo: false, labelsOf, store, asOfMs, rates, hostBills: noBills };
      return (await adviceTracking(await desk.tracked(), sources)).items[0]?.months[0];
    };
    const november = (rates: ReadonlyMap<string, string>): RatesByMonth =>
      new Map([
        ['2026-10-01', then],
        ['2026-11-01', rates],
      ]);
    const asThen = await october(november(then));
    expect(asThen?.month).toBe('2026-10-01');
    expect(await october(november(cheaper))).toEqual(asThen);
    const other = new Map([...november(then), ['2026-10-01', cheaper] as const]);
    expect(exact((await october(other))?.realised ?? 'x').gt(asThen?.realised ?? 'x')).toBe(true);
    await desk.stop();
  });

  it('is held against whole months of the bill, before and after', async () => {
    const { desk, pass, finding, claimed } = await accepted('billed');
    const left = without(new Set(finding.gpus.map(({ uuid }) => uuid)));
    // To the second of December, and never more days at once than are analysed.
    for (let days = 0; days < 63; days += 9) await pass(9, left);
    const host = finding.gpus[0]?.host ?? '';
    const onHost = fleet.hosts.find(({ name }) => name === host)?.gpus.length ?? 0;
    // September's bill is twice the rates that the claim rests on; in November the host costs nothing.
    const september: HostBill = {
      cost: attosOf(claimed.times(2).times(onHost).div(finding.gpus.length).toFixed(9)),
      seconds: 30 * 86_400,
      gpuCount: onHost,
      currency: 'USD',
    };
    const bills = async (month: string) =>
      month === '2026-09-01' ? new Map([[host, september]]) : month === '2026-11-01' ? new Map() : null;
    const { item } = await onlyItem(desk, bills);
    const [october, november, december] = item.months;
    expect([october?.fromBill, december?.fromBill]).toEqual([null, null]);
    // A month of 730 hours out of September's 720.
    const billed = claimed.times(2).times(730).div(720);
    const fromBill = exact(november?.fromBill ?? 'x');
    expect(fromBill.minus(billed).abs().lte(billed.times(1e-6))).toBe(true);
    expect(november).toMatchObject({ verdict: 'realised', realised: november?.fromBill });
    expect(exact(november?.fromTelemetry ?? 'x').lt(fromBill)).toBe(true);
    await desk.stop();
  });
});
