import { describe, expect, it } from 'vitest';
import { type HostStanding, recordSample } from '#engine/fleet/gpuEntry.ts';
import { createGpuTable } from '#engine/fleet/gpuTable.ts';
import { decodeLiveFrame, frameColumn } from '#shared/contract/liveFrame.ts';
import { gpuStateOf } from '#shared/domain/gpuState.ts';
import { metricIndex } from '#shared/domain/metric.ts';

const up: HostStanding = { connected: true, streaming: true, staleAfterMs: 4500 };

function tableOf(standings: Record<string, HostStanding>) {
  const hosts = Object.entries(standings).map(([name, standing]) => ({
    name,
    demo: false,
    labels: { team: name },
    standing: () => standing,
  }));
  const versions: number[] = [];
  const table = createGpuTable(
    () => hosts,
    () => versions.push(0),
  );
  return table;
}

function report(
  table: ReturnType<typeof tableOf>,
  host: string,
  index: number,
  atMono: number,
  utilisation = 50,
) {
  const uuid = `GPU-${host}-${index}`;
  const sample = { uuid, index, readings: { utilizationGpuPercent: utilisation }, fault: null };
  recordSample(table.entry(uuid, host, index), sample, atMono, atMono);
}

describe('GPU table', () => {
  it('orders by host as listed, then by index, and frames follow the roster', () => {
    const table = tableOf({ beta: up, alpha: up });
    report(table, 'alpha', 0, 0, 11);
    report(table, 'beta', 1, 0, 22);
    report(table, 'beta', 0, 0, 33);
    const roster = table.roster();
    expect(roster.uuid).toEqual(['GPU-beta-0', 'GPU-beta-1', 'GPU-alpha-0']);
    const frame = decodeLiveFrame(table.frame(0, 0));
    expect(frame.rosterVersion).toBe(roster.version);
    expect([...frameColumn(frame, metricIndex.utilizationGpuPercent)]).toEqual([33, 22, 11]);
  });

  it('shows an old reading as no number, and says why', () => {
    const table = tableOf({
      gone: { ...up, connected: false },
      quiet: { ...up, streaming: false },
      half: up,
    });
    for (const host of ['gone', 'quiet', 'half']) report(table, host, 0, 0);
    report(table, 'half', 1, 60_000);
    const frame = decodeLiveFrame(table.frame(60_000, 60_000));
    expect([...frame.states].map(gpuStateOf)).toEqual(['unreachable', 'stale', 'lost', 'effective']);
    expect([...frameColumn(frame, metricIndex.utilizationGpuPercent)]).toEqual([NaN, NaN, NaN, 50]);
    expect([...frame.ageSeconds]).toEqual([60, 60, 60, 0]);
  });

  it('moves a GPU whose uuid turns up on another host, and never shows it twice', () => {
    const table = tableOf({ alpha: up, beta: up });
    table.entry('GPU-x', 'alpha', 0);
    table.entry('GPU-x', 'beta', 3);
    expect(table.roster().host).toEqual(['beta']);
    expect(table.ofHost('alpha')).toEqual([]);
  });

  it('grows the version when a GPU comes or goes, and only then', () => {
    const table = tableOf({ alpha: up });
    report(table, 'alpha', 0, 0);
    const first = table.roster().version;
    report(table, 'alpha', 0, 1000);
    expect(table.roster().version).toBe(first);
    report(table, 'alpha', 1, 1000);
    expect(table.roster().version).toBeGreaterThan(first);
    table.removeHost('alpha');
    expect(table.roster().uuid).toEqual([]);
  });
});
