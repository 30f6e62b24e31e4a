import type { FleetNorm, GpuHealthInput, HostHealthInput } from '#shared/analysis/health/healthInput.ts';
import {
  type GpuFactName,
  type GpuInventory,
  gpuFacts,
  type HostFacts,
  type HostInventory,
  slowMetrics,
} from '#shared/domain/gpu.ts';
import type { HostStatus } from '#shared/domain/host.ts';
import { type Fact, type Reading, unavailable } from '#shared/domain/reading.ts';

/** Moment of all inputs. */
export const nowMs = Date.UTC(2026, 10, 20, 12);

const missing = unavailable('[N/A]');
const noNorm: FleetNorm = { driverOf: new Map(), persistentModels: new Set() };

/** What the slow tier says of a GPU; all that is not given is not offered. */
export function inventoryOf(
  index: number,
  facts: Partial<Record<GpuFactName, Fact>> = {},
  readings: Readonly<Record<string, Reading>> = {},
): GpuInventory {
  return {
    uuid: `GPU-${index}`,
    index,
    name: 'NVIDIA H100 80GB HBM3',
    facts: Object.fromEntries(
      gpuFacts.map((name) => [name, facts[name] ?? missing]),
    ) as GpuInventory['facts'],
    readings: Object.fromEntries(
      slowMetrics.map((name) => [name, readings[name] ?? missing]),
    ) as GpuInventory['readings'],
  };
}

/** A GPU that is well, with what a test changes. */
export function gpuOf(index: number, more: Partial<GpuHealthInput> = {}): GpuHealthInput {
  return {
    uuid: `GPU-${index}`,
    index,
    pciBusId: `00000000:1${index}:00.0`,
    state: 'effective',
    fault: null,
    inventory: inventoryOf(index),
    sampledAtMs: nowMs,
    utilizationGpuPercent: 80,
    throttleReasonsMask: 0,
    temperatureCelsius: 60,
    clockSmMhz: 1980,
    ...more,
  };
}

const status: HostStatus = {
  name: 'train-01',
  config: {
    name: 'train-01',
    address: '192.0.2.1',
    transport: 'auto',
    labels: {},
    intervalSeconds: 2,
    paused: false,
  },
  demo: false,
  phase: 'live',
  failure: null,
  retryAtMs: null,
  transport: null,
  lastSampleAtMs: nowMs,
  gpuCount: 2,
  expectedGpuCount: 2,
};

/** A round of the slow tier over these GPUs. */
export function roundOf(gpus: readonly GpuInventory[], more: Partial<HostInventory> = {}): HostInventory {
  return {
    readAtMs: nowMs,
    facts: { uptimeSeconds: 1000 } as HostFacts,
    gpus,
    processes: [],
    processesPartial: null,
    processDetailsPartial: null,
    unexplainedMemory: [],
    ...more,
  };
}

/** A host that is well with these GPUs, and what a test changes. */
export function hostOf(
  gpus: readonly GpuHealthInput[],
  more: Partial<Omit<HostHealthInput, 'status'>> & { readonly status?: Partial<HostStatus> } = {},
): HostHealthInput {
  return {
    nowMs,
    inventory: roundOf(gpus.flatMap((gpu) => gpu.inventory ?? [])),
    kernelLog: null,
    norm: noNorm,
    gpus,
    ...more,
    status: { ...status, gpuCount: gpus.length, expectedGpuCount: gpus.length, ...more.status },
  };
}
