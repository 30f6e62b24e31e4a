import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { hash, noise } from '../noise.ts';

/** Something that the kernel of a host says again and again. */
export interface KernelFault {
  readonly periodMs: number;
  readonly phaseMs: number;
  /** What it says, one line each; the same at each time. */
  readonly messages: readonly string[];
}

const hour = 3_600_000;

/** How often a healthy host has a job that faults, or that runs out of the host's memory. */
const jobFaults = { xid31: 0.05, xid43: 0.04, xid94: 0.012, xid63: 0.015, oom: 0.02 } as const;

/** What the kernel of a host has to say: the faults of its broken GPUs, and now and then one of a job. */
export function kernelFaults(host: SimHostSpec): readonly KernelFault[] {
  const wedged = host.state === 'wedged' ? host.gpus.slice(0, 1).map(hangingGsp) : [];
  return [...host.gpus.flatMap(faultsOfCondition), ...wedged, ...faultsOfJobs(host)];
}

function fault(seed: number, periodHours: number, messages: readonly string[]): KernelFault {
  const periodMs = periodHours * hour;
  return { periodMs, phaseMs: Math.floor(noise(seed, 71) * periodMs), messages };
}

/** `NVRM: Xid (PCI:0000:18:00): 79, pid=..., name=..., words`, as drivers since 470 write it. */
function xid(gpu: SimGpu, number: number, process: string, words: string): string {
  return `NVRM: Xid (PCI:${gpu.busId.slice(4, 14).toLowerCase()}): ${number}, ${process}, ${words}`;
}

const nobody = "pid='<unknown>', name=<unknown>";
const somebody = (seed: number) => `pid=${2000 + (hash(seed, 72) % 60_000)}, name=python3`;

function faultsOfCondition(gpu: SimGpu): readonly KernelFault[] {
  switch (gpu.condition) {
    case 'lost':
    case 'offBus':
      return [fault(gpu.seed, 5, [xid(gpu, 79, nobody, 'GPU has fallen off the bus.')])];
    case 'requiresReset':
      return [
        fault(gpu.seed, 5, [
          xid(gpu, 48, nobody, 'DBE (double bit error) ECC Error at partition 4, subpartition 0.'),
          xid(gpu, 154, nobody, 'GPU recovery action changed from 0x0 (None) to 0x1 (GPU Reset Required)'),
        ]),
      ];
    case 'well':
    case 'hot':
      return [];
  }
}

function hangingGsp(gpu: SimGpu): KernelFault {
  const words =
    'Timeout after 45s of waiting for RPC response from GPU0 GSP! Expected function 76 (GSP_RM_CONTROL) (0x2080014b 0x5).';
  return fault(gpu.seed, 5, [xid(gpu, 119, somebody(gpu.seed), words)]);
}

function faultsOfJobs(host: SimHostSpec): readonly KernelFault[] {
  const gpu = host.gpus[hash(host.seed, 73) % Math.max(1, host.gpus.length)];
  if (gpu?.condition !== 'well') return [];
  const happens = (share: number, place: number) => noise(host.seed, place) < share;
  const by = somebody(host.seed);
  const memoryFault =
    'Ch 00000008, intr 00000000. MMU Fault: ENGINE GRAPHICS GPCCLIENT_T1_0 faulted @ 0x7f5a_30000000. Fault is of type FAULT_PDE ACCESS_TYPE_VIRT_READ';
  return [
    ...(happens(jobFaults.xid31, 74) ? [fault(host.seed, 2, [xid(gpu, 31, by, memoryFault)])] : []),
    ...(happens(jobFaults.xid43, 75) ? [fault(host.seed + 1, 3, [xid(gpu, 43, by, 'Ch 0000000a')])] : []),
    ...(happens(jobFaults.xid94, 76)
      ? [fault(host.seed + 2, 8, [xid(gpu, 94, by, 'Contained: CE User Channel (0x9). RST: No, D-RST: No')])]
      : []),
    ...(happens(jobFaults.xid63, 77)
      ? [
          fault(host.seed + 3, 24, [
            xid(gpu, 63, nobody, 'Row Remapper: New row marked for remapping, reset gpu to activate.'),
          ]),
        ]
      : []),
    ...(happens(jobFaults.oom, 78)
      ? [
          fault(host.seed + 4, 6, [
            `Out of memory: Killed process ${2000 + (hash(host.seed, 79) % 60_000)} (python3) total-vm:215384480kB, anon-rss:201326592kB, file-rss:0kB, shmem-rss:0kB, UID:1001 pgtables:402716kB oom_score_adj:0`,
          ]),
        ]
      : []),
  ];
}
