/** Incidents on their way to the disk, and what becomes of them while it refuses. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createIncidentKeeper } from '#engine/incidents/incidentKeeper.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { anIncident } from '../../unit/notifications/incidents.ts';

const retention = { storeEverySeconds: 10, rawHours: 48, minuteDays: 30, hourMonths: 13 };
const caseOf = (change: Parameters<typeof anIncident>[0]) => ({
  incident: anIncident(change),
  steps: [],
  reopenings: 0,
  goneSinceMono: null,
  clearedAtMono: null,
});

it('what the disk refuses is told, waits, and is written when the disk takes it again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-keeper-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openTelemetryStore({ path: join(folder, 'telemetry.duckdb'), retention });
  onTestFinished(() => store.close());
  let isFull = true;
  const full = async () => {
    throw new FailureError({
      kind: 'internal',
      message: 'The disk is full',
      words: '',
      remedy: 'Make room.',
      terminal: false,
    });
  };
  const problems: unknown[] = [];
  const keeper = createIncidentKeeper(
    (demo) =>
      demo ? null : isFull ? { ...store.incidents, saveIncidents: full, saveEvents: full } : store.incidents,
    (error) => problems.push(error),
  );
  keeper.keep(caseOf({ id: 'inc-1', title: 'before' }));
  keeper.keep(caseOf({ id: 'inc-2' }));
  const refused = keeper.flush(1);
  keeper.keep(caseOf({ id: 'inc-1', title: 'after' }));
  await expect(refused).rejects.toThrow('The disk is full');
  await expect(keeper.flush(2)).rejects.toThrow('The disk is full');
  expect(problems).toHaveLength(1);
  expect(keeper.trouble()).toEqual({ problem: 'The disk is full', lost: 0 });

  isFull = false;
  await keeper.flush(3);
  expect(keeper.trouble().problem).toBeNull();
  expect((await store.incidents.incident('inc-1'))?.incident.title).toBe('after');
  expect((await store.incidents.incident('inc-2'))?.incident.id).toBe('inc-2');
});
