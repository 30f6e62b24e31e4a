import { describe, expect, it } from 'vitest';
import { formatOf } from '#engine/probes/formats/formats.ts';
import type { CaptureGpu, ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';
import type { Fact, Reading } from '#shared/domain/reading.ts';
import { capturesOf, captureText, hasCapture } from './captureStore.ts';

/**
 * One machine, asked in several forms within a second or two. What does not change must be equal; what is sampled may differ
 * by what a second changes, and never in whether there is a number.
 */
const mebibyte = 2 ** 20;
const sampled: Readonly<Record<string, number>> = {
  utilizationGpuPercent: 15,
  utilizationMemoryPercent: 5,
  utilizationEncoderPercent: 20,
  utilizationDecoderPercent: 20,
  memoryUsedBytes: 64 * mebibyte,
  memoryFreeBytes: 64 * mebibyte,
  bar1UsedBytes: 64 * mebibyte,
  // An instant of a loaded H100 is 7 % off its average.
  powerWatts: 15,
  powerInstantWatts: 60,
  powerMemoryWatts: 10,
  temperatureCelsius: 3,
  temperatureMemoryCelsius: 3,
  temperatureMarginCelsius: 3,
  clockSmMhz: 150,
  clockGraphicsMhz: 150,
  clockMemoryMhz: 0,
  clockVideoMhz: 150,
  fanPercent: 3,
  encoderAverageFps: 30,
  throttledSwPowerCapMicroseconds: 5e6,
};

/** Asking wakes an idle card: its clocks and its power, and what follows from them, differ from one command to the next. */
const wakes =
  /^(?:power(?:Instant|Memory)?Watts|clock(?:Sm|Memory|Graphics|Video)Mhz|pstate|throttleReasonsMask|utilization(?:Gpu|Memory)Percent|temperatureCelsius)$/;
/** Between two frames of a video a loaded card may count as idle. */
const idleReason = 0x1;

const machines = capturesOf('nvidia-smi-csv')
  .filter((file) => file.includes('nvidia-gpu-exporter-idle') || file.includes('nvidia-gpu-exporter-load'))
  .map((file) => file.replace('nvidia-smi-csv__', '').replace('.csv', ''));

function parsed(kind: string, machine: string, ending = 'txt'): ParsedCapture | null {
  const file = `${kind}__${machine}.${ending}`;
  return hasCapture(file) ? (formatOf(kind)?.parse(captureText(file)) ?? null) : null;
}

const stateOf = (value: Reading | Fact | undefined) =>
  typeof value === 'object' ? value.state : typeof value;

/** Fields in which two readings of the same GPU contradict each other. */
function contradictions(machine: string, a: CaptureGpu, b: CaptureGpu, rounding = 0): readonly string[] {
  const wrong: string[] = [];
  for (const [name, left] of Object.entries(a.readings)) {
    const right = b.readings[name];
    if (right === undefined) continue;
    const apart = wakes.test(name) && machine.endsWith('-idle') ? 0 : distance(name, left, right);
    if (stateOf(left) !== stateOf(right) || apart > (sampled[name] ?? 0) + rounding)
      wrong.push(`${name}: ${JSON.stringify(left)} and ${JSON.stringify(right)}`);
  }
  return wrong;
}

function distance(name: string, left: Reading, right: Reading): number {
  if (typeof left !== 'number' || typeof right !== 'number') return 0;
  return name === 'throttleReasonsMask' ? (left ^ right) & ~idleReason : Math.abs(left - right);
}

function differentFacts(a: CaptureGpu, b: CaptureGpu): readonly string[] {
  return Object.entries(a.facts ?? {})
    .filter(([name]) => b.facts?.[name] !== undefined)
    .filter(
      ([name, value]) =>
        stateOf(value) !== stateOf(b.facts?.[name]) ||
        (typeof value === 'string' && value !== b.facts?.[name]),
    )
    .map(([name, value]) => `${name}: ${JSON.stringify(value)} and ${JSON.stringify(b.facts?.[name])}`);
}

const common = (a: CaptureGpu, b: CaptureGpu) => Object.keys(a.readings).filter((name) => name in b.readings);

describe.each(machines)('%s', (machine) => {
  const csv = parsed('nvidia-smi-csv', machine, 'csv')?.gpus[0];

  it.skipIf(!hasCapture(`nvidia-smi-q__${machine}.txt`))('CSV and -q agree field by field', () => {
    const q = parsed('nvidia-smi-q', machine)?.gpus[0];
    if (!csv || !q) throw new Error('a capture holds no GPU');
    expect({ uuid: q.uuid, name: q.name, index: q.index }).toEqual({
      uuid: csv.uuid,
      name: csv.name,
      index: csv.index,
    });
    expect(differentFacts(csv, q)).toEqual([]);
    expect(contradictions(machine, csv, q)).toEqual([]);
    expect(common(csv, q).length).toBeGreaterThan(45);
  });

  it.skipIf(!hasCapture(`nvidia-smi-table__${machine}.txt`))(
    'CSV and the table agree, to whole watts',
    () => {
      const table = parsed('nvidia-smi-table', machine)?.gpus[0];
      if (!csv || !table) throw new Error('a capture holds no GPU');
      expect(csv.name?.startsWith((table.name ?? '?').replace(' ...', ''))).toBe(true);
      expect(table.facts?.pciBusId).toBe(csv.facts?.pciBusId);
      // The table shows the first reading of a second; MIG leaves no count of errors in it.
      expect(contradictions(machine, table, csv, 1)).toEqual([]);
      expect(common(table, csv).length).toBeGreaterThan(7);
    },
  );

  it.skipIf(!hasCapture(`nvidia-smi-dmon__${machine}.txt`))('CSV and dmon agree, to whole watts', () => {
    const dmon = parsed('nvidia-smi-dmon', machine)?.rounds?.[0]?.gpus[0];
    if (!csv || !dmon) throw new Error('a capture holds no GPU');
    expect(contradictions(machine, dmon, csv, 1)).toEqual([]);
    expect(common(dmon, csv).length).toBeGreaterThan(9);
  });

  it.skipIf(!hasCapture(`nvidia-smi-q__${machine}.txt`))('every list of processes has the same ones', () => {
    const q = parsed('nvidia-smi-q', machine)?.processes ?? [];
    const table = parsed('nvidia-smi-table', machine)?.processes ?? [];
    const pmon = parsed('nvidia-smi-pmon', machine)?.processes ?? [];
    const apps = parsed('nvidia-smi-compute-apps', machine, 'csv')?.processes ?? [];
    const pids = (list: readonly { readonly pid: number }[]) =>
      list.map(({ pid }) => pid).sort((a, b) => a - b);
    expect(pids(table)).toEqual(pids(q));
    expect(pids(pmon)).toEqual(pids(q));
    const computing = q.filter(({ type }) => type?.includes('C'));
    expect(pids(apps)).toEqual(pids(computing));
    for (const process of apps)
      expect(stateOf(computing.find(({ pid }) => pid === process.pid)?.readings.memoryUsedBytes)).toBe(
        stateOf(process.readings.memoryUsedBytes),
      );
  });
});

describe('MIG devices', () => {
  const machine = 'nvidia-h200-mig-linux__590.48.01__nvidia-gpu-exporter';
  const q = parsed('nvidia-smi-q', `${machine}-load`)?.gpus[0]?.instances ?? [];

  it.skipIf(q.length === 0)('are the same in -q, in the table and in -L', () => {
    const table = parsed('nvidia-smi-table', `${machine}-load`)?.gpus[0]?.instances ?? [];
    const list = parsed('nvidia-smi-L', machine)?.gpus[0]?.instances ?? [];
    expect(q.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(list.map(({ index, profile }) => [index, profile])).toEqual([
      [0, '1c.3g.71gb'],
      [1, '2c.3g.71gb'],
      [2, '2g.35gb'],
      [3, '1g.18gb'],
      [4, '1g.18gb'],
    ]);
    expect(table.map(({ gpuInstanceId, computeInstanceId }) => [gpuInstanceId, computeInstanceId])).toEqual(
      q.map(({ gpuInstanceId, computeInstanceId }) => [gpuInstanceId, computeInstanceId]),
    );
    for (const [place, { readings }] of q.entries()) {
      const shown = table[place]?.readings ?? {};
      for (const name of ['memoryTotalBytes', 'memoryUsedBytes', 'bar1UsedBytes', 'multiprocessorCount'])
        expect([name, shown[name]]).toEqual([name, readings[name]]);
    }
  });
});
