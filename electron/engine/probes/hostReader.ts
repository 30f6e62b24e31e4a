import type { Failure } from '#shared/domain/failure.ts';
import type { GpuSample, HostInventory } from '#shared/domain/gpu.ts';

/** What a host's loop says, as it says it. */
export interface HostReaderEvents {
  /** A round of the fast tier: every row the host printed for it. */
  readonly onSamples: (samples: readonly GpuSample[]) => void;
  /** A round of the slow tier. */
  readonly onInventory: (inventory: HostInventory) => void;
  /**
   * The GPU side changed: null when nvidia-smi streams, a failure when it cannot (no driver, no devices, a lost GPU,
   * wedged). The host itself may be well: `no-devices` and `nvidia-smi-missing` are states, not faults.
   */
  readonly onGpuFailure: (failure: Failure | null) => void;
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
