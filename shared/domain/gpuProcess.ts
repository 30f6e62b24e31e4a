import type { Fact, NoReading, Reading } from './reading.ts';
import type { Bytes } from './units.ts';

/**
 * What a process is doing, as the kernel says. `zombie`: it has ended and its parent has not collected it. `gone`: the driver
 * lists it and the kernel does not know it. `unknown`: not told, as for a process that we may not see.
 */
export const processStates = [
  'running',
  'sleeping',
  'uninterruptible',
  'stopped',
  'zombie',
  'gone',
  'unknown',
] as const;
export type ProcessState = (typeof processStates)[number];

/** Programs that run containers, as a control group's name tells them apart. */
export const containerRuntimes = ['docker', 'containerd', 'podman', 'cri-o', 'lxc'] as const;
export type ContainerRuntime = (typeof containerRuntimes)[number];

/** The innermost container that a process runs in. */
export interface ProcessContainer {
  /** Null where the control group names the container and not what runs it. */
  readonly runtime: ContainerRuntime | null;
  /** The whole id (64 hex digits), or the name where the runtime has only names. */
  readonly id: string;
}

/** The Kubernetes pod of a process. */
export interface ProcessPod {
  readonly uid: string;
  /** From the process' environment, which only its owner and root may read. Hostile text. */
  readonly name: Fact;
  readonly namespace: Fact;
}

/** The Slurm job of a process. */
export interface SlurmStep {
  readonly jobId: string;
  /** `0`, `batch`, `extern`, `interactive`; null where it is not told. */
  readonly stepId: string | null;
  /** From the process' environment. Hostile text. */
  readonly jobName: Fact;
}

/** What started a process and answers for it. A part that does not apply is null. */
export interface ProcessOrigin {
  readonly container: ProcessContainer | null;
  readonly pod: ProcessPod | null;
  readonly slurm: SlurmStep | null;
  /** `jupyter.service`, `session-3.scope`: where no container and no job holds the process. */
  readonly systemdUnit: string | null;
}

/** A process with a context on a GPU. One that uses several GPUs is there once for each. All texts are hostile. */
export interface GpuProcess {
  readonly gpuUuid: string;
  readonly pid: number;
  /** As the driver's tools call it; may hold commas and spaces. */
  readonly name: string;
  /** On this GPU. */
  readonly memoryUsedBytes: Reading;
  /** `C` compute, `G` graphics, `C+G`, `M` under MPS (`M+C`). */
  readonly type: Fact;
  /** Name of the account that started it, or its number where the host has no name for it. */
  readonly user: Fact;
  /** Epoch milliseconds by the host's clock. */
  readonly startedAtMs: Reading;
  /** Arguments joined by spaces, cut at 4,000 bytes; values that look like secrets are hidden. */
  readonly commandLine: Fact;
  readonly state: ProcessState;
  /** Share of the last sampling period, 0 to 100, as `nvidia-smi pmon` says. */
  readonly smPercent: Reading;
  readonly memoryPercent: Reading;
  readonly encoderPercent: Reading;
  readonly decoderPercent: Reading;
  readonly origin: ProcessOrigin | NoReading;
  /** What a person should know about it, one sentence, or null. */
  readonly warning: string | null;
}

/** Memory in use on a GPU that no listed process accounts for. */
export interface UnexplainedMemory {
  readonly gpuUuid: string;
  readonly bytes: Bytes;
  /** What may hold it, one sentence. */
  readonly reason: string;
}

/** Why details are missing of processes that were listed a moment ago: the deep tier follows the list. */
export const detailsNotRead = 'process details are not read yet';

/** True for an origin that was read, narrowing the type. */
export function isOrigin(origin: ProcessOrigin | NoReading): origin is ProcessOrigin {
  return !('reason' in origin);
}
