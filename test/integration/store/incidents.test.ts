import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { KeptKernelEvent } from '#engine/store/incidentArchive.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { StoredIncident } from '#shared/analysis/incidents/incidentCase.ts';
import type { Incident } from '#shared/domain/incident.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const startMs = Date.UTC(2026, 10, 20, 12);
const hour = 3_600_000;

function stored(id: string, more: Partial<Incident> = {}): StoredIncident {
  const incident: Incident = {
    id,
    kind: 'xid',
    code: '79',
    host: 'train-01',
    gpuUuid: 'GPU-1',
    gpuIndex: null,
    pciBusId: null,
    demo: false,
    severity: 'critical',
    title: `XID 79; "quoted" 'twice' \u202e${id}`,
    runbook: 'Reboot.',
    state: 'open',
    openedAtMs: startMs,
    lastSeenAtMs: startMs,
    clearedAtMs: null,
    clearReason: null,
    count: 1,
    evidence: [
      { atMs: startMs, label: 'the kernel says', value: null, unit: '', words: "'; DROP TABLE incident; --" },
    ],
    acknowledgement: null,
    snoozedUntilMs: null,
    ...more,
  };
  return { incident, steps: [{ atMs: startMs, kind: 'opened', text: 'x' }], reopenings: 2 };
}

const over = (fromMs: number, toMs: number): Partial<Incident> => ({
  state: 'cleared',
  openedAtMs: fromMs,
  lastSeenAtMs: fromMs,
  clearedAtMs: toMs,
  clearReason: 'It has not happened again',
});

function event(key: string, atMs: number, more: Partial<KeptKernelEvent> = {}): KeptKernelEvent {
  return {
    key,
    kind: 'xid',
    host: 'train-01',
    gpuUuid: 'GPU-1',
    atMs,
    isTrueTime: true,
    number: 79,
    pciBusId: '00000000:18:00.0',
    pid: null,
    processName: null,
    severity: 'critical',
    meaning: 'off the bus',
    action: 'Reboot.',
    words: 'NVRM: Xid',
    ...more,
  };
}

async function openIn(folder: string) {
  const store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  onTestFinished(() => store.close());
  return store;
}

function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it('keeps incidents and their latest state over a restart, and gives those of a range', async () => {
  const folder = testFolder();
  const first = await openIn(folder);
  const old = stored('inc-old', over(startMs - 10 * hour, startMs - 9 * hour));
  await first.incidents.saveIncidents([
    stored('inc-1'),
    stored('inc-2', { host: 'other', gpuUuid: null }),
    old,
  ]);
  const changed = stored('inc-1', { acknowledgement: { by: 'ada', atMs: startMs, note: '' }, count: 5 });
  await first.incidents.saveIncidents([changed]);
  await first.close();

  const { incidents } = await openIn(folder);
  expect(await incidents.incident('inc-1')).toEqual(changed);
  expect(await incidents.incident('inc-9')).toBeNull();
  const ids = (found: readonly StoredIncident[]) => found.map(({ incident }) => incident.id).sort();
  expect(ids(await incidents.unfinished(startMs))).toEqual(['inc-1', 'inc-2']);
  expect(ids(await incidents.unfinished(startMs - 9 * hour))).toEqual(['inc-1', 'inc-2', 'inc-old']);
  const range = { fromMs: startMs - 11 * hour, toMs: startMs - 9.5 * hour, limit: 10 };
  expect(ids(await incidents.incidents(range))).toEqual(['inc-old']);
  const all = { fromMs: 0, toMs: startMs + hour, limit: 10 };
  expect(ids(await incidents.incidents({ ...all, host: 'other' }))).toEqual(['inc-2']);
  expect(ids(await incidents.incidents({ ...all, gpuUuid: 'GPU-1' }))).toEqual(['inc-1', 'inc-old']);
});

it('keeps kernel events with their keys, and forgets what is old or too much', async () => {
  const { incidents } = await openIn(testFolder());
  await incidents.saveEvents([1, 2, 3, 4, 5].map((place) => event(`k${place}`, startMs + place)));
  await incidents.saveEvents([event('far', startMs - 400 * 24 * hour, { gpuUuid: null })]);
  expect(await incidents.eventKeys('train-01', 3)).toEqual(['k5', 'k4', 'k3']);
  const range = { fromMs: startMs, toMs: startMs + hour, limit: 2, host: 'train-01' };
  expect((await incidents.events(range)).map(({ key }) => key)).toEqual(['k4', 'k5']);

  const cleared = [1, 2, 3].map((place) => stored(`inc-${place}`, over(startMs - place * hour, startMs)));
  await incidents.saveIncidents([...cleared, stored('inc-open', { openedAtMs: 0, lastSeenAtMs: 0 })]);
  await incidents.forget(startMs - 300 * 24 * hour, 2, 4);
  expect((await incidents.eventKeys('train-01', 10)).toSorted()).toEqual(['k2', 'k3', 'k4', 'k5']);
  const left = await incidents.incidents({ fromMs: 0, toMs: startMs + hour, limit: 10 });
  expect(left.map(({ incident }) => incident.id).sort()).toEqual(['inc-1', 'inc-2', 'inc-open']);
});
