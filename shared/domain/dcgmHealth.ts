import type { Fact } from './reading.ts';
import type { EpochMs } from './units.ts';

/** What `dcgmi health -c` says. Its word alone: it has called GPUs healthy that had to be reset (NVIDIA/DCGM issue 263). */
export interface DcgmHealth {
  readonly readAtMs: EpochMs;
  /** `Healthy`, `Warning` or `Failure` over all GPUs, in DCGM's words; or why there is none. */
  readonly overall: Fact;
  /** The GPUs that it names, which are those with something to say of. */
  readonly gpus: readonly DcgmGpuHealth[];
  /** GPUs that it does not warn of and that nvidia-smi says must be recovered: then `Healthy` means nothing. */
  readonly contradicted: readonly DcgmContradiction[];
}

/** A GPU that DCGM names. */
export interface DcgmGpuHealth {
  /** Null where neither DCGM's own list nor nvidia-smi's has the index. */
  readonly gpuUuid: string | null;
  /** DCGM's number of the GPU. */
  readonly index: number;
  readonly verdict: string;
  readonly systems: readonly DcgmSystemHealth[];
}

/** A watched system of a GPU: PCIe, NVLINK, Memory, InfoROM, Thermal, Power, Driver. */
interface DcgmSystemHealth {
  readonly system: string;
  /** The verdict and what led to it, in DCGM's words. Hostile. */
  readonly words: string;
}

/** DCGM and nvidia-smi disagree about a GPU. */
export interface DcgmContradiction {
  readonly gpuUuid: string;
  /** nvidia-smi's `gpu_recovery_action`: `Reset`, `Reboot`, `Drain P2P`, `Drain and Reset`. */
  readonly recoveryAction: string;
}
