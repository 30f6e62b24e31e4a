import { describe, expect, test } from 'vitest';
import type { HostStatus } from '#shared/domain/host.ts';
import { filterHosts, gpuCountText, sortHosts } from '../../../renderer/features/hosts/hostRows.ts';
import { importRows, importSummary } from '../../../renderer/features/hosts/importRows.ts';

const host = (name: string, more: Partial<HostStatus> = {}): HostStatus => ({
  name,
  config: {
    name,
    address: `${name}.example`,
    transport: 'auto',
    labels: { team: name === 'node-2' ? 'search' : 'ads' },
    intervalSeconds: 2,
    paused: false,
  },
  demo: false,
  phase: 'live',
  failure: null,
  retryAtMs: null,
  transport: 'ssh2',
  lastSampleAtMs: null,
  gpuCount: 8,
  expectedGpuCount: 8,
  ...more,
});

describe('the list of hosts', () => {
  const hosts = [host('node-10'), host('node-2', { phase: 'failed' }), host('node-1', { phase: 'paused' })];
  const names = (list: readonly HostStatus[]) => list.map((each) => each.name);

  test('numbers in names count as numbers, and those that need someone come first', () => {
    expect(names(sortHosts(hosts, 'name', false))).toEqual(['node-1', 'node-2', 'node-10']);
    expect(names(sortHosts(hosts, 'phase', false))).toEqual(['node-2', 'node-1', 'node-10']);
  });

  test('every word of the filter must hold, one with a minus must not', () => {
    expect(names(filterHosts(hosts, 'team=search'))).toEqual(['node-2']);
    expect(names(filterHosts(hosts, 'NODE -failed -paused'))).toEqual(['node-10']);
    expect(filterHosts(hosts, ' ')).toHaveLength(3);
    expect(filterHosts(hosts, 'node -')).toEqual(filterHosts(hosts, 'node -'));
  });

  test('a missing GPU shows, an unknown count is not 0', () => {
    expect(gpuCountText(host('a', { gpuCount: 7 }))).toEqual({ text: '7 of 8', missing: true });
    expect(gpuCountText(host('a', { gpuCount: 0, expectedGpuCount: 0 }))).toEqual({
      text: '0',
      missing: false,
    });
    expect(gpuCountText(host('a', { gpuCount: null }))).toBeNull();
  });
});

describe('an import', () => {
  const { config } = host('a');
  const candidate = { source: 'a', config, line: 3, problem: null, alreadyThere: false };

  test('offers what can be added and says why the rest cannot', () => {
    const rows = importRows([
      candidate,
      candidate,
      { ...candidate, config: { ...config, name: 'b' }, alreadyThere: true },
      { ...candidate, config: null, problem: 'port: not a number' },
    ]);
    expect(rows.map((row) => row.why)).toEqual([
      '',
      'named twice here',
      'already in the list',
      'port: not a number',
    ]);
    expect(rows.map((row) => row.config !== null)).toEqual([true, false, false, false]);
    expect(new Set(rows.map((row) => row.key)).size).toBe(4);
    expect(importSummary(rows)).toBe('1 host can be added, 1 already there, 2 with a problem');
  });
});
