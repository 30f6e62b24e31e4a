import { describe, expect, test } from 'vitest';
import type { HealthTimeline } from '#shared/contract/schemas/incident.ts';
import { hostHealthRows } from '../../../renderer/features/health/hostHealthRows.ts';
import { timelineRows } from '../../../renderer/features/health/timelineRows.ts';
import { timelineCsv, timelineLines } from '../../../renderer/features/health/timelineTable.ts';
import { anIncident, began } from '../notifications/incidents.ts';

const range = { fromMs: began - 60_000, toMs: began + 600_000 };
const followed = { source: 'kmsg', problem: null, clockAheadMs: 10, bootedAtMs: null } as const;

function timeline(change: Partial<HealthTimeline> = {}): HealthTimeline {
  return { incidents: [], kernelEvents: [], throttled: [], kernelLog: followed, partial: [], ...change };
}

const event = {
  kind: 'xid',
  host: 'gpu-01',
  gpuUuid: 'GPU-1',
  atMs: began,
  isTrueTime: true,
  number: 79,
  pciBusId: null,
  pid: null,
  processName: null,
  severity: 'critical',
  meaning: 'GPU has fallen off the bus',
  action: 'Reboot.',
  words: 'NVRM: Xid: 79 \u001b[31m',
} as const;

describe('the rows of the timeline', () => {
  test('incidents by kind with the worst first, what is open reaches to the end', () => {
    const rows = timelineRows(
      timeline({
        incidents: [
          anIncident({
            id: 'w',
            kind: 'throttle',
            severity: 'warning',
            clearedAtMs: began + 5,
            state: 'cleared',
          }),
          anIncident({ id: 'x' }),
          anIncident({ id: 'y', code: '31' }),
        ],
      }),
      range,
    );
    expect(rows.map(({ key }) => key)).toEqual(['incident xid', 'incident throttle', 'kernel']);
    expect(rows[0]?.items.map(({ toMs, incidentId }) => [toMs, incidentId])).toEqual([
      [range.toMs, 'x'],
      [range.toMs, 'y'],
    ]);
    expect(rows[1]?.items[0]).toMatchObject({ toMs: began + 5, tone: 'warning' });
  });

  test('what the kernel said are marks; outside of the range they are left out', () => {
    const [kernel] = timelineRows(
      timeline({ kernelEvents: [event, { ...event, atMs: range.fromMs - 1 }] }),
      range,
    );
    expect(kernel).toMatchObject({ kind: 'marks', unread: null });
    expect(kernel?.items).toEqual([
      expect.objectContaining({ fromMs: began, toMs: began, title: 'XID 79: GPU has fallen off the bus' }),
    ]);
  });

  test('a kernel log that cannot be read is told, and is not "none"', () => {
    const problem = { message: 'The log needs root', words: '', remedy: 'Add the user to adm.' };
    const kernelLog = { source: null, problem, clockAheadMs: null, bootedAtMs: null };
    expect(timelineRows(timeline({ kernelLog }), range)[0]?.unread).toBe('The log needs root');
    expect(timelineRows(timeline({ kernelLog: null }), range)[0]?.unread).toContain('not been read');
    const facts = hostHealthRows(timeline({ kernelLog }));
    expect(facts.find(({ label }) => label === 'Kernel log')).toMatchObject({
      tone: 'notice',
      note: expect.stringContaining('adm'),
    });
    expect(facts.find(({ label }) => label === 'Clock')).toMatchObject({ text: null });
  });

  test('throttling of several GPUs is one band a reason', () => {
    const span = { gpuUuid: 'GPU-1', reason: 'hwThermalSlowdown', fromMs: began, toMs: began + 60_000 };
    const rows = timelineRows(
      timeline({
        throttled: [
          span,
          { ...span, gpuUuid: 'GPU-2', fromMs: began + 30_000, toMs: began + 90_000 },
          { ...span, reason: 'gpuIdle' },
        ],
      }),
      range,
    );
    expect(rows.map(({ label }) => label)).toEqual(['XIDs and kernel messages', 'Hardware thermal slowdown']);
    expect(rows[1]?.items).toEqual([
      expect.objectContaining({
        fromMs: began,
        toMs: began + 90_000,
        title: expect.stringContaining('2 GPUs'),
      }),
    ]);
  });

  test('the table holds the same, the newest first, and its file is safe', () => {
    const lines = timelineLines(
      timeline({
        incidents: [anIncident({ title: '=1+1', openedAtMs: began - 5 })],
        kernelEvents: [event],
        throttled: [{ gpuUuid: 'GPU-1', reason: 'swPowerCap', fromMs: began + 5, toMs: began + 9 }],
      }),
    );
    expect(lines.map(({ what }) => what)).toEqual([
      'Throttled: Software power cap',
      'XID 79: GPU has fallen off the bus',
      'Incident: XID',
    ]);
    const csv = timelineCsv(lines);
    expect(csv).toContain("'=1+1");
    expect(csv).not.toContain('\u001b');
  });
});
