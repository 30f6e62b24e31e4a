import { describe, expect, it } from 'vitest';
import { createHolderRecorder } from '#engine/billing/allocation/holderRecorder.ts';
import { parseHostFacts } from '#engine/probes/hostFacts.ts';
import { holdersNow } from '#shared/cost/allocation/holdersNow.ts';
import type { HostInventory } from '#shared/domain/gpu.ts';
import type { GpuProcess, ProcessOrigin } from '#shared/domain/gpuProcess.ts';
import { unavailable } from '#shared/domain/reading.ts';

const missing = unavailable('not told');
const free: ProcessOrigin = { container: null, pod: null, slurm: null, systemdUnit: null };
const process = (
  gpuUuid: string,
  user: string,
  memoryUsedBytes: GpuProcess['memoryUsedBytes'],
  origin = free,
): GpuProcess => ({
  gpuUuid,
  pid: 1,
  name: 'python',
  memoryUsedBytes,
  type: 'C',
  user,
  startedAtMs: missing,
  commandLine: missing,
  state: 'running',
  smPercent: missing,
  memoryPercent: missing,
  encoderPercent: missing,
  decoderPercent: missing,
  origin,
  warning: null,
});
const inventory = (processes: readonly GpuProcess[]): HostInventory => ({
  readAtMs: 0,
  facts: parseHostFacts([]),
  gpus: [],
  processes,
  processesPartial: null,
  processDetailsPartial: null,
  unexplainedMemory: [],
});

describe('who holds a GPU', () => {
  it('has the share of the memory, or of the processes where the memory is not told (MIG)', () => {
    const told = holdersNow([process('g', 'ann', 30), process('g', 'bob', 10)], () => null);
    expect(told.get('g')?.map(({ holder, share }) => [holder.user, share])).toEqual([
      ['ann', 0.75],
      ['bob', 0.25],
    ]);
    const untold = holdersNow([process('g', 'ann', missing), process('g', 'bob', 10)], () => 'm');
    expect(untold.get('g')?.map(({ holder, share }) => [holder.model, share])).toEqual([
      ['m', 0.5],
      ['m', 0.5],
    ]);
  });

  it('is named as its own tools name it', () => {
    const origin: ProcessOrigin = {
      container: { runtime: 'containerd', id: 'abcdef0123456789'.repeat(4) },
      pod: { uid: 'u', name: 'vllm-0', namespace: 'prod' },
      slurm: { jobId: '4711', stepId: '0', jobName: 'x' },
      systemdUnit: null,
    };
    const [first] = holdersNow([process('g', 'root', 1, origin)], () => null).get('g') ?? [];
    expect(first?.holder).toEqual({
      user: 'root',
      slurmJob: '4711',
      pod: 'prod/vllm-0',
      container: 'abcdef012345',
      model: null,
    });
  });
});

describe('what is gathered between two writes', () => {
  const hour = Date.UTC(2026, 9, 1, 10);
  it('counts each round once, however often the inventory comes, and splits it at the hour', () => {
    let [wall, mono] = [hour - 90_000, 0];
    const recorder = createHolderRecorder(
      () => wall,
      () => mono,
    );
    const step = (seconds: number) => {
      wall += seconds * 1000;
      mono += seconds * 1000;
    };
    const list = inventory([process('g', 'ann', 1)]);
    recorder.take('h', list, () => new Map());
    for (const seconds of [60, 5, 5, 50]) {
      step(seconds);
      recorder.take('h', list, () => new Map());
    }
    const parts = recorder
      .drain()
      .map(({ hourMs, heldSeconds, shareSeconds }) => [hourMs - hour, heldSeconds, shareSeconds]);
    expect(parts).toEqual([
      [-3_600_000, 90, 90],
      [0, 30, 30],
    ]);
    expect(recorder.drain()).toEqual([]);
  });

  it('does not speak for the time in which the host was away', () => {
    let now = hour;
    const recorder = createHolderRecorder(
      () => now,
      () => now,
    );
    const list = inventory([process('g', 'ann', 1)]);
    recorder.take('h', list, () => new Map());
    now += 1_800_000;
    recorder.take('h', list, () => new Map());
    expect(recorder.drain().map(({ heldSeconds }) => heldSeconds)).toEqual([150]);
  });
});
