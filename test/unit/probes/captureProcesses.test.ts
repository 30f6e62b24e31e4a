import { describe, expect, it } from 'vitest';
import { parseProcesses } from '#engine/probes/nvidiaSmiProcesses.ts';
import { capture, captureFiles } from './captures.ts';

const files = captureFiles('nvidia-smi-compute-apps__');

describe('captures of --query-compute-apps', () => {
  it('finds every capture', () => expect(files.length).toBe(12));

  it.each(files)('%s reads as the file shows', (file) => {
    const lines = capture(file).trimEnd().split(/\r?\n/);
    const raw = lines.slice(1).map((line) => line.split(', '));
    const { processes, unreadable, leftOut } = parseProcesses(lines);
    expect({ unreadable, leftOut }).toEqual({ unreadable: 0, leftOut: 0 });
    expect(processes.length).toBe(raw.length);
    for (const [row, found] of processes.entries()) {
      const [, , , , uuid, pid, name, memory = ''] = raw[row] ?? [];
      expect(found).toMatchObject({ gpuUuid: uuid, pid: Number(pid), name });
      expect(found.memoryUsedBytes).toEqual(
        memory.endsWith(' MiB')
          ? Number(memory.slice(0, -4)) * 1_048_576
          : { state: 'unavailable', reason: memory },
      );
    }
  });
});

describe('process names', () => {
  const uuid = 'GPU-ef1b2c9b-38d8-2090-2bd1-f567a3eb42a6';

  it('may hold commas, wherever the column stands', () => {
    const middle = parseProcesses([
      'gpu_uuid, pid, process_name, used_gpu_memory [MiB]',
      `${uuid}, 71, python train.py --devices 0, 1, 2, 300 MiB`,
    ]);
    expect(middle.processes).toEqual([
      { gpuUuid: uuid, pid: 71, name: 'python train.py --devices 0, 1, 2', memoryUsedBytes: 300 * 1_048_576 },
    ]);
    const last = parseProcesses(
      [`${uuid}, 71, 300, a, b`],
      ['gpu_uuid', 'pid', 'used_memory', 'process_name'],
    );
    expect(last.processes[0]).toMatchObject({ name: 'a, b', memoryUsedBytes: 300 * 1_048_576 });
  });

  it('counts what it cannot read instead of guessing', () => {
    const list = parseProcesses([
      'gpu_uuid, pid, process_name',
      'No running processes found',
      `${uuid}, x, y`,
      '',
    ]);
    expect(list).toEqual({ processes: [], unreadable: 2, leftOut: 0 });
  });
});
