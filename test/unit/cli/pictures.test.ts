import { describe, expect, it } from 'vitest';
import { createPaint } from '#cli/paint.ts';
import { hasFailed, type ScannedGpu, type ScannedHost } from '#cli/scan.ts';
import { scanCsv, scanLines } from '#cli/scanOutput.ts';
import { pictureOf, rowsThatFit, watchLines } from '#cli/watchScreen.ts';
import { hostConfigSchema } from '#shared/contract/schemas/host.ts';
import { gpuStateCode } from '#shared/domain/gpuState.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { type LiveMetric, liveMetrics, metricIndex } from '#shared/domain/metric.ts';
import { type Reading, unavailable } from '#shared/domain/reading.ts';
import { encodeLiveFrame } from '../../fixtures/encodeLiveFrame.ts';

const plain = createPaint(false, {});
const failure = {
  kind: 'refused',
  message: 'nothing listens on down:22',
  words: '',
  remedy: 'Start sshd.',
  terminal: false,
} as const;

function readings(known: Partial<Record<LiveMetric, Reading>>): ScannedGpu['readings'] {
  const all = liveMetrics.map((metric) => [metric, known[metric] ?? unavailable('[N/A]')]);
  return Object.fromEntries(all) as ScannedGpu['readings'];
}

const gpus: readonly ScannedGpu[] = [
  {
    uuid: 'GPU-1',
    host: 'a',
    index: 0,
    name: 'NVIDIA H100 80GB HBM3',
    state: 'effective',
    readings: readings({
      utilizationGpuPercent: 97,
      memoryUsedBytes: 60 * 2 ** 30,
      memoryTotalBytes: 80 * 2 ** 30,
      powerWatts: 612.4,
      temperatureCelsius: 64,
      processCount: 1,
    }),
  },
  {
    uuid: 'GPU-2',
    host: 'a',
    index: 1,
    name: '=cmd|\u001b[2J',
    state: 'idle',
    readings: readings({ utilizationGpuPercent: 0 }),
  },
];
const hosts: readonly ScannedHost[] = [
  { name: 'a', phase: 'live', failure: null },
  { name: 'down', phase: 'failed', failure },
  { name: 'off', phase: 'paused', failure: null },
  {
    name: 'cpu',
    phase: 'live',
    failure: { ...failure, kind: 'no-devices', message: 'cpu has no NVIDIA GPU' },
  },
];

describe('scan', () => {
  it('shows a missing reading as a dash and a measured 0 as 0', () => {
    expect(scanLines({ hosts, gpus }, plain, null)).toEqual([
      'HOST  GPU  NAME                   STATE      UTIL   MEMORY GiB  POWER   TEMP  PROCS',
      'a       0  NVIDIA H100 80GB HBM3  Effective  97 %  60.0 / 80.0  612 W  64 °C      1',
      'a       1  =cmd|                  Idle        0 %        - / -      -      -      -',
      '',
      'nothing listens on down:22',
      '  Start sshd.',
      'off: paused',
      'cpu: cpu has no NVIDIA GPU',
      '',
      '2 of 2 GPUs reporting; 2 of 3 hosts live',
    ]);
    expect(hosts.map(hasFailed)).toEqual([false, true, false, false]);
  });

  it('writes CSV that a spreadsheet cannot be made to run, with reasons for empty cells', () => {
    const [header, first, second] = scanCsv({ hosts, gpus }).split('\r\n');
    expect(header).toBe(`host,index,uuid,name,state,${liveMetrics.join(',')},missing`);
    expect(first).toContain('a,0,GPU-1,NVIDIA H100 80GB HBM3,effective,97,,64424509440,');
    expect(second).toContain("a,1,GPU-2,'=cmd|,idle,0,,");
    expect(second).toContain('"utilizationMemoryPercent: [N/A]; ');
  });
});

describe('watch', () => {
  const count = 50;
  const columns = new Float32Array(count * liveMetrics.length).fill(Number.NaN);
  for (let slot = 0; slot < count; slot += 1) columns[metricIndex.powerWatts * count + slot] = 100;
  columns[metricIndex.powerWatts * count] = Number.NaN;
  const states = new Uint8Array(count).fill(gpuStateCode.effective);
  states[0] = gpuStateCode.lost;
  const frame = encodeLiveFrame({
    sequence: 1,
    rosterVersion: 3,
    atMs: 1_700_000_000_000,
    count,
    metrics: liveMetrics.length,
    columns,
    ageSeconds: new Float32Array(count),
    states,
  });
  const fill = <T>(value: (slot: number) => T) => Array.from({ length: count }, (_, slot) => value(slot));
  const roster = {
    version: 3,
    uuid: fill((slot) => `GPU-${slot}`),
    host: fill((slot) => `host-${slot >> 3}`),
    index: fill((slot) => slot % 8),
    name: fill(() => 'H100'),
    demo: fill(() => false),
    labels: {},
  };
  const status = (name: string, phase: HostStatus['phase']): HostStatus => ({
    name,
    config: hostConfigSchema.parse({ name, address: name }),
    demo: false,
    phase,
    failure: phase === 'failed' ? { ...failure, message: `${name} \u001b[31mis down` } : null,
    retryAtMs: null,
    transport: null,
    lastSampleAtMs: null,
    gpuCount: null,
    expectedGpuCount: null,
  });

  it('fills exactly the terminal, scrolls, and says what its totals rest on', () => {
    const picture = pictureOf(
      frame,
      roster,
      [status('x', 'live'), status('y', 'failed'), status('z', 'paused')],
      { configProblem: null, replayOfMs: null },
    );
    const view = { columns: 100, rows: 20, scroll: 8 };
    const lines = watchLines(picture, view, plain);
    expect(lines).toHaveLength(20);
    expect(rowsThatFit(picture, view)).toBe(16);
    expect(lines[0]).toMatch(
      /^Headroom {2}\d\d:\d\d:\d\d {3}49 of 50 GPUs reporting {3}1 of 2 hosts live {3}4,900 W over 49 GPUs$/,
    );
    expect(lines[2]).toMatch(/^host-1 {4}0 {2}H100/);
    expect(lines[18]).toBe('y is down');
    expect(lines[19]).toBe('q quit  ↑↓ scroll  rows 9 to 24 of 50');
  });

  it('keeps to a small terminal and to many failing hosts', () => {
    const many = Array.from({ length: 30 }, (_, index) => status(`h${index}`, 'failed'));
    const lines = watchLines(
      pictureOf(frame, roster, many, { configProblem: 'hosts.yaml:1:1: is wrong', replayOfMs: null }),
      { columns: 40, rows: 12, scroll: 0 },
      plain,
    );
    expect(lines).toHaveLength(12);
    expect(lines.at(-2)).toBe('and 26 more hosts failing');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it('shows no rows of another roster', () => {
    const lines = watchLines(
      pictureOf(frame, { ...roster, version: 2 }, [], { configProblem: null, replayOfMs: null }),
      { columns: 80, rows: 10, scroll: 0 },
      plain,
    );
    expect(lines.join('\n')).not.toContain('host-0');
  });

  it('marks a replay', () => {
    const replayOfMs = Date.UTC(2026, 0, 2, 3, 4);
    const picture = pictureOf(frame, roster, [], { configProblem: null, replayOfMs });
    const [title] = watchLines(picture, { columns: 120, rows: 10, scroll: 0 }, plain);
    expect(title).toMatch(/^Headroom {2}REPLAY of 2026-01-02T03:04Z {2}\d\d:/);
  });
});
