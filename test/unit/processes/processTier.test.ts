import { describe, expect, it } from 'vitest';
import { createHostReader } from '#engine/probes/createHostReader.ts';
import { parseProcessMonitor } from '#engine/probes/process/processMonitor.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import { capture, captureFiles } from '../probes/captures.ts';

const mebibyte = 2 ** 20;
const uuid = 'GPU-fa4e0000-0000-4000-8000-000000000000';
const pmonHeader = '# gpu pid type sm mem enc dec fb command';

/** A host of one GPU with 80 GiB. */
function host() {
  const inventories: HostInventory[] = [];
  const rounds: (readonly GpuSample[])[] = [];
  let nowMs = 0;
  const reader = createHostReader(
    {
      onSamples: (samples) => rounds.push(samples),
      onInventory: (inventory) => inventories.push(inventory),
      onGpuFailure: () => {},
    },
    { monotonicMs: () => nowMs },
  );
  const section = (name: string, exitCode: number, ...lines: string[]) =>
    reader.stderr(Buffer.from(`${[`@begin ${name} 1`, ...lines, `@end ${name} ${exitCode}`].join('\n')}\n`));
  section('host', 0, 'hostname=gpu1');
  section('inventory', 0, 'uuid, index, name', `${uuid}, 0, H100`);
  return {
    section,
    apps: (...rows: string[]) =>
      section(
        'apps',
        0,
        'gpu_uuid, pid, used_gpu_memory [MiB], process_name',
        ...rows.map((row) => `${uuid}, ${row}`),
      ),
    use: (mebibytes: number | string) => {
      const header = 'uuid, index, memory.used [MiB], memory.total [MiB]';
      reader.stdout(Buffer.from(`${header}\n${uuid}, 0, ${mebibytes}, 81920\n${header}\n`));
      reader.end();
    },
    pass: (ms: number) => {
      nowMs += ms;
    },
    last: () => inventories.at(-1),
    count: () => rounds.at(-1)?.[0]?.readings.processCount,
  };
}

describe('utilisation of processes', () => {
  it('is joined by pid and GPU, with the type', () => {
    const one = host();
    one.section('pmon', 0, pmonHeader, '0 42 M+C 88 54 - 7 562 python', '0 43 C 1 1 - - 3 other');
    one.apps('42, 562, a, b');
    expect(one.last()?.processes).toMatchObject([
      { pid: 42, type: 'M+C', smPercent: 88, memoryPercent: 54, decoderPercent: 7, name: 'a, b' },
      { pid: 43, memoryUsedBytes: 3 * mebibyte, name: 'other' },
    ]);
    expect(one.last()?.processes[0]?.encoderPercent).toMatchObject({ state: 'unavailable' });
  });

  it('is missing with its reason where the tool fails, and when it is old', () => {
    const one = host();
    one.section('pmon', 3, 'Not supported on the device(s)');
    one.apps('42, 562, x');
    expect(one.last()?.processes[0]).toMatchObject({
      type: 'C',
      smPercent: { reason: 'nvidia-smi pmon failed: Not supported on the device(s)' },
    });
    one.section('pmon', 0, pmonHeader, '0 42 C 88 54 - - 562 python');
    one.pass(200_000);
    one.apps('42, 562, x');
    expect(one.last()?.processes[0]?.smPercent).toMatchObject({ state: 'unavailable' });
  });

  it('lists what only draws, without counting it as a compute process', () => {
    const one = host();
    one.section('processes', 0, 'machine 1700000000 100 host', 'process 9 S 1 100');
    one.section('pmon', 0, pmonHeader, '0 9 G - - - - 12 Xorg');
    one.apps();
    one.use(16);
    expect(one.last()?.processes).toMatchObject([{ pid: 9, type: 'G', name: 'Xorg' }]);
    expect(one.count()).toBe(0);
  });
});

describe('memory that no process accounts for', () => {
  const twice = (one: ReturnType<typeof host>, ...rows: string[]) => {
    one.apps(...rows);
    one.apps(...rows);
  };

  it('is told when two lists in a row leave it, as the smaller of both', () => {
    const one = host();
    one.use(30_000);
    one.apps('42, 10000, x');
    expect(one.last()?.unexplainedMemory).toEqual([]);
    one.use(25_000);
    one.apps('42, 10000, x');
    expect(one.last()?.unexplainedMemory).toMatchObject([{ gpuUuid: uuid, bytes: 15_000 * mebibyte }]);
    one.use(10_300);
    one.apps('42, 10000, x');
    expect(one.last()?.unexplainedMemory).toEqual([]);
  });

  it('is not told where it is small, or any part of the sum is not known', () => {
    const small = host();
    small.use(11_500);
    twice(small, '42, 10000, x');
    expect(small.last()?.unexplainedMemory).toEqual([]);
    const unknown = host();
    unknown.use(70_000);
    twice(unknown, '42, [N/A], x');
    expect(unknown.last()?.unexplainedMemory).toEqual([]);
    const unmeasured = host();
    unmeasured.use('[N/A]');
    twice(unmeasured);
    expect(unmeasured.last()?.unexplainedMemory).toEqual([]);
    const partial = host();
    partial.use(70_000);
    twice(partial, 'no process at all');
    expect(partial.last()?.unexplainedMemory).toEqual([]);
  });

  it('names those that the login cannot see as the likely holders', () => {
    const one = host();
    one.use(70_000);
    one.section('processes', 0, 'machine 1 100 container');
    twice(one);
    expect(one.last()?.unexplainedMemory[0]?.reason).toContain('outside of its container');
  });
});

const files = captureFiles('nvidia-smi-pmon__');

describe('captures of pmon', () => {
  it('finds every capture', () => expect(files.length).toBe(15));

  it.each(files)('%s gives each process once a round', (file) => {
    const text = capture(file);
    const found = parseProcessMonitor(text.split(/\r?\n/));
    const keys = found.map(({ gpuIndex, pid, type }) => `${gpuIndex} ${pid} ${type}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { pid, smPercent } of found) {
      expect(text).toMatch(new RegExp(`\\b${pid}\\b`));
      if (typeof smPercent === 'number') expect(smPercent).toBeLessThanOrEqual(100);
    }
  });
});
