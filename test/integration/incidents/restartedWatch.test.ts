/** What the watch knows of hosts outlives the engine: over a real store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { absenceOf, type SourceStanding } from '#engine/incidents/absentHost.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { TelemetryStore } from '#engine/store/telemetryStore.ts';
import { inventoryOf, nowMs, roundOf } from '../../unit/incidents/healthInputs.ts';
import { kernelEvent, type SaidHost, saidHost, watchOver } from './watchHarness.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const soon = { timeout: 30_000, interval: 20 };
let store: TelemetryStore;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-watch-'));
  store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

const prom = (isRead: boolean, isPaused = false): SourceStanding => ({ name: 'prom', isRead, isPaused });

describe('hosts of a metrics server', () => {
  /** A host of the source with an XID that is open, and the engine stopped. */
  async function before() {
    const host = saidHost('node-1');
    host.say({ source: 'prom' });
    const run = await watchOver([host], store, { sources: () => [prom(true)] });
    run.incidents.watch.takeKernelEvents('node-1', [
      kernelEvent({ kind: 'xid', number: 79, atMs: run.now() }),
    ]);
    // Events wait until the keys of former runs are read from the store.
    const open = async () => {
      await run.pass(30);
      return run.open().length;
    };
    await expect.poll(open, soon).toBe(1);
    await run.incidents.stop();
  }
  const restarted = (sources: () => readonly SourceStanding[] | null) => watchOver([], store, { sources });

  it('keep what is open on them until their source has said which hosts it has', async () => {
    await before();
    for (const sources of [() => [prom(false)], () => null]) {
      const run = await restarted(sources);
      await run.pass(60);
      expect(run.open()).toHaveLength(1);
      expect(run.changes).toEqual([]);
      await run.incidents.stop();
    }
    // Its node may be away for now; a source that the user took out shows it no more.
    const read = await restarted(() => [prom(true)]);
    await read.pass(60);
    expect(read.open()).toHaveLength(1);
    await read.incidents.stop();
    const gone = await restarted(() => []);
    await gone.pass(10);
    expect(gone.changes.map(({ type, incident }) => [type, incident.clearReason])).toEqual([
      ['cleared', 'The host was removed'],
    ]);
  });

  it('that it took out in this run are removed, and paused ones keep what happened', () => {
    const record = { host: 'node-1', seenMs: nowMs, source: 'prom', address: null, gpus: null, removed: {} };
    const hour = 3_600_000;
    expect(absenceOf(record, [prom(true)], true, nowMs)).toBe('removed');
    expect(absenceOf(record, [prom(false)], true, nowMs)).toBe('waiting');
    expect(absenceOf(record, [prom(true)], false, nowMs + 23 * hour)).toBe('waiting');
    expect(absenceOf(record, [prom(true)], false, nowMs + 25 * hour)).toBe('removed');
    expect(absenceOf(record, [prom(false, true)], false, nowMs)).toBe('paused');
    expect(absenceOf({ ...record, source: null }, [prom(false)], false, nowMs)).toBe('removed');
    expect(absenceOf(null, [prom(true), { ...prom(false), name: 'other' }], false, nowMs)).toBe('waiting');
  });
});

describe('counters of errors', () => {
  const say = (host: SaidHost, count: number) => {
    host.inventory = roundOf([inventoryOf(0, {}, { eccUncorrectedVolatileCount: count })]);
  };

  it('that grew while nobody looked are told after a restart, once', async () => {
    const host = saidHost('gpu-01');
    say(host, 5);
    const first = await watchOver([host], store);
    const kept = async () => {
      await first.pass(6);
      return (await store.hostHealth.counters('gpu-01'))?.get('GPU-0|eccUncorrectedVolatileCount');
    };
    await expect.poll(kept, soon).toBe(5);
    await first.incidents.stop();
    for (const [count, title] of [
      [7, 'GPU 0 of gpu-01 had 2 more uncorrected memory errors since they were last read'],
      [8, 'GPU 0 of gpu-01 had 1 more uncorrected memory errors since they were last read'],
    ] as const) {
      say(host, count);
      const next = await watchOver([host], store);
      const told = async () => {
        await next.pass(4);
        return next.changes.map(({ incident }) => incident.title);
      };
      await expect.poll(told, soon).toEqual([title]);
      await next.incidents.stop();
    }
  });
});
