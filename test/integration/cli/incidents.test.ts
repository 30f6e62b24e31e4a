import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { makeTestFolder } from '../../fixtures/sshd.ts';
import { runHeadroom } from './runHeadroom.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const startedAtMs = Date.now() - 600_000;

function incident(id: string, more: Partial<Incident> = {}): Incident {
  return {
    id,
    kind: 'gpu-lost',
    code: '',
    host: 'train-01',
    gpuUuid: 'GPU-1',
    gpuIndex: 1,
    pciBusId: null,
    demo: false,
    severity: 'critical',
    title: 'GPU 1 of train-01 is \u001b[31mlost',
    runbook: 'Reboot the host.',
    state: 'open',
    openedAtMs: startedAtMs,
    lastSeenAtMs: startedAtMs,
    clearedAtMs: null,
    clearReason: null,
    count: 1,
    evidence: [{ atMs: startedAtMs, label: 'the driver says', value: null, unit: '', words: 'GPU is lost' }],
    acknowledgement: null,
    snoozedUntilMs: null,
    ...more,
  };
}

it('lists what is kept, and keeps who looks after it', async () => {
  const config = await makeTestFolder();
  onTestFinished(() => rmSync(config, { recursive: true, force: true }));
  const data = join(config, 'data');
  mkdirSync(data);
  writeFileSync(
    join(config, 'hosts.yaml'),
    'hosts:\n  - { name: train-01, address: 192.0.2.1, paused: true }\n',
  );
  const store = await openTelemetryStore({ path: join(data, 'telemetry.duckdb'), retention });
  const cleared = {
    state: 'cleared',
    clearedAtMs: startedAtMs + 1000,
    clearReason: 'It is no longer so',
  } as const;
  await store.incidents.saveIncidents(
    [
      incident('inc-1'),
      incident('inc-2', { severity: 'warning', kind: 'row-remap-pending' }),
      incident('inc-3', { ...cleared, kind: 'fabric' }),
      // Of a host that a metrics server shows, which no command reads.
      incident('inc-4', { host: 'node-7', kind: 'throttle', severity: 'info' }),
    ].map((each) => ({ incident: each, steps: [], reopenings: 0 })),
  );
  await store.close();

  const listed = await runHeadroom(config, ['incidents', 'list']);
  expect(listed).toMatchObject({ code: 2, stderr: '' });
  const found = JSON.parse(listed.stdout);
  expect(found.incidents.map(({ id }: Incident) => id)).toEqual(['inc-1', 'inc-2', 'inc-4']);
  expect(found.open).toEqual({ critical: 1, warning: 1, info: 1 });
  expect(found.warnings).toEqual([]);
  const all = JSON.parse((await runHeadroom(config, ['incidents', 'list', '--all'])).stdout);
  expect(all.incidents).toHaveLength(4);

  const acked = await runHeadroom(config, [
    'incidents',
    'ack',
    'inc-1',
    '--note',
    'card ordered',
    '--by',
    'ada',
  ]);
  expect(acked).toMatchObject({ code: 0 });
  const after = JSON.parse(
    (await runHeadroom(config, ['incidents', 'list', '--severity', 'critical'])).stdout,
  );
  expect(after.incidents).toMatchObject([
    { id: 'inc-1', acknowledgement: { by: 'ada', note: 'card ordered' } },
  ]);

  const removed = await runHeadroom(config, ['incidents', 'removed', 'inc-1', '--gpus', '7', '--by', 'ada']);
  expect(JSON.parse(removed.stdout)).toEqual({ host: 'train-01', gpus: 7 });
  const left = JSON.parse((await runHeadroom(config, ['incidents', 'list'])).stdout);
  // What was wrong with the GPU went with it.
  expect(left.incidents.map(({ id }: Incident) => id)).toEqual(['inc-4']);

  const unknown = await runHeadroom(config, ['incidents', 'ack', 'inc-9']);
  expect(unknown.code).toBe(1);
  expect(unknown.stderr).toContain('inc-9');
});
