/** What is remembered of hosts is not lost because a disk or a build could not read it for once: over a real store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it, onTestFinished } from 'vitest';
import { HostSession } from '#engine/fleet/hostSession.ts';
import { holdExpectedGpus } from '#engine/incidents/expectedGpus.ts';
import { openHostRecords } from '#engine/incidents/hostRecords.ts';
import type { HostHealthArchive } from '#engine/store/hostHealthArchive.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { hostOf, inventoryOf, nowMs, roundOf } from '../../unit/incidents/healthInputs.ts';
import { saidHost, watchOver } from './watchHarness.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const soon = { timeout: 30_000, interval: 20 };

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-records-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'telemetry.duckdb');
}

async function openStore(path = newFile()) {
  const store = await openTelemetryStore({ path, retention });
  onTestFinished(() => store.close());
  return store;
}

/** An archive that cannot be read until `mend`. */
function unreadable(archive: HostHealthArchive) {
  let isBroken = true;
  const refuse = <T>(read: () => Promise<T>) =>
    isBroken ? Promise.reject(new Error('The disk does not answer')) : read();
  return {
    mend: () => {
      isBroken = false;
    },
    archive: {
      ...archive,
      hosts: () => refuse(archive.hosts),
      counters: (host: string) => refuse(() => archive.counters(host)),
    } satisfies HostHealthArchive,
  };
}

it('what could not be read at the start is read later, and what was noted meanwhile is added to it', async () => {
  const store = await openStore();
  const removed = { 'GPU-9': 17 };
  const config = hostOf([]).status.config;
  const host = config.name;
  await store.hostHealth.save([
    { host, seenMs: nowMs - 86_400_000, source: null, address: null, gpus: 8, removed },
  ]);
  const { archive, mend } = unreadable(store.hostHealth);
  const problems: unknown[] = [];
  const records = await openHostRecords(archive, nowMs, (error) => problems.push(error));
  const session = new HostSession(
    config,
    false,
    { connect: () => new Promise(() => undefined), close: () => Promise.resolve() },
    { onStatus: () => undefined } as never,
    { now: () => nowMs, mono: () => 0, random: () => 0 },
  );
  session.expectGpus(4);
  holdExpectedGpus(session, records);
  records.note(host, { source: null, seenMs: nowMs });
  await expect(records.flush()).rejects.toThrow('does not answer');
  expect(records.isRead).toBe(false);
  expect((await store.hostHealth.hosts()).get(host)).toMatchObject({ gpus: 8, removed });

  mend();
  await records.flush();
  const whole = { host, seenMs: nowMs, source: null, address: null, gpus: 8, removed };
  expect(records.find(host)).toEqual(whole);
  expect((await store.hostHealth.hosts()).get(host)).toEqual(whole);
  holdExpectedGpus(session, records);
  expect(session.status().expectedGpuCount).toBe(8);
  expect(problems).toHaveLength(1);
});

it('counters that could not be read are asked for again, and kept until then', async () => {
  const store = await openStore();
  const key = 'GPU-0|eccUncorrectedVolatileCount';
  await store.hostHealth.saveCounters(new Map([['gpu-01', () => new Map([[key, 5]])]]));
  const { archive, mend } = unreadable(store.hostHealth);
  const host = saidHost('gpu-01');
  const say = (count: number) => {
    host.inventory = roundOf([inventoryOf(0, {}, { eccUncorrectedVolatileCount: count })]);
  };
  say(7);
  const run = await watchOver([host], { ...store, hostHealth: archive });
  await run.pass(60);
  expect(run.changes).toEqual([]);
  expect((await store.hostHealth.counters('gpu-01'))?.get(key)).toBe(5);

  mend();
  const told = async () => {
    say(7);
    await run.pass(8);
    return run.changes.map(({ incident }) => incident.title);
  };
  await expect
    .poll(told, soon)
    .toEqual(['GPU 0 of gpu-01 had 2 more uncorrected memory errors since they were last read']);
  await run.incidents.stop();
  expect((await store.hostHealth.counters('gpu-01'))?.get(key)).toBe(7);
});

