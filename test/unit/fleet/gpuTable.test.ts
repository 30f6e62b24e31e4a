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

  it('shows in each frame what was read last, whatever was in the one before', () => {
    const standing = { alpha: { ...up }, beta: { ...up } };
    const table = tableOf(standing);
    const shown = (nowMono: number) => {
      const frame = decodeLiveFrame(table.frame(nowMono, nowMono));
      return [...frameColumn(frame, metricIndex.utilizationGpuPercent)];
    };
    report(table, 'alpha', 0, 0, 1);
    report(table, 'beta', 0, 0, 2);
    const first = table.frame(0, 0);
    report(table, 'alpha', 0, 1000, 3);
    expect(shown(1000)).toEqual([3, 2]);
    expect(table.frame(1000, 1000)).toBe(first);
    // A GPU before it in the order moves every slot.
    report(table, 'alpha', 1, 1500, 4);
    expect(shown(1500)).toEqual([3, 4, 2]);
    expect(table.frame(1500, 1500)).not.toBe(first);
    standing.alpha.connected = false;
    expect(shown(1600)).toEqual([NaN, NaN, 2]);
    standing.alpha.connected = true;
    expect(shown(1700)).toEqual([3, 4, 2]);
    expect(shown(9000)).toEqual([NaN, NaN, NaN]);
    report(table, 'beta', 0, 9000, 5);
    expect(shown(9100)).toEqual([NaN, NaN, 5]);
  });

  it('has the columns of DCGM while some GPU tells them', () => {
    const table = tableOf({ alpha: up });
    const sample = (readings: Parameters<typeof recordSample>[1]['readings'], atMono: number) =>
      recordSample(
        table.entry('GPU-a', 'alpha', 0),
        { uuid: 'GPU-a', index: 0, readings, fault: null },
        atMono,
        atMono,
      );
    sample({ utilizationGpuPercent: 50 }, 0);
    const without = decodeLiveFrame(table.frame(0, 0)).metrics;
    sample({ utilizationGpuPercent: 60, smActivePercent: 33 }, 1000);
    const frame = decodeLiveFrame(table.frame(1000, 1000));
    expect(frame.metrics).toBeGreaterThan(without);
    expect([...frameColumn(frame, metricIndex.smActivePercent)]).toEqual([33]);
    expect([...frameColumn(frame, metricIndex.utilizationGpuPercent)]).toEqual([60]);
    sample({ utilizationGpuPercent: 70 }, 2000);
    expect(decodeLiveFrame(table.frame(2000, 2000)).metrics).toBe(without);
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

  it('says what it holds in one object until that changes', () => {
    const table = tableOf({ alpha: up });
    report(table, 'alpha', 0, 0);
    report(table, 'alpha', 1, 0);
    const first = table.roster();
    report(table, 'alpha', 0, 1000);
    table.frame(1000, 1000);
    expect(table.roster()).toBe(first);
    table.invalidate();
    expect(table.roster()).toEqual({ ...first, version: first.version + 1 });
  });

  it('puts a GPU at the index that its last sample gives it', () => {
    const table = tableOf({ alpha: up });
    report(table, 'alpha', 0, 0);
    report(table, 'alpha', 1, 0);
    expect(table.roster().uuid).toEqual(['GPU-alpha-0', 'GPU-alpha-1']);
    const sample = { uuid: 'GPU-alpha-0', index: 2, readings: {}, fault: null };
    recordSample(table.entry('GPU-alpha-0', 'alpha', 2), sample, 1000, 1000);
    expect(table.roster()).toMatchObject({ uuid: ['GPU-alpha-1', 'GPU-alpha-0'], index: [1, 2] });
    expect(decodeLiveFrame(table.frame(1000, 1000)).rosterVersion).toBe(table.roster().version);
  });
});
