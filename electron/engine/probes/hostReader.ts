import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';
import type { HostKernelEvent, KernelLogState } from '#shared/domain/kernelEvent.ts';
import type { Seconds } from '#shared/domain/units.ts';

/** What a host's loop says, as it says it. */
export interface HostReaderEvents {
  /** A round of the fast tier: every row the host printed for it. */
  readonly onSamples: (samples: readonly GpuSample[]) => void;
  /** GPUs are lost and none of the host's answers, so that no round will come: the lost ones, as samples. */
  readonly onNoneAnswers?: (lost: readonly GpuSample[]) => void;
  /** A round of the slow tier. */
  readonly onInventory: (inventory: HostInventory) => void;
  /**
   * The GPU side changed: null when nvidia-smi streams, a failure when it cannot (no driver, no devices, a lost GPU,
   * wedged). The host itself may be well: `no-devices` and `nvidia-smi-missing` are states, not faults.
   */
  readonly onGpuFailure: (failure: Failure | null) => void;
  /** What its kernel says of GPUs and what runs on them, oldest first; a log that is read again says the same again. */
  readonly onKernelEvents?: (events: readonly HostKernelEvent[]) => void;
  /** Its kernel log is followed, or cannot be; also when its clock was compared anew. */
  readonly onKernelLog?: (state: KernelLogState) => void;
  /** The host's samples come this often and no oftener, whatever was asked (GPUs of other makers). */
  readonly onPace?: (seconds: Seconds) => void;
  /** A line of the host's that belongs to no section (a shell's or sudo's words), or our note on a line that was dropped. */
  readonly onWords?: (line: string) => void;
}

/** Turns the bytes of the two lanes into samples and inventories. Never throws on any input; memory is bounded. */
export interface HostReader {
  stdout(chunk: Buffer): void;
  stderr(chunk: Buffer): void;
  /** Flushes what is held at the end of the channel. */
  end(): void;
}