it('what this build cannot read stays in the file, and is told', async () => {
  const path = newFile();
  await (await openTelemetryStore({ path, retention })).close();
  const raw = async (sql: string) => {
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll(sql)).getRows();
    connection.closeSync();
    instance.closeSync();
    return rows;
  };
  await raw(`INSERT INTO host_health VALUES ('gpu-01', '{"later":1}')`);
  await raw(`INSERT INTO host_counters VALUES ('gpu-01', 'torn')`);
  const store = await openTelemetryStore({ path, retention });
  const problems: unknown[] = [];
  const records = await openHostRecords(store.hostHealth, nowMs, (error) => problems.push(error));
  expect(await records.counters('gpu-01')).toEqual(new Map());
  for (const host of ['gpu-01', 'gpu-02']) {
    records.note(host, { gpus: 4, seenMs: nowMs });
    records.noteCounters(host, () => new Map([['GPU-0|eccUncorrectedVolatileCount', 1]]));
  }
  await records.flush();
  expect(records.find('gpu-01')?.gpus).toBe(4);
  await store.close();
  expect(problems.map(String)).toEqual([
    expect.stringContaining('remembered of hosts (1 of them)'),
    expect.stringContaining('Of gpu-01'),
  ]);
  expect(await raw(`SELECT body FROM host_health WHERE host = 'gpu-01'`)).toEqual([['{"later":1}']]);
  expect(await raw(`SELECT body FROM host_counters WHERE host = 'gpu-01'`)).toEqual([['torn']]);
  expect(await raw(`SELECT host FROM host_counters ORDER BY host`)).toEqual([['gpu-01'], ['gpu-02']]);
});

it('a host that the user took out is forgotten after ten minutes, unless that was taken back or cannot be told', async () => {
  const store = await openStore();
  const removed = saidHost('gpu-07');
  const stays = saidHost('gpu-08');
  let isKnown = false;
  const { fleet, incidents, pass } = await watchOver([removed, stays], store, {
    sources: () => (isKnown ? [] : null),
  });
  await pass(4);
  for (const host of ['gpu-07', 'gpu-08']) incidents.records.note(host, { gpus: 8 });
  const expected = () => incidents.records.find('gpu-07')?.gpus;
  fleet.guests.set('said', [stays]);
  await pass(700);
  expect(expected()).toBe(8);
  isKnown = true;
  await pass(500);
  fleet.guests.set('said', [removed, stays]);
  await pass(300);
  fleet.guests.set('said', [stays]);
  await pass(500);
  expect(expected()).toBe(8);
  await pass(200);
  expect(incidents.records.find('gpu-07')).toBeNull();
  await incidents.stop();
  expect([...(await store.hostHealth.hosts()).keys()]).toEqual(['gpu-08']);
});

it('a host at another address is another host, also after a restart', async () => {
  const store = await openStore();
  const numbers = new Map([['GPU-0|eccUncorrectedVolatileCount', 1]]);
  const never = (error: unknown) => {
    throw error;
  };
  const first = await openHostRecords(store.hostHealth, nowMs, never);
  first.note('gpu-07', { gpus: 8, removed: { 'GPU-9': 1 }, address: '192.0.2.7', seenMs: nowMs });
  first.noteCounters('gpu-07', () => numbers);
  await first.flush();
  const second = await openHostRecords(store.hostHealth, nowMs, never);
  second.note('gpu-07', { address: '192.0.2.7', seenMs: nowMs });
  expect(second.find('gpu-07')?.gpus).toBe(8);
  second.note('gpu-07', { address: '192.0.2.70', seenMs: nowMs });
  expect(second.find('gpu-07')).toMatchObject({ gpus: null, removed: {} });
  await second.flush();
  expect((await store.hostHealth.hosts()).get('gpu-07')).toMatchObject({ gpus: null, address: '192.0.2.70' });
  expect(await store.hostHealth.counters('gpu-07')).toEqual(new Map());
});
