import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { planFleet } from '#sim/plan/planFleet.ts';
import { deskOver, neverAborted, openStore, storeOfPast, unheard } from './simulatedDesk.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const fleet = planFleet({ gpus: 16, seed: 1 });
const toMs = Date.UTC(2026, 10, 1);
const fromMs = toMs - 6 * 24 * hourMs;
const firstMs = toMs - 3 * hourMs + 10 * minuteMs;

const folder = mkdtempSync(join(tmpdir(), 'headroom-full-disk-'));
const filled = join(folder, 'filled.duckdb');

beforeAll(async () => {
  await (await storeOfPast(filled, { fleet, fromMs, toMs })).close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A desk over a store of its own, whose disk is full when the test says so. */
async function deskOfDisk(name: string) {
  const path = join(folder, `${name}.duckdb`);
  copyFileSync(filled, path);
  const store = await openStore(path);
  onTestFinished(() => store.close());
  const world = { nowMs: firstMs, isFull: false, tried: 0, hoursRead: [] as number[], findingsWritten: 0 };
  const replaceFrom: TelemetryStore['states']['replaceFrom'] = async (...of) => {
    world.tried += 1;
    if (world.isFull) throw new Error('No space left on device');
    return store.states.replaceFrom(...of);
  };
  const fill: TelemetryStore['windowHours']['fill'] = (window, from, to, how) => {
    world.hoursRead.push((to - from) / hourMs);
    return store.windowHours.fill(window, from, to, how);
  };
  const saveFindings: TelemetryStore['advice']['saveFindings'] = async (findings, gone) => {
    await store.advice.saveFindings(findings, gone);
    world.findingsWritten += findings.length;
  };
  const watched = {
    ...store,
    advice: { ...store.advice, saveFindings },
    states: { ...store.states, replaceFrom },
    windowHours: { ...store.windowHours, fill },
  };
  const desk = deskOver({ store: watched, fleet, now: () => world.nowMs, rules: { windowDays: 3 } });
  const analysed = async () => {
    const analysis = await desk.analyse(null, unheard, neverAborted);
    await desk.runner.kept;
    return analysis;
  };
  const followed = async (laterMs: number) => {
    world.nowMs += laterMs;
    desk.follow();
    await desk.runner.kept;
  };
  const hosts = fleet.hosts.map(({ name }) => name);
  return {
    desk,
    world,
    analysed,
    followed,
    onDisk: () => store.states.intervals(hosts, fromMs, toMs),
    findingsOnDisk: () => store.advice.findings(),
  };
}

describe('an analysis that could not be written', { timeout: 120_000 }, () => {
  it('is held and written alone once there is room, with the hours that came meanwhile', async () => {
    const { desk, world, analysed, followed, onDisk } = await deskOfDisk('full');
    await analysed();
    world.isFull = true;
    world.nowMs += hourMs;
    const told = await analysed();
    expect(world).toMatchObject({ tried: 2, hoursRead: [72, 1] });

    await followed(minuteMs);
    await followed(1000);
    await followed(minuteMs);
    expect(world).toMatchObject({ tried: 4, hoursRead: [72, 1] });
    expect(desk.runner.standing).toBe(told);
    expect(desk.state().failure).toMatchObject({ words: 'No space left on device' });

    world.nowMs = firstMs + 2 * hourMs;
    await analysed();
    expect(world).toMatchObject({ tried: 5, hoursRead: [72, 1, 1] });
    const before = await onDisk();
    world.isFull = false;
    await followed(minuteMs);
    await followed(minuteMs);
    expect(world).toMatchObject({ tried: 6, hoursRead: [72, 1, 1] });
    expect(desk.state()).toMatchObject({ phase: 'ready', failure: null });
    await desk.stop();

    const never = await deskOfDisk('roomy');
    for (const hour of [0, 1, 2]) {
      never.world.nowMs = firstMs + hour * hourMs;
      await never.analysed();
    }
    await never.desk.stop();
    expect(before).not.toEqual(await onDisk());
    expect(await onDisk()).toEqual(await never.onDisk());
  });
});

describe('findings that are written beside states that cannot be', { timeout: 120_000 }, () => {
  it('are on disk before that is told', async () => {
    const { desk, world, analysed, findingsOnDisk } = await deskOfDisk('one-fails');
    world.isFull = true;
    await analysed();
    expect(desk.state().failure).toMatchObject({ words: 'No space left on device' });
    expect(world.findingsWritten).toBeGreaterThan(0);
    expect(await findingsOnDisk()).toHaveLength(world.findingsWritten);
    await desk.stop();
  });
});
