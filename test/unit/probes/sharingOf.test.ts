import { describe, expect, it } from 'vitest';
import { type SharingProcess, type SharingSigns, sharingOf } from '#engine/probes/sharingOf.ts';

const gpuUuid = 'GPU-1';
const gpu = (facts: Readonly<Record<string, string>> = {}, name = 'NVIDIA A40') => ({
  uuid: gpuUuid,
  index: 0,
  name,
  readings: {},
  facts,
});
const process = (pid: number, more: Partial<SharingProcess> = {}): SharingProcess => ({
  gpuUuid,
  pid,
  name: 'python',
  ...more,
});
const inContainer = (pid: number, id: string, pod: string | null = null) =>
  process(pid, {
    origin: {
      container: { runtime: 'containerd', id },
      pod: pod === null ? null : { uid: pod, name: pod, namespace: 'default' },
      slurm: null,
      systemdUnit: null,
    },
  });
const kindsOf = (signs: Partial<SharingSigns>) =>
  sharingOf({ gpus: [gpu()], instances: [], processes: [], mpsPids: new Set(), ...signs }).map(
    ({ kind }) => kind,
  );

describe('how a GPU is shared', () => {
  it('is not, where nothing shows it', () => {
    expect(kindsOf({})).toEqual([]);
    expect(kindsOf({ gpus: [gpu({ virtualizationMode: 'None', migMode: 'Disabled' })] })).toEqual([]);
    expect(kindsOf({ processes: [process(1), process(2)] })).toEqual([]);
  });

  it('is told by the driver for virtual machines', () => {
    expect(kindsOf({ gpus: [gpu({ virtualizationMode: 'VGPU' }, 'NVIDIA A40-8Q')] })).toEqual(['vgpu-guest']);
    expect(kindsOf({ gpus: [gpu({ virtualizationMode: 'Host VGPU' })] })).toEqual(['vgpu-host']);
    expect(kindsOf({ gpus: [gpu({ virtualizationMode: 'Pass-Through' })] })).toEqual(['passthrough']);
  });

  it('is MPS by its server or by the type of its clients', () => {
    expect(kindsOf({ processes: [process(7)], mpsPids: new Set([7]) })).toEqual(['mps']);
    expect(kindsOf({ processes: [process(8, { name: 'nvidia-cuda-mps-server' })] })).toEqual(['mps']);
    expect(kindsOf({ processes: [process(9, { type: 'M+C' })] })).toEqual(['mps']);
    expect(kindsOf({ processes: [process(9, { type: 'C' })], mpsPids: new Set([1]) })).toEqual([]);
  });

  it('is time-slicing where several containers have processes, the containers of one pod counting once', () => {
    expect(kindsOf({ processes: [inContainer(1, 'aaaa'), inContainer(2, 'bbbb')] })).toEqual([
      'time-slicing',
    ]);
    expect(kindsOf({ processes: [inContainer(1, 'aaaa'), inContainer(2, 'aaaa')] })).toEqual([]);
    expect(kindsOf({ processes: [inContainer(1, 'aaaa', 'p'), inContainer(2, 'bbbb', 'p')] })).toEqual([]);
    expect(kindsOf({ processes: [inContainer(1, 'aaaa', 'p'), inContainer(2, 'bbbb', 'q')] })).toEqual([
      'time-slicing',
    ]);
  });

  it('is MIG and nothing else where it is cut up, also without an instance', () => {
    const [found] = sharingOf({
      gpus: [gpu({ migMode: 'Enabled' })],
      instances: [],
      processes: [inContainer(1, 'aaaa'), inContainer(2, 'bbbb')],
      mpsPids: new Set(),
    });
    expect(found).toMatchObject({ kind: 'mig', evidence: expect.stringContaining('no work can run') });
  });
});
